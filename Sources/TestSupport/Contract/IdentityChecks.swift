import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16", "2026-11-16")

    static let identityChecks: [Check] = [
        Check("an alias and its user are one person, before the link and after it, and keep their sessions") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "browser", page: "/"),
                .fixture("2026-11-16 09:01:00", "login", user: "ann", alias: "browser"),
            ])
            try await bench.keep([.fixture("2026-11-16 15:00:00", "page_view", user: "browser", page: "/b")])
            try await bench.expect(
                [3, 1, 3, 1],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.eventUsers, TestMeasure.sessions, TestMeasure.sessionUsers],
                    over: day))
            try await bench.expectEqual(bench.source.inventory().users, 1, "users")
        },
        Check("a browser that two people use belongs to the first, and does not make them one") { bench in
            try await bench.keep([
                .fixture("2026-11-16 12:00:00", "login", user: "bob", alias: "browser"),
                .fixture("2026-11-16 09:00:00", "login", user: "ann", alias: "browser"),
                .fixture("2026-11-16 13:00:00", "page_view", user: "browser", page: "/"),
            ])
            let plan = QueryPlan.fixture(
                [TestMeasure.events, TestMeasure.eventUsers], over: day,
                segment: .users(TestDimension.eventName.filter(.eq, "page_view")))
            try await bench.expect([2], from: .fixture([TestMeasure.eventUsers], over: day), "all")
            try await bench.expect([2, 1], from: plan, "who viewed a page")
        },
        Check("links are followed to their end, and a ring is one person") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "a", user: "b", alias: "a"),
                .fixture("2026-11-16 09:01:00", "b", user: "c", alias: "b"),
                .fixture("2026-11-16 09:02:00", "c", user: "a", alias: "c"),
                .fixture("2026-11-16 09:03:00", "d", user: "x", alias: "y"),
                .fixture("2026-11-16 09:04:00", "e", user: "z", alias: "x"),
            ])
            try await bench.expect([2], from: .fixture([TestMeasure.eventUsers], over: day))
            try await bench.expectEqual(bench.source.inventory().users, 2, "users")
        },
        Check("an alias of nobody, or of the user itself, says nothing") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "a", user: nil, alias: "u1"),
                .fixture("2026-11-16 09:01:00", "b", user: "u1", alias: "u1"),
                .fixture("2026-11-16 09:02:00", "c", user: "u2"),
            ])
            try await bench.expect([2], from: .fixture([TestMeasure.eventUsers], over: day))
            try await bench.expectEqual(bench.source.inventory().users, 2, "users")
        },
        Check("a person was acquired by the earliest session of all their names") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "ann", traffic: "google / cpc"),
                .fixture("2026-11-16 10:00:00", "login", user: "ann", alias: "browser"),
                .fixture("2026-11-15 09:00:00", "page_view", user: "browser", traffic: "news / email"),
            ])
            try await bench.expect(
                ["0 news": [1]],
                from: .fixture([TestMeasure.eventUsers], over: day, by: [TestDimension.firstUserSource]))
            try await bench.expect(
                [0, 1], from: .fixture([TestMeasure.newUsers, TestMeasure.returningUsers], over: day), "the day after")
        },
    ]
}
