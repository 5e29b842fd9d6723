import Semantics

extension BehaviourSourceContract {
    private static func plan(
        _ names: [String] = ["purchase"], touch: TrafficField = .medium,
        rules: [AttributionRule] = AttributionRule.allCases,
        days: Int64 = 30, over period: DateRange = november, tellsPaths: Bool = false
    ) -> AttributionPlan {
        AttributionPlan(
            period: period, calendar: .utc, conversion: EventCondition(names: names), touch: touch, rules: rules,
            lookBackMilliseconds: days * 86_400_000, tellsPaths: tellsPaths)
    }

    private static func visit(_ time: String, _ traffic: String?, _ user: String = "u") -> Event {
        .fixture("2026-11-" + time, "page_view", user: user, page: "/", traffic: traffic)
    }

    private static func purchase(_ time: String, _ value: String, _ user: String? = "u") -> Event {
        .fixture("2026-11-" + time, "purchase", user: user, value: value)
    }

    /// Label → what one rule gives it, in millionths of money.
    private static func micros(_ table: AttributionTable, _ rule: AttributionRule) throws -> [String: Int128] {
        guard let index = AttributionRule.allCases.firstIndex(of: rule) else { return [:] }
        let credited = table.rows.filter { $0.credits[index] != Credit() }
        return Dictionary(credited.map { ($0.label ?? "–", $0.credits[index].micros) }) { first, _ in first }
    }

    private static func parts(_ table: AttributionTable, _ rule: Int) -> [String: Int128] {
        let credited = table.rows.filter { $0.credits[rule] != Credit() }
        return Dictionary(credited.map { ($0.label ?? "–", $0.credits[rule].parts) }) { first, _ in first }
    }

    /// Search, social, search again, and the order in a direct visit.
    private static let journey: [Event] = [
        visit("01 10:00:00", "google / organic"), visit("04 10:00:00", "facebook / social"),
        visit("07 10:00:00", "google / cpc"), visit("08 10:00:00", nil), purchase("08 10:05:00", "100.00"),
    ]

    static let attributionChecks: [Check] = [
        Check("every rule gives out the whole order in its own way", journey) { source in
            let table = try await source.attribution(plan())
            try expect([table.conversions, table.untouchedConversions], [1, 0], "conversions")
            try expect(table.value, .amount("100.00"), "value")
            try expect(try micros(table, .firstClick), ["organic": 100_000_000], "first")
            try expect(try micros(table, .lastClick), ["(none)": 100_000_000], "last")
            try expect(try micros(table, .lastNonDirectClick), ["cpc": 100_000_000], "last that is not direct")
            try expect(
                try micros(table, .linear),
                ["organic": 25_000_000, "social": 25_000_000, "cpc": 25_000_000, "(none)": 25_000_000], "linear")
            try expect(
                try micros(table, .positionBased),
                ["organic": 40_000_000, "social": 10_000_000, "cpc": 10_000_000, "(none)": 40_000_000], "position")
            // A week, four days, a day before the last touch: 2^−1 : 2^(−4/7) : 2^(−1/7) : 1, of 3.07867 in all.
            let decay = try micros(table, .timeDecay)
            try expect(decay.values.reduce(0, +), 100_000_000, "the whole")
            let rounded = decay.mapValues { Int((Double($0) / 10_000).rounded()) }
            try expect(rounded, ["organic": 1624, "social": 2186, "cpc": 2942, "(none)": 3248], "decay, hundredths")
        },
        Check(
            "thirds add up to the whole, and one touch or two have rules of their own",
            [
                visit("01 10:00:00", "a / x"), visit("02 10:00:00", "b / y"), visit("03 10:00:00", "c / z"),
                purchase("03 10:05:00", "0.01"),
                visit("01 10:00:00", "a / x", "v"), visit("02 10:00:00", "b / y", "v"),
                purchase("02 10:05:00", "1", "v"),
                visit("01 10:00:00", "a / x", "w"), purchase("01 10:05:00", "1", "w"),
            ]
        ) { source in
            let third: Int128 = 333_333_333_333
            let linear = try await source.attribution(plan(rules: [.linear]))
            try expect(
                parts(linear, 0),
                [
                    "x": third + 500_000_000_000 + 1_000_000_000_000, "y": third + 500_000_000_000, "z": third + 1,
                ], "linear")
            let position = try await source.attribution(plan(rules: [.positionBased]))
            try expect(
                parts(position, 0),
                ["x": 1_900_000_000_000, "y": 700_000_000_000, "z": 400_000_000_000], "position")
        },
        Check(
            "touches begin at or before the conversion, and not too long before",
            [
                visit("01 10:00:00", "a / old"), visit("01 10:31:00", "b / new"),
                purchase("08 10:31:00", "5"), visit("08 12:00:00", "c / after"),
            ]
        ) { source in
            let week = try await source.attribution(plan(rules: [.firstClick], days: 7))
            try expect(parts(week, 0).keys.sorted(), ["new"], "exactly a week before, and the order's own visit after")
            let two = try await source.attribution(plan(rules: [.lastNonDirectClick], days: 8))
            try expect(parts(two, 0).keys.sorted(), ["new"], "the last that is not direct")
        },
        Check(
            "paths are told with those that came to nothing, each once",
            journey + [
                visit("01 10:00:00", "google / organic", "v"), visit("05 10:00:00", "facebook / social", "v"),
                visit("06 10:00:00", "google / organic", "w"), visit("09 10:00:00", "facebook / social", "w"),
                purchase("10 10:00:00", "3", nil),
                .fixture("2026-10-20 10:00:00", "page_view", user: "x", page: "/", traffic: "old / before"),
                visit("02 10:00:00", "b / y", "x"), visit("20 10:00:00", "c / z", "z"),
            ]
        ) { source in
            func lines(_ plan: AttributionPlan) async throws -> [String] {
                try await source.attribution(plan).paths.map { path in
                    "\(path.labels.map { $0 ?? "–" }.joined(separator: ">")) \(path.conversions) "
                        + "\(path.value.micros) \(path.nulls)"
                }.sorted()
            }
            try expect(
                try await lines(plan(tellsPaths: true)),
                [
                    "(none) 1 3000000 0", "before>y 0 0 1", "organic>social 0 0 2",
                    "organic>social>cpc>(none) 1 100000000 0", "z 0 0 1",
                ], "a month")
            try expect(
                try await lines(plan(days: 2, over: .days("2026-11-08", "2026-11-12"), tellsPaths: true)),
                ["(none) 1 3000000 0", "cpc>(none) 1 100000000 0", "social 0 0 1"], "days of it, looking back two")
            try expect(try await lines(plan()), [], "not asked for")
        },
        Check(
            "what nobody led to goes to the direct label, and is counted",
            [purchase("01 10:00:00", "7", nil), purchase("02 10:00:00", "2")]
        ) { source in
            let table = try await source.attribution(plan(touch: .channelGroup))
            try expect([table.conversions, table.untouchedConversions], [2, 1], "conversions")
            try expect(table.untouchedValue, .amount("7"), "value")
            try expect(try micros(table, .linear), ["Direct": 9_000_000], "linear")
        },
        Check(
            "an order that arrives twice is credited once, and days outside the period are not",
            [
                .fixture("2026-11-01 10:00:00", "purchase", value: "5", transaction: "T", id: "1"),
                .fixture("2026-11-02 10:00:00", "purchase", value: "5", transaction: "T", id: "2"),
                .fixture("2026-10-31 10:00:00", "purchase", value: "9", transaction: "O", id: "3"),
            ]
        ) { source in
            let table = try await source.attribution(plan())
            try expect(table.conversions, 1, "conversions")
            try expect(table.value, .amount("5"), "value")
        },
        Check("a name may count from a day on only", WorkedExample.events) { source in
            var plan = plan(["purchase", "sign_up"], over: WorkedExample.period)
            try expect(try await source.attribution(plan).conversions, 2, "both")
            plan.since = ["sign_up": .day("2026-11-18")]
            try expect(try await source.attribution(plan).conversions, 1, "one")
        },
    ]
}
