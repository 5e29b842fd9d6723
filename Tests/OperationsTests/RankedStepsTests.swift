import Semantics
import TestSupport
import Testing

@testable import Operations

/// Days by size: what the limit cuts off is not spoken of as if it were not there.
@Suite struct `Days ranked by size` {
    /// 5, 1, 4, 2, 3 sessions on five days.
    private static let events: [Event] = [5, 1, 4, 2, 3].enumerated().flatMap { day, count in
        (0..<count).map { number in
            Event.fixture(
                "2026-11-\(16 + day) 10:0\(number):00", "page_view", user: "u\(number)", page: "/")
        }
    }

    private func text(_ dir: SortOrder.Direction, limit: Int) async throws -> String {
        let ranking = reading(.ranking) {
            $0.metrics = ["sessions"]
            $0.breakdown = ["date"]
            $0.period = .days("2026-11-16", "2026-11-20")
            $0.order = SortOrder(by: "sessions", dir: dir)
            $0.limit = limit
        }
        return try await ExampleWorkspace(events: Self.events).answer(ranking)["text"]?.text ?? ""
    }

    @Test func `the lowest of a cut list are not called the highest`() async throws {
        let text = try await text(.asc, limit: 2)
        #expect(text.hasPrefix("Sessions by day over 16–20 Nov 2026: 17 Nov 2026 is lowest with 1"), "\(text)")
        #expect(text.contains("- 19 Nov 2026: 2") && !text.contains("highest") && !text.contains("18 Nov"))
    }

    @Test func `the highest come first`() async throws {
        let text = try await text(.desc, limit: 3)
        #expect(text.hasPrefix("Sessions by day over 16–20 Nov 2026: 16 Nov 2026 is highest with 5"), "\(text)")
        #expect(!text.contains("lowest") && !text.contains("17 Nov"))
    }
}
