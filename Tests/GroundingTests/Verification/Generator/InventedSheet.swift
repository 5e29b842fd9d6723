import Semantics

/// A sheet of facts about a business that does not exist, and what is true of it.
struct InventedSheet {
    struct Metric {
        var id: String
        var unit: String
        /// What people call it.
        var names: [String]
        var value: Double
        var old: Double
        var fact: String
        var isRate: Bool { unit == "fraction" }
        var change: Double { value - old }
        var part: Double { (value - old) / old }
        var rose: Bool { value > old }
    }
    struct Part {
        var name: String
        var value: Double
        var old: Double
        var fact: String
        var contribution: String?
        var change: Double { value - old }
    }
    struct Periods {
        var start: CivilDate
        var end: CivilDate
        var oldStart: CivilDate
        var oldEnd: CivilDate
        var isYear: Bool
        /// "week", "month", …: what the period is.
        var unit: String
    }

    var seed: UInt64
    var facts: [JSONValue] = []
    var currency = "USD"
    var periods: Periods
    var metrics: [Metric] = []
    /// A breakdown of the first metric.
    var dimension = ""
    var noun = ""
    var parts: [Part] = []
    var forecast:
        (metric: Int, mean: Double, low: Double, high: Double, ids: [String], start: CivilDate, end: CivilDate)?
    var anomaly: (day: CivilDate, value: Double, expected: Double, fact: String)?
    var days: [(day: CivilDate, value: Double, fact: String)] = []
    var experiment: (name: String, control: Double, variant: Double, lift: Double, p: Double, ids: [String])?

    var json: JSONValue { .object(["facts": .array(facts)]) }
    var ranked: [Part] { parts.sorted { $0.value > $1.value } }

    init(seed: UInt64) {
        self.seed = seed
        var dice = Dice(seed: seed)
        periods = InventedSheet.periods(&dice)
        currency = dice.pick(["USD", "EUR", "GBP", "USD"])
        addMetrics(&dice)
        addBreakdown(&dice)
        if dice.chance(0.5) { addForecast(&dice) }
        if dice.chance(0.4) { addAnomaly(&dice) }
        if dice.chance(0.4) { addExperiment(&dice) }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 20_000)
    }

    private static func periods(_ dice: inout Dice) -> Periods {
        let isYear = dice.chance(0.3)
        switch dice.int(0...3) {
        case 0, 1:
            let start = day(2026, 11, 16).adding(days: -7 * dice.int(0...30))
            let back = isYear ? 364 : 7
            return Periods(
                start: start, end: start.adding(days: 6), oldStart: start.adding(days: -back),
                oldEnd: start.adding(days: 6 - back), isYear: isYear, unit: "week")
        case 2:
            let start = day(2026, dice.int(2...11), 1)
            let old = start.adding(months: isYear ? -12 : -1)
            return Periods(
                start: start, end: start.endOfMonth, oldStart: old, oldEnd: old.endOfMonth, isYear: isYear,
                unit: "month")
        default:
            let start = day(2026, 10, 24).adding(days: -dice.int(0...60))
            return Periods(
                start: start, end: start.adding(days: 29), oldStart: start.adding(days: -30),
                oldEnd: start.adding(days: -1),
                isYear: false, unit: "30 days")
        }
    }

    // MARK: facts

    private mutating func add(
        _ metric: String, _ value: Double, _ unit: String, kind: String?, start: CivilDate, end: CivilDate,
        dimensions: [(String, String)] = [], old: (Double, CivilDate, CivilDate, String)? = nil
    ) -> String {
        let id = "F\(facts.count + 1)"
        var members: [JSONValue.Member] = [
            .init("id", .string(id)), .init("label", .string(metric)), .init("metric", .string(metric)),
            .init("value", .number(value)),
            .init("unit", .string(unit)),
            .init("period", .object(["start": .string("\(start)"), "end": .string("\(end)")])),
            .init("dimensions", .object(dimensions.map { .init($0.0, .string($0.1)) })),
        ]
        if let kind { members.append(.init("kind", .string(kind))) }
        if let old {
            members.append(
                .init(
                    "comparison",
                    .object([
                        "value": .number(old.0),
                        "period": .object(["start": .string("\(old.1)"), "end": .string("\(old.2)")]),
                        "kind": .string(old.3),
                    ])))
        }
        facts.append(.object(members))
        return id
    }

    private static let pool: [(id: String, unit: String, names: [String], low: Double, high: Double)] = [
        ("total_revenue", "money", ["revenue", "total revenue", "sales"], 20_000, 900_000),
        ("sessions", "count", ["sessions", "visits", "traffic"], 5_000, 400_000),
        ("ecommerce_purchases", "count", ["orders", "purchases"], 300, 9_000),
        ("session_key_event_rate", "fraction", ["the conversion rate", "conversion rate"], 0.008, 0.06),
        ("average_purchase_revenue", "money", ["average order value", "AOV"], 30, 190),
        ("bounce_rate", "fraction", ["bounce rate", "the bounce rate"], 0.25, 0.7),
        ("total_users", "count", ["users", "visitors"], 4_000, 300_000),
        ("advertiser_ad_cost", "money", ["ad spend", "advertising cost"], 2_000, 60_000),
        ("return_on_ad_spend", "ratio", ["ROAS", "return on ad spend"], 1.2, 9),
        ("refund_amount", "money", ["refunds"], 400, 9_000),
    ]

    private static func rounded(_ value: Double, _ unit: String) -> Double {
        let places: Double = unit == "count" ? 1 : unit == "money" ? 100 : unit == "fraction" ? 1e6 : 1e4
        return (value * places).rounded() / places
    }

    private mutating func addMetrics(_ dice: inout Dice) {
        let first = dice.int(0...2)
        let rest = dice.shuffled(Array(InventedSheet.pool.indices.filter { $0 != first }))
        for index in [first] + rest.prefix(dice.int(2...4)) {
            let known = InventedSheet.pool[index]
            let value = InventedSheet.rounded(known.low + (known.high - known.low) * dice.uniform(), known.unit)
            // Far from nothing and from the other edges of words, so that what is said is clearly true or false.
            let size = dice.pick([0.034, 0.052, 0.083, 0.117, 0.186, 0.231, 0.287, 0.364]) * (1 + 0.3 * dice.uniform())
            let old = InventedSheet.rounded(value / (1 + (dice.chance(0.5) ? size : -size)), known.unit)
            let unit = known.unit == "money" ? currency : known.unit
            if index == first {
                metrics.append(Metric(id: known.id, unit: unit, names: known.names, value: value, old: old, fact: ""))
                continue
            }
            let id = add(
                known.id, value, unit, kind: dice.chance(0.8) ? "value" : nil, start: periods.start, end: periods.end,
                old: (old, periods.oldStart, periods.oldEnd, periods.isYear ? "year_ago" : "previous"))
            metrics.append(Metric(id: known.id, unit: unit, names: known.names, value: value, old: old, fact: id))
        }
    }

    private mutating func addBreakdown(_ dice: inout Dice) {
        let known: [(String, String, [String])] = [
            (
                "session_default_channel_group", "channel",
                ["Organic Search", "Paid Search", "Email", "Direct", "Referral", "Paid Social"]
            ),
            ("device_category", "device", ["mobile", "desktop", "tablet"]),
            ("country", "country", ["Germany", "France", "United States", "Spain", "Japan"]),
        ]
        let (id, noun, names) = dice.pick(known)
        (dimension, self.noun) = (id, noun)
        let unit = metrics[0].unit == currency ? "money" : "count"
        let chosen = dice.shuffled(names).prefix(max(3, dice.int(3...names.count)))
        let kind = periods.isYear ? "year_ago" : "previous"
        var weights = chosen.map { _ in 0.08 + dice.uniform() }
        weights.sort(by: >)
        let all = weights.reduce(0, +)
        // Parts first, the whole is their sum.
        var sum = 0.0
        var oldSum = 0.0
        for (name, weight) in zip(chosen, weights) {
            let value = InventedSheet.rounded(metrics[0].value * weight / all, unit)
            let size = dice.pick([0.04, 0.09, 0.15, 0.22, 0.31]) * (1 + 0.3 * dice.uniform())
            let isWithWhole = dice.chance(0.7)
            let grows = metrics[0].rose == isWithWhole
            let old = InventedSheet.rounded(value / (1 + (grows ? size : -size)), unit)
            parts.append(Part(name: name, value: value, old: old, fact: "", contribution: nil))
            sum += value
            oldSum += old
        }
        metrics[0].value = InventedSheet.rounded(sum, unit)
        metrics[0].old = InventedSheet.rounded(oldSum, unit)
        metrics[0].fact = add(
            metrics[0].id, metrics[0].value, metrics[0].unit, kind: "value", start: periods.start, end: periods.end,
            old: (metrics[0].old, periods.oldStart, periods.oldEnd, kind))
        let hasContributions = dice.chance(0.7)
        for index in parts.indices {
            parts[index].fact = add(
                metrics[0].id, parts[index].value, metrics[0].unit, kind: "value", start: periods.start,
                end: periods.end,
                dimensions: [(dimension, parts[index].name)],
                old: (parts[index].old, periods.oldStart, periods.oldEnd, kind))
            guard hasContributions else { continue }
            parts[index].contribution = add(
                metrics[0].id, InventedSheet.rounded(parts[index].change, unit), metrics[0].unit, kind: "contribution",
                start: periods.start,
                end: periods.end, dimensions: [(dimension, parts[index].name)])
        }
    }

    private mutating func addForecast(_ dice: inout Dice) {
        let metric = metrics[0]
        let unit = metric.unit == currency ? "money" : "count"
        let mean = InventedSheet.rounded(metric.value * (dice.chance(0.5) ? 1.07 : 0.92), unit)
        let (low, high) = (InventedSheet.rounded(mean * 0.89, unit), InventedSheet.rounded(mean * 1.12, unit))
        let start = periods.end.adding(days: 1)
        let end =
            periods.unit == "month" ? start.endOfMonth : start.adding(days: periods.start.days(until: periods.end))
        let ids = [("forecast", mean), ("forecast_lower", low), ("forecast_upper", high)].map { kind, value in
            add(metric.id, value, metric.unit, kind: kind, start: start, end: end)
        }
        forecast = (0, mean, low, high, ids, start, end)
    }

    private mutating func addAnomaly(_ dice: inout Dice) {
        let day = periods.start.adding(days: dice.int(0...4))
        let unit = metrics[0].unit == currency ? "money" : "count"
        let expected = InventedSheet.rounded(metrics[0].value / 9, unit)
        let value = InventedSheet.rounded(expected * (dice.chance(0.5) ? 0.58 : 1.63), unit)
        let fact = add(
            metrics[0].id, value, metrics[0].unit, kind: "anomaly", start: day, end: day,
            old: (expected, day, day, "expected"))
        anomaly = (day, value, expected, fact)
    }

    private mutating func addExperiment(_ dice: inout Dice) {
        let control = InventedSheet.rounded(0.02 + 0.03 * dice.uniform(), "fraction")
        let lift = dice.pick([0.12, 0.084, -0.067, 0.21])
        let variant = InventedSheet.rounded(control * (1 + lift), "fraction")
        let exact = variant / control - 1
        let p = dice.pick([0.012, 0.003, 0.21, 0.38])
        let name = "Checkout copy"
        let start = periods.start.adding(days: -14)
        var ids: [String] = []
        for (arm, value) in [("control", control), ("new copy", variant)] {
            ids.append(
                add(
                    "purchaser_rate", value, "fraction", kind: "experiment", start: start, end: periods.end,
                    dimensions: [("experiment_id", name), ("variant", arm)]))
        }
        ids.append(
            add(
                "purchaser_rate", exact, "fraction", kind: "lift", start: start, end: periods.end,
                dimensions: [("experiment_id", name), ("variant", "new copy")]))
        ids.append(
            add(
                "purchaser_rate", p, "probability", kind: "p_value", start: start, end: periods.end,
                dimensions: [("experiment_id", name), ("variant", "new copy")]))
        experiment = (name, control, variant, exact, p, ids)
    }
}
