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
    package let path: String
    let pool: DatabasePool
    let calendar: PropertyCalendar
    private let cache = ColumnCache(limit: 256 << 20)
    private let now: @Sendable () -> Instant
    /// Names this process's appended batches, so that its receipt counts only them.
    private let run: Mutex<String>
    private let observed = Mutex(IngestReceipt())

    private init(path: String, pool: DatabasePool, calendar: PropertyCalendar, now: @escaping @Sendable () -> Instant) {
        self.path = path
        self.pool = pool
        self.calendar = calendar
        self.now = now
        run = Mutex(UUID().uuidString)
    }

    /// Opens a workspace, making its tables when the file is new and `create` is set, and finishes an import that was
    /// cut short.
    ///
    /// - Parameters:
    ///   - calendar: how instants are turned into days in receipts and gaps.
    ///   - create: whether a missing file is made; otherwise it is an error.
    package static func open(
        at path: String, calendar: PropertyCalendar, create: Bool, now: @escaping @Sendable () -> Instant
    ) async throws(WarehouseError) -> Workspace {
        let file = WorkspaceFilePath(path)
        try file.check(create: create)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration())
            if try await pool.read(Schema.isOutdated) { try await pool.write(Schema.migrate) }
            let workspace = Workspace(path: path, pool: pool, calendar: calendar, now: now)
            if try await workspace.hasPendingBatches() { _ = try await workspace.compact { _ in } }
            return workspace
        } catch {
            throw file.translate(error)
        }
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            try db.execute(sql: "pragma secure_delete = on; pragma cache_size = -16384")
        }
        return configuration
    }

    /// Runs work on a consistent view of the file.
    func read<T: Sendable>(_ work: @escaping @Sendable (Database) throws -> T) async throws -> T {
        do {
            return try await pool.read(work)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw WorkspaceFilePath(path).translate(error)
        }
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (Database) throws -> T) async throws -> T {
        do {
            return try await pool.write(work)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw WorkspaceFilePath(path).translate(error)
        }
    }

    private func hasPendingBatches() async throws -> Bool {
        try await read { try Bool.fetchOne($0, sql: "select exists(select 1 from inbox)") ?? false }
    }

    @discardableResult
    private func compact(progress: @escaping @Sendable (Double) -> Void) async throws -> Bool {
        let moment = now()
        return try await write { db in
            var compactor = try Compactor(db)
            return try compactor.run(now: moment, progress: progress)
        }
    }
}

extension Workspace: MetricSource {
    package func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        let cache = cache
        let crew = Crew()
        return try await withTaskCancellationHandler {
            try await read { db in
                var computation = PlanComputation(plan, view: try WarehouseView(db, cache: cache), db: db, crew: crew)
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
        let calendar = calendar
        let size = WorkspaceFilePath(path).size
        return try await read { db in
            var inventory = try WorkspaceInventory(db: db, calendar: calendar).inventory()
            inventory.size = size
            return inventory
        }
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
    package func append(_ batch: IngestBatch) async throws {
        let run = run.withLock { $0 }
        let moment = now()
        let outcome = try await write { db -> IngestReceipt in
            var receipt = IngestReceipt()
            try PendingBatch.insert(batch, run: run, now: moment, db)
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
            return try await compact { steps.continuation.yield($0) }
        }
        for await step in steps.stream { progress(step) }
        try await withTaskCancellationHandler {
            _ = try await compaction.value
        } onCancel: {
            compaction.cancel()
        }
        let run = run.withLock { name in
            defer { name = UUID().uuidString }
            return name
        }
        let calendar = calendar
        let receipt = try await write { try RunTallies.takeReceipt(of: run, calendar: calendar, $0) }
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
