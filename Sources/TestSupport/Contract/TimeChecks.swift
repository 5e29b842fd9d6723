import Semantics

extension MetricSourceContract {
    private static let newYork = PropertyCalendar.zone("America/New_York")

    static let timeChecks: [Check] = [
        Check("a day of 25 hours is one day; its repeated hour is one bucket of two hours") { bench in
            // Clocks in New York go back at 2026-11-01 06:00 UTC: 01:30 comes at 05:30 UTC and at 06:30 UTC.
            try await bench.keep([
                .fixture("2026-11-01 03:59:59.999", "page_view", user: "still October"),
                .fixture("2026-11-01 04:00:00", "page_view", user: "a"),
                .fixture("2026-11-01 05:30:00", "page_view", user: "b"),
                .fixture("2026-11-01 06:30:00", "page_view", user: "c"),
                .fixture("2026-11-01 07:00:00", "page_view", user: "d"),
                .fixture("2026-11-02 04:59:59.999", "page_view", user: "e"),
                .fixture("2026-11-02 05:00:00", "page_view", user: "next day"),
            ])
            let day = DateRange.days("2026-11-01")
            try await bench.expect(
                [5, 1500],
                from: .fixture([TestMeasure.events, TestMeasure.periodMinutes], over: day, calendar: newYork))
            var hours = Dictionary(uniqueKeysWithValues: (0..<24).map { ("\($0)", [0, 60] as [Double?]) })
            hours["0"] = [1, 60]
            hours["1"] = [2, 120]
            hours["2"] = [1, 60]
            hours["23"] = [1, 60]
            try await bench.expect(
                hours, totals: [5, 1500],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.periodMinutes], over: day, axis: .hour, calendar: newYork))
            try await bench.expect(
                [
                    "0 00 2026-11-01T00": [1], "0 01 2026-11-01T01": [2], "0 02 2026-11-01T02": [1],
                    "0 23 2026-11-01T23": [1],
                ],
                from: .fixture(
                    [TestMeasure.events], over: day,
                    by: [TestDimension.time(.hourOfDay), TestDimension.time(.hour)], calendar: newYork))
        },
        Check("a day of 23 hours is one day, without the hour that is skipped") { bench in
            // Clocks in New York go forward at 2026-03-08 07:00 UTC, from 02:00 to 03:00.
            try await bench.keep([
                .fixture("2026-03-08 06:59:59.999", "page_view", user: "a"),
                .fixture("2026-03-08 07:00:00", "page_view", user: "b"),
                .fixture("2026-03-09 03:59:59.999", "page_view", user: "c"),
                .fixture("2026-03-09 04:00:00", "page_view", user: "next day"),
            ])
            let day = DateRange.days("2026-03-08")
            var hours = Dictionary(uniqueKeysWithValues: (0..<23).map { ("\($0)", [0, 60] as [Double?]) })
            // Bucket 1 is 01:00, bucket 2 is 03:00, bucket 22 is 23:00.
            hours["1"] = [1, 60]
            hours["2"] = [1, 60]
            hours["22"] = [1, 60]
            try await bench.expect(
                hours, totals: [3, 1380],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.periodMinutes], over: day, axis: .hour, calendar: newYork))
            try await bench.expect(
                ["0": [3, 1380], "1": [1, 1440]], totals: [4, 2820],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.periodMinutes], over: .days("2026-03-08", "2026-03-09"),
                    axis: .day, calendar: newYork))
        },
        Check("weeks begin on the calendar's day; buckets at the edges hold only days of the period") { bench in
            // 2026-11-15 is a Sunday.
            try await bench.keep(
                ["2026-11-13", "2026-11-14", "2026-11-15", "2026-11-16", "2026-11-23"].map { (day: String) -> Event in
                    .fixture("\(day) 12:00:00", "page_view", user: day)
                })
            let period = DateRange.days("2026-11-14", "2026-11-22")
            try await bench.expect(
                ["0": [2, 2880], "1": [1, 10_080]], totals: [3, 12_960],
                from: .fixture([TestMeasure.events, TestMeasure.periodMinutes], over: period, axis: .week), "Monday")
            let sunday = PropertyCalendar(weekStart: .sunday)
            try await bench.expect(
                ["0": [1, 1440], "1": [2, 10_080], "2": [0, 1440]], totals: [3, 12_960],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.periodMinutes], over: period, axis: .week, calendar: sunday),
                "Sunday")
            try await bench.expect(
                ["0 2026-11-09": [2], "0 2026-11-16": [1]],
                from: .fixture([TestMeasure.events], over: period, by: [TestDimension.time(.week)]), "labels")
        },
        Check("months, quarters and years are calendar units") { bench in
            try await bench.keep(
                ["2026-09-30 23:59:59", "2026-10-01 00:00:00", "2026-12-31 23:59:59", "2027-01-01 00:00:00"].map {
                    .fixture($0, "page_view", user: $0)
                })
            let period = DateRange.days("2026-09-15", "2027-01-15")
            try await bench.expect(
                ["0": [1], "1": [1], "2": [0], "3": [1], "4": [1]], totals: [4],
                from: .fixture([TestMeasure.events], over: period, axis: .month), "months")
            try await bench.expect(
                ["0": [1], "1": [2], "2": [1]], totals: [4],
                from: .fixture([TestMeasure.events], over: period, axis: .quarter), "quarters")
            try await bench.expect(
                [
                    "0 2026 2026-Q3 2026-09": [1], "0 2026 2026-Q4 2026-10": [1], "0 2026 2026-Q4 2026-12": [1],
                    "0 2027 2027-Q1 2027-01": [1],
                ],
                from: .fixture(
                    [TestMeasure.events], over: period,
                    by: [TestDimension.time(.year), TestDimension.time(.quarter), TestDimension.time(.month)]), "labels"
            )
        },
        Check("time dimensions are of the property's clock, and filters test their labels") { bench in
            // 2026-11-16 is a Monday; 02:30 UTC is 21:30 of Sunday in New York.
            try await bench.keep([
                .fixture("2026-11-16 02:30:00", "page_view", user: "a"),
                .fixture("2026-11-16 12:00:00", "page_view", user: "b"),
            ])
            let period = DateRange.days("2026-11-15", "2026-11-16")
            let weekday = TestDimension.time(.dayOfWeek)
            let hour = TestDimension.time(.hourOfDay)
            try await bench.expect(
                ["0 Sunday 21": [1, 1], "0 Monday 07": [1, 1]], totals: [2, 2],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.sessions], over: period, by: [weekday, hour], calendar: newYork))
            try await bench.expect(
                [1, 1],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.sessions], over: period, where: [weekday.filter(.eq, "Sunday")],
                    calendar: newYork))
            try await bench.expect(
                [1, 1],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.sessions], over: period,
                    where: [TestDimension.time(.date).filter(.gt, "2026-11-15"), hour.filter(.lt, "8")],
                    calendar: newYork))
        },
    ]
}
