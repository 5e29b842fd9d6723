import Semantics
import Testing

@testable import Evaluation

@Suite struct `Questions written otherwise` {
    @Test func `a slip changes one word by one letter, never a name, a number or what is quoted`() throws {
        let question = "Compare sessions of \"autumn launch\" with Germany2 on /pricing-plans in October"
        var changed: Set<String> = []
        for choice in UInt64(0)..<600 {
            guard let text = Perturbation.typo.applied(to: question, choice: choice) else { continue }
            let (old, new) = (question.split(separator: " "), text.split(separator: " "))
            let places = old.indices.filter { old[$0] != new[$0] }
            #expect(old.count == new.count && places.count == 1)
            let place = try #require(places.first)
            #expect(abs(old[place].count - new[place].count) <= 1 && old[place].first == new[place].first)
            changed.insert(String(old[place]))
        }
        #expect(changed == ["sessions"])
        #expect(Perturbation.typo.applied(to: "How is it?", choice: 3) == nil)
    }

    @Test func `other ways keep every word of the question`() {
        let question = "Why did Revenue drop last week?"
        #expect(Perturbation.lowercase.applied(to: question, choice: 0) == "why did revenue drop last week?")
        #expect(Perturbation.spacing.applied(to: question, choice: 0) == "Why  did  Revenue  drop  last  week")
        for choice in UInt64(0)..<5 {
            let text = Perturbation.polite.applied(to: question, choice: choice) ?? ""
            #expect(text.contains("Why did Revenue drop last week") && text.count > question.count)
        }
        #expect(Perturbation.lowercase.applied(to: "revenue?", choice: 0) == nil)
    }

    @Test(arguments: [
        ("How many sessions did we have last week?", "What was the number of sessions last week?"),
        ("What was our revenue in October?", "How high was our revenue in October?"),
        ("Why did sessions drop last week?", "What made sessions drop last week?"),
        ("Revenue by country last week", "Revenue per country last week"),
        ("Compare orders last month with the month before", "How do orders last month compare with the month before?"),
        ("Forecast sessions for next week", "What will sessions be next week?"),
    ])
    func `another sentence holds what the first one held`(question: String, other: String) {
        #expect(Perturbation.paraphrase.applied(to: question, choice: 0) == other)
        let all = (UInt64(0)..<3).compactMap { Perturbation.paraphrase.applied(to: question, choice: $0) }
        #expect(all.count == 3 && Set(all).count >= 2 && all.allSatisfy { !$0.contains("$") })
    }

    @Test func `a sentence of no known frame is left alone`() {
        #expect(Perturbation.paraphrase.applied(to: "What can I ask you?", choice: 1) == nil)
    }

    @Test func `a suite's questions change, its expectations do not; the same seed gives the same`() async throws {
        let suite = """
            suite: q
            asks: reading
            today: 2026-11-23
            cases:
              - {id: a, question: How many sessions last week?, why: plain, expect: {metrics: [sessions]}}
              - {id: b, question: hi, why: nothing to slip on, expect: {metrics: []}}
            """
        let respondents = RespondentDirectory([
            "fidga:interpret": FixedRespondent("{}", json: .object(["metrics": .array([.string("sessions")])]))
        ])
        let loaded = try SuiteBench().load(suite, as: "q.yaml")
        let first = try await SuiteRun(respondents: respondents).run(loaded.perturbed(by: .typo, seed: 7))
        #expect(first.size == "1 of 2 cases, 1 left out whose question 'typo' leaves as it is")
        #expect(first.name == "q~typo" && first.cases.map(\.id) == ["a~typo"])
        #expect(first.cases.map(\.verdict) == [.pass] && first.cases[0].input != "How many sessions last week?")
        let again = try await SuiteRun(respondents: respondents).run(loaded.perturbed(by: .typo, seed: 7))
        #expect(Array(again.cases) == Array(first.cases))
    }
}
