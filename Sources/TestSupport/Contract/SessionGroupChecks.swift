import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")

    static let sessionGroupChecks: [Check] = [
        Check("a session counts once under each value its events show, and once in the total") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-16 09:00:02", "page_view", user: "a", page: "/y"),
                .fixture("2026-11-16 09:00:04", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-16 09:00:05", "purchase", user: "a"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "b", page: "/x"),
            ])
            // Duration and engagement are the whole session's, in every group.
            try await bench.expect(
                ["0 /x": [2, 5, 1, 2], "0 /y": [1, 5, 1, 1], "0 –": [1, 5, 1, 1]], totals: [2, 5, 1, 2],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.seconds, TestMeasure.engaged, TestMeasure.sessionUsers],
                    over: day, by: [TestDimension.page]))
        },
        Check("all event filters of a session must be met by one and the same event") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "apart", page: "/x"),
                .fixture("2026-11-16 09:00:01", "sign_up", user: "apart", page: "/y"),
                .fixture("2026-11-16 09:00:00", "sign_up", user: "together", page: "/x"),
            ])
            let signUpOnX = [TestDimension.page.filter(.eq, "/x"), TestDimension.eventName.filter(.eq, "sign_up")]
            try await bench.expect([1], from: .fixture([TestMeasure.sessions], over: day, where: signUpOnX))
            try await bench.expect(
                ["0 sign_up": [1]],
                from: .fixture([TestMeasure.sessions], over: day, by: [TestDimension.eventName], where: signUpOnX))
            try await bench.expect(
                ["0 /x": [1], "0 /y": [1]], totals: [2],
                from: .fixture(
                    [TestMeasure.sessions], over: day, by: [TestDimension.page],
                    where: [TestDimension.eventName.filter(.eq, "sign_up")]),
                "the value is that of the event that passes")
            try await bench.expect(
                [2], from: .fixture([TestMeasure.sessions], over: day, where: [TestDimension.page.filter(.ne, "/y")]),
                "a negative filter asks for one event that is otherwise, not for a session without")
        },
        Check("conditions look at the whole session, whatever the filter lets through") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-16 09:05:00", "purchase", user: "a", page: "/thanks", value: "10"),
            ])
            try await bench.expect(
                [1, 1, 1, 300],
                from: .fixture(
                    [
                        TestMeasure.engaged, TestMeasure.sessionsHaving("purchase"), TestMeasure.convertingSessions,
                        TestMeasure.seconds,
                    ], over: day, where: [TestDimension.page.filter(.eq, "/x")],
                    keyEvents: [KeyEvent(name: "purchase")]))
        },
        Check("a session matches by an event after the period's end, and never one begun before the period") { bench in
            try await bench.keep([
                .fixture("2026-11-15 23:50:00", "page_view", user: "before", page: "/x"),
                .fixture("2026-11-16 00:05:00", "page_view", user: "before", page: "/y"),
                .fixture("2026-11-16 23:50:00", "page_view", user: "after", page: "/x"),
                .fixture("2026-11-17 00:05:00", "page_view", user: "after", page: "/y"),
            ])
            try await bench.expect(
                ["0 /x": [1, 1], "0 /y": [1, 1]], totals: [1, 2],
                from: .fixture([TestMeasure.sessions, TestMeasure.events], over: day, by: [TestDimension.page]))
            try await bench.expect(
                [1, 1],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.events], over: day,
                    where: [TestDimension.page.filter(.eq, "/y")]))
        },
        Check("session filters and time filters test the session itself") { bench in
            try await bench.keep([
                .fixture("2026-11-16 23:59:00", "page_view", user: "a", page: "/x", traffic: "google / organic"),
                .fixture("2026-11-17 00:01:00", "page_view", user: "a", page: "/y", traffic: "news / email"),
            ])
            let both = DateRange.days("2026-11-16", "2026-11-17")
            let date = TestDimension.time(.date)
            let cases: [(DimensionFilter, [Double])] = [
                (TestDimension.source.filter(.eq, "google"), [1, 2]),
                (TestDimension.source.filter(.eq, "news"), [0, 0]),
                (date.filter(.eq, "2026-11-16"), [1, 1]), (date.filter(.eq, "2026-11-17"), [0, 1]),
            ]
            for (filter, counts) in cases {
                try await bench.expect(
                    counts,
                    from: .fixture([TestMeasure.sessions, TestMeasure.events], over: both, where: [filter]),
                    "\(filter.filter.field) = \(filter.filter.value)")
            }
            try await bench.expect(
                ["0 Monday /x": [1, 1], "0 Monday /y": [1, 0], "0 Tuesday /y": [0, 1]], totals: [1, 2],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.events], over: both,
                    by: [TestDimension.time(.dayOfWeek), TestDimension.page]))
        },
        Check("sessions holding each of several events, anywhere in them, are counted by `having`") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "add_to_cart", user: "buyer"),
                .fixture("2026-11-16 09:01:00", "purchase", user: "buyer"),
                .fixture("2026-11-16 09:00:00", "add_to_cart", user: "leaver"),
                .fixture("2026-11-16 12:00:00", "purchase", user: "leaver"),
                .fixture("2026-11-16 09:00:00", "purchase", user: "buys now"),
            ])
            let either = Measure(.count, of: .sessions, where: [.having(["add_to_cart", "purchase"])])
            try await bench.expect(
                [2, 1, 4],
                from: .fixture(
                    [
                        TestMeasure.sessionsHaving("add_to_cart"),
                        TestMeasure.sessionsHaving("add_to_cart", "purchase"),
                        either,
                    ], over: day))
        },
    ]
}
