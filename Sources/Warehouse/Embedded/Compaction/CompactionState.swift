import GRDB
import Synchronization

/// The compactor of a workspace between transactions: what it has learnt of users and dictionaries holds until somebody
/// else writes to the file, or a transaction fails.
final class CompactionState: @unchecked Sendable {
    private let capacity: Int
    private let limits: DictionaryLimits
    // Used by the one connection that writes, a transaction at a time.
    private var compactor: Compactor?
    /// The compactor as it will be once the open transaction is committed.
    private var learnt: Compactor?
    private var version: Int64?

    init(capacity: Int, limits: DictionaryLimits) {
        self.capacity = capacity
        self.limits = limits
    }

    /// Runs work inside the open transaction of the writing connection.
    func run<T>(_ db: Database, _ work: (inout Compactor) throws -> T) throws -> T {
        let current = try Int64.fetchOne(db, sql: "pragma data_version")
        if current != version { compactor = nil }
        version = current
        var active = try compactor ?? Compactor(db, capacity: capacity, limits: limits)
        // Kept only when the transaction is committed: a failed one has forgotten users that the compactor knows.
        compactor = nil
        let result = try work(&active)
        learnt = active
        db.afterNextTransaction { [self] _ in compactor = learnt }
        return result
    }

    /// Forgets everything, after a change that the compactor did not make.
    func reset() {
        compactor = nil
        learnt = nil
    }
}
