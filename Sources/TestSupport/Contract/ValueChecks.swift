import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")

    private static func views(_ values: [Double?], page: String = "/x") -> [Event] {
        values.enumerated().map { index, value in
            let clock = "\((9 + index / 60).padded(to: 2)):\((index % 60).padded(to: 2)):00"
            return .fixture(
                "2026-11-16 \(clock)", "page_view", page: page, numbers: value.map { [.lcp: $0] } ?? [:])
        }
    }

    static let valueChecks: [Check] = [
        Check("a quantile is the value at the nearest rank of those present") { bench in
            try await bench.keep(views([3, 1, nil, 4, 2], page: "/four"))
            try await bench.keep(views([5000, 1800, 2600, 2400, 2500], page: "/five"))
            try await bench.keep(views([7], page: "/one"))
            try await bench.keep(views([nil, nil], page: "/none"))
            let measures = [0.01, 0.5, 0.75, 0.99].map { Measure(.quantile(.lcp, $0), of: .events) }
            // All ten values: 1 2 3 4 7 1800 2400 2500 2600 5000.
            try await bench.expect(
                [
                    "0 /four": [1, 2, 3, 4], "0 /five": [1800, 2500, 2600, 5000], "0 /one": [7, 7, 7, 7],
                    "0 /none": [nil, nil, nil, nil],
                ], totals: [1, 7, 2500, 5000], from: .fixture(measures, over: day, by: [TestDimension.page]))
        },
        Check("the rank of a quantile is that of exact arithmetic, not of binary fractions") { bench in
            try await bench.keep(views((1...100).map { Double($0) }))
            let measures = [0.07, 0.14, 0.28, 0.29, 0.55, 0.56, 0.57, 0.58].map {
                Measure(.quantile(.lcp, $0), of: .events)
            }
            try await bench.expect([7, 14, 28, 29, 55, 56, 57, 58], from: .fixture(measures, over: day))
        },
        Check("numbers are tested where they are present and added up exactly as given") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "request", user: nil, numbers: [.status: 200, .latency: 12.5]),
                .fixture("2026-11-16 09:00:01", "request", user: nil, numbers: [.status: 500, .latency: 0.25]),
                .fixture("2026-11-16 09:00:02", "request", user: nil, numbers: [.status: 499.5]),
                .fixture("2026-11-16 09:00:03", "request", user: nil),
            ])
            try await bench.expect(
                [3, 1, 1, 12.75, 2],
                from: .fixture(
                    [
                        Measure(.count, of: .events, where: [.present(.status)]),
                        Measure(.count, of: .events, where: [.atLeast(.status, 500)]),
                        Measure(.count, of: .events, where: [.equals(.status, 200)]),
                        Measure(.sumNumber(.latency), of: .events),
                        Measure(.count, of: .events, where: [.present(.status), .present(.latency)]),
                    ], over: day))
        },
        Check("sums of money are right beyond what one amount can be") { bench in
            try await bench.keep(
                (0..<5).map { index in
                    .fixture(
                        "2026-11-16 09:00:0\(index)", "refund", user: "u\(index)", page: index < 3 ? "/a" : "/b",
                        value: "8999999999999")
                })
            try await bench.expect(
                ["0 /a": [26_999_999_999_997], "0 /b": [17_999_999_999_998]], totals: [44_999_999_999_995],
                from: .fixture([TestMeasure.refunds], over: day, by: [TestDimension.page]))
            try await bench.expect([44_999_999_999_995], from: .fixture([TestMeasure.refunds], over: day))
        },
        Check("an empty source answers with zeros where nothing is zero, and with no value elsewhere") { bench in
            try await bench.expect(
                [0, 0, 0, 0, 0, 0, 0, 0, 0, nil, 0, 1440],
                from: .fixture(
                    [
                        TestMeasure.events, TestMeasure.eventUsers, TestMeasure.revenue,
                        Measure(.sumNumber(.engagementTime), of: .events), TestMeasure.sessions, TestMeasure.seconds,
                        TestMeasure.itemRows, TestMeasure.units, TestMeasure.itemRevenue,
                        Measure(.quantile(.lcp, 0.75), of: .events), TestMeasure.downtime, TestMeasure.periodMinutes,
                    ], over: day))
            try await bench.expect(
                [nil, nil, nil, nil, nil],
                from: .fixture(
                    [
                        TestMeasure.cost, TestMeasure.impressions, TestMeasure.reach,
                        Measure(.meanObserved(.series("s")), of: .observations),
                        Measure(.lastObserved(.series("s")), of: .observations),
                    ], over: day), "a source without advertising has no advertising cost, not one of 0")
        },
        Check("without a breakdown every bucket is a row; with one, only groups that occur") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", page: "/x"),
                .fixture("2026-11-18 09:00:00", "scroll", page: "/y"),
            ])
            let days = DateRange.days("2026-11-16", "2026-11-18")
            try await bench.expect(
                ["0": [1, 0], "1": [0, 0], "2": [0, 0]], totals: [1, 0],
                from: .fixture([TestMeasure.pageViews, TestMeasure.purchases], over: days, axis: .day))
            try await bench.expect(
                ["0 /x": [1], "2 /y": [0]], totals: [1],
                from: .fixture([TestMeasure.pageViews], over: days, by: [TestDimension.page], axis: .day),
                "a group exists by its rows, before the measure's conditions")
            try await bench.expect(
                [:], totals: [0],
                from: .fixture(
                    [TestMeasure.pageViews], over: days, by: [TestDimension.page],
                    where: [TestDimension.page.filter(.eq, "/z")]), "no row, no group")
        },
    ]
}
