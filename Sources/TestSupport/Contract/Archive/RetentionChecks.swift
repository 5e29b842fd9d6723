import Semantics

extension ArchiveContract {
    static let retentionChecks: [Check] = [
        Check("after retention everything is as if what was older had never come") { bench in
            let (events, observations) = (ArchiveSample.events, ArchiveSample.observations)
            try await bench.keep(events, observations: observations)
            for day in ["2026-11-15", "2026-11-16", "2026-11-17", "2026-11-18"] {
                let cut = RetentionCut(events: .day(day), observations: .day(day))
                let receipt = try await bench.retain(cut)
                let other = try await bench.another()
                let left = events.filter { PropertyCalendar.utc.date(of: $0.time) >= .day(day) }
                let observed = observations.filter { $0.period.end >= .day(day) }
                try await other.keep(left, observations: observed)
                try await bench.expectSame(other, "from \(day)")
                try await bench.expectEqual(receipt.snapshot, bench.source.inventory().snapshot, "snapshot")
                try await bench.expectEqual(bench.retain(cut).sources, [], "once more from \(day)")
            }
            try await bench.expectEqual(bench.source.inventory().span, nil, "span in the end")
            try await bench.expectEqual(bench.source.verify(progress: { _ in }), [], "damage")
        },
        Check("each import source has its own day; a source told to keep all keeps all") { bench in
            for (index, source) in ["web", "access_log", "shop"].enumerated() {
                try await bench.keep(
                    ["2026-11-10", "2026-11-16"].map {
                        .fixture("\($0) 09:0\(index):00", "page_view", user: "a", page: "/\(source)")
                    },
                    observations: [.fixture("\(source)", .days("2026-11-09"), values: [.clicks: 1])], from: source)
            }
            let cut = RetentionCut(
                events: .day("2026-11-11"), sources: ["access_log": .day("2026-11-17"), "shop": CivilDate?.none])
            let receipt = try await bench.retain(cut)
            try bench.expectEqual(
                receipt.sources,
                [
                    .init(name: "access_log", events: 2, observations: 1, span: .days("2026-11-09", "2026-11-16")),
                    .init(name: "web", events: 1, observations: 0, span: .days("2026-11-10")),
                ], "what went")
            let sources = try await bench.source.inventory().sources.sorted { $0.name < $1.name }
            try bench.expectEqual(sources.map(\.name), ["shop", "web"], "sources")
            try bench.expectEqual(sources.map(\.events), [2, 1], "events left")
            try bench.expectEqual(sources.map(\.observations), [1, 1], "observations left")
        },
        Check("an observation stays while its last day does; events stay from the day's first millisecond") { bench in
            try await bench.keep(
                [
                    .fixture("2026-11-15 23:59:59.999", "page_view", user: "a"),
                    .fixture("2026-11-16 00:00:00", "page_view", user: "b"),
                ],
                observations: [
                    .fixture("past", .days("2026-11-09", "2026-11-15"), values: [.clicks: 1]),
                    .fixture("reaching", .days("2026-11-10", "2026-11-16"), values: [.clicks: 2]),
                    .outage("o", "2026-11-15 22:00:00", "2026-11-16 02:00:00"),
                ])
            _ = try await bench.retain(RetentionCut(events: .day("2026-11-16"), observations: .day("2026-11-16")))
            try await bench.expectEqual(bench.events().map(\.event.user), ["b"], "events")
            try await bench.expectEqual(
                bench.observations().map(\.observation.key), ["reaching", "o"], "observations")
        },
        Check("the receipt counts users without an event, items, and texts that nothing has any more") { bench in
            try await bench.keep([
                .fixture(
                    "2026-11-10 09:00:00", "page_view", user: "a", page: "/old",
                    items: [EventItem(name: "Lamp"), EventItem(name: "Cup")]),
                .fixture("2026-11-10 09:00:00", "old_event", user: "b", page: "/"),
                .fixture("2026-11-10 09:00:00", "page_view", user: nil, page: "/"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "b", page: "/", items: [EventItem(name: "Cup")]),
            ])
            let receipt = try await bench.retain(RetentionCut(events: .day("2026-11-16")))
            try bench.expectEqual(receipt.events, 3, "events")
            try bench.expectEqual(receipt.users, 1, "users")
            try bench.expectEqual(receipt.items, 2, "items")
            try bench.expectEqual(receipt.texts, 3, "texts: /old, old_event, Lamp")
        },
        Check("dry retention says what would go, and removes nothing") { bench in
            try await bench.keep(ArchiveSample.events, observations: ArchiveSample.observations)
            let before = (try await bench.source.comparableInventory(), try await bench.events())
            let cut = RetentionCut(events: .day("2026-11-17"), observations: .day("2026-11-17"))
            var dry = try await bench.retain(cut, dryRun: true)
            try bench.expectEqual(dry.snapshot, before.0.snapshot, "snapshot of the dry run")
            try await bench.expectEqual(bench.source.comparableInventory(), before.0, "inventory")
            try await bench.expectEqual(bench.events(), before.1, "events")
            let real = try await bench.retain(cut)
            dry.snapshot = real.snapshot
            try bench.expectEqual(real, dry, "receipt")
        },
        Check("what keeps everything removes nothing") { bench in
            try await bench.keep(ArchiveSample.events, observations: ArchiveSample.observations)
            let before = try await bench.source.comparableInventory()
            for cut in [RetentionCut(), RetentionCut(events: .day("1990-01-01"), sources: ["web": .day("2999-01-01")])]
            {
                var nothing = RetentionReceipt()
                nothing.snapshot = before.snapshot
                try await bench.expectEqual(bench.retain(cut), nothing, "receipt")
            }
            try await bench.expectEqual(bench.source.comparableInventory(), before, "inventory")
        },
    ]

    static let retentionEdgeChecks: [Check] = [
        Check("a session cut at midnight begins with what is left, and is its user's first") { bench in
            try await bench.keep([
                .fixture("2026-11-01 09:00:00", "page_view", user: "u3", page: "/first", traffic: "bing / organic"),
                .fixture("2026-11-16 23:55:00", "page_view", user: "u3", page: "/p/1", traffic: "google / organic"),
                .fixture("2026-11-17 00:10:00", "page_view", user: "u3", page: "/checkout"),
            ])
            _ = try await bench.retain(RetentionCut(events: .day("2026-11-17")))
            try await bench.metrics.expect(
                ["0 /checkout (direct)": [1, 1, 0, 0]], totals: [1, 1, 0, 0],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.newUsers, TestMeasure.returningUsers, TestMeasure.seconds],
                    over: .days("2026-11-17"), by: [TestDimension.landingPage, TestDimension.source]))
        },
        Check("events of one source that held a session together leave two") { bench in
            try await bench.keep([.fixture("2026-11-16 09:20:00", "scroll", user: "a")], from: "app")
            try await bench.keep(
                [
                    .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
                    .fixture("2026-11-16 09:40:00", "page_view", user: "a"),
                ], from: "web")
            try await bench.expectEqual(bench.source.inventory().sessions, 1, "sessions before")
            _ = try await bench.retain(RetentionCut(sources: ["app": .day("2026-11-17")]))
            try await bench.expectEqual(bench.source.inventory().sessions, 2, "sessions after")
        },
        Check("a purchase that repeated an older one counts from then on") { bench in
            try await bench.keep([
                .fixture("2026-11-15 09:00:00", "purchase", user: "a", value: "50", transaction: "T-1"),
                .fixture("2026-11-16 09:00:00", "purchase", user: "b", value: "40", transaction: "T-1"),
            ])
            _ = try await bench.retain(RetentionCut(events: .day("2026-11-16")))
            try await bench.metrics.expect(
                [1, 40],
                from: .fixture([TestMeasure.purchases, TestMeasure.revenue], over: .days("2026-11-15", "2026-11-16")))
        },
        Check("what waits to be committed is under retention as well") { bench in
            try await bench.source.append(
                IngestBatch(
                    source: "web",
                    events: [
                        .fixture("2026-11-15 09:00:00", "page_view"), .fixture("2026-11-16 09:00:00", "page_view"),
                    ], observations: [.fixture("1", .days("2026-11-15"), values: [.clicks: 1])]))
            let receipt = try await bench.retain(
                RetentionCut(events: .day("2026-11-16"), observations: .day("2026-11-16")))
            try bench.expectEqual(receipt.events, 1, "events removed")
            try bench.expectEqual(receipt.observations, 1, "observations removed")
            try await bench.expectEqual(bench.events().count, 1, "events left")
            try await bench.expectEqual(bench.source.commit(progress: { _ in }).accepted, 3, "accepted by the commit")
        },
        Check("removed events handed in again come back") { bench in
            try await bench.keep(WorkedExample.events)
            let before = try await bench.source.comparableInventory()
            _ = try await bench.retain(RetentionCut(events: .day("2026-11-17")))
            try await bench.keep(WorkedExample.events)
            try await bench.expectEqual(bench.source.comparableInventory(), before, "inventory")
        },
        Check("no byte of what only old data had is left") { bench in
            var old = Event.fixture(
                "2026-11-10 09:00:00", "old-event-12ab", user: "old-user-34cd", page: "/old-page-56ef",
                transaction: "old-order-78ab")
            old.properties = ["old-name-90cd": .text("old-value-12ef")]
            try await bench.keep(
                [old, .fixture("2026-11-16 09:00:00", "page_view", user: "stays")],
                observations: [
                    .fixture(
                        "old-key-34ab", .days("2026-11-10"), dimensions: ["campaign_name": "old-campaign-56cd"],
                        values: [.series("old-series-78ef"): 1])
                ])
            _ = try await bench.retain(RetentionCut(events: .day("2026-11-16"), observations: .day("2026-11-16")))
            try await bench.expectNoTrace(
                of: ["old-", "-12ab", "-34cd", "-56ef", "-78ab", "-90cd", "-12ef", "-34ab", "-56cd", "-78ef"],
                "retention")
        },
    ]
}
