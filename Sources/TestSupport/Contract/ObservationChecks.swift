import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")
    private static let days = DateRange.days("2026-11-16", "2026-11-18")
    private static let ads: [DimensionID: String] = ["ad_platform": "meta_ads", "campaign_name": "spring"]

    static let observationChecks: [Check] = [
        Check("an observation stated again replaces what it said before") { bench in
            try await bench.keep(
                [],
                observations: [
                    .fixture("1", day, dimensions: ads, values: [.clicks: 10, .impressions: 500], cost: "9")
                ])
            let receipt = try await bench.keep(
                [],
                observations: [
                    .fixture("1", day, dimensions: ads, values: [.clicks: 12], cost: "10.50"),
                    .fixture("1", day, dimensions: ads, values: [.clicks: 3], cost: "1", source: "another"),
                ])
            try bench.expectEqual(receipt.restated, 1, "restated")
            try bench.expectEqual(receipt.accepted, 1, "accepted")
            // The first statement is gone, its impressions included: nothing else speaks of impressions.
            try await bench.expect(
                [15, 11.5, nil],
                from: .fixture([TestMeasure.clicks, TestMeasure.cost, TestMeasure.impressions], over: day))
        },
        Check("an observation counts where all its days lie: in the bucket, else in the total, else nowhere") { bench in
            try await bench.keep(
                [],
                observations: [
                    .fixture("one day", .days("2026-11-16"), values: [.clicks: 1]),
                    .fixture("two days", .days("2026-11-16", "2026-11-17"), values: [.clicks: 10]),
                    .fixture("begins before", .days("2026-11-15", "2026-11-16"), values: [.clicks: 100]),
                    .fixture("ends after", .days("2026-11-18", "2026-11-19"), values: [.clicks: 1000]),
                    .fixture("whole period", .days("2026-11-16", "2026-11-18"), values: [.clicks: 10_000]),
                ])
            try await bench.expect(
                ["0": [1], "1": [0], "2": [0]], totals: [10_011],
                from: .fixture([TestMeasure.clicks], over: days, axis: .day), "by day")
            try await bench.expect(
                ["0": [10_011]], totals: [10_011], from: .fixture([TestMeasure.clicks], over: days, axis: .week),
                "by week")
            let table = try await bench.source.compute(.fixture([TestMeasure.clicks], over: day, axis: .hour))
            try bench.expectEqual(table.totals, [1], "an hour holds no day: the totals")
            try bench.expectEqual(Set(table.rows.map { $0.measures[0] }), [0], "an hour holds no day: the rows")
            try bench.expectEqual(table.rows.count, 24, "hours")
        },
        Check("dimensions of an observation are its own; of its time it knows what all its days share") { bench in
            try await bench.keep(
                [],
                observations: [
                    .fixture("1", .days("2026-11-16"), dimensions: ads, values: [.clicks: 1]),
                    .fixture(
                        "2", .days("2026-11-17"), dimensions: ["ad_platform": "google_ads"], values: [.clicks: 10]),
                    .fixture("3", .days("2026-11-16", "2026-11-17"), values: [.clicks: 100]),
                    .fixture("4", .days("2026-11-17"), dimensions: ["country": "Germany"], values: [.clicks: 1000]),
                ])
            try await bench.expect(
                ["0 meta_ads spring": [1], "0 google_ads –": [10], "0 – –": [1100]], totals: [1111],
                from: .fixture(
                    [TestMeasure.clicks], over: days, by: [TestDimension.platform, TestDimension.adCampaign]))
            try await bench.expect(
                ["0 Germany": [1000], "0 –": [111]],
                from: .fixture([TestMeasure.clicks], over: days, by: [TestDimension.country]))
            try await bench.expect(
                ["0 Monday 2026-11": [1], "0 Tuesday 2026-11": [1010], "0 – 2026-11": [100]], totals: [1111],
                from: .fixture(
                    [TestMeasure.clicks], over: days,
                    by: [TestDimension.time(.dayOfWeek), TestDimension.time(.month)]))
            try await bench.expect(
                [1110],
                from: .fixture(
                    [TestMeasure.clicks], over: days, where: [TestDimension.platform.filter(.ne, "meta_ads")]))
        },
        Check("people reached do not add up: two figures in a group are none") { bench in
            try await bench.keep(
                [],
                observations: [
                    .fixture("1", .days("2026-11-16"), dimensions: ads, values: [.reach: 900, .clicks: 1]),
                    .fixture("2", .days("2026-11-17"), dimensions: ads, values: [.reach: 800]),
                    .fixture("3", .days("2026-11-18"), dimensions: ads, values: [.clicks: 1]),
                ])
            try await bench.expect(
                ["0": [900, 1], "1": [800, 0], "2": [nil, 1]], totals: [nil, 2],
                from: .fixture([TestMeasure.reach, TestMeasure.clicks], over: days, axis: .day))
        },
        Check("the last value speaks of the latest days, the mean is over values present") { bench in
            let s = ObservedQuantity.series("stock")
            try await bench.keep(
                [],
                observations: [
                    .fixture("a", .days("2026-11-17", "2026-11-18"), values: [s: 1]),
                    .fixture("c", .days("2026-11-18"), values: [s: 2]),
                    .fixture("b", .days("2026-11-18"), values: [s: 4]),
                    .fixture("d", .days("2026-11-18"), values: [.series("other"): 99]),
                    .fixture("z", .days("2026-11-16"), values: [s: 8]),
                ])
            let last = Measure(.lastObserved(s), of: .observations)
            let mean = Measure(.meanObserved(s), of: .observations)
            // On the 18th `b` and `c` tie: the greater key wins.
            try await bench.expect(
                ["0": [8, 8], "1": [nil, nil], "2": [2, 3]], totals: [2, 3.75],
                from: .fixture([last, mean], over: days, axis: .day))
        },
        Check("a sum over observations is 0 where the quantity exists elsewhere, and missing where it exists nowhere") {
            bench in
            try await bench.keep(
                [.fixture("2026-11-16 09:00:00", "page_view")],
                observations: [.fixture("1", .days("2026-09-01"), values: [.clicks: 5], cost: "2")])
            try await bench.expect(
                [0, 0, nil, 1],
                from: .fixture(
                    [TestMeasure.clicks, TestMeasure.cost, TestMeasure.impressions, TestMeasure.events], over: day))
        },
        Check("ads and orders meet on the time axis") { bench in
            try await bench.keep(
                [.fixture("2026-11-17 09:00:00", "purchase", value: "80")],
                observations: [
                    .fixture("1", .days("2026-11-16"), dimensions: ads, cost: "10"),
                    .fixture("2", .days("2026-11-17"), dimensions: ads, cost: "20"),
                ])
            try await bench.expect(
                ["0": [0, 10], "1": [80, 20], "2": [0, 0]], totals: [80, 30],
                from: .fixture([TestMeasure.revenue, TestMeasure.cost], over: days, axis: .day))
        },
    ]
}
