import Semantics
import Synchronization

extension ArchiveContract {
    static let archiveChecks: [Check] = [
        Check("nothing kept is nothing read") { bench in
            try await bench.expectEqual(bench.events(), [], "events")
            try await bench.expectEqual(bench.observations(), [], "observations")
            try await bench.expectEqual(bench.source.verify(progress: { _ in }), [], "damage")
        },
        Check("events are read as they were sent, in order of time, and at one millisecond in order of arrival") {
            bench in
            let full = ArchiveSample.fullEvent
            let early = Event.fixture("2026-11-16 08:00:00", "page_view", user: "b")
            let twins: [Event] = ["3", "1", "2"].map {
                .fixture("2026-11-16 09:00:00", "click", user: "t", page: "/\($0)")
            }
            try await bench.keep([twins[0], full, twins[1]])
            try await bench.keep([twins[2], early])
            let found = try await bench.events().map(\.event)
            try bench.expectEqual(found, [early] + twins + [full], "events")
        },
        Check("each event names the import source that first brought it, and when its session began") { bench in
            let first = Event.fixture("2026-11-16 09:00:00", "page_view", user: "a")
            try await bench.keep([first], from: "web")
            try await bench.keep(
                [
                    first, .fixture("2026-11-16 09:20:00", "scroll", user: "a"),
                    .fixture("2026-11-16 09:21:00", "refund", user: "a", session: .none),
                    .fixture("2026-11-16 09:22:00", "page_view", user: nil),
                    .fixture("2026-11-16 11:00:00", "page_view", user: "a", session: .named("s", number: 3)),
                ], from: "app")
            let found = try await bench.events()
            try bench.expectEqual(found.map(\.source), ["web", "app", "app", "app", "app"], "sources")
            let none = ArchivedEvents.noSession
            let nine = Instant.utc("2026-11-16 09:00:00").milliseconds
            try bench.expectEqual(
                found.map(\.sessionStart), [nine, nine, none, none, nine + 7_200_000], "session starts")
        },
        Check("neighbouring periods share no event and leave none out") { bench in
            try await bench.keep(ArchiveSample.events)
            let days = DateRange.days("2026-11-14", "2026-11-19").days
            var parts: [ArchivedEvent] = []
            for day in days { parts += try await bench.events(in: DateRange(day: day)) }
            try await bench.expectEqual(parts, bench.events(), "day by day")
            try bench.expect(parts.count == ArchiveSample.events.count, "every event has its day")
            try await bench.expectEqual(
                bench.events(in: .days("2026-11-17")).map(\.event.time).min(), .utc("2026-11-17 00:00:00"),
                "a day begins at midnight")
            try await bench.expectEqual(bench.events(in: .days("2025-01-01")), [], "a day without events")
        },
        Check("what is appended and not committed is not read") { bench in
            try await bench.source.append(
                IngestBatch(source: "web", events: [.fixture("2026-11-16 09:00:00", "page_view")]))
            try await bench.expectEqual(bench.events(), [], "before")
            _ = try await bench.source.commit(progress: { _ in })
            try await bench.expectEqual(bench.events().count, 1, "after")
        },
        Check("of events with one key only the first to arrive is read") { bench in
            let first = Event.fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "10", id: "same")
            try await bench.keep([first])
            try await bench.keep([.fixture("2026-11-16 08:00:00", "refund", user: "b", value: "20", id: "same")])
            try await bench.expectEqual(bench.events().map(\.event), [first], "events")
        },
        Check("observations are read as last stated, with who stated them last, by their days, source and key") {
            bench in
            let outage = Observation.outage("o", "2026-11-16 22:00:00", "2026-11-17 03:00:00")
            let long = Observation.fixture("1", .days("2026-11-16", "2026-11-22"), values: [.reach: 9])
            let zebra = Observation.fixture("z", .days("2026-11-16"), values: [.series("stock"): -0.5])
            var restated = Observation.fixture(
                "a", .days("2026-11-16"), dimensions: ["ad_platform": "meta_ads", "campaign_name": "Été \"1\""],
                values: [.clicks: 1, .conversions: 2.25], cost: "0.000001")
            try await bench.keep([], observations: [long, zebra, restated, outage], from: "ads")
            restated.values[.clicks] = 2
            restated.money[.conversionValue] = .amount("-12.5")
            try await bench.keep([], observations: [restated], from: "corrections")
            let found = try await bench.observations()
            try bench.expectEqual(found.map(\.observation), [restated, zebra, outage, long], "observations")
            try bench.expectEqual(found.map(\.source), ["corrections", "ads", "ads", "ads"], "sources")
            try await bench.expectEqual(
                bench.observations(in: .days("2026-11-16")).count, 4, "observations that begin on the day")
            try await bench.expectEqual(
                bench.observations(in: .days("2026-11-17", "2026-11-30")), [], "observations that began before")
        },
        Check("a reader that has had enough stops the reading, and is heard") { bench in
            try await bench.keep(ArchiveSample.events)
            let calls = Mutex(0)
            do {
                try await bench.source.readEvents(in: nil) { _ in
                    calls.withLock { $0 += 1 }
                    throw ContractViolation("enough")
                }
                throw ContractViolation("\(bench.metrics.check) — nothing was thrown")
            } catch let error as ContractViolation {
                try bench.expectEqual(error.description, "enough", "the error")
            }
            try bench.expectEqual(calls.withLock { $0 }, 1, "calls")
        },
        Check("batches stay small however much there is") { bench in
            var batch = EventColumns()
            for index in 0..<66_000 {
                batch.begin(
                    key: EventKey(high: UInt64(index), low: 1), time: 1_795_000_000_000 + Int64(index) * 100)
                batch.names.set(index, "tick")
            }
            var ingest = IngestBatch(source: "clock")
            ingest.events = batch
            try await bench.source.append(ingest)
            _ = try await bench.source.commit(progress: { _ in })
            let found = try await bench.events()
            try bench.expectEqual(found.count, 66_000, "events")
            try bench.expectEqual(found.map(\.event.key.high), (0..<66_000).map { UInt64($0) }, "order")
        },
    ]

    static let restoreChecks: [Check] = [
        Check("what is read and appended elsewhere gives the same source") { bench in
            try await bench.keep(ArchiveSample.events, observations: ArchiveSample.observations, from: "web")
            try await bench.keep([ArchiveSample.fullEvent], from: "app")
            let restored = try await bench.another()
            try await bench.restore(into: restored)
            try await restored.expectSame(bench, "the restored source")
        },
        Check("a restored source goes on like the first, with late, repeated and named events") { bench in
            try await bench.keep(ArchiveSample.events, from: "web")
            let restored = try await bench.another()
            try await bench.restore(into: restored)
            let later: [Event] =
                ArchiveSample.events + [
                    .fixture("2026-11-16 09:25:00", "scroll", user: "u1"),
                    .fixture("2026-11-18 09:00:00", "page_view", user: "n", session: .named("visit-1", number: nil)),
                    .fixture("2026-11-15 12:00:00", "purchase", user: "x", value: "1", transaction: "T-1"),
                ]
            let receipts = (try await bench.keep(later), try await restored.keep(later))
            try bench.expectEqual(receipts.1, receipts.0, "the receipt")
            try bench.expectEqual(receipts.0.accepted, 3, "accepted")
            try await restored.expectSame(bench, "the restored source, later")
        },
    ]
}

extension ArchiveBench {
    /// Appends everything that is read here to another source.
    func restore(into other: ArchiveBench) async throws {
        for member in try await events() {
            try await other.source.append(IngestBatch(source: member.source ?? "", events: [member.event]))
        }
        for member in try await observations() {
            try await other.source.append(IngestBatch(source: member.source, observations: [member.observation]))
        }
        _ = try await other.source.commit(progress: { _ in })
    }
}
