import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Goals of rates, all goals, and days of the calendar` {
    /// Ten visits a day since September, of which one buys.
    private static let events: [Event] = DateRange.days("2026-09-01", "2026-11-22").days.flatMap { day in
        (0..<10).map { visit in
            .fixture(
                "\(day) 1\(visit):00:00", visit == 0 ? "purchase" : "page_view", user: "\(day)-\(visit)", page: "/",
                value: visit == 0 ? "\(40 + day.daysSinceEpoch * 7 % 11).00" : nil)
        }
    }

    private func tell(_ questions: String...) async throws -> (texts: [String], goals: [String]) {
        let workspace = try await ExampleWorkspace(events: Self.events)
        var texts: [String] = []
        for question in questions {
            let answer = try await AskQuestion().run(
                AskQuestion.Input(question: question, conversationID: "a"), in: workspace.context)
            texts.append(answer.text)
            let verifier = ClaimVerifier(
                facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
            let told = answer.text.split(separator: "\n").filter { $0.contains("[F") && !$0.contains("80 %") }.joined(
                separator: "\n")
            let faults = verifier.verify(told).faults.map { "\($0.reason ?? "") < \($0.text)" }
            #expect(faults.isEmpty, "\(answer.text)\n\(faults)")
        }
        return (texts, workspace.context.notes.notes.goals.map(\.name))
    }

    @Test(arguments: ["goal: 3% conversion rate in Q4", "our goal is 3% conversion rate in Q4"])
    func `a goal of a rate is a level`(question: String) async throws {
        let told = try await tell(question)
        let text = try #require(told.texts.first)
        #expect(text.contains("stands at 10 % ["), "\(text)")
        #expect(text.contains("The target is 3 % ["), "\(text)")
        #expect(text.contains("so far that is met."))
        #expect(told.goals == ["session_key_event_rate 2026-10-01..2026-12-31"])
    }

    @Test func `a rate that is to be low is met below its target`() async throws {
        let told = try await tell("our goal is a bounce rate of 20% in Q4")
        let text = try #require(told.texts.first)
        #expect(text.contains("The target is 20 % [") && text.contains("so far that is missed."), "\(text)")
    }

    @Test func `a budget says what is spent and left of it, and nothing of a target`() async throws {
        let costs = DateRange.days("2026-09-01", "2026-11-22").days.map { day in
            Observation(
                source: "ads", key: "\(day)", period: DateRange(day: day), dimensions: ["campaign_name": "a"],
                values: [.clicks: 10], money: [.cost: .amount("\(9 + day.daysSinceEpoch * 7 % 3)")])
        }
        let spent = DateRange.days("2026-11-01", "2026-11-22").days.reduce(0) { $0 + 9 + $1.daysSinceEpoch * 7 % 3 }
        let workspace = try await ExampleWorkspace(events: Self.events, observations: costs)
        let answer = try await AskQuestion().run(
            AskQuestion.Input(question: "our ad budget for November is \(spent + 30) dollars", conversationID: "a"),
            in: workspace.context)
        #expect(
            answer.text.hasPrefix(
                "Of the budget of $\(spent + 30) for November 2026, $\(spent) is spent: $30 is left [F1]."),
            "\(answer.text)")
        #expect(answer.text.contains("That is over the budget by $"), "\(answer.text)")
        #expect(!answer.text.contains("target"), "\(answer.text)")
        #expect(workspace.context.notes.notes.goals.map(\.name) == ["advertiser_ad_cost 2026-11-01..2026-11-30"])
    }

    @Test func `that goal is the one that was told last`() async throws {
        let told = try await tell(
            "our target is 20k revenue in November", "goal: 3% conversion rate in Q4", "forget that goal")
        #expect(told.texts[2].hasPrefix("Dropped: your goal of session key event rate"), "\(told.texts[2])")
        #expect(told.goals == ["total_revenue 2026-11-01..2026-11-30"])
    }

    @Test func `all goals are told, each with its pacing`() async throws {
        let told = try await tell(
            "our target is 20k revenue in November", "goal: 3% conversion rate in Q4", "how are our goals doing")
        #expect(told.texts[2].contains("The target of $20,000 is reached"), "\(told.texts[2])")
        #expect(told.texts[2].contains("The target is 3 % ["), "\(told.texts[2])")
        let none = try await tell("how are our goals doing?")
        #expect(none.texts[0].hasPrefix("No goal is noted"))
    }

    @Test func `when a named day is`() async throws {
        let told = try await tell(
            "when is Black Friday?", "when was Black Friday?", "what date is Easter in 2027?",
            "when is Black Friday next year")
        #expect(
            told.texts[0]
                == "Black Friday is on Friday, 27 Nov 2026. The last Black Friday was on Friday, 28 Nov 2025.")
        #expect(told.texts[1].hasPrefix("The last Black Friday was on Friday, 28 Nov 2025."), "\(told.texts[1])")
        #expect(told.texts[2] == "Easter Sunday is on Sunday, 28 Mar 2027.", "\(told.texts[2])")
        #expect(told.texts[3] == "Black Friday is on Friday, 26 Nov 2027.")
    }
}
