import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Supposed changes` {
    /// Thirty weeks of two campaigns whose cost moves from week to week, and revenue that goes with it.
    private func workspace() async throws -> ExampleWorkspace {
        let days = DateRange.days("2026-04-27", "2026-11-22").days
        func cost(_ name: String, _ day: Int) -> Int {
            let week = day / 7
            return name == "search" ? 40 + 2 * ((week * 5) % 13) : 30 + (week * 7) % 11
        }
        let observations = days.enumerated().flatMap { index, day in
            ["search", "retargeting"].map { name in
                Observation(
                    source: "ads", key: "\(name)-\(day)", period: DateRange(day: day),
                    dimensions: ["campaign_name": name], values: [.clicks: 10],
                    money: [.cost: .amount("\(cost(name, index))"), .conversionValue: .amount("100")])
            }
        }
        let events = days.enumerated().map { index, day in
            Event.fixture(
                "\(day) 10:00:00", "purchase", user: "u\(index)", page: "/thanks",
                value: "\(200 + 2 * cost("search", index) + (index % 5)).00")
        }
        return try await ExampleWorkspace(events: events, observations: observations)
    }

    private func change(_ name: String, _ percent: Double) -> JSONValue {
        .object([
            "field": .string("advertiser_ad_cost"),
            "filters": .array([
                .object(["field": .string("campaign_name"), "op": .string("eq"), "value": .string(name)])
            ]), "by_pct": .number(percent),
        ])
    }

    private func answer(_ changes: [JSONValue], isMoved: Bool) async throws -> (
        answer: VerifiedAnswer, faults: [String]
    ) {
        let workspace = try await workspace()
        let composer = AnswerComposer(context: workspace.context, now: workspace.context.now())
        let answer = try await composer.answer(
            "?",
            reading: reading(.whatIf) {
                $0.metrics = ["total_revenue"]
                $0.params = .object(["changes": .array(changes), "moved": .bool(isMoved)])
            })
        let verifier = ClaimVerifier(
            facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
        let told = answer.text.split(separator: "\n").filter { $0.contains("[F") }.joined(separator: "\n")
        // What is supposed, which way it goes, and the ends of what was tried are no figures of a period.
        let faults = verifier.verify(told).faults.filter {
            !$0.text.hasPrefix("Supposed level") && !$0.text.contains(" goes ") && !$0.text.contains("ever tried")
        }
        return (answer, faults.map { "\($0.reason ?? "") < \($0.text)" })
    }

    @Test func `a level that was never tried is told with those that were`() async throws {
        let (answer, faults) = try await answer([change("search", 300)], isMoved: false)
        // 40 to 64 a day, seven days.
        #expect(answer.text.contains("lower end $280 ["), "\(answer.text)")
        #expect(answer.text.contains("upper end $448 ["), "\(answer.text)")
        #expect(answer.text.contains("a week of late: $"))
        #expect(faults.isEmpty, "\(answer.text)\n\(faults)")
    }

    @Test func `what is moved beyond what was tried is told as far as it was tried`() async throws {
        let (answer, faults) = try await answer([change("search", -15), change("retargeting", 15)], isMoved: true)
        let text = answer.text
        #expect(text.contains("beyond what was ever tried") && text.contains("As far as it was tried"), "\(text)")
        #expect(text.contains("Together: forecast of the net change"), "\(text)")
        #expect(faults.isEmpty, "\(text)\n\(faults)")
    }

    @Test func `what is moved has a net effect`() async throws {
        let (answer, faults) = try await answer([change("search", -5), change("retargeting", 5)], isMoved: true)
        #expect(answer.text.contains("where ad campaign is search goes down."), "\(answer.text)")
        #expect(answer.text.contains("where ad campaign is retargeting goes up."), "\(answer.text)")
        #expect(
            answer.text.contains("Together: forecast of the net change of total revenue a week: "), "\(answer.text)")
        let facts = answer.sheet.facts
        func levels(_ name: String, _ word: String) -> Double? {
            facts.first { $0.label.hasPrefix("\(word) level of ad cost where ad campaign is \(name)") }?.value
        }
        // What the one gives, the other gets.
        let given = try #require(levels("search", "Recent")) - (try #require(levels("search", "Supposed")))
        let taken = try #require(levels("retargeting", "Supposed")) - (try #require(levels("retargeting", "Recent")))
        #expect(abs(given - taken) < 1e-6 && given > 0)
        // The sum of both differences.
        let now = try #require(facts.first { $0.label.hasPrefix("Recent level of total revenue") }?.value)
        let both = facts.filter { $0.label.hasPrefix("Forecast of total revenue a week") }.compactMap(\.value)
        let net = try #require(facts.first { $0.label.hasPrefix("Forecast of the net change") }?.value)
        #expect(both.count == 2 && abs(both.reduce(0, +) - 2 * now - net) <= 2)
        #expect(faults.isEmpty, "\(answer.text)\n\(faults)")
    }
}
