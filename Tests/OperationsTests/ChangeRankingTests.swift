import Semantics
import TestSupport
import Testing

@testable import Operations

/// Rankings by change: what stopped altogether fell most, and what fell is not above what rose.
@Suite struct `Ranked by change` {
    /// Two days: x falls from 4 sessions to none, y from 3 to 1, z rises from 1 to 3, w stays at 1.
    private static let events: [Event] = [("x", 4, 0), ("y", 3, 1), ("z", 1, 3), ("w", 1, 1)].flatMap {
        (campaign: String, before: Int, after: Int) in
        [("16", before), ("17", after)].flatMap { day, count in
            (0..<count).map { number in
                Event.fixture(
                    "2026-11-\(day) 10:0\(number):00", "page_view", user: "\(campaign)\(number)", page: "/",
                    traffic: "news / email / \(campaign)")
            }
        }
    }

    private func ranking(_ dir: SortOrder.Direction) -> Interpretation {
        reading(.ranking) {
            $0.metrics = ["sessions"]
            $0.breakdown = ["session_campaign_name"]
            $0.period = .days("2026-11-17", "2026-11-17")
            $0.comparison = .days("2026-11-16", "2026-11-16")
            $0.order = SortOrder(by: "abs_change", dir: dir)
            $0.limit = 10
        }
    }

    @Test(arguments: [
        (SortOrder.Direction.asc, ["x", "y", "w", "z"], "Sessions fell most for x"),
        (.desc, ["z", "w", "y", "x"], "Sessions rose most for z"),
    ])
    func `by the change with its sign`(dir: SortOrder.Direction, order: [String], says: String) async throws {
        let workspace = try await ExampleWorkspace(events: Self.events)
        let table = try await workspace.call(
            "metrics.query",
            #"{"metrics":["sessions"],"breakdown":["session_campaign_name"],"order":{"by":"abs_change","dir":"\#(dir)"},"#
                + #""period":{"start":"2026-11-17","end":"2026-11-17"},"#
                + #""comparison":{"start":"2026-11-16","end":"2026-11-16"}}"#)
        #expect(table["rows"]?.elements?.compactMap { $0.elements?.first?.text } == order)
        let text = try await workspace.answer(ranking(dir))["text"]?.text ?? ""
        #expect(text.hasPrefix(says), "\(text)")
    }

    @Test func `where nothing rose, nobody rose most`() async throws {
        let falling = Self.events.filter { !["z", "w"].contains($0[.campaign] ?? "") }
        let answer = try await ExampleWorkspace(events: falling).answer(ranking(.desc))
        #expect(answer["text"]?.text?.hasPrefix("Sessions fell least for y") == true)
    }
}
