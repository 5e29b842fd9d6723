import Semantics

extension MetricSourceContract {
    private static let days = DateRange.days("2026-11-16", "2026-11-17")
    private static let visits: [Event] = [
        .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/x", texts: [.country: "Germany"]),
        .fixture("2026-11-16 09:01:00", "page_view", user: "a", page: "/pricing"),
        .fixture("2026-11-17 09:00:00", "page_view", user: "a", page: "/x"),
        .fixture("2026-11-16 09:00:00", "page_view", user: "b", page: "/x"),
        .fixture("2026-11-16 12:00:00", "refund", user: "a", session: .none),
        .fixture("2026-11-17 12:00:00", "page_view", user: nil, page: "/pricing"),
        .fixture("2026-11-10 12:00:00", "page_view", user: "b", page: "/pricing"),
    ]

    static let segmentChecks: [Check] = [
        Check("a segment of users keeps everything its users do in the period") { bench in
            try await bench.keep(visits)
            let measures = [TestMeasure.events, TestMeasure.eventUsers, TestMeasure.sessions]
            let onPricing = PlannedSegment.users(TestDimension.page.filter(.eq, "/pricing"))
            // b was on the page before the period only, and nobody's visit makes nobody a member.
            try await bench.expect(
                ["0": [3, 1, 1], "1": [1, 1, 1]], totals: [4, 1, 2],
                from: .fixture(measures, over: days, axis: .day, segment: onPricing))
            try await bench.expect(
                ["0 /x": [2, 1, 2], "0 /pricing": [1, 1, 1], "0 –": [1, 1, 0]], totals: [4, 1, 2],
                from: .fixture(measures, over: days, by: [TestDimension.page], segment: onPricing))
            try await bench.expect(
                [2, 1, 2],
                from: .fixture(
                    measures, over: days, where: [TestDimension.page.filter(.eq, "/x")], segment: onPricing),
                "with a filter")
        },
        Check("a segment of sessions keeps everything that happens in them") { bench in
            try await bench.keep(visits)
            let measures = [TestMeasure.events, TestMeasure.sessions]
            try await bench.expect(
                [2, 1],
                from: .fixture(
                    measures, over: days, segment: .sessions(TestDimension.page.filter(.eq, "/pricing"))))
            try await bench.expect(
                [0, 0],
                from: .fixture(
                    measures, over: days,
                    segment: .sessions(
                        TestDimension.page.filter(.eq, "/pricing"), TestDimension.country.filter(.eq, "Germany"))),
                "all filters on one event")
        },
        Check("a segment keeps items of its users, and may ask for session and first-user values") { bench in
            try await bench.keep([
                .fixture(
                    "2026-11-16 09:00:00", "view_item", user: "a", traffic: "google / organic",
                    items: [EventItem(name: "Lamp")]),
                .fixture(
                    "2026-11-17 09:00:00", "view_item", user: "a", traffic: "news / email",
                    items: [EventItem(name: "Lamp")]),
                .fixture(
                    "2026-11-17 09:00:00", "view_item", user: "b", traffic: "bing / organic",
                    items: [EventItem(name: "Lamp")]),
            ])
            let measures = [TestMeasure.itemRows, TestMeasure.sessions]
            let cases: [(PlannedSegment, [Double])] = [
                (.users(TestDimension.source.filter(.eq, "news")), [2, 2]),
                (.sessions(TestDimension.source.filter(.eq, "news")), [1, 1]),
                (.sessions(TestDimension.firstUserSource.filter(.eq, "google")), [2, 2]),
                (.users(TestDimension.time(.date).filter(.eq, "2026-11-17")), [3, 3]),
            ]
            for (segment, counts) in cases {
                let what = "\(segment.unit) with \(segment.filters.map(\.filter))"
                try await bench.expect(counts, from: .fixture(measures, over: days, segment: segment), what)
            }
        },
    ]
}
