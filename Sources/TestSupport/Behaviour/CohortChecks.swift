import Semantics

extension BehaviourSourceContract {
    private static func cells(_ table: CohortTable) -> [String: [Int64]] {
        Dictionary(
            table.rows.map {
                (["\($0.bucket)", $0.value].compactMap { $0 }.joined(separator: " "), [Int64($0.size)] + $0.cells)
            }
        ) { first, _ in first }
    }

    private static func plan(
        _ granularity: Granularity = .day, entry: EventCondition = .any, activity: EventCondition = .any,
        measure: CohortMeasure = .users, by breakdown: DimensionDefinition? = nil,
        over period: DateRange = WorkedExample.period, periods: Int = 2
    ) -> CohortPlan {
        CohortPlan(
            period: period, calendar: .utc, granularity: granularity, entry: entry, activity: activity,
            measure: measure, breakdown: breakdown, periods: periods)
    }

    static let cohortChecks: [Check] = [
        Check("of the worked example's first day three begin and two come back; the second has one more") { source in
            try expect(cells(try await source.cohorts(plan())), ["0": [3, 3, 2], "1": [1, 1, 0]], "users")
            try expect(
                cells(try await source.cohorts(plan(measure: .events))), ["0": [3, 8, 5], "1": [1, 2, 0]], "events")
            // 120.00 bought and 30.00 given back on the second day.
            try expect(
                cells(try await source.cohorts(plan(measure: .revenue))), ["0": [3, 0, 90_000_000], "1": [1, 0, 0]],
                "revenue")
        },
        Check("who began before the period belongs to an earlier cohort") { source in
            let plan = plan(over: WorkedExample.secondDay)
            try expect(cells(try await source.cohorts(plan)), ["0": [1, 1, 0]], "the second day")
        },
        Check("people may begin with an event of a kind, and come back with one of another") { source in
            let carts = EventCondition(names: ["add_to_cart"])
            let purchases = EventCondition(names: ["purchase"])
            try expect(
                cells(try await source.cohorts(plan(entry: carts, activity: purchases))),
                ["0": [1, 0, 1], "1": [1, 0, 0]], "carts and purchases")
            // What was before the entering event does not count: the two page views of u4's and u3's carts.
            try expect(
                cells(try await source.cohorts(plan(entry: carts, measure: .events))),
                ["0": [1, 1, 3], "1": [1, 1, 0]], "from the entering event on")
        },
        Check("cohorts split by the value of the entering event") { source in
            let plan = plan(by: TestDimension.firstUserChannel)
            try expect(
                cells(try await source.cohorts(plan)),
                [
                    "0 Organic Search": [1, 1, 1], "0 Direct": [1, 1, 0], "0 Paid Social": [1, 1, 1],
                    "1 Organic Search": [1, 1, 0],
                ], "by channel")
        },
        Check(
            "weeks and months are the calendar's, wherever in them people begin",
            [
                .fixture("2026-11-01 10:00:00", "x", user: "sunday"),
                .fixture("2026-11-02 10:00:00", "x", user: "sunday"),
                .fixture("2026-11-02 10:00:00", "x", user: "monday"),
                .fixture("2026-12-31 10:00:00", "x", user: "monday"),
            ]
        ) { source in
            let period = DateRange.days("2026-11-01", "2026-11-03")
            try expect(
                cells(try await source.cohorts(plan(.week, over: period))), ["0": [1, 1, 1], "1": [1, 1, 0]], "weeks")
            try expect(
                cells(try await source.cohorts(plan(.month, over: period))), ["0": [2, 2, 1]], "months")
        },
    ]
}
