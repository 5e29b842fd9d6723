import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")
    private static let site: [DimensionID: String] = ["platform": "web"]

    static let outageChecks: [Check] = [
        Check("overlapping outages are merged, touching ones added") { bench in
            try await bench.keep(
                [],
                observations: [
                    .outage("1", "2026-11-16 10:00:00", "2026-11-16 10:30:00"),
                    .outage("2", "2026-11-16 10:20:00", "2026-11-16 10:40:00"),
                    .outage("3", "2026-11-16 10:25:00", "2026-11-16 10:26:00"),
                    .outage("4", "2026-11-16 10:40:00", "2026-11-16 10:40:30"),
                    .outage("5", "2026-11-16 12:00:00", "2026-11-16 12:10:00"),
                    .fixture("6", day, values: [.clicks: 1]),
                ])
            let outages = Measure(.count, of: .observations, where: [.outage])
            // 10:00–10:40:30 and 12:00–12:10.
            try await bench.expect(
                [50.5, 5, 1440], from: .fixture([TestMeasure.downtime, outages, TestMeasure.periodMinutes], over: day))
        },
        Check("an outage is cut at the edges of the period and of every bucket") { bench in
            try await bench.keep(
                [],
                observations: [
                    .outage("across both", "2026-11-15 23:50:00", "2026-11-16 00:15:00"),
                    .outage("next midnight", "2026-11-16 23:30:00", "2026-11-17 01:00:00"),
                    .outage("ends where the period begins", "2026-11-15 20:00:00", "2026-11-16 00:00:00"),
                ])
            let outages = Measure(.count, of: .observations, where: [.outage])
            try await bench.expect([45, 2], from: .fixture([TestMeasure.downtime, outages], over: day), "one day")
            try await bench.expect(
                ["0": [240, 2], "1": [45, 2], "2": [60, 1]], totals: [345, 3],
                from: .fixture(
                    [TestMeasure.downtime, outages], over: .days("2026-11-15", "2026-11-17"), axis: .day), "three days")
            let hours = try await bench.source.compute(
                .fixture([TestMeasure.downtime], over: day, axis: .hour)
            ).byGroup
            try bench.expectEqual(hours["0"]?[0], 15, "00:00–00:15")
            try bench.expectEqual(hours["22"]?[0], 0, "22:00–23:00")
            try bench.expectEqual(hours["23"]?[0], 30, "23:30–24:00")
        },
        Check("outages are merged within their group, and anew for the total") { bench in
            try await bench.keep(
                [],
                observations: [
                    .outage("1", "2026-11-16 10:00:00", "2026-11-16 11:00:00", dimensions: site),
                    .outage("2", "2026-11-16 10:30:00", "2026-11-16 11:30:00", dimensions: ["platform": "iOS"]),
                    .outage("3", "2026-11-16 10:45:00", "2026-11-16 11:15:00", dimensions: site),
                ])
            let platform = TestDimension.event("platform", .platform)
            try await bench.expect(
                ["0 web": [75, 1440], "0 iOS": [60, 1440]], totals: [90, 1440],
                from: .fixture([TestMeasure.downtime, TestMeasure.periodMinutes], over: day, by: [platform]))
            try await bench.expect(
                [75, 1440],
                from: .fixture(
                    [TestMeasure.downtime, TestMeasure.periodMinutes], over: day, where: [platform.filter(.eq, "web")]))
        },
        Check("an outage of the repeated hour lasts as long as it lasted") { bench in
            // 2026-11-01 05:30–07:30 UTC is 01:30–02:30 in New York, with the hour from one to two counted twice.
            try await bench.keep([], observations: [.outage("1", "2026-11-01 05:30:00", "2026-11-01 07:30:00")])
            let hours = try await bench.source.compute(
                .fixture(
                    [TestMeasure.downtime], over: .days("2026-11-01"), axis: .hour,
                    calendar: .zone("America/New_York")))
            try bench.expectEqual(hours.byGroup["1"]?[0], 90, "01:30–02:00, the second time round")
            try bench.expectEqual(hours.byGroup["2"]?[0], 30, "02:00–02:30")
            try bench.expectEqual(hours.totals, [120], "totals")
        },
    ]
}
