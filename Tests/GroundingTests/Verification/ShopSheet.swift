import Semantics

@testable import Grounding

/// One sheet by hand: a shop's week against the week before, by channel, by day, a forecast, an anomaly, a test.
enum ShopSheet {
    static let facts: [ReferenceFact] = {
        let week = range("2026-11-16", "2026-11-22")
        let before = range("2026-11-09", "2026-11-15")
        var all: [ReferenceFact] = []
        func add(
            _ metric: String, _ value: Double, _ unit: String, _ old: Double? = nil, kind: ReferenceFact.Kind = .value,
            dimensions: [String: String] = [:], period: DateRange? = nil, oldPeriod: DateRange? = nil,
            oldKind: ReferenceFact.Comparison.Kind = .previous
        ) {
            all.append(
                ReferenceFact(
                    id: "F\(all.count + 1)", label: metric, metric: metric, value: value,
                    unit: ReferenceUnit(name: unit),
                    period: period ?? week, dimensions: dimensions, kind: kind,
                    comparison: old.map { .init(value: $0, period: oldPeriod ?? before, kind: oldKind) }))
        }
        add("total_revenue", 48210, "USD", 61905)
        add("sessions", 30112, "count", 29870)
        add("session_key_event_rate", 0.0162, "fraction", 0.0211)
        add("average_purchase_revenue", 71.4, "USD", 73.15)
        add("ecommerce_purchases", 675, "count", 846)
        let channels: [(String, Double, Double)] = [
            ("Organic Search", 19284, 22910), ("Paid Search", 12052, 21870), ("Email", 9642, 9105),
            ("Direct", 7232, 8020),
        ]
        for (name, new, old) in channels {
            add("total_revenue", new, "USD", old, dimensions: ["session_default_channel_group": name])
        }
        for (name, new, old) in channels {
            add(
                "total_revenue", new - old, "USD", kind: .contribution,
                dimensions: ["session_default_channel_group": name])
        }
        let days: [Double] = [4100, 4290, 4410, 4380, 4600, 4322, 4010]
        for (offset, value) in days.enumerated() {
            let day = week.start.adding(days: offset)
            add("sessions", value, "count", period: DateRange(day: day))
        }
        let next = range("2026-11-23", "2026-11-29")
        add("total_revenue", 52000, "USD", kind: .forecast, period: next)
        add("total_revenue", 47100, "USD", kind: .forecastLower, period: next)
        add("total_revenue", 57400, "USD", kind: .forecastUpper, period: next)
        let friday = DateRange(day: date("2026-11-20"))
        add("total_revenue", 3904, "USD", 8120, kind: .anomaly, period: friday, oldPeriod: friday, oldKind: .expected)
        add("average_session_duration", 156, "seconds", 148)
        add("return_on_ad_spend", 3.4, "ratio", 4.1)
        add("screen_page_views", 121_480, "count", 118_002)
        return all
    }()

    static let verifier = ClaimVerifier(facts: facts, catalogue: .standard)

    static func date(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }
    static func range(_ start: String, _ end: String) -> DateRange { DateRange(start: date(start), end: date(end)) }
}
