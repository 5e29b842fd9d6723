import Foundation
import GRDB
package import Semantics
import Synchronization

/// The embedded warehouse: one SQLite file that keeps events and observations and answers metric queries.
///
/// Events wait in an inbox of raw batches until `commit` sorts them into column segments; both are in the same file, and
/// each step is one transaction, so that a process that dies leaves the workspace whole. Several processes may read
/// while one writes.
package final class Workspace: Sendable {
    /// Rows that a segment of events holds at most, unless told otherwise.
    package static let defaultSegmentCapacity = 131_072
    /// Batches of so many events are sorted in at once.
    private static let directEvents = 32_768

    package let path: String
    let commits: CommitWatch
    let pool: DatabasePool
    let calendar: PropertyCalendar
    let cache = VectorCache(limit: 320 << 20)
    private let observations = ObservationMemory()
    let compaction: CompactionState
    private let appending: GroupCommit
    let files: Files
    /// Set when `close` has been called.
    let isClosed = Mutex(false)
    private let inventories = InventoryMemory()
    let segmentCapacity: Int
    let dictionaryLimits: DictionaryLimits
    private let now: @Sendable () -> Instant
    /// Names this process's appended batches, so that its receipt counts only them.
    private let run: Mutex<String>
    private let observed = Mutex(IngestReceipt())

    private init(
        path: String, commits: CommitWatch, pool: DatabasePool, calendar: PropertyCalendar, segmentCapacity: Int,
        dictionaryLimits: DictionaryLimits, now: @escaping @Sendable () -> Instant
    ) {
        self.path = path
        self.commits = commits
        self.pool = pool
        self.calendar = calendar
        self.segmentCapacity = segmentCapacity
        self.dictionaryLimits = dictionaryLimits
        compaction = CompactionState(capacity: segmentCapacity, limits: dictionaryLimits)
        appending = GroupCommit(pool)
        files = Files(at: path)
        self.now = now
        run = Mutex(UUID().uuidString)
    }

    /// Opens a workspace, making its tables when the file is new and `create` is set, and finishes an import that was
    /// cut short.
    ///
    /// - Parameters:
    ///   - calendar: how instants are turned into days in receipts and gaps.
    ///   - create: whether a missing file is made; otherwise it is an error.
    ///   - segmentCapacity: rows a segment holds at most; tests make it small.
    ///   - dictionaryLimits: texts that dictionaries have room for; tests make them few.
    package static func open(
        at path: String, calendar: PropertyCalendar, create: Bool,
        segmentCapacity: Int = Workspace.defaultSegmentCapacity,
        dictionaryLimits: DictionaryLimits = DictionaryLimits(),
        now: @escaping @Sendable () -> Instant
    ) async throws(WarehouseError) -> Workspace {
        let file = WorkspaceFilePath(path)
        try file.check(create: create)
        do {
            let before = FileIdentity(of: path)
            let pool = try DatabasePool(path: path, configuration: configuration)
            if try await pool.read(Schema.isOutdated) { try await pool.write(Schema.migrate) }
            let workspace = Workspace(
                path: path, commits: try CommitWatch(path: path), pool: pool, calendar: calendar,
                segmentCapacity: segmentCapacity, dictionaryLimits: dictionaryLimits, now: now)
            guard before == nil || before == workspace.files.file else { throw WarehouseError.replaced(path) }
            if try await workspace.hasPendingBatches() { try await workspace.compact { _ in } }
            return workspace
        } catch {
            throw file.translate(error)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // Readers keep decoded columns, not pages; and memory that is used again need not be mapped.
            try db.execute(sql: "pragma cache_size = \(db.configuration.readonly ? -2048 : -16384)")
            guard !db.configuration.readonly else { return }
            // The first two hold for files yet to be made. Deleted content is zeroed where its page is written anyway;
            // whole free pages leave the file (`scrub`).
            try db.execute(
                sql: """
                    pragma page_size = \(Schema.pageSize); pragma auto_vacuum = incremental;
                    pragma secure_delete = fast; pragma synchronous = full; pragma wal_autocheckpoint = 4000
                    """)
        }
        return configuration
    }

    /// Runs work on a consistent view of the file.
    func read<T: Sendable>(_ work: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await translated {
            try mustBeInPlace()
            return try await pool.read(work)
        }
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await translated {
            try await pool.write { [self] db in
                try mustBeInPlace()
                return try work(db)
            }
        }
    }

    /// Runs work in one transaction, which the work's result commits or rolls back.
    func writeOrRollBack(
        _ work: @escaping @Sendable (Database) throws -> Database.TransactionCompletion
    ) async throws {
        try await translated {
            try await pool.writeWithoutTransaction { [self] db in
                try db.inTransaction(.immediate) {
                    try mustBeInPlace()
                    return try work(db)
                }
            }
        }
    }

    /// Lets nothing but this file's own errors out, and cancellation.
    private func translated<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch let error as CancellationError {
            throw error
        } catch {
            // Whatever went wrong with a file that is not there any more went wrong for that.
            throw isReplaced ? WarehouseError.replaced(path) : WorkspaceFilePath(path).translate(error)
        }
    }

    /// Gives freed pages back to the file system, and empties the write-ahead log into the file: what was deleted is in
    /// neither any more. Deleted parts of pages that are still in use were zeroed as they were deleted.
    func scrub() async throws {
        do {
            try await pool.writeWithoutTransaction { db in
                try Workspace.returnFreePages(db)
                _ = try db.checkpoint(.truncate)
            }
        } catch {
            throw WorkspaceFilePath(path).translate(error)
        }
    }

    /// Returns free pages when they are a noticeable part of the file.
    private func returnFreePages() async throws {
        try await write { db in
            let free = try Int.fetchOne(db, sql: "pragma freelist_count") ?? 0
            let all = try Int.fetchOne(db, sql: "pragma page_count") ?? 0
            if free > 64, free * 20 > all { try Workspace.returnFreePages(db) }
        }
    }

    /// Returns all free pages, in one transaction.
    private static func returnFreePages(_ db: Database) throws {
        // TRICKY: the pragma gives back one page a row; it must be read to its end.
        let pages = try Row.fetchCursor(db, sql: "pragma incremental_vacuum")
        while try pages.next() != nil {}
    }

    /// Forgets decoded columns.
    func forgetCached() {
        cache.removeAll()
        inventories.removeAll()
    }

    func hasPendingBatches() async throws -> Bool {
        try await read { try Bool.fetchOne($0, sql: "select exists(select 1 from inbox)") ?? false }
    }

    /// Sorts the inbox into segments, a part at a time: others can write in between.
    func compact(progress: @escaping @Sendable (Double) -> Void) async throws {
        let moment = now()
        let waiting = try await read { try PendingBatch.waiting($0) }
        var done = 0
        while true {
            try Task.checkCancellation()
            let compaction = compaction
            let taken = try await write { db in
                try compaction.run(db) { try $0.takeInbox(now: moment) }
            }
            guard taken > 0 else { break }
            done += taken
            progress(min(1, Double(done) / Double(max(1, waiting))))
        }
    }
}

extension Workspace: MetricSource {
    package func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        let (cache, observations) = (cache, observations)
        let crew = Crew()
        return try await withTaskCancellationHandler {
            try await read { db in
                var computation = PlanComputation(
                    plan, view: try WarehouseView(db, cache: cache), db: db, observations: observations, crew: crew)
                return try computation.run()
            }
        } onCancel: {
            crew.stop.stop()
        }
    }

    package func compute(_ plan: QueryPlan, trailing windows: [Int?]) async throws -> [[MeasureTable]] {
        let cache = cache
        let crew = Crew()
        let tables = try await withTaskCancellationHandler {
            try await read { db in
                let view = try WarehouseView(db, cache: cache)
                return try TrailingComputation(plan, trailing: windows, view: view, crew: crew)?.run()
            }
        } onCancel: {
            crew.stop.stop()
        }
        if let tables { return tables }
        return try await computeEach(plan, trailing: windows)
    }

    package func inventory() async throws -> Inventory {
        var inventory = try await unsizedInventory()
        inventory.size = WorkspaceFilePath(path).size
        return inventory
    }

    private func unsizedInventory() async throws -> Inventory {
        try mustBeInPlace()
        let version = commits.version
        if let known = inventories.inventory(at: version) { return known }
        let (calendar, inventories) = (calendar, inventories)
        return try await read { db in
            try inventories.inventory(db, since: version, key: Workspace.inventoryKey) {
                try WorkspaceInventory(db: $0, calendar: calendar).inventory()
            }
        }
    }

    /// Changes whenever anything that the inventory tells may have changed.
    private static func inventoryKey(_ db: Database) throws -> String {
        let imported = try Int64.fetchOne(db, sql: "select max(imported) from source") ?? 0
        let observed = try Int64.fetchOne(db, sql: "select max(imported) from observation") ?? 0
        return "\(try DataIdentity(db).snapshot) \(imported) \(observed)"
    }

    package func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String] {
        guard let definition = Catalogue.standard.dimension(dimension) else { return [] }
        let rows: RowKind
        switch definition.binding {
        case .item: rows = .items
        case .observed: rows = .observations
        case .attribution: return []
        default: rows = .events
        }
        let plan = QueryPlan(
            period: period, granularity: .none, calendar: calendar, breakdown: [definition], filters: [], segment: nil,
            measures: [Measure(.count, of: rows)], keyEvents: [])
        let counts = try await compute(plan).rows.compactMap { row -> (value: String, count: Double)? in
            guard let value = row.values[0] else { return nil }
            return (value, row.measures[0] ?? 0)
        }
        return counts.sorted { $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count }
            .prefix(limit).map(\.value)
    }
}

extension Workspace: EventSink {
    /// Runs work in a transaction that small appends of other callers may share.
    private func grouped<T: Sendable>(_ work: @escaping GroupCommit.Work<T>) async throws -> T {
        try await translated {
            try await appending.write { [self] db in
                try mustBeInPlace()
                return try work(db)
            }
        }
    }

    package func append(_ batch: IngestBatch) async throws {
        let run = run.withLock { $0 }
        let moment = now()
        let compaction = compaction
        let outcome = try await grouped { db in
            var receipt = IngestReceipt()
            if batch.events.count >= Workspace.directEvents {
                // The detour over the inbox pays for small batches, which are then sorted in together.
                try compaction.run(db) { compactor in
                    while try compactor.takeInbox(now: moment) > 0 {}
                    try compactor.take(
                        [Compactor.Arrival(events: batch.events, source: batch.source, run: run)], now: moment)
                }
            } else {
                try PendingBatch.insert(batch, run: run, now: moment, db)
            }
            guard !batch.observations.isEmpty else { return receipt }
            var identity = try DataIdentity(db)
            let store = ObservationStore(db: db)
            for observation in batch.observations {
                switch try store.upsert(observation, from: batch.source, now: moment, identity: &identity) {
                case .accepted: receipt.accepted += 1
                case .restated: receipt.restated += 1
                case .duplicate:
                    receipt.duplicates += 1
                    continue
                }
                receipt.span = receipt.span?.union(observation.period) ?? observation.period
            }
            try identity.save()
            return receipt
        }
        observed.withLock { $0 = $0.adding(outcome) }
    }

    package func commit(progress: @Sendable (Double) -> Void) async throws -> IngestReceipt {
        // The callback is only used until this returns, but a database closure may outlive a borrowed one.
        let steps = AsyncStream<Double>.makeStream()
        let compaction = Task {
            defer { steps.continuation.finish() }
            try await compact { steps.continuation.yield($0) }
        }
        for await step in steps.stream { progress(step) }
        try await withTaskCancellationHandler {
            try await compaction.value
        } onCancel: {
            compaction.cancel()
        }
        let run = run.withLock { name in
            defer { name = UUID().uuidString }
            return name
        }
        let calendar = calendar
        let receipt = try await write { try RunTallies.takeReceipt(of: run, calendar: calendar, $0) }
        try await returnFreePages()
        return observed.withLock { observed in
            defer { observed = IngestReceipt() }
            return receipt.adding(observed)
        }
    }
}

extension IngestReceipt {
    /// Both receipts in one.
    fileprivate func adding(_ other: IngestReceipt) -> IngestReceipt {
        var sum = self
        sum.accepted += other.accepted
        sum.duplicates += other.duplicates
        sum.restated += other.restated
        sum.repeatedTransactions += other.repeatedTransactions
        sum.purchasesWithoutTransaction += other.purchasesWithoutTransaction
        if let span = other.span { sum.span = sum.span?.union(span) ?? span }
        return sum
    }
}
