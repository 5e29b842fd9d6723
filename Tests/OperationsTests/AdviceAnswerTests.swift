import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Advice in answers` {
    /// Two campaigns over four weeks: one that costs more than it is said to bring, one that pays.
    private func workspace() async throws -> ExampleWorkspace {
        let days = DateRange.days("2026-10-26", "2026-11-22").days
        let observations = days.flatMap { day in
            [("wasteful", "50", "5"), ("good", "50", "400")].map { name, cost, revenue in
                Observation(
                    source: "ads", key: "\(name)-\(day)", period: DateRange(day: day),
                    dimensions: ["campaign_name": name], values: [.clicks: 10],
                    money: [.cost: .amount(cost), .conversionValue: .amount(revenue)])
            }
        }
        return try await ExampleWorkspace(observations: observations)
    }

    private func campaigns(_ change: (inout Interpretation) -> Void = { _ in }) -> Interpretation {
        reading(.recommendation) {
            $0.breakdown = ["session_campaign_name"]
            change(&$0)
        }
    }

    @Test func `a question about campaigns is answered by campaigns, with their figures`() async throws {
        let workspace = try await workspace()
        let composer = AnswerComposer(context: workspace.context, now: workspace.context.now())
        let answer = try await composer.answer("?", reading: campaigns())
        #expect(answer.actions.compactMap { $0["driver"]?["campaign_name"]?.text } == ["wasteful"])
        #expect(answer.text.contains("Why: It does not pay even by its own platform's claim: return on ad spend 0.1 ["))
        #expect(answer.text.contains("- good: ad cost $1,400"))
        let verifier = ClaimVerifier(
            facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
        let told = answer.text.split(separator: "\n").filter { !$0.contains("Data: ") }.joined(separator: "\n")
        let result = verifier.verify(told)
        #expect(
            result.isAccepted,
            "\(answer.text)\n\(result.faults.map { "\($0.reason ?? "") < \($0.text)" }.joined(separator: "\n"))")
    }

    @Test func `advice is the same whatever days were asked about, and its check date lies ahead`() async throws {
        let workspace = try await workspace()
        let periods: [DateRange] = [
            .days("2026-11-23", "2026-11-23"), .days("2026-10-01", "2026-10-31"), .days("2026-11-16", "2026-11-22"),
        ]
        var seen: Set<String> = []
        for period in periods {
            let answer = try await workspace.answer(campaigns { $0.period = period })
            let advice = try #require(answer["actions"]?.elements?.first)
            seen.insert(advice.serialized)
            #expect((advice["check_date"]?.text ?? "") > "2026-11-23")
        }
        #expect(seen.count == 1)
        let past = try await workspace.answer(campaigns { $0.period = periods[1] })
        #expect(past["text"]?.text?.contains("what was so in October 2026 may be over") == true)
    }

    @Test func `what was done is not advised again`() async throws {
        let workspace = try await workspace()
        let first = try await workspace.answer(campaigns())
        let id = try #require(first["actions"]?.elements?.first?["id"]?.text)
        _ = try await workspace.call("recommendations.follow", #"{"id":"\#(id)"}"#)
        let second = try await workspace.answer(campaigns())
        #expect(second["actions"]?.elements?.isEmpty == true)
        let text = try #require(second["text"]?.text)
        #expect(text.contains("Left out, as you did it: Pause the campaign 'wasteful'"))
        #expect(text.contains("No further campaign should be cut"))
    }

    @Test func `days that advice rests on are over, and a week at least`() {
        let today = CivilDate.day("2026-11-23")
        let days = AdviceDays.period(.days("2026-11-23", "2026-11-23"), today: today)
        #expect(days == .days("2026-11-16", "2026-11-22"))
        #expect(AdviceDays.period(days, today: today) == days)
        #expect(AdviceDays.base(of: days) == .days("2026-10-26", "2026-11-22"))
        let month = DateRange.days("2026-10-01", "2026-10-31")
        #expect(AdviceDays.period(month, today: today) == month && AdviceDays.base(of: month) == month)
    }
}
