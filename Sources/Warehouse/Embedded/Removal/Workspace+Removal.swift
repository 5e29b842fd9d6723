import GRDB
package import Semantics
import Synchronization

extension Workspace: DataRemoval {
    package func erase(
        users: [String], dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> ErasureReceipt {
        try await sortIn()
        let (calendar, capacity, limits) = (calendar, segmentCapacity, dictionaryLimits)
        let receipt = try await attempt(dryRun: dryRun) { db in
            var receipt = ErasureReceipt()
            var ordinals: Set<UInt32> = []
            var asked: Set<String> = []
            for user in users where asked.insert(user).inserted {
                if let ordinal = try UserDirectory.ordinal(of: user, db) {
                    ordinals.insert(ordinal)
                } else {
                    receipt.unknown.append(user)
                }
            }
            // A person goes under all their names.
            let people = try IdentityStore(db: db).people()
            receipt.users = Set(ordinals.map(people.person)).count
            ordinals = people.names(ofPeopleOf: ordinals)
            var remover = Remover(db, capacity: capacity, limits: limits)
            if !ordinals.isEmpty {
                let doomed = ordinals
                try remover.run(
                    { stretch, events in
                        let isTouched = try stretch.all.contains { segment in
                            try events.codes(ColumnName.user, of: segment).contains { doomed.contains($0) }
                        }
                        return isTouched ? { block in block.users.map { doomed.contains($0) } } : nil
                    }, forgetting: doomed, progress: progress)
            }
            let removed = remover.removed
            receipt.events = removed.count
            receipt.sessions = removed.sessions
            receipt.items = removed.items
            receipt.texts = removed.forgottenTexts
            receipt.span = Workspace.span(of: removed.times, calendar)
            if removed.count > 0 { receipt.answers = try Workspace.forgetAnswers(db) { _ in true } }
            receipt.snapshot = try DataIdentity(db).snapshot
            return receipt
        }
        return try await finish(receipt, dryRun: dryRun, progress) { $0.snapshot = $1 }
    }

    package func retain(
        from cut: RetentionCut, dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> RetentionReceipt {
        try await sortIn()
        let (calendar, capacity, limits) = (calendar, segmentCapacity, dictionaryLimits)
        let receipt = try await attempt(dryRun: dryRun) { db in
            var receipt = RetentionReceipt()
            let names = try Dictionaries.values(of: ColumnName.source, db)
            // By code of the source: events before this moment go.
            let bounds = names.map { name -> Int64 in
                guard let name, let day = cut.firstDay(ofEventsFrom: name) else { return .min }
                return calendar.start(of: day).milliseconds
            }
            let latest = bounds.max() ?? .min
            var remover = Remover(db, capacity: capacity, limits: limits)
            try remover.run(
                { stretch, _ in
                    guard stretch.base.first < latest else { return nil }
                    return { block in block.times.indices.map { block.times[$0] < bounds[Int(block.sources[$0])] } }
                }, progress: progress)
            let removed = remover.removed
            var sources: [String: RetentionReceipt.Source] = [:]
            for (code, rows) in Dictionary(grouping: removed.sources.indices, by: { removed.sources[$0] }) {
                guard let name = names[Int(code)],
                    let span = Workspace.span(of: rows.map { removed.times[$0] }, calendar)
                else { continue }
                sources[name] = RetentionReceipt.Source(name: name, events: rows.count, observations: 0, span: span)
            }
            for (name, gone) in try ObservationStore(db: db).removeEnded(beforeDayOf: cut) {
                var source =
                    sources[name]
                    ?? RetentionReceipt.Source(name: name, events: 0, observations: 0, span: gone.span)
                source.observations = gone.count
                source.span = source.span.union(gone.span)
                sources[name] = source
            }
            receipt.sources = sources.values.sorted { $0.name < $1.name }
            receipt.users = removed.lostUsers.count
            receipt.items = removed.items
            receipt.texts = removed.forgottenTexts
            if !receipt.sources.isEmpty, let day = cut.latest {
                receipt.answers = try Workspace.forgetAnswers(db) { ($0.earliestDay ?? day) < day }
            }
            receipt.snapshot = try DataIdentity(db).snapshot
            return receipt
        }
        return try await finish(receipt, dryRun: dryRun, progress) { $0.snapshot = $1 }
    }

    private func sortIn() async throws {
        if try await hasPendingBatches() { try await compact { _ in } }
    }

    /// Runs a removal in one transaction; a dry run is rolled back.
    private func attempt<T: Sendable>(
        dryRun: Bool, _ work: @escaping @Sendable (Database) throws -> T
    ) async throws -> T {
        let outcome = Outcome<T>()
        let compaction = compaction
        try await writeOrRollBack { db in
            // What the compactor knows may be gone afterwards.
            compaction.reset()
            let value = try work(db)
            outcome.value.withLock { $0 = value }
            return dryRun ? .rollback : .commit
        }
        guard let value = outcome.value.withLock({ $0 }) else {
            throw WarehouseError.failed(path, underlying: CancellationError())
        }
        return value
    }

    /// Carries a result out of a transaction that may be rolled back.
    private final class Outcome<T: Sendable>: Sendable { let value = Mutex<T?>(nil) }

    /// Leaves no trace in the write-ahead log and in memory either.
    private func finish<T: Sendable>(
        _ receipt: T, dryRun: Bool, _ progress: @Sendable (Double) -> Void, snapshot: (inout T, String) -> Void
    ) async throws -> T {
        var receipt = receipt
        if dryRun {
            // The rolled-back transaction told the state that would be.
            snapshot(&receipt, try await read { try DataIdentity($0).snapshot })
        } else {
            forgetCached()
            try await scrub()
        }
        progress(1)
        return receipt
    }

    private static func span(of times: [Int64], _ calendar: PropertyCalendar) -> DateRange? {
        guard let first = times.min(), let last = times.max() else { return nil }
        return DateRange(
            start: calendar.date(of: Instant(milliseconds: first)), end: calendar.date(of: Instant(milliseconds: last)))
    }

    private static func forgetAnswers(_ db: Database, where isDoomed: (RecordedAnswer) -> Bool) throws -> Int {
        let doomed = try Row.fetchAll(db, sql: "select * from answer").map(Workspace.answer).filter(isDoomed)
        for answer in doomed { try db.execute(sql: "delete from answer where id = ?", arguments: [answer.id]) }
        return doomed.count
    }
}
