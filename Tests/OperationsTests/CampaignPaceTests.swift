import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// A campaign that ran for twenty days and stopped: four visits and two orders of $50 on each of them, for $10.
@Suite struct `What a campaign brought a day is taken by the days it ran` {
    private static let ran = DateRange.days("2026-10-26", "2026-11-14")

    private static let events: [Event] = DateRange.days("2026-09-14", "2026-11-22").days.flatMap { day in
        (0..<12).compactMap { visit -> Event? in
            let isOfCampaign = visit < 4
            if isOfCampaign, day < ran.start || day > ran.end { return nil }
            return .fixture(
                "\(day) 1\(visit % 10):00:00", visit % 4 < 2 ? "purchase" : "page_view", user: "\(day)-\(visit)",
                page: "/", traffic: isOfCampaign ? "google/cpc/autumn" : nil, value: visit % 4 < 2 ? "50.00" : nil)
        }
    }

    private static let costs: [Observation] = ran.days.map { day in
        Observation(
            source: "ads", key: "autumn-\(day)", period: DateRange(day: day), dimensions: ["campaign_name": "autumn"],
            values: [.clicks: 4], money: [.cost: .amount("10")])
    }

    private func talk(_ questions: String...) async throws -> String {
        let workspace = try await ExampleWorkspace(events: Self.events, observations: Self.costs)
        var text = ""
        for question in questions {
            let answer = try await AskQuestion().run(
                AskQuestion.Input(question: question, conversationID: "a"), in: workspace.context)
            let verifier = ClaimVerifier(
                facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
            // Since when nothing comes is no figure of a day.
            let told = answer.text.split(separator: "\n")
                .filter { !$0.contains("Data: ") && !$0.hasPrefix("Nothing has come from") }.joined(separator: "\n")
            let faults = verifier.verify(told).faults.map { "\($0.reason ?? "") < \($0.text)" }
            #expect(faults.isEmpty, "\(question)\n\(answer.text)\n\(faults.joined(separator: "\n"))")
            text = answer.text
        }
        return text
    }

    @Test func `the loss goes by twenty days, and not by four weeks`() async throws {
        let text = try await talk("which campaign stopped?", "how much did we lose since it stopped?")
        #expect(text.contains("total revenue would have come to about $800 ["), "\(text)")
        #expect(text.contains("came to $2,000 [") && text.contains("over 26 Oct – 14 Nov 2026"), "\(text)")
    }

    @Test(arguments: [
        "what did it bring us per day before that?", "how much was it costing per day before",
        "how much did it bring before it stopped", "was it worth its money at all?",
    ])
    func `what it brought and cost a day before it stopped`(_ question: String) async throws {
        let text = try await talk("which campaign stopped?", question)
        #expect(text.hasPrefix("Nothing has come from autumn since 15 Nov 2026."), "\(text)")
        #expect(text.contains("over 26 Oct – 14 Nov 2026: $100 ["), "\(text)")
        #expect(text.contains("over 26 Oct – 14 Nov 2026: 2 ["), "\(text)")
        #expect(text.contains("over 26 Oct – 14 Nov 2026: $10 ["), "\(text)")
    }

    @Test(arguments: ["is the autumn campaign paused?", "is the autumn campaign still running?"])
    func `whether it runs is said first`(_ question: String) async throws {
        let text = try await talk("which campaign stopped?", question)
        #expect(text.hasPrefix("autumn has stopped."), "\(text)")
    }
}
