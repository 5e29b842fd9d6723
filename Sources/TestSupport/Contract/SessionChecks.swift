import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")
    private static let days = DateRange.days("2026-11-16", "2026-11-18")

    static let sessionChecks: [Check] = [
        Check("a pause of exactly 1,800 s continues a session, a millisecond more begins a new one") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
                .fixture("2026-11-16 09:30:00", "page_view", user: "a"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "b"),
                .fixture("2026-11-16 09:30:00.001", "page_view", user: "b"),
            ])
            // a: one session of 1,800 s; b: two of 0 s.
            try await bench.expect(
                [3, 1800, 2],
                from: .fixture([TestMeasure.sessions, TestMeasure.seconds, TestMeasure.sessionUsers], over: day))
        },
        Check("every event of the user restarts the clock, and there is no longest session") { bench in
            let times = (0..<60).map { (halfHour: Int) -> String in
                let hour = (halfHour / 2 % 24).padded(to: 2)
                return "2026-11-\(16 + halfHour / 48) \(hour):\(halfHour % 2 == 0 ? "00" : "30"):00"
            }
            try await bench.keep(times.map { .fixture($0, "scroll", user: "a") })
            // 60 events, 30 minutes apart: 59 × 1,800 s.
            try await bench.expect(
                [1, 106_200], from: .fixture([TestMeasure.sessions, TestMeasure.seconds], over: days))
        },
        Check("midnight and a new campaign do not split a session; it counts on the day it began") { bench in
            try await bench.keep([
                .fixture("2026-11-16 23:50:00", "page_view", user: "a", traffic: "google / organic"),
                .fixture("2026-11-17 00:10:00", "page_view", user: "a", traffic: "google / cpc / spring"),
            ])
            try await bench.expect(
                ["0": [1, 1200, 1], "1": [0, 0, 1], "2": [0, 0, 0]], totals: [1, 1200, 2],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.seconds, TestMeasure.events], over: days, axis: .day))
            try await bench.expect(
                ["0 google / organic": [1]],
                from: .fixture([TestMeasure.sessions], over: days, by: [TestDimension.sourceMedium]))
            try await bench.expect(
                [0], from: .fixture([TestMeasure.sessions], over: .days("2026-11-17")), "begun the day before")
        },
        Check("events of different users do not share sessions, however they interleave") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "b"),
                .fixture("2026-11-16 09:20:00", "page_view", user: "b"),
                .fixture("2026-11-16 09:31:00", "page_view", user: "a"),
                .fixture("2026-11-16 09:40:00", "page_view", user: "b"),
            ])
            try await bench.expect(
                [3, 2400], from: .fixture([TestMeasure.sessions, TestMeasure.seconds], over: day))
        },
        Check("events with a session id of their source are one session, however far apart") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", session: .named("7", number: nil)),
                .fixture("2026-11-16 09:05:00", "page_view", user: "a", session: .named("8", number: nil)),
                .fixture("2026-11-16 12:00:00", "page_view", user: "a", session: .named("7", number: nil)),
                .fixture("2026-11-16 12:00:00", "page_view", user: "b", session: .named("7", number: nil)),
            ])
            // a/7 of three hours, a/8, b/7.
            try await bench.expect(
                [3, 10_800], from: .fixture([TestMeasure.sessions, TestMeasure.seconds], over: day))
        },
        Check("named events neither join nor keep alive a derived session") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
                .fixture("2026-11-16 09:20:00", "page_view", user: "a", session: .named("x", number: nil)),
                .fixture("2026-11-16 09:40:00", "page_view", user: "a"),
            ])
            try await bench.expect([3, 0], from: .fixture([TestMeasure.sessions, TestMeasure.seconds], over: day))
        },
        Check("events outside sessions, or without a user, open none and keep none alive") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
                .fixture("2026-11-16 09:20:00", "refund", user: "a", session: .none),
                .fixture("2026-11-16 09:40:00", "page_view", user: "a"),
                .fixture("2026-11-16 10:00:00", "page_view", user: nil),
                .fixture("2026-11-16 10:01:00", "page_view", user: nil, session: .named("x", number: 1)),
            ])
            let inSession = Measure(.count, of: .events, where: [.inSession])
            try await bench.expect(
                [2, 5, 2, 1],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.events, inSession, TestMeasure.eventUsers], over: day))
        },
        Check("a session is engaged beyond 10 s, with two page views, or with a key event") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "exactly ten"),
                .fixture("2026-11-16 09:00:10", "scroll", user: "exactly ten"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "longer"),
                .fixture("2026-11-16 09:00:10.001", "scroll", user: "longer"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "two views"),
                .fixture("2026-11-16 09:00:00", "screen_view", user: "two views"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "goal"),
                .fixture("2026-11-16 09:00:05", "sign_up", user: "goal"),
                .fixture("2026-11-16 09:00:05", "sign_up", user: "only a goal"),
            ])
            try await bench.expect(
                [5, 4, 2],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.engaged, TestMeasure.convertingSessions], over: day,
                    keyEvents: [KeyEvent(name: "sign_up")]))
            try await bench.expect([2], from: .fixture([TestMeasure.engaged], over: day), "without key events")
        },
        Check("the first page view of a session is its entrance, the last its exit") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "session_start", user: "a", page: "/zero"),
                .fixture("2026-11-16 09:00:01", "page_view", user: "a", page: "/one"),
                .fixture("2026-11-16 09:00:02", "screen_view", user: "a", page: "/two"),
                .fixture("2026-11-16 09:00:03", "purchase", user: "a", page: "/three"),
                .fixture("2026-11-16 10:00:00", "page_view", user: "a", page: "/one"),
                .fixture("2026-11-16 10:00:00", "page_view", user: "b", session: .none, page: "/one"),
                .fixture("2026-11-16 10:00:00", "scroll", user: "c", page: "/one"),
            ])
            try await bench.expect(
                ["0 /zero": [0, 0], "0 /one": [2, 1], "0 /two": [0, 1], "0 /three": [0, 0]], totals: [2, 2],
                from: .fixture([TestMeasure.entrances, TestMeasure.exits], over: day, by: [TestDimension.page]))
        },
        Check("events at one millisecond stand in the order they arrived") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/z", traffic: "bing / organic"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/a", traffic: "google / organic"),
            ])
            try await bench.expect(
                ["0 /z bing": [1]],
                from: .fixture(
                    [TestMeasure.sessions], over: day, by: [TestDimension.landingPage, TestDimension.source]))
            try await bench.expect(
                ["0 /z": [1, 0], "0 /a": [0, 1]],
                from: .fixture([TestMeasure.entrances, TestMeasure.exits], over: day, by: [TestDimension.page]))
        },
    ]
}
