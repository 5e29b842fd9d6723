import Semantics

extension ArchiveContract {
    private static let days = DateRange.days("2026-11-16", "2026-11-17")

    static let erasureChecks: [Check] = [
        Check("after an erasure everything is as if the user had never been there", erasesOne),
        Check("several users are erased at once, and keys that begin alike are left alone") { bench in
            let events: [Event] = ["ann", "anna", "an", "ANN", "ann ", "bob"].map {
                .fixture("2026-11-16 09:00:00", "page_view", user: $0, page: "/")
            }
            try await bench.keep(events)
            let receipt = try await bench.erase("bob", "ann")
            try bench.expectEqual(receipt.users, 2, "users")
            try await bench.expectEqual(
                bench.events().map(\.event.user), ["anna", "an", "ANN", "ann "], "who is left")
        },
        Check("two spellings of one accented letter are one user") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "zo\u{EB}"),
                .fixture("2026-11-16 09:01:00", "scroll", user: "zoe\u{308}"),
                .fixture("2026-11-16 09:02:00", "scroll", user: "zoe"),
            ])
            let receipt = try await bench.erase("zoe\u{308}")
            try bench.expectEqual(receipt.users, 1, "users")
            try bench.expectEqual(receipt.events, 2, "events")
            try bench.expectEqual(receipt.sessions, 1, "sessions")
            try await bench.expectEqual(bench.events().map(\.event.user), ["zoe"], "who is left")
        },
        Check("unknown users are named, once each and in order, and change nothing") { bench in
            try await bench.keep(WorkedExample.events)
            let before = try await bench.source.comparableInventory()
            let receipt = try await bench.erase("u9", "", "u9", "U1")
            var wanted = ErasureReceipt()
            wanted.unknown = ["u9", "", "U1"]
            wanted.snapshot = before.snapshot
            try bench.expectEqual(receipt, wanted, "receipt")
            try await bench.expectEqual(bench.source.comparableInventory(), before, "inventory")
            try await bench.expectEqual(bench.erase().unknown, [], "nobody asked for")
        },
        Check("a dry erasure says what would go, and removes nothing") { bench in
            try await bench.keep(ArchiveSample.events, observations: ArchiveSample.observations)
            let before = (try await bench.source.comparableInventory(), try await bench.events())
            var dry = try await bench.erase("u3", "u9", dryRun: true)
            try bench.expectEqual(dry.snapshot, before.0.snapshot, "snapshot of the dry run")
            try await bench.expectEqual(bench.source.comparableInventory(), before.0, "inventory")
            try await bench.expectEqual(bench.events(), before.1, "events")
            let real = try await bench.erase("u3", "u9")
            try bench.expect(real.snapshot != dry.snapshot, "the erasure should have changed the snapshot")
            dry.snapshot = real.snapshot
            try bench.expectEqual(real, dry, "receipt")
        },
        Check("the receipt counts what went") { bench in
            try await bench.keep([
                .fixture(
                    "2026-11-16 09:00:00", "page_view", user: "a", page: "/own", texts: [.country: "Fiji"],
                    items: [EventItem(name: "Lamp", category: "Home"), EventItem(name: "Cup")]),
                .fixture("2026-11-18 09:00:00", "own_event", user: "a", page: "/shared", texts: [.city: "/own"]),
                .fixture(
                    "2026-11-17 09:00:00", "page_view", user: "b", page: "/shared", items: [EventItem(name: "Cup")]),
            ])
            let receipt = try await bench.erase("a")
            try bench.expectEqual(receipt.users, 1, "users")
            try bench.expectEqual(receipt.events, 2, "events")
            try bench.expectEqual(receipt.sessions, 2, "sessions")
            try bench.expectEqual(receipt.items, 2, "items")
            // The page and the city "/own", the country, the event name, and Lamp in Home.
            try bench.expectEqual(receipt.texts, 6, "texts")
            try bench.expectEqual(receipt.span, .days("2026-11-16", "2026-11-18"), "span")
            try await bench.expectEqual(receipt.snapshot, bench.source.inventory().snapshot, "snapshot")
            var again = ErasureReceipt()
            again.unknown = ["a"]
            again.snapshot = receipt.snapshot
            try await bench.expectEqual(bench.erase("a"), again, "once more")
        },
        Check("a purchase that repeated an erased one counts from then on") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "50", transaction: "T-1"),
                .fixture("2026-11-17 09:00:00", "purchase", user: "b", value: "40", transaction: "T-1"),
                .fixture("2026-11-17 10:00:00", "purchase", user: "c", value: "30", transaction: "T-1"),
            ])
            _ = try await bench.erase("a")
            try await bench.metrics.expect(
                ["0": [0, 0], "1": [1, 40]], totals: [1, 40],
                from: .fixture([TestMeasure.purchases, TestMeasure.revenue], over: days, axis: .day))
        },
        Check("what waits to be committed is erased as well, and the next commit still counts it") { bench in
            try await bench.keep([.fixture("2026-11-16 08:00:00", "page_view", user: "a")])
            try await bench.source.append(
                IngestBatch(
                    source: "contract",
                    events: [
                        .fixture("2026-11-16 08:00:00", "page_view", user: "a"),
                        .fixture("2026-11-16 09:00:00", "page_view", user: "a"),
                        .fixture("2026-11-16 09:00:00", "page_view", user: "b"),
                    ]))
            try await bench.expectEqual(bench.erase("a").events, 2, "events erased")
            try await bench.expectEqual(bench.events().map(\.event.user), ["b"], "who is left")
            let receipt = try await bench.source.commit(progress: { _ in })
            try bench.expectEqual(receipt.accepted, 2, "accepted by the commit")
            try bench.expectEqual(receipt.duplicates, 1, "duplicates of the commit")
            try await bench.expectEqual(bench.source.commit(progress: { _ in }), IngestReceipt(), "the commit after")
        },
    ]

    @Sendable private static func erasesOne(_ bench: ArchiveBench) async throws {
        let (events, observations) = (ArchiveSample.events, ArchiveSample.observations)
        for part in [events.prefix(7), events[7..<14], events[14...]] { try await bench.keep(Array(part)) }
        try await bench.keep([ArchiveSample.fullEvent], observations: observations)
        let sessions = try await bench.source.inventory().sessions
        let users = Set((events + [ArchiveSample.fullEvent]).compactMap(\.user)).sorted()
        var left = events + [ArchiveSample.fullEvent]
        var gone = 0
        for user in users {
            let receipt = try await bench.erase(user)
            try bench.expectEqual(receipt.events, left.count { $0.user == user }, "events of \(user)")
            left.removeAll { $0.user == user }
            gone += receipt.sessions
            let other = try await bench.another()
            try await other.keep(left, observations: observations)
            try await bench.expectSame(other, "without \(user)")
        }
        try bench.expectEqual(gone, sessions, "sessions erased")
        try await bench.expectEqual(bench.source.verify(progress: { _ in }), [], "damage")
    }
}
