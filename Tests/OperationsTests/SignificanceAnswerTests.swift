import Semantics
import TestSupport
import Testing

@testable import Operations

/// "Is the difference significant?", of groups and of periods.
@Suite struct `Whether rates differ beyond chance is tested by their counts` {
    /// Two weeks; in the second, of `visits` a device so many convert.
    private static func workspace(
        visits: Int, mobile: Int, desktop: Int, before: Int = 5
    ) async throws -> ExampleWorkspace {
        let events = ["2026-11-11", "2026-11-18"].flatMap { day in
            [("mobile", mobile), ("desktop", desktop)].flatMap { device, converted in
                (0..<visits).map { visit -> Event in
                    let done = day == "2026-11-18" ? converted : before
                    return .fixture(
                        "\(day) 10:00:00", visit < done ? "purchase" : "page_view", user: "\(device)-\(day)-\(visit)",
                        value: visit < done ? "10" : nil, texts: [.deviceCategory: device])
                }
            }
        }
        return try await ExampleWorkspace(events: events)
    }

    private func text(
        _ workspace: ExampleWorkspace, _ intent: QuestionIntent = .breakdown, _ change: (inout Interpretation) -> Void
    ) async throws -> String {
        let answer = try await workspace.answer(
            reading(intent) {
                $0.metrics = ["session_key_event_rate"]
                $0.period = .days("2026-11-16", "2026-11-22")
                $0.params = .object(["significance": .bool(true)])
                change(&$0)
            })
        return answer["text"]?.text ?? ""
    }

    @Test func `a difference of two groups that chance does not make`() async throws {
        // 30 of 100 against 10 of 100: z = 3.54, p = 0.0004 (pooled two-proportion test).
        let text = try await text(Self.workspace(visits: 100, mobile: 10, desktop: 30)) {
            $0.breakdown = ["device_category"]
        }
        #expect(
            text.contains(
                "The difference in session key event rate between desktop and mobile is beyond chance: p-value of at most 0.001 ["
            ), "\(text)")
    }

    @Test func `one that chance may make, with its p-value`() async throws {
        // 14 of 100 against 10 of 100: z = 0.870, p = 0.384.
        let text = try await text(Self.workspace(visits: 100, mobile: 10, desktop: 14)) {
            $0.breakdown = ["device_category"]
        }
        #expect(text.contains("may be no more than chance: p-value 0.384 ["), "\(text)")
    }

    @Test func `a change between two periods`() async throws {
        // 24 of 200 against 10 of 200: z = 2.51, p = 0.012.
        let text = try await text(Self.workspace(visits: 100, mobile: 10, desktop: 14), .comparison) {
            $0.comparison = .days("2026-11-09", "2026-11-15")
        }
        #expect(text.contains("The change of session key event rate is beyond chance: p-value 0.012 ["), "\(text)")
    }

    @Test func `money cannot be tested so, and that is said`() async throws {
        let text = try await text(Self.workspace(visits: 10, mobile: 3, desktop: 4)) {
            $0.metrics = ["total_revenue"]
            $0.breakdown = ["device_category"]
        }
        #expect(text.contains("can be tested of a rate") && !text.contains("p-value"), "\(text)")
    }
}
