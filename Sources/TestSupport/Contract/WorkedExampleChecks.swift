import Semantics

extension MetricSourceContract {
    static let workedExampleChecks: [Check] = [
        Check("the worked example of the metric definitions comes out to the last figure") { bench in
            try await bench.keep(WorkedExample.events)
            try await expectWorkedExample(bench)
        },
        Check("the worked example comes out the same when its events arrive one by one, last first") { bench in
            for event in WorkedExample.events.reversed() { try await bench.keep([event]) }
            try await expectWorkedExample(bench)
        },
    ]

    private static func expectWorkedExample(_ bench: ContractBench) async throws {
        func plan(
            _ measures: [Measure], by breakdown: [DimensionDefinition] = [], axis: Granularity = .none
        ) -> QueryPlan {
            .fixture(
                measures, over: WorkedExample.period, by: breakdown, axis: axis, keyEvents: WorkedExample.keyEvents)
        }
        let sessions = [TestMeasure.sessions, TestMeasure.engaged, TestMeasure.seconds, TestMeasure.convertingSessions]
        // By day: on the 16th 1,799 + 8 + 12 + 1,020 s, on the 17th 5 + 9 s.
        try await bench.expect(
            ["0": [4, 3, 2839, 1], "1": [2, 1, 14, 1]], totals: [6, 4, 2853, 2], from: plan(sessions, axis: .day),
            "sessions")
        let users = [
            TestMeasure.eventUsers, TestMeasure.newUsers, TestMeasure.returningUsers, TestMeasure.keyEventUsers,
        ]
        try await bench.expect(
            ["0": [3, 3, 1, 0], "1": [3, 1, 1, 2]], totals: [4, 4, 2, 2], from: plan(users, axis: .day), "users")
        let counts = [TestMeasure.pageViews, TestMeasure.keyEvents, TestMeasure.purchases]
        try await bench.expect(
            ["0": [5, 0, 0], "1": [3, 2, 1]], totals: [8, 2, 1], from: plan(counts, axis: .day), "events")
        try await bench.expect(
            ["0": [0, 0], "1": [120, 30]], totals: [120, 30],
            from: plan([TestMeasure.revenue, TestMeasure.refunds], axis: .day), "money")
        try await bench.expect(
            [2, 1],
            from: plan([
                TestMeasure.sessionsHaving("add_to_cart"), TestMeasure.sessionsHaving("add_to_cart", "purchase"),
            ]), "carts")
        try await bench.expect(
            [
                "0 /": [2, 1, 2], "0 /pricing": [2, 2, 1], "0 /blog/a": [1, 1, 1], "0 /p/1": [1, 0, 1],
                "0 /checkout": [1, 1, 0], "0 /thanks": [0, 0, 0], "0 /p/2": [1, 1, 1], "0 –": [0, 0, 0],
            ], totals: [8, 6, 6],
            from: plan(
                [TestMeasure.pageViews, TestMeasure.exits, TestMeasure.entrances], by: [TestDimension.page]), "pages")
        try await bench.expect(
            [
                "0 Organic Search": [2], "0 Direct": [1], "0 Email": [1], "0 Paid Social": [1], "0 Paid Search": [1],
            ], totals: [6], from: plan([TestMeasure.sessions], by: [TestDimension.channel]), "channels")
    }
}
