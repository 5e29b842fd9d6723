import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")
    private static let days = DateRange.days("2026-11-16", "2026-11-17")

    static let eventChecks: [Check] = [
        Check("users are distinct over what is asked and do not add up; nobody is nobody") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-16 09:01:00", "page_view", user: "a", page: "/y"),
                .fixture("2026-11-17 09:00:00", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-17 09:00:00", "page_view", user: "b", page: "/x"),
                .fixture("2026-11-17 09:00:00", "page_view", user: nil, page: "/z"),
            ])
            try await bench.expect(
                ["0": [2, 1], "1": [3, 2]], totals: [5, 2],
                from: .fixture([TestMeasure.events, TestMeasure.eventUsers], over: days, axis: .day))
            try await bench.expect(
                ["0 /x": [2], "0 /y": [1], "0 /z": [0]], totals: [2],
                from: .fixture([TestMeasure.eventUsers], over: days, by: [TestDimension.page]))
        },
        Check("sessions of events are active on every day they touch, and count once in each group and in all") {
            bench in
            try await bench.keep([
                .fixture("2026-11-16 23:50:00", "page_view", user: "a", page: "/x"),
                .fixture("2026-11-17 00:05:00", "purchase", user: "a", page: "/x", value: "10", transaction: "T"),
                .fixture("2026-11-17 00:06:00", "purchase", user: "a", page: "/x", value: "10", transaction: "T"),
                .fixture("2026-11-17 09:00:00", "page_view", user: "b", page: "/x"),
                .fixture("2026-11-17 09:01:00", "page_view", user: "b", page: "/y"),
                .fixture("2026-11-17 12:00:00", "purchase", user: "b", session: .none, page: "/y", value: "5"),
                .fixture("2026-11-17 13:00:00", "page_view", user: nil, page: "/y"),
            ])
            let active = [TestMeasure.activeSessions, TestMeasure.purchaseSessions, TestMeasure.sessions]
            try await bench.expect(
                ["0": [1, 0, 1], "1": [2, 1, 1]], totals: [2, 1, 2], from: .fixture(active, over: days, axis: .day))
            try await bench.expect(
                ["0 /x": [2, 1], "0 /y": [1, 0]], totals: [2, 1],
                from: .fixture(Array(active.prefix(2)), over: days, by: [TestDimension.page]))
        },
        Check("users with both have both kinds of row in the same group") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "view_item", user: "a", page: "/x"),
                .fixture("2026-11-16 09:01:00", "add_to_cart", user: "a", page: "/x"),
                .fixture("2026-11-16 09:02:00", "view_item", user: "b", page: "/x"),
                .fixture("2026-11-16 09:03:00", "add_to_cart", user: "b", page: "/y"),
                .fixture("2026-11-16 09:04:00", "add_to_cart", user: "c", page: "/y"),
            ])
            let both = Measure(
                .usersWithBoth(also: [.named(["add_to_cart"])]), of: .events, where: [.named(["view_item"])])
            try await bench.expect(
                ["0 /x": [1], "0 /y": [0]], totals: [2],
                from: .fixture([both], over: day, by: [TestDimension.page]))
        },
        Check("money adds up to the last millionth") { bench in
            let values = ["0.1", "0.2", "0.3", "1234567.890123", "0.000001", "-0.05"]
            try await bench.keep(
                values.enumerated().map {
                    .fixture("2026-11-16 09:00:0\($0.offset)", "purchase", user: "a", value: $0.element)
                })
            let table = try await bench.source.compute(.fixture([TestMeasure.revenue], over: day))
            try bench.expectEqual(table.totals[0], 1_234_568.440124, "the sum")
        },
        Check("a refund counts on its own day and leaves the purchase as it was") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "120", transaction: "T"),
                .fixture("2026-11-17 15:00:00", "refund", user: "a", session: .none, value: "30", transaction: "T"),
            ])
            try await bench.expect(
                ["0": [120, 0], "1": [0, 30]], totals: [120, 30],
                from: .fixture([TestMeasure.revenue, TestMeasure.refunds], over: days, axis: .day))
        },
        Check("filters are all met by one event, exactly as values were sent") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/Shop", texts: [.country: "Germany"]),
                .fixture("2026-11-16 09:00:01", "page_view", user: "a", page: "/shop", texts: [.country: "Germany"]),
                .fixture("2026-11-16 09:00:02", "page_view", user: "b", page: "/shop/1"),
                .fixture("2026-11-16 09:00:03", "page_view", user: "c", texts: [.country: "France"]),
            ])
            let cases: [([DimensionFilter], Double)] = [
                ([TestDimension.page.filter(.eq, "/shop")], 1),
                ([TestDimension.page.filter(.startsWith, "/shop")], 2),
                ([TestDimension.page.filter(.contains, "hop")], 3),
                ([TestDimension.page.filter(.notContains, "hop")], 1),
                ([TestDimension.page.filter(.isIn, "/shop", "/Shop")], 2),
                ([TestDimension.country.filter(.ne, "France")], 3),
                ([TestDimension.page.filter(.contains, "hop"), TestDimension.country.filter(.eq, "Germany")], 2),
                ([TestDimension.page.filter(.eq, "/shop/1"), TestDimension.country.filter(.eq, "Germany")], 0),
            ]
            for (filters, count) in cases {
                let what = filters.map { "\($0.filter.field) \($0.filter.op) \($0.filter.value)" }.joined(
                    separator: ", ")
                try await bench.expect([count], from: .fixture([TestMeasure.events], over: day, where: filters), what)
            }
        },
        Check("ordering filters compare numbers as numbers and text as text") { bench in
            try await bench.keep(
                ["9", "10", "404", "b"].enumerated().map {
                    .fixture("2026-11-16 09:00:0\($0.offset)", "request", user: nil, texts: [.httpStatus: $0.element])
                })
            let status = TestDimension.event("http_status", .httpStatus)
            let cases: [(DimensionFilter, Double)] = [
                // "b" is no number: it is compared as text, and stands after every digit.
                (status.filter(.gt, "9"), 3), (status.filter(.gte, "9"), 4), (status.filter(.lt, "10"), 1),
                (status.filter(.lte, "404"), 3),
            ]
            for (filter, count) in cases {
                try await bench.expect(
                    [count], from: .fixture([TestMeasure.events], over: day, where: [filter]), "\(filter.filter.op)")
            }
        },
    ]

    static let keyEventChecks: [Check] = [
        Check("an event name is a key event from its day on, on the plan's calendar") { bench in
            try await bench.keep([
                .fixture("2026-11-16 23:30:00", "sign_up", user: "a"),
                .fixture("2026-11-17 00:30:00", "sign_up", user: "b"),
                .fixture("2026-11-17 01:00:00", "login", user: "b"),
            ])
            let measures = [
                TestMeasure.keyEvents, TestMeasure.keyEventUsers, TestMeasure.convertingSessions, TestMeasure.engaged,
            ]
            let since17 = [KeyEvent(name: "sign_up", since: .day("2026-11-17"))]
            try await bench.expect([1, 1, 1, 1], from: .fixture(measures, over: days, keyEvents: since17), "UTC")
            // In Berlin the first one happened on the 17th as well.
            try await bench.expect(
                [2, 2, 2, 2],
                from: .fixture(measures, over: days, calendar: .zone("Europe/Berlin"), keyEvents: since17), "Berlin")
            try await bench.expect(
                [2, 2, 2, 2], from: .fixture(measures, over: days, keyEvents: [KeyEvent(name: "sign_up")]), "always")
            try await bench.expect([0, 0, 0, 1], from: .fixture(measures, over: days), "none marked")
        },
        Check("two key events in a session are two, in one session") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "sign_up", user: "a"),
                .fixture("2026-11-16 09:00:05", "purchase", user: "a", value: "5"),
                .fixture("2026-11-16 19:00:00", "page_view", user: "a"),
            ])
            try await bench.expect(
                [2, 1, 1, 2],
                from: .fixture(
                    [
                        TestMeasure.keyEvents, TestMeasure.convertingSessions, TestMeasure.keyEventUsers,
                        TestMeasure.sessions,
                    ], over: day, keyEvents: WorkedExample.keyEvents))
        },
    ]
}
