import Testing

@testable import Semantics

@Suite("Workspace file: metrics of one's own")
struct WorkspaceMetricsTests {
    private func metrics(_ yaml: String) throws -> [MetricDefinition] {
        try WorkspaceFile.parse("metrics:\n" + yaml).metrics
    }

    private func lastMetric(_ yaml: String) throws -> MetricDefinition {
        try #require(try metrics(yaml).last)
    }

    private func formula(_ metric: MetricDefinition) -> Formula? {
        if case .formula(let formula) = metric.computation { formula } else { nil }
    }

    /// A simple metric's entry and what it becomes.
    struct Simple: Sendable, CustomTestStringConvertible {
        let entry: String
        let formula: Formula
        let unit: MetricUnit
        let additivity: Additivity
        var testDescription: String { entry }

        init(_ entry: String, _ formula: Formula, _ unit: MetricUnit, _ additivity: Additivity) {
            self.entry = entry
            self.formula = formula
            self.unit = unit
            self.additivity = additivity
        }

        init(_ entry: String, _ measure: Measure, _ unit: MetricUnit, _ additivity: Additivity) {
            self.init(entry, .measure(measure), unit, additivity)
        }
    }

    static let simpleCases: [Simple] = [
        Simple("aggregate: count, event: a", Measure(.count, of: .events, where: [.named(["a"])]), .count, .additive),
        Simple("aggregate: count", Measure(.count, of: .events), .count, .additive),
        Simple(
            "aggregate: count, event: [a, b]", Measure(.count, of: .events, where: [.named(["a", "b"])]), .count,
            .additive),
        Simple(
            "aggregate: count, event: purchase",
            Measure(.count, of: .events, where: [.named(["purchase"]), .notRepeated]), .count, .additive),
        Simple(
            "aggregate: users, event: a", Measure(.users, of: .events, where: [.named(["a"])]), .count, .nonAdditive),
        Simple(
            "aggregate: sum, event: a, field: value", Measure(.sumMoney(.value), of: .events, where: [.named(["a"])]),
            .currency, .additive),
        Simple(
            "aggregate: sum, field: response_bytes", Measure(.sumNumber(.responseBytes), of: .events), .bytes, .additive
        ),
        Simple(
            "aggregate: mean, event: a, field: value",
            .divide(
                .measure(Measure(.sumMoney(.value), of: .events, where: [.named(["a"])])),
                .measure(Measure(.count, of: .events, where: [.named(["a"])]))), .currency, .nonAdditive),
        Simple(
            "aggregate: mean, field: latency",
            .divide(
                .measure(Measure(.sumNumber(.latency), of: .events)),
                .measure(Measure(.count, of: .events, where: [.present(.latency)]))), .milliseconds, .nonAdditive),
        Simple(
            "aggregate: quantile, field: latency, percentile: 95",
            Measure(.quantile(.latency, 0.95), of: .events, where: [.present(.latency)]), .milliseconds, .nonAdditive),
        Simple(
            "aggregate: quantile, field: cls, event: page_view",
            Measure(.quantile(.cls, 0.75), of: .events, where: [.named(["page_view"]), .present(.cls)]), .score,
            .nonAdditive),
        Simple(
            "aggregate: sum, series: steps", Measure(.sumObserved(.series("steps")), of: .observations), .count,
            .additive),
        Simple(
            "aggregate: mean, series: steps, unit: score", Measure(.meanObserved(.series("steps")), of: .observations),
            .score, .nonAdditive),
        Simple(
            "aggregate: last, series: steps", Measure(.lastObserved(.series("steps")), of: .observations), .count,
            .nonAdditive),
    ]

    @Test("A simple metric is one figure over events or a series", arguments: simpleCases)
    func simple(_ expected: Simple) throws {
        let metric = try lastMetric("  - {id: own, kind: simple, \(expected.entry)}")
        #expect(formula(metric) == expected.formula)
        #expect(metric.unit == expected.unit)
        #expect(metric.additivity == expected.additivity)
    }

    @Test("What is left out is derived, so that every entry is whole")
    func derivedTexts() throws {
        let metric = try lastMetric(
            "  - {id: newsletter_signups, kind: simple, aggregate: count, event: newsletter_signup}")
        #expect(metric.name == "Newsletter signups")
        #expect(metric.formula == "number of newsletter_signup events")
        #expect(metric.summary == "A metric of this workspace: number of newsletter_signup events.")
        #expect(metric.exampleQuestion == "What was newsletter signups last week?")
        #expect(metric.synonyms == ["newsletter signups"])
        #expect(metric.polarity == .neutral)
        #expect(metric.source == "the workspace file")
        #expect(metric.nullRule == "Never null: 0 when there are none.")
    }

    @Test("What is given is kept")
    func givenTexts() throws {
        let metric = try lastMetric(
            """
              - id: own
                kind: simple
                aggregate: users
                event: a
                name: People with a
                summary: Who did a.
                polarity: higher_is_better
                synonyms: [Doers of A]
                example: Who did a yesterday?
            """)
        #expect(metric.name == "People with a")
        #expect(metric.summary == "Who did a.")
        #expect(metric.polarity == .higherIsBetter)
        #expect(metric.synonyms == ["people with a", "doers of a"])
        #expect(metric.exampleQuestion == "Who did a yesterday?")
    }

    @Test("A ratio of metrics, built in or defined later in the file")
    func ratio() throws {
        let found = try metrics(
            """
              - {id: rate, kind: ratio, numerator: own, denominator: sessions, unit: fraction}
              - {id: own, kind: simple, aggregate: count, event: a}
            """)
        let expected = Formula.divide(
            .measure(Measure(.count, of: .events, where: [.named(["a"])])),
            .measure(Measure(.count, of: .sessions)))
        #expect(formula(found[0]) == expected)
        #expect(found.map(\.id) == ["rate", "own"])
        #expect(found[0].unit == .fraction)
        #expect(found[0].scope == .session)
        #expect(found[0].additivity == .nonAdditive)
        #expect(found[0].formula == "own / sessions")
    }

    @Test("Metrics with a parameter can be used")
    func parameters() throws {
        let metric = try lastMetric(
            "  - {id: own, kind: ratio, numerator: \"key_events:sign_up\", denominator: sessions}")
        #expect(metric.formula == "key_events:sign_up / sessions")
    }

    @Test("A cumulative metric refers to another")
    func cumulative() throws {
        let week = try lastMetric("  - {id: own, kind: cumulative, of: sessions, days: 7}")
        #expect(week.computation == .cumulative(of: "sessions", days: 7))
        #expect(week.additivity == .nonAdditive)
        #expect(week.scope == .session)
        let toDate = try lastMetric("  - {id: own, kind: cumulative, of: total_revenue}")
        #expect(toDate.computation == .cumulative(of: "total_revenue", days: nil))
        #expect(toDate.unit == .currency)
    }

    @Test(
        "An expression's unit, scope and additivity follow from its parts",
        arguments: [
            ("total_revenue - advertiser_ad_cost", .currency, .blended, .additive),
            ("gross_purchase_revenue - refund_amount", .currency, .event, .additive),
            ("total_revenue / sessions", .currency, .session, .nonAdditive),
            ("total_revenue / advertiser_ad_cost", .ratio, .blended, .nonAdditive),
            ("1 - bounce_rate", .fraction, .session, .nonAdditive),
            ("sessions * 2", .count, .session, .semiAdditive),
            ("total_revenue * 0.19", .currency, .event, .additive),
            ("total_revenue / 1000", .currency, .event, .additive),
            ("sessions + 1", .count, .session, .nonAdditive),
            ("total_users + new_users", .count, .user, .nonAdditive),
            ("-(advertiser_ad_cost)", .currency, .advertising, .additive),
            ("total_revenue * bounce_rate", .currency, .session, .nonAdditive),
        ] as [(String, MetricUnit, MetricScope, Additivity)])
    func derived(expression: String, unit: MetricUnit, scope: MetricScope, additivity: Additivity) throws {
        let metric = try lastMetric("  - {id: own, kind: derived, expression: \"\(expression)\"}")
        #expect(metric.unit == unit)
        #expect(metric.scope == scope)
        #expect(metric.additivity == additivity)
        #expect(metric.formula == expression)
    }

    @Test("A total takes a missing addend for nothing; a missing rate makes the result missing")
    func nulls() throws {
        let profit = try #require(
            formula(try lastMetric("  - {id: own, kind: derived, expression: total_revenue - advertiser_ad_cost}")))
        #expect(profit.value { $0.rows == .events ? 100 : nil } == 0)
        #expect(profit.value { $0.rows == .observations ? 30 : nil } == -30)

        let stay = try #require(formula(try lastMetric("  - {id: own, kind: derived, expression: 1 - bounce_rate}")))
        #expect(stay.value { _ in 0 } == nil)
        #expect(stay.value { $0.conditions == [.engaged] ? 3 : 4 } == 0.75)
        #expect(stay.value { $0.conditions == [.engaged] ? 0 : 4 } == 0)

        let paint = try #require(formula(try lastMetric("  - {id: own, kind: derived, expression: lcp - fcp}")))
        func measured(_ measure: Measure) -> Double? {
            switch (measure.aggregate, measure.conditions) {
            case (.quantile(.lcp, _), _): 2000
            case (.count, [.present(.lcp)]): 8
            case (.count, _): 0
            default: nil
            }
        }
        #expect(paint.value(measured) == nil)
        #expect(
            paint.value { if case .quantile(let number, _) = $0.aggregate { number == .lcp ? 2000 : 800 } else { 8 } }
                == 1200)
    }

    @Test("A workspace's metrics join the catalogue")
    func catalogue() throws {
        let settings = try WorkspaceFile.parse(
            "metrics:\n  - {id: own, kind: simple, aggregate: count, event: a}")
        #expect(Catalogue(settings: settings).metric("own")?.name == "Own")
        #expect(Catalogue(settings: settings).metric("sessions") != nil)
    }
}

@Suite("Workspace file: what is wrong with a metric")
struct WorkspaceMetricProblemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let entries: [String]
        let label: String
        let path: String
        let suggestions: [String]?
        var testDescription: String { "\(label): \(entries.joined(separator: " | "))" }

        init(_ entries: String..., is label: String, at path: String, suggests suggestions: [String]? = nil) {
            self.entries = entries
            self.label = label
            self.path = path
            self.suggestions = suggestions
        }
    }

    static let cases: [Case] = [
        Case("kind: simple, aggregate: count", is: "missing_key", at: "metrics[0]"),
        Case("id: own, aggregate: count", is: "missing_key", at: "metrics[0]"),
        Case("id: own, kind: simple", is: "missing_key", at: "metrics[0]"),
        Case("id: Own, kind: simple, aggregate: count", is: "bad_value", at: "metrics[0].id"),
        Case("id: 7days, kind: simple, aggregate: count", is: "bad_value", at: "metrics[0].id"),
        Case("id: \"a:b\", kind: simple, aggregate: count", is: "bad_value", at: "metrics[0].id"),
        Case("id: sessions, kind: simple, aggregate: count", is: "duplicate", at: "metrics[0]"),
        Case("id: country, kind: simple, aggregate: count", is: "duplicate", at: "metrics[0]"),
        Case("id: pct_change, kind: simple, aggregate: count", is: "duplicate", at: "metrics[0]"),
        Case(
            "id: own, kind: simple, aggregate: count", "id: own, kind: simple, aggregate: users", is: "duplicate",
            at: "metrics[1]"),
        Case("id: own, kind: simple, aggregate: count, synonyms: [Revenue]", is: "duplicate", at: "metrics[0]"),
        Case(
            "id: own, kind: simpel, aggregate: count", is: "bad_value", at: "metrics[0].kind", suggests: ["simple"]),
        Case(
            "id: own, kind: simple, aggregate: sums", is: "bad_value", at: "metrics[0].aggregate", suggests: ["sum"]),
        Case(
            "id: own, kind: simple, aggregat: count, aggregate: count", is: "unknown_key", at: "metrics[0]",
            suggests: ["aggregate"]),
        Case("id: own, kind: simple, aggregate: count, of: sessions", is: "unwanted_key", at: "metrics[0].of"),
        Case("id: own, kind: simple, aggregate: count, field: value", is: "unwanted_key", at: "metrics[0].field"),
        Case(
            "id: own, kind: simple, aggregate: count, percentile: 5", is: "unwanted_key", at: "metrics[0].percentile"),
        Case("id: own, kind: simple, aggregate: sum", is: "missing_key", at: "metrics[0]"),
        Case("id: own, kind: simple, aggregate: sum, field: value", is: "missing_key", at: "metrics[0]"),
        Case(
            "id: own, kind: simple, aggregate: sum, field: latncy", is: "bad_value", at: "metrics[0].field",
            suggests: ["latency"]),
        Case("id: own, kind: simple, aggregate: quantile, field: value", is: "bad_value", at: "metrics[0].field"),
        Case(
            "id: own, kind: simple, aggregate: quantile, field: lcp, percentile: 100", is: "bad_value",
            at: "metrics[0].percentile"),
        Case("id: own, kind: simple, aggregate: last, event: a", is: "bad_value", at: "metrics[0].aggregate"),
        Case("id: own, kind: simple, aggregate: users, series: s", is: "bad_value", at: "metrics[0].aggregate"),
        Case("id: own, kind: simple, aggregate: sum, series: s, event: a", is: "unwanted_key", at: "metrics[0].event"),
        Case("id: own, kind: simple, aggregate: count, unit: seconds", is: "bad_value", at: "metrics[0]"),
        Case("id: own, kind: simple, aggregate: count, unit: dollars", is: "bad_value", at: "metrics[0].unit"),
        Case("id: own, kind: ratio, numerator: sessions", is: "missing_key", at: "metrics[0]"),
        Case(
            "id: own, kind: ratio, numerator: sesions, denominator: sessions", is: "unknown_metric",
            at: "metrics[0].numerator", suggests: ["sessions"]),
        Case(
            "id: own, kind: ratio, numerator: retention_rate, denominator: sessions", is: "unusable_metric",
            at: "metrics[0].numerator"),
        Case(
            "id: own, kind: cumulative, of: sessions", "id: rate, kind: ratio, numerator: own, denominator: sessions",
            is: "unusable_metric", at: "metrics[1].numerator"),
        Case("id: own, kind: cumulative, of: sessions, days: 0", is: "bad_value", at: "metrics[0].days"),
        Case("id: own, kind: cumulative, of: sessions, days: week", is: "bad_value", at: "metrics[0].days"),
        Case("id: own, kind: derived", is: "missing_key", at: "metrics[0]"),
        Case("id: own, kind: derived, expression: \"1 + 2\"", is: "bad_expression", at: "metrics[0].expression"),
        Case("id: own, kind: derived, expression: \"sessions +\"", is: "bad_expression", at: "metrics[0].expression"),
        Case(
            "id: own, kind: derived, expression: sessions + total_revenue", is: "bad_expression",
            at: "metrics[0].expression"),
        Case("id: own, kind: derived, expression: reach + 1", is: "bad_expression", at: "metrics[0].expression"),
        Case(
            "id: own, kind: derived, expression: visists + sessions", is: "unknown_metric",
            at: "metrics[0].expression"),
        Case("id: own, kind: derived, expression: own + 1", is: "cycle", at: "metrics[0].expression"),
        Case(
            "id: a, kind: derived, expression: b + 1", "id: b, kind: derived, expression: a + 1", is: "cycle",
            at: "metrics[1].expression"),
        Case(
            "id: a, kind: derived, expression: b + 1", "id: b, kind: ratio, numerator: wrong, denominator: sessions",
            is: "unknown_metric", at: "metrics[1].numerator"),
        Case(
            "id: a, kind: derived, expression: b + 1", "id: b, kind: simple", is: "missing_key", at: "metrics[1]"),
    ]

    @Test("One mistake, one problem, in its place", arguments: cases)
    func oneProblem(_ expected: Case) throws {
        let yaml = "metrics:\n" + expected.entries.map { "  - {\($0)}\n" }.joined()
        let error = try #require(throws: WorkspaceFileError.self) { try WorkspaceFile.parse(yaml) }
        #expect(error.problems.map(\.label) == [expected.label], "\(error)")
        #expect(error.problems.first?.path == expected.path, "\(error)")
        if let suggestions = expected.suggestions {
            #expect(error.problems.first?.suggestions.prefix(suggestions.count) == suggestions[...], "\(error)")
        }
    }

    @Test("A circle is shown")
    func circle() throws {
        let error = try #require(throws: WorkspaceFileError.self) {
            try WorkspaceFile.parse(
                """
                metrics:
                  - {id: a, kind: derived, expression: b + 1}
                  - {id: b, kind: derived, expression: c + 1}
                  - {id: c, kind: derived, expression: a + 1}
                """)
        }
        #expect(error.problems.map(\.line) == [4])
        #expect(error.description.contains("a → b → c → a"))
    }

    @Test("Metrics that double at every step are refused before they grow")
    func doubling() throws {
        var yaml = "metrics:\n  - {id: m0, kind: simple, aggregate: count}\n"
        for step in 1...60 {
            yaml += "  - {id: m\(step), kind: derived, expression: m\(step - 1) + m\(step - 1)}\n"
        }
        let error = try #require(throws: WorkspaceFileError.self) { try WorkspaceFile.parse(yaml) }
        #expect(error.problems.map(\.label) == ["too_large"])
    }
}
