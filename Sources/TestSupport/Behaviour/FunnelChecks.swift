import Semantics

extension BehaviourSourceContract {
    private static func plan(
        _ names: [String], window: FunnelWindow = .days(7), order: FunnelOrder = .eventual,
        entry: FunnelEntry = .closed, unit: FunnelUnit = .users, filters: [DimensionFilter] = [],
        by breakdown: DimensionDefinition? = nil, over period: DateRange = november
    ) -> FunnelPlan {
        FunnelPlan(
            period: period, calendar: .utc, steps: names.map { EventCondition(names: [$0]) }, window: window,
            order: order, entry: entry, unit: unit, filters: filters, breakdown: breakdown)
    }

    private static func event(_ time: String, _ name: String, _ user: String = "u", _ page: String? = nil) -> Event {
        .fixture("2026-11-" + time, name, user: user, page: page)
    }

    private static func units(_ steps: [FunnelTable.Step]) -> [Int] { steps.map(\.units) }

    static let funnelChecks: [Check] = [
        Check("of the worked example's two carts one is bought, eleven minutes and more later") { source in
            let plan = plan(["page_view", "add_to_cart", "purchase"], over: WorkedExample.period)
            let table = try await source.funnel(plan)
            try expect(units(table.total), [4, 2, 1], "users")
            try expect(table.total.map(\.continued), [0, 2, 1], "continued")
            // u3 23:55:00 → 23:58:00 → 00:12:00, u4 12:00:00 → 12:00:09: half way between 9 s and 180 s.
            try expect(table.total.map(\.medianMilliseconds), [nil, 94_500, 840_000], "median")
            try expect(table.total.map(\.totalMilliseconds), [0, 189_000, 840_000], "sum")
            try expect(table.groups.isEmpty, true, "no groups without a breakdown")
        },
        Check(
            "the latest possible start counts, and the window is held against it",
            [
                event("01 10:00:00", "a"), event("05 10:00:00", "a"), event("06 10:00:00", "b"),
                // Ten days after the first a, seven after the second.
                event("12 10:00:00", "c"),
                event("01 10:00:00", "a", "v"), event("02 10:00:00", "b", "v"), event("08 10:00:00.001", "c", "v"),
            ]
        ) { source in
            try expect(units(try await source.funnel(plan(["a", "b", "c"])).total), [2, 2, 1], "within a week")
            let wide = plan(["a", "b", "c"], window: .milliseconds(7 * 86_400_000 + 1))
            try expect(units(try await source.funnel(wide).total), [2, 2, 2], "a millisecond more")
        },
        Check(
            "the period bounds the first step, not the others",
            [event("01 10:00:00", "a"), event("03 10:00:00", "b"), event("03 10:00:00", "a", "v")]
        ) { source in
            let first = plan(["a", "b"], over: .days("2026-11-01", "2026-11-02"))
            try expect(units(try await source.funnel(first).total), [1, 1], "entered on the 1st")
            let second = plan(["a", "b"], over: .days("2026-11-02", "2026-11-03"))
            try expect(units(try await source.funnel(second).total), [1, 0], "entered on the 3rd")
        },
        Check(
            "strict steps follow one another without another event of the funnel between",
            [
                event("01 10:00:00", "a"), event("01 10:01:00", "x"), event("01 10:02:00", "b"),
                event("01 10:03:00", "b"), event("01 10:04:00", "c"),
                event("01 10:00:00", "a", "v"), event("01 10:01:00", "b", "v"), event("01 10:02:00", "c", "v"),
            ]
        ) { source in
            let steps = ["a", "b", "c"]
            try expect(units(try await source.funnel(plan(steps)).total), [2, 2, 2], "eventual")
            try expect(units(try await source.funnel(plan(steps, order: .strict)).total), [2, 2, 1], "strict")
        },
        Check(
            "an open funnel is entered at any step; chains from the first are told apart",
            [
                event("01 10:00:00", "a"), event("01 10:01:00", "b"), event("01 10:02:00", "c"),
                event("01 10:00:00", "b", "v"), event("01 10:02:00", "c", "v"),
                event("01 10:00:00", "c", "w"), event("01 10:02:00", "b", "w"),
            ]
        ) { source in
            let total = try await source.funnel(plan(["a", "b", "c"], entry: .open)).total
            try expect(units(total), [1, 3, 3], "at the steps")
            try expect(total.map(\.continued), [0, 1, 2], "continued")
            try expect(total.map(\.chained), [1, 1, 1], "from the first")
        },
        Check(
            "one event fulfils one step of a chain",
            [
                event("01 10:00:00", "a"), event("01 10:00:00", "b"),
                event("02 10:00:00", "b", "v"), event("02 10:00:01", "a", "v"),
            ]
        ) { source in
            try expect(units(try await source.funnel(plan(["a", "a"])).total), [2, 0], "the same step twice")
        },
        Check(
            "in a group all steps carry its value; the total looks across",
            [
                event("01 10:00:00", "a", "u", "/x"), event("01 10:01:00", "b", "u", "/y"),
                event("01 10:00:00", "a", "v", "/x"), event("01 10:01:00", "b", "v", "/x"),
                event("01 10:00:00", "a", "w"), event("01 10:01:00", "b", "w"),
            ]
        ) { source in
            let table = try await source.funnel(plan(["a", "b"], by: TestDimension.page))
            try expect(units(table.total), [3, 3], "total")
            let groups = Dictionary(table.groups.map { ($0.value ?? "–", units($0.steps)) }) { first, _ in first }
            try expect(groups, ["/x": [2, 1], "–": [1, 1]], "groups")
        },
        Check(
            "within one session, the session is what bounds; sessions can be counted themselves",
            [
                event("01 10:00:00", "a"), event("01 12:00:00", "b"), event("01 12:00:01", "a"),
                event("01 12:20:00", "a"), event("01 12:45:00", "b"), event("03 10:00:00", "a"),
            ]
        ) { source in
            try expect(
                units(try await source.funnel(plan(["a", "b"], window: .session)).total), [1, 1], "users")
            let sessions = try await source.funnel(plan(["a", "b"], window: .session, unit: .sessions)).total
            try expect(units(sessions), [3, 1], "sessions")
            try expect(sessions[1].medianMilliseconds, 1_500_000, "the latest a before the b")
            let bounded = plan(["a", "b"], window: .milliseconds(1_499_999), unit: .sessions)
            try expect(units(try await source.funnel(bounded).total), [3, 0], "sessions within 25 minutes")
        },
        Check(
            "steps may ask for filters, and all of them for the funnel's",
            [
                event("01 10:00:00", "view", "u", "/x"), event("01 10:01:00", "view", "u", "/y"),
                event("01 10:00:00", "view", "v", "/y"), event("01 10:01:00", "view", "v", "/x"),
            ]
        ) { source in
            func on(_ page: String) -> EventCondition {
                EventCondition(names: ["view"], filters: [TestDimension.page.filter(.eq, page)])
            }
            var plan = plan([])
            plan.steps = [on("/x"), on("/y")]
            try expect(units(try await source.funnel(plan).total), [2, 1], "x, then y")
            plan.filters = [TestDimension.page.filter(.ne, "/y")]
            try expect(units(try await source.funnel(plan).total), [2, 0], "without y")
        },
        Check(
            "an order that arrives twice is one order",
            [
                .fixture("2026-11-01 10:00:00", "purchase", transaction: "T1", id: "1"),
                .fixture("2026-11-01 11:00:00", "purchase", transaction: "T1", id: "2"),
            ]
        ) { source in
            try expect(units(try await source.funnel(plan(["purchase", "purchase"])).total), [1, 0], "orders")
        },
    ]
}
