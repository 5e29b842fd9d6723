import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")
    private static let week = DateRange.days("2026-11-16", "2026-11-22")

    static let sessionDimensionChecks: [Check] = [
        Check("a session's traffic is the first event's that shows a source or a medium") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "late", page: "/1"),
                .fixture("2026-11-16 09:01:00", "page_view", user: "late", page: "/2", traffic: "news / email / may"),
                .fixture("2026-11-16 09:02:00", "page_view", user: "late", page: "/3", traffic: "google / cpc"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "nothing"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "campaign only", traffic: "- / - / may"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "source only", traffic: "partner"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "medium only", traffic: "- / cpc"),
            ])
            try await bench.expect(
                [
                    "0 news email may": [1], "0 (direct) (none) (not set)": [2], "0 partner (not set) (not set)": [1],
                    "0 (not set) cpc (not set)": [1],
                ], totals: [5],
                from: .fixture(
                    [TestMeasure.sessions], over: day,
                    by: [TestDimension.source, TestDimension.medium, TestDimension.campaign]))
        },
        Check("the default channel group follows the ordered rules") { bench in
            let vectors: [(traffic: String, channel: String)] = [
                ("google/cpc", "Paid Search"), ("google/ppc-brand", "Organic Search"), ("google/cpm", "Paid Search"),
                ("somesite.com/cpm", "Display"), ("facebook/paid_social", "Paid Social"),
                ("partner.com/paid_social", "Paid Other"), ("facebook/referral", "Organic Social"),
                ("tiktok/cpc", "Paid Social"), ("tiktok/video", "Organic Social"), ("youtube/cpv", "Paid Video"),
                ("google/cpc/summer_shop", "Paid Shopping"), ("google/organic/shop-spring", "Organic Shopping"),
                ("google/organic/eshop", "Organic Shopping"), ("google/organic/workshop-may", "Organic Search"),
                ("newsletter/email", "Email"), ("partner/affiliates", "Unassigned"),
                ("partner/affiliate", "Affiliates"),
                ("Facebook/Social", "Organic Social"), ("(direct)/organic", "Organic Search"),
                ("x/web_push", "Mobile Push Notifications"), ("crm/sms", "SMS"), ("podcast/audio", "Audio"),
                ("(direct)/(none)", "Direct"), ("foo/bar", "Unassigned"),
            ]
            try await bench.keep(
                vectors.map { .fixture("2026-11-16 09:00:00", "page_view", user: $0.traffic, traffic: $0.traffic) })
            var groups: [String: [Double?]] = [:]
            for vector in vectors { groups["0 \(vector.channel)", default: [0]][0]? += 1 }
            try await bench.expect(
                groups, totals: [24], from: .fixture([TestMeasure.sessions], over: day, by: [TestDimension.channel]))
        },
        Check("events outside sessions have no session dimension; a missing value passes only negative filters") {
            bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", traffic: "google / organic"),
                .fixture("2026-11-16 09:00:01", "refund", user: "a", session: .none),
            ])
            try await bench.expect(
                ["0 google": [1], "0 –": [1]],
                from: .fixture([TestMeasure.events], over: day, by: [TestDimension.source]))
            let filters: [(DimensionFilter, Double)] = [
                (TestDimension.source.filter(.eq, "google"), 1), (TestDimension.source.filter(.ne, "google"), 1),
                (TestDimension.source.filter(.notIn, "google", "bing"), 1),
                (TestDimension.source.filter(.notContains, "oo"), 1),
                (TestDimension.source.filter(.contains, "oog"), 1),
                (TestDimension.source.filter(.startsWith, "goo"), 1), (TestDimension.source.filter(.gte, "a"), 1),
                (TestDimension.source.filter(.isIn, "bing", "Google"), 0),
            ]
            for (filter, count) in filters {
                try await bench.expect(
                    [count], from: .fixture([TestMeasure.events], over: day, where: [filter]), "\(filter.filter.op)")
            }
        },
        Check("the landing page is the path of the first page view, missing where it has none") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "scroll", user: "a", page: "/zero"),
                .fixture("2026-11-16 09:00:01", "page_view", user: "a", page: "/one"),
                .fixture("2026-11-16 09:00:00", "scroll", user: "b", page: "/zero"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "c"),
                .fixture("2026-11-16 09:00:01", "page_view", user: "c", page: "/two"),
            ])
            try await bench.expect(
                ["0 /one": [1, 2], "0 –": [2, 3]],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.events], over: day, by: [TestDimension.landingPage]))
        },
        Check("the user's earliest session is the first, unless the source counts differently") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "plain"),
                .fixture("2026-11-18 09:00:00", "page_view", user: "plain"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "known", session: .named("1", number: 4)),
                .fixture("2026-11-18 09:00:00", "page_view", user: "known", session: .named("2", number: nil)),
                .fixture("2026-11-18 10:00:00", "page_view", user: "known", session: .named("3", number: 1)),
                .fixture("2026-11-16 09:00:00", "page_view", user: "twin", session: .named("z", number: nil)),
                .fixture(
                    "2026-11-16 09:00:00", "page_view", user: "twin", session: .named("a", number: nil), page: "/"),
            ])
            // First: plain's of the 16th, known's third, one of twin's two. A user can be both new and returning.
            try await bench.expect(
                [3, 4, 3, 3],
                from: .fixture(
                    [
                        TestMeasure.firstSessions, TestMeasure.laterSessions, TestMeasure.newUsers,
                        TestMeasure.returningUsers,
                    ], over: week))
            try await bench.expect(
                ["0 new": [3, 3], "0 returning": [4, 3]], totals: [7, 3],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.eventUsers], over: week, by: [TestDimension.newVersusReturning]))
            try await bench.expect(
                [1, 2],
                from: .fixture([TestMeasure.firstSessions, TestMeasure.laterSessions], over: .days("2026-11-18")),
                "earlier sessions outside the period still count as earlier")
        },
        Check("a first-user dimension is the event's claim, else the traffic of the user's earliest session") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "a", traffic: "google / organic"),
                .fixture("2026-11-18 09:00:00", "page_view", user: "a", traffic: "news / email"),
                .fixture("2026-11-18 09:01:00", "page_view", user: "a", firstUser: "meta"),
                .fixture("2026-11-18 09:00:00", "page_view", user: "b", session: .none),
                .fixture("2026-11-18 09:00:00", "page_view", user: nil),
                .fixture("2026-11-18 09:00:00", "purchase", user: nil, firstUser: "bing / cpc"),
            ])
            let later = DateRange.days("2026-11-18")
            try await bench.expect(
                ["0 google organic": [1], "0 meta (not set)": [1], "0 – –": [2], "0 bing cpc": [1]], totals: [5],
                from: .fixture(
                    [TestMeasure.events], over: later,
                    by: [TestDimension.firstUserSource, TestDimension.firstUserMedium]), "events")
            try await bench.expect(
                ["0 meta": [1]],
                from: .fixture([TestMeasure.sessions], over: later, by: [TestDimension.firstUserSource]), "sessions")
            try await bench.expect(
                ["0 Organic Search": [1]],
                from: .fixture([TestMeasure.sessions], over: day, by: [TestDimension.firstUserChannel]), "channel")
        },
    ]
}
