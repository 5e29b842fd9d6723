import Semantics
import Synchronization

/// One archiving source on the bench of one check.
struct ArchiveBench: Sendable {
    let source: any ArchivingSource
    /// Another source, new and empty.
    let makeAnother: @Sendable () async throws -> any ArchivingSource
    let residue: ArchiveContract.Residue
    /// The same source, for what metric queries are checked with.
    let metrics: ContractBench

    /// The bench of a second source, new and empty.
    func another() async throws -> ArchiveBench {
        let source = try await makeAnother()
        let make = makeAnother
        return ArchiveBench(
            source: source, makeAnother: make, residue: residue,
            metrics: ContractBench(check: metrics.check, source: source, makeAnother: { try await make() }))
    }

    @discardableResult
    func keep(
        _ events: [Event], observations: [Observation] = [], from name: String = "contract"
    ) async throws -> IngestReceipt {
        try await metrics.keep(events, observations: observations, from: name)
    }

    func erase(_ users: String..., dryRun: Bool = false) async throws -> ErasureReceipt {
        try await source.erase(users: users, dryRun: dryRun, progress: { _ in })
    }

    func retain(_ cut: RetentionCut, dryRun: Bool = false) async throws -> RetentionReceipt {
        try await source.retain(from: cut, dryRun: dryRun, progress: { _ in })
    }

    /// Everything that is read out, event by event.
    func events(in period: DateRange? = nil) async throws -> [ArchivedEvent] {
        let found = Mutex<[ArchivedEvent]>([])
        let sizes = Mutex<[Int]>([])
        try await source.readEvents(in: period) { batch in
            sizes.withLock { $0.append(batch.events.count) }
            found.withLock { $0 += batch.single }
        }
        let counts = sizes.withLock { $0 }
        try expect(counts.allSatisfy { (1...65_536).contains($0) }, "batches should hold 1 to 65,536 events: \(counts)")
        return found.withLock { $0 }
    }

    func observations(in period: DateRange? = nil) async throws -> [ArchivedObservation] {
        let found = Mutex<[ArchivedObservation]>([])
        try await source.readObservations(in: period) { batch in found.withLock { $0 += batch } }
        return found.withLock { $0 }
    }

    /// Both sources hold the same, say the same, and answer the same.
    func expectSame(_ other: ArchiveBench, _ what: String) async throws {
        let (mine, theirs) = (try await source.comparableInventory(), try await other.source.comparableInventory())
        try expectEqual(mine, theirs, "\(what): the inventory")
        try await expectEqual(events(), other.events(), "\(what): the events")
        try await expectEqual(observations(), other.observations(), "\(what): the observations")
        for (name, plan) in ArchiveBench.plans {
            let (mine, theirs) = (try await source.compute(plan), try await other.source.compute(plan))
            if let found = difference(mine, theirs, measures: plan.measures) {
                throw ContractViolation("\(metrics.check) — \(what): \(name): \(found)")
            }
            try expectEqual(Set(mine.sources), Set(theirs.sources), "\(what): \(name): the sources")
        }
    }

    /// Nothing of these texts is anywhere in what the source keeps.
    func expectNoTrace(of texts: [String], _ what: String) async throws {
        let bytes = try await residue(source)
        for text in texts where bytes.holds(Array(text.utf8)) {
            throw ContractViolation("\(metrics.check) — \(what): '\(text)' is still kept somewhere")
        }
    }

    func expectEqual<T: Equatable>(_ found: T, _ wanted: T, _ what: String) throws {
        try metrics.expectEqual(found, wanted, what)
    }

    func expect(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
        try metrics.expect(holds, otherwise())
    }

    /// Questions that look at events, sessions, users, items and observations from every side.
    private static let plans: [(String, QueryPlan)] = {
        let period = DateRange.days("2026-10-01", "2026-12-31")
        let events = [
            TestMeasure.events, TestMeasure.eventUsers, TestMeasure.entrances, TestMeasure.exits,
            TestMeasure.purchases, TestMeasure.revenue, TestMeasure.refunds,
        ]
        let sessions = [
            TestMeasure.sessions, TestMeasure.sessionUsers, TestMeasure.seconds, TestMeasure.engaged,
            TestMeasure.newUsers, TestMeasure.returningUsers,
        ]
        return [
            ("events by name and day", .fixture(events, over: period, by: [TestDimension.eventName], axis: .day)),
            ("events by page", .fixture(events, over: period, by: [TestDimension.page])),
            ("sessions by day", .fixture(sessions, over: period, axis: .day)),
            (
                "sessions by landing page and source",
                .fixture(sessions, over: period, by: [TestDimension.landingPage, TestDimension.source])
            ),
            ("first users", .fixture(sessions, over: period, by: [TestDimension.firstUserSource])),
            (
                "items",
                .fixture(
                    [TestMeasure.itemRows, TestMeasure.units, TestMeasure.itemRevenue], over: period,
                    by: [TestDimension.itemName])
            ),
            (
                "advertising",
                .fixture(
                    [TestMeasure.cost, TestMeasure.clicks, TestMeasure.downtime], over: period,
                    by: [TestDimension.platform], axis: .day)
            ),
        ]
    }()
}

/// One event as an archive hands it out.
struct ArchivedEvent: Equatable, Sendable {
    var event: Event
    var source: String?
    var sessionStart: Int64
}

extension ArchivedEvents {
    fileprivate var single: [ArchivedEvent] {
        events.indices.map {
            ArchivedEvent(event: events[$0], source: sources[$0], sessionStart: sessionStarts[$0])
        }
    }
}

extension MetricSource {
    /// The inventory without what depends on the clock and the disk.
    func comparableInventory() async throws -> Inventory {
        var inventory = try await inventory()
        inventory.size = nil
        for index in inventory.sources.indices { inventory.sources[index].lastImport = nil }
        inventory.sources.sort { $0.name < $1.name }
        return inventory
    }
}

extension [UInt8] {
    /// Whether the bytes occur anywhere in these.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        var index = startIndex
        while let found = self[index...].firstIndex(of: first) {
            if self[found...].starts(with: part) { return true }
            index = found + 1
        }
        return false
    }
}
