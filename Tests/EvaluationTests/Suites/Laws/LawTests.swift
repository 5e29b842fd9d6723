import Semantics
import Testing

@testable import Evaluation

@Suite struct `Answers are held to laws` {
    private static func fact(
        _ metric: String, _ value: Double, unit: String, start: String = "2026-11-16", name: String? = nil
    ) -> JSONValue {
        .object([
            "id": .string("F1"), "kind": .string("value"), "metric": .string(metric), "value": .number(value),
            "unit": .string(unit), "label": .string("\(metric) \(value)"),
            "period": .object(["start": .string(start), "end": .string(start)]),
            "dimensions": .object(name.map { [.init("session_campaign_name", .string($0))] } ?? []),
        ])
    }

    private static func reply(_ facts: [JSONValue], _ text: String = "") -> EvaluationReply {
        EvaluationReply(text: text, json: .object(["facts": .array(facts)]))
    }

    private func holds(_ law: WorldLaw, _ before: JSONValue, _ after: JSONValue, names: [String: String] = [:]) -> Bool
    {
        LawComparison(law: law, names: names).assertions(Self.reply([before]), Self.reply([after]))
            .allSatisfy { $0.verdict == .pass }
    }

    @Test func `twice as much happens: counts and sums double, averages and rates stay`() {
        #expect(holds(.doubled, Self.fact("sessions", 5, unit: "count"), Self.fact("sessions", 10, unit: "count")))
        #expect(!holds(.doubled, Self.fact("sessions", 5, unit: "count"), Self.fact("sessions", 5, unit: "count")))
        #expect(
            holds(.doubled, Self.fact("total_revenue", 5, unit: "USD"), Self.fact("total_revenue", 10, unit: "USD")))
        let average = "average_purchase_revenue"
        #expect(holds(.doubled, Self.fact(average, 5, unit: "USD"), Self.fact(average, 5, unit: "USD")))
        #expect(!holds(.doubled, Self.fact(average, 5, unit: "USD"), Self.fact(average, 10, unit: "USD")))
    }

    @Test func `other prices: money follows, counts stay`() {
        #expect(
            holds(.repriced, Self.fact("total_revenue", 5, unit: "USD"), Self.fact("total_revenue", 500, unit: "USD")))
        #expect(holds(.repriced, Self.fact("sessions", 5, unit: "count"), Self.fact("sessions", 5, unit: "count")))
        #expect(!holds(.repriced, Self.fact("sessions", 5, unit: "count"), Self.fact("sessions", 500, unit: "count")))
    }

    @Test func `a week later only days differ, and other names are all that differs`() {
        let (one, moved) = (Self.fact("sessions", 5, unit: "count"), "2026-11-23")
        #expect(holds(.shifted, one, Self.fact("sessions", 5, unit: "count", start: moved)))
        #expect(!holds(.shifted, one, Self.fact("sessions", 5, unit: "count")))
        #expect(!holds(.shifted, one, Self.fact("sessions", 6, unit: "count", start: moved)))
        let names = ["brand": "brand-two"]
        let named = Self.fact("sessions", 5, unit: "count", name: "brand")
        #expect(holds(.renamed, named, Self.fact("sessions", 5, unit: "count", name: "brand-two"), names: names))
        #expect(!holds(.renamed, named, Self.fact("sessions", 5, unit: "count", name: "brand"), names: names))
        let words = LawComparison(law: .renamed, names: names).assertions(
            Self.reply([named], "brand led"),
            Self.reply([Self.fact("sessions", 5, unit: "count", name: "brand-two")], "brand-two fell")
        ).last
        #expect(words?.verdict == .fail)
    }

    @Test func `of names with equal numbers others may be shown, with other numbers not`() {
        func verdict(_ value: Double) -> Bool {
            let before = [
                Self.fact("sessions", 5, unit: "count", name: "a"), Self.fact("sessions", 0, unit: "count", name: "b"),
            ]
            let after = [
                Self.fact("sessions", 5, unit: "count", name: "a-two"),
                Self.fact("sessions", value, unit: "count", name: "c-two"),
            ]
            return LawComparison(law: .renamed, names: ["a": "a-two", "b": "b-two", "c": "c-two"])
                .assertions(Self.reply(before), Self.reply(after)).allSatisfy { $0.verdict == .pass }
        }
        #expect(verdict(0) && !verdict(1))
    }

    @Test func `whole names are exchanged, the longest first`() {
        let names = NameExchange(["brand": "brand-two", "brand search": "brand search Two"])
        #expect(names.text("brand, brand search and brands") == "brand-two, brand search Two and brands")
    }

    @Test func `a question that names days of the calendar is not moved`() {
        #expect(WorldLaw.shifted.asked("Sessions last week", names: [:]) == "Sessions last week")
        #expect(WorldLaw.shifted.asked("Sessions on 2026-11-16", names: [:]) == "Sessions on 2026-11-23")
        for text in ["Sessions in October", "Revenue last month", "Orders in 2025", "Sales on Black Friday"] {
            #expect(WorldLaw.shifted.asked(text, names: [:]) == nil, "\(text)")
        }
    }

    @Test func `a world with other prices is the same apart from money`() {
        let plain = WorldSetting(seed: 20, now: testNow, events: 2000)
        let changed = WorldLaw.repriced.changed(plain, WorldLedgers()).world
        let (one, other) = (WorldLedger(plain), WorldLedger(changed))
        let year = plain.lastYear
        for (metric, factor) in [
            ("total_revenue", 100.0), ("item_revenue", 100), ("advertiser_ad_cost", 100), ("sessions", 1),
        ] {
            let before = one.value(of: MetricID(metric), in: year, where: [:]) ?? 0
            let after = other.value(of: MetricID(metric), in: year, where: [:]) ?? 0
            #expect(before > 0 && abs(after - before * factor) <= after * 1e-12, "\(metric)")
        }
    }

    @Test func `any suite of answers gives questions that are held to a law`() async throws {
        let text = """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
              - {id: a, question: Sessions last week, why: w, says: [x]}
              - {id: b, question: Sessions in October, why: w, says: [x]}
              - {id: c, question: Share price, why: w, abstains: true}
              - {id: d, question: Sessions last week, why: w, model_says: [x], says: [x]}
            """
        let suite = try SuiteBench().load(text)
        let shifted = suite.held(to: .shifted, WorldLedgers())
        #expect(shifted.name == "suite~shifted" && shifted.cases.map(\.id) == ["a~shifted"])
        #expect(suite.held(to: .doubled, WorldLedgers()).cases.map(\.id) == ["a~doubled", "b~doubled"])
        #expect(shifted.leftOut.map(\.count) == [2, 1])
        let people = RespondentDirectory(["fidga": FixedRespondent("nothing", json: .object([]))])
        #expect(try await SuiteRun(respondents: people).run(shifted).cases.map(\.verdict) == [.unsupported])
        let held = RespondentDirectory([
            "fidga": FixedRespondent("5", json: .object(["facts": .array([Self.fact("sessions", 5, unit: "count")])]))
        ])
        // An answer that does not move with the world breaks the law.
        #expect(try await SuiteRun(respondents: held).run(shifted).cases.map(\.verdict) == [.fail])
    }

    @Test func `a law that is none, or says nothing about the question, is a problem of the suite`() throws {
        let suite = try SuiteBench().load(
            """
            asks: laws
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
              - {id: a, question: Sessions last week, laws: [dubled], why: w}
              - {id: b, question: Sessions in October, laws: [shifted, doubled], why: w}
            """)
        #expect(suite.problems.map(\.line) == [4, 5] && suite.problems.first?.suggestions == ["doubled"])
        #expect(suite.cases.isEmpty && suite.leftOut.map(\.count) == [2])
    }
}
