import Semantics

extension ArchiveContract {
    static let erasedIdentityChecks: [Check] = [
        Check("a person is erased under all their names, and no event names them any more") { bench in
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "page_view", user: "browser-of-ann", page: "/"),
                .fixture("2026-11-16 09:01:00", "login", user: "ann", alias: "browser-of-ann"),
                .fixture("2026-11-16 19:01:00", "login", user: "bob", alias: "browser-of-ann"),
                .fixture("2026-11-16 20:00:00", "login", user: "bob", alias: "telephone"),
            ])
            let receipt = try await bench.erase("browser-of-ann")
            try bench.expectEqual(receipt.users, 1, "people")
            try bench.expectEqual(receipt.events, 2, "events")
            try await bench.expectEqual(bench.events().map(\.event.user), ["bob", "bob"], "who is left")
            try await bench.expectEqual(bench.events().map(\.event.alias), [nil, "telephone"], "their other names")
            try await bench.expectNoTrace(of: ["browser-of-ann"], "the other name")
            try await bench.expectEqual(bench.source.verify(progress: { _ in }), [], "damage")
        },
        Check("a link that becomes too old parts the names") { bench in
            try await bench.keep([
                .fixture("2026-11-14 09:00:00", "login", user: "ann", alias: "browser"),
                .fixture("2026-11-16 09:00:00", "page_view", user: "browser", page: "/"),
                .fixture("2026-11-16 10:00:00", "page_view", user: "ann", page: "/"),
            ])
            let day = DateRange.days("2026-11-16", "2026-11-16")
            try await bench.metrics.expect([1], from: .fixture([TestMeasure.eventUsers], over: day), "linked")
            _ = try await bench.retain(RetentionCut(events: day.start))
            try await bench.metrics.expect([2], from: .fixture([TestMeasure.eventUsers], over: day), "parted")
        },
    ]
}
