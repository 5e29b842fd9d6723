import Semantics

extension MetricSourceContract {
    private static let days = DateRange.days("2026-11-15", "2026-11-16")

    static let lateEventChecks: [Check] = [
        Check("a late event in the pause merges two sessions") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", traffic: "google / organic"),
                .fixture("2026-11-16 10:00:00", "page_view", traffic: "news / email"),
            ])
            let plan = QueryPlan.fixture(
                [TestMeasure.sessions, TestMeasure.seconds, TestMeasure.firstSessions, TestMeasure.exits], over: days,
                by: [TestDimension.source])
            try await bench.expect(
                ["0 google": [1, 0, 1, 1], "0 news": [1, 0, 0, 1]], totals: [2, 0, 1, 2], from: plan, "before")
            try await bench.keep([.fixture("2026-11-16 09:30:00", "scroll")])
            try await bench.expect(["0 google": [1, 3600, 1, 1]], totals: [1, 3600, 1, 1], from: plan, "after")
        },
        Check("a late event before a session gives it another beginning, day, source and landing page") { bench in
            try await bench.keep([
                .fixture("2026-11-16 00:10:00", "page_view", page: "/late", traffic: "news / email")
            ])
            let plan = QueryPlan.fixture(
                [TestMeasure.sessions, TestMeasure.entrances], over: days,
                by: [TestDimension.landingPage, TestDimension.source], axis: .day)
            try await bench.expect(["1 /late news": [1, 1]], from: plan, "before")
            try await bench.keep([
                .fixture("2026-11-15 23:45:00", "page_view", page: "/early", traffic: "google / organic")
            ])
            try await bench.expect(["0 /early google": [1, 1], "1 /early google": [0, 0]], from: plan, "after")
        },
        Check("a late first session makes the one that was first a later one") { bench in
            try await bench.keep([.fixture("2026-11-16 09:00:00", "page_view", traffic: "news / email")])
            let plan = QueryPlan.fixture(
                [TestMeasure.events, TestMeasure.newUsers, TestMeasure.returningUsers], over: .days("2026-11-16"),
                by: [TestDimension.firstUserSource])
            try await bench.expect(["0 news": [1, 1, 0]], from: plan, "before")
            try await bench.keep([.fixture("2026-11-02 09:00:00", "page_view", traffic: "google / organic")])
            try await bench.expect(["0 google": [1, 0, 1]], from: plan, "after")
        },
        Check("the order of arrival does not matter where times differ") { bench in
            let events: [Event] = [
                .fixture("2026-11-16 09:00:00", "page_view", page: "/1", traffic: "google / organic"),
                .fixture("2026-11-16 09:20:00", "page_view", page: "/2", traffic: "news / email"),
                .fixture("2026-11-16 09:51:00", "page_view", page: "/3"),
                .fixture("2026-11-16 10:10:00", "page_view", page: "/4"),
            ]
            for index in [2, 0, 3, 1] { try await bench.keep([events[index]]) }
            try await bench.expect(
                ["0 /1 google": [1, 1200], "0 /3 (direct)": [1, 1140]],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.seconds], over: days,
                    by: [TestDimension.landingPage, TestDimension.source]))
        },
        Check("a late earlier purchase takes the transaction over from the one that counted") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "50", transaction: "T-1")
            ])
            let plan = QueryPlan.fixture(
                [TestMeasure.purchases, TestMeasure.revenue, TestMeasure.sessionsHaving("purchase")], over: days,
                axis: .day)
            try await bench.expect(["0": [0, 0, 0], "1": [1, 50, 1]], totals: [1, 50, 1], from: plan, "before")
            try await bench.keep([
                .fixture("2026-11-15 09:00:00", "purchase", user: "b", value: "40", transaction: "T-1")
            ])
            try await bench.expect(["0": [1, 40, 1], "1": [0, 0, 0]], totals: [1, 40, 1], from: plan, "after")
            try await bench.expect(
                [0, 0], from: .fixture([TestMeasure.purchases, TestMeasure.revenue], over: .days("2026-11-16")),
                "the earlier purchase need not lie in the period")
        },
    ]
}
