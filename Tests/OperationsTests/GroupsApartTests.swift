import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// Sixty visits of each device, from one channel: who is on a phone rarely buys, and often leaves at once.
@Suite struct `Why one group is behind another` {
    private static let events: [Event] = (0..<60).flatMap { visit -> [Event] in
        [("mobile", 3, 40), ("desktop", 18, 20)].flatMap { device, buyers, bounces -> [Event] in
            let texts: [EventText: String] = [.deviceCategory: device]
            let user = "\(device)-\(visit)"
            let day = "2026-11-\(10 + visit % 10)"
            let first = Event.fixture("\(day) 10:00:00", "page_view", user: user, page: "/", texts: texts)
            guard visit >= bounces || visit < buyers else { return [first] }
            let second = Event.fixture("\(day) 10:01:00", "page_view", user: user, page: "/a", texts: texts)
            guard visit < buyers else { return [first, second] }
            return [
                first, second,
                .fixture("\(day) 10:02:00", "purchase", user: user, page: "/b", value: "20", texts: texts),
            ]
        }
    }

    private func ask(_ question: String) async throws -> VerifiedAnswer {
        let workspace = try await ExampleWorkspace(events: Self.events)
        return try await AskQuestion().run(AskQuestion.Input(question: question), in: workspace.context)
    }

    @Test(arguments: [
        "why is conversion lower on mobile than on desktop?",
        "why is the conversion rate of mobile worse than of desktop",
    ])
    func `is told by both groups of the same days, and by what goes with it`(_ question: String) async throws {
        let text = try await ask(question).text
        #expect(text.contains("of mobile is lower over 26 Oct – 22 Nov 2026: 5 % ["), "\(text)")
        #expect(text.contains("against 30 % [") && text.contains("of desktop."), "\(text)")
        #expect(text.contains("What goes with it, mobile against desktop:"), "\(text)")
        #expect(text.contains("- bounce rate: "), "\(text)")
        #expect(text.contains("not that the two come by other channels"), "\(text)")
        #expect(text.contains("not what causes it"), "\(text)")
    }

    @Test func `over time the two are one group`() async throws {
        let text = try await ask("why did conversion on mobile and desktop drop last week?").text
        #expect(!text.contains("What goes with it"), "\(text)")
    }
}
