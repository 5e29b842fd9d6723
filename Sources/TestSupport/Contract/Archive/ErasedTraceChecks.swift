import Semantics

extension ArchiveContract {
    private static let day = DateRange.days("2026-11-16")

    static let erasedTraceChecks: [Check] = [
        Check("names, values and sources that only the erased user had are gone from the inventory") { bench in
            try await bench.keep(
                [.fixture("2026-11-16 09:00:00", "page_view", user: "b", page: "/shared")], from: "web")
            var own = Event.fixture("2026-11-20 09:00:00", "own_event", user: "a", page: "/own")
            own.properties = ["own": .text("1")]
            try await bench.keep([own], from: "own_source")
            _ = try await bench.erase("a")
            let inventory = try await bench.source.inventory()
            try bench.expectEqual(inventory.sources.map(\.name), ["web"], "sources")
            try bench.expectEqual(inventory.eventNames, ["page_view"], "event names")
            try bench.expectEqual(inventory.properties, [], "properties")
            try bench.expectEqual(inventory.span, day, "span")
            try bench.expectEqual(inventory.gaps, [], "gaps")
            try await bench.expectEqual(
                bench.source.values(of: "page_path", in: .days("2026-11-01", "2026-11-30"), limit: 9), ["/shared"],
                "pages")
        },
        Check("a source whose every user is erased is as new, and takes data in again") { bench in
            try await bench.keep(WorkedExample.events)
            _ = try await bench.erase("u1", "u2", "u3", "u4")
            let empty = try await bench.another()
            try await bench.expectSame(empty, "nothing left")
            try await bench.keep(WorkedExample.events)
            try await empty.keep(WorkedExample.events)
            try await bench.expectSame(empty, "filled again")
        },
        Check("erased events handed in again come back: that is a new act") { bench in
            try await bench.keep(WorkedExample.events)
            let before = try await bench.source.comparableInventory()
            let erased = try await bench.erase("u3").events
            let receipt = try await bench.keep(WorkedExample.events)
            try bench.expectEqual(receipt.accepted, erased, "accepted")
            try bench.expectEqual(receipt.duplicates, WorkedExample.events.count - erased, "duplicates")
            try await bench.expectEqual(bench.source.comparableInventory(), before, "inventory")
        },
        Check("what a duplicate brought was never kept, and does not come back") { bench in
            try await bench.keep([.fixture("2026-11-16 09:00:00", "page_view", user: "a", id: "same")])
            try await bench.keep([.fixture("2026-11-16 09:00:00", "page_view", user: "b", id: "same")])
            _ = try await bench.erase("a")
            try await bench.expectEqual(bench.events(), [], "events")
        },
        Check("values of properties that others have too stay, and those that nobody has any more are counted") {
            bench in
            func event(_ user: String, _ properties: [String: PropertyValue]) -> Event {
                var event = Event.fixture("2026-11-16 09:00:00", "page_view", user: user)
                event.properties = properties
                return event
            }
            let others = (0..<6).map { event("u\($0)", ["plan": .text("p\($0 % 3)"), "id": .number(Double($0))]) }
            try await bench.keep(others)
            try await bench.keep([
                event("gone", ["plan": .text("p1"), "id": .text("own"), "mine": .flag(true)])
            ])
            let receipt = try await bench.erase("gone")
            // The value of the identifier, and the name and the value of the property that nobody else has.
            try bench.expectEqual(receipt.texts, 3, "texts")
            let other = try await bench.another()
            try await other.keep(others)
            try await bench.expectSame(other, "without the erased one")
            try await bench.expectEqual(
                bench.source.values(of: "property:plan", in: day, limit: 9), ["p0", "p1", "p2"], "plans")
        },
        Check("one user among many, spread over a long time, is erased from every part") { bench in
            let events: [Event] = (0..<9_000).map { index in
                Event(
                    key: EventKey(source: "many", id: "\(index)"),
                    time: .utc("2026-11-01 00:00:00").adding(seconds: Int64(index) * 240), name: "page_view",
                    user: index.isMultiple(of: 90) ? "rare" : "u\(index % 50)",
                    texts: [.pagePath: index.isMultiple(of: 900) ? "/rare/\(index)" : "/\(index % 7)"])
            }
            for part in [events[0..<3_000], events[6_000...], events[3_000..<6_000]] {
                try await bench.keep(Array(part))
            }
            let receipt = try await bench.erase("rare")
            try bench.expectEqual(receipt.events, 100, "events")
            try bench.expectEqual(receipt.texts, 10, "texts")
            let other = try await bench.another()
            try await other.keep(events.filter { $0.user != "rare" })
            try await bench.expectSame(other, "without the rare one")
        },
        Check("no byte of what only the erased user had is left") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "stays-9f31", page: "/stays-51ab")
            ])
            var event = Event.fixture(
                "2026-11-16 09:00:00", "purchase", user: "secret-user-77ee",
                session: .named("secret-session-1c2d", number: 1), page: "/secret-page-03fa", value: "1",
                texts: [.searchTerm: "secret-search-8bd2"],
                items: [EventItem(id: "secret-item-44aa", name: "secret-lamp-90ce")],
                transaction: "secret-order-6e1f")
            event.properties = ["secret-name-b7c0": .text("secret-value-2d5e")]
            let waiting = Event.fixture("2026-11-16 09:05:00", "secret-event-58b4", user: "secret-user-77ee")
            try await bench.keep([event])
            try await bench.source.append(IngestBatch(source: "secret-source-3ac9", events: [waiting]))
            _ = try await bench.erase("secret-user-77ee")
            try await bench.expectNoTrace(
                of: [
                    "secret-", "-77ee", "-1c2d", "-03fa", "-8bd2", "-44aa", "-90ce", "-6e1f", "-b7c0", "-2d5e", "-58b4",
                ],
                "erasure")
        },
    ]
}
