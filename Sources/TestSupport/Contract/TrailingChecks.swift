import Semantics

extension MetricSourceContract {
    private static let days = DateRange.days("2026-11-16", "2026-11-18")
    private static let visits: [Event] = [
        .fixture("2026-11-12 09:00:00", "page_view", user: "old"),
        .fixture("2026-11-15 09:00:00", "page_view", user: "a"),
        .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
        .fixture("2026-11-16 10:00:00", "page_view", user: "b"),
        .fixture("2026-11-17 09:00:00", "purchase", user: "c", value: "10.10", transaction: "T"),
        .fixture("2026-11-18 09:00:00", "page_view", user: "b"),
        .fixture("2026-11-18 09:00:00", "page_view", user: nil),
    ]

    static let trailingChecks: [Check] = [
        Check("running figures reach back over their days, before the period too, and count nobody twice") { bench in
            try await bench.keep(visits)
            let measures = [TestMeasure.eventUsers, TestMeasure.events, TestMeasure.revenue]
            try await bench.expect(
                [
                    [[2, 2, 0], [1, 1, 10.10], [1, 2, 0]],
                    [[2, 3, 0], [3, 3, 10.10], [2, 3, 10.10]],
                    [[3, 4, 0], [3, 4, 10.10], [3, 6, 10.10]],
                    [[2, 2, 0], [3, 3, 10.10], [3, 5, 10.10]],
                ],
                running: [1, 2, 5, nil], from: .fixture(measures, over: days, axis: .day))
        },
        Check("running figures of a coarser axis end with the last day of each bucket") { bench in
            try await bench.keep(visits)
            let weeks = DateRange.days("2026-11-13", "2026-11-17")
            try await bench.expect(
                [[[2, 2], [3, 4]], [[1, 1], [3, 4]]],
                running: [4, nil],
                from: .fixture([TestMeasure.eventUsers, TestMeasure.events], over: weeks, axis: .week))
        },
        Check("running figures keep to groups, filters and the segment of their window") { bench in
            try await bench.keep([
                .fixture("2026-11-15 09:00:00", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/y"),
                .fixture("2026-11-17 09:00:00", "page_view", user: "b", page: "/x"),
            ])
            let onX = PlannedSegment.users(TestDimension.page.filter(.eq, "/x"))
            let plan = QueryPlan.fixture([TestMeasure.eventUsers], over: days, axis: .day)
            try await bench.expect(
                [[[1], [1], [0]]],
                running: [2], from: plan.with { $0.filters = [TestDimension.page.filter(.eq, "/y")] })
            try await bench.expect([[[1], [1], [1]]], running: [2], from: plan.with { $0.segment = onX })
            let tables = try await bench.source.compute(
                plan.with { $0.breakdown = [TestDimension.page] }, trailing: [2])
            try bench.expectEqual(tables[0][1].byGroup, ["0 /x": [1], "0 /y": [1]], "the second day's groups")
        },
    ]
}

extension QueryPlan {
    fileprivate func with(_ change: (inout QueryPlan) -> Void) -> QueryPlan {
        var copy = self
        change(&copy)
        return copy
    }
}
