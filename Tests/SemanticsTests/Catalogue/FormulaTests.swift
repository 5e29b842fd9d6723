import Testing

@testable import Semantics

@Suite("Nulls in formulas")
struct FormulaTests {
    private let a = Formula.measure(Measure(.count, of: .events))
    private let b = Formula.measure(Measure(.count, of: .sessions))

    private func value(_ formula: Formula, _ x: Double?, _ y: Double?) -> Double? {
        formula.value { $0.rows == .events ? x : y }
    }

    @Test("A total takes a missing addend for nothing, and is missing when all are")
    func totals() {
        #expect(value(.add(a, b), 2, 3) == 5)
        #expect(value(.add(a, b), nil, 3) == 3)
        #expect(value(.add(a, b), nil, nil) == nil)
        #expect(value(.subtract(a, b), nil, 3) == -3)
        #expect(value(.subtract(a, b), 2, nil) == 2)
        #expect(value(.subtract(a, b), nil, nil) == nil)
    }

    @Test("A product or quotient with something missing is missing, and so is a division by zero")
    func quotients() {
        #expect(value(.multiply(a, b), 2, nil) == nil)
        #expect(value(.divide(a, b), 6, 3) == 2)
        #expect(value(.divide(a, b), 6, 0) == nil)
        #expect(value(.divide(a, b), 0, 0) == nil)
        #expect(value(.divide(a, b), nil, 3) == nil)
        #expect(value(.divide(a, b), 6, nil) == nil)
    }

    @Test("Each measure is asked for once")
    func measures() {
        #expect(Formula.divide(.add(a, b), a).measures.count == 2)
    }
}

/// The formulas of metrics, with each measure given by hand. The figures are those of the worked example in the
/// definitions: 15 events of four users on 16 and 17 November.
@Suite("The formulas of the built-in metrics")
struct BuiltInFormulaTests {
    /// What each measure comes to in the worked example, counted by hand from its table of events.
    private func workedExample(_ measure: Measure) -> Double? {
        switch (measure.rows, measure.aggregate, measure.conditions) {
        case (.sessions, .count, []): 6
        case (.sessions, .count, [.engaged]): 4
        case (.sessions, .count, [.havingKeyEvent]): 2
        case (.sessions, .count, [.having(["add_to_cart"])]): 2
        case (.sessions, .count, [.having(["add_to_cart"]), .having(["purchase"])]): 1
        case (.sessions, .count, [.having(["begin_checkout"])]): 0
        case (.sessions, .count, [.having(["begin_checkout"]), .having(["purchase"])]): 0
        case (.sessions, .sumDuration, []): 2853
        case (.sessions, .users, [.firstSession]): 4
        case (.sessions, .users, [.laterSession]): 2
        case (.events, .users, []), (.events, .users, [.inSession]): 4
        case (.events, .users, [.keyEvent]): 2
        case (.events, .count, [.keyEvent]): 2
        case (.events, .count, [.named(["page_view", "screen_view"])]): 8
        case (.events, .count, [.exit]): 6
        case (.events, .count, [.named(["purchase"]), .notRepeated]): 1
        case (.events, .sumMoney(.value), [.named(["refund"])]): 30
        case (.events, .sumMoney(.value), let conditions) where conditions.contains(.notRepeated): 120
        default: nil
        }
    }

    private func value(_ id: MetricID, _ measures: (Measure) -> Double?) -> Double? {
        guard let metric = Catalogue.standard.metric(id), case .formula(let formula) = metric.computation else {
            return nil
        }
        return formula.value(measures)
    }

    @Test(
        "The worked example",
        arguments: [
            ("sessions", 6), ("engaged_sessions", 4), ("bounce_rate", 2.0 / 6), ("engagement_rate", 4.0 / 6),
            ("average_session_duration", 475.5), ("total_users", 4), ("new_users", 4), ("returning_users", 2),
            ("screen_page_views", 8), ("key_events", 2), ("session_key_event_rate", 2.0 / 6),
            ("user_key_event_rate", 0.5), ("gross_purchase_revenue", 120), ("refund_amount", 30),
            ("total_revenue", 90), ("purchase_revenue", 90), ("refund_rate", 0.25), ("average_purchase_revenue", 120),
            ("net_average_purchase_revenue", 90), ("average_revenue_per_user", 22.5), ("cart_abandonment_rate", 0.5),
            ("revenue_per_session", 15), ("sessions_per_user", 1.5), ("screen_page_views_per_session", 8.0 / 6),
        ] as [(String, Double)])
    func example(id: String, expected: Double) throws {
        let computed = try #require(value(MetricID(id), workedExample))
        #expect(abs(computed - expected) < 1e-12)
    }

    @Test("Without anything there is no rate, and never a rate of 1 or 0 out of nothing")
    func emptyPeriod() {
        let measured: (Measure) -> Double? = { measure in
            switch measure.aggregate {
            case .quantile, .meanObserved, .lastObserved, .soleObserved, .sumObserved, .sumObservedMoney: nil
            case .periodMinutes: 1440
            default: 0
            }
        }
        for metric in BuiltInMetrics.all where metric.unit == .fraction || metric.unit == .ratio {
            guard case .formula = metric.computation, metric.id != "uptime_rate" else { continue }
            #expect(value(metric.id, measured) == nil, "\(metric.id)")
        }
        for id in ["advertiser_ad_cost", "advertiser_ad_cost_per_click", "cpm", "reach", "lcp"] as [MetricID] {
            #expect(value(id, measured) == nil)
        }
        #expect(value("total_revenue", measured) == 0)
        #expect(value("downtime_minutes", measured) == 0)
        #expect(value("uptime_rate", measured) == 1)
        #expect(value("checkout_abandonment_rate", workedExample) == nil)
    }

    @Test("Advertising: cost 50, 10,000 impressions, 25 clicks, 4 conversions worth 120, reach 4,000")
    func advertising() {
        let measured: (Measure) -> Double? = { measure in
            switch measure.aggregate {
            case .sumObservedMoney(.cost): 50
            case .sumObservedMoney(.conversionValue): 120
            case .sumObserved(.impressions): 10_000
            case .sumObserved(.clicks): 25
            case .sumObserved(.conversions): 4
            case .soleObserved(.reach): 4000
            case .sumMoney(.value): measure.conditions == [.named(["refund"])] ? 50 : 300
            default: nil
            }
        }
        let expected: [(MetricID, Double)] = [
            ("cpm", 5), ("ctr", 0.0025), ("advertiser_ad_cost_per_click", 2),
            ("advertiser_ad_cost_per_key_event", 12.5),
            ("return_on_ad_spend", 2.4), ("mer", 5), ("ad_cost_share", 0.2), ("frequency", 2.5),
        ]
        for (id, number) in expected { #expect(value(id, measured) == number, "\(id)") }
    }

    @Test("Frequency is missing where people reached would have to be added up")
    func frequencyWithoutReach() {
        let measured: (Measure) -> Double? = { $0.aggregate == .soleObserved(.reach) ? nil : 10_000 }
        #expect(value("frequency", measured) == nil)
        #expect(value("reach", measured) == nil)
    }

    @Test("Uptime of a day with 36 minutes of outage is 97.5 %")
    func uptime() {
        let measured: (Measure) -> Double? = { $0.aggregate == .coveredMinutes ? 36 : 1440 }
        #expect(value("uptime_rate", measured) == 0.975)
        #expect(value("downtime_minutes", measured) == 36)
    }

    @Test("The error rate stays within 1, however many exceptions pages report")
    func errors() {
        let measured: (Measure) -> Double? = { measure in
            switch measure.conditions {
            case [.present(.status)]: 200
            case [.atLeast(.status, 500)]: 3
            case [.equals(.status, 404)]: 10
            default: 500
            }
        }
        #expect(value("error_rate", measured) == 0.015)
        #expect(value("not_found_rate", measured) == 0.05)
        #expect(value("error_count", measured) == 503)
    }

    @Test("Engagement is reported in seconds")
    func engagement() {
        #expect(value("user_engagement_duration") { _ in 90_500 } == 90.5)
    }
}
