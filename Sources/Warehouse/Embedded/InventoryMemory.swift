import GRDB
import Semantics
import Synchronization

/// What the file holds, as each connection last found it: asked again on a connection that has seen no change since, it is
/// known without reading. Every call of a service asks, to know whether its answer is known already.
final class InventoryMemory: Sendable {
    private struct Seen {
        /// `pragma data_version`: changes on a connection whenever another one has committed.
        var version: Int64
        var inventory: Inventory
    }

    private let seen = Mutex<[ObjectIdentifier: Seen]>([:])
    /// The newest of all, by a key that tells whether it still holds.
    private let newest = Mutex<(key: String, inventory: Inventory)?>(nil)

    /// A connection begins, perhaps where another one was in memory.
    func begin(_ db: Database) { seen.withLock { $0[ObjectIdentifier(db)] = nil } }

    func removeAll() {
        seen.withLock { $0 = [:] }
        newest.withLock { $0 = nil }
    }

    /// The inventory of the state that a reading connection sees.
    ///
    /// - Parameters:
    ///   - key: changes whenever anything that the inventory tells may have changed.
    ///   - read: reads the inventory itself.
    func inventory(
        _ db: Database, key: (Database) throws -> String, read: (Database) throws -> Inventory
    ) throws -> Inventory {
        let version = try Int64.fetchOne(db.cachedStatement(sql: "pragma data_version")) ?? 0
        let connection = ObjectIdentifier(db)
        if let known = seen.withLock({ $0[connection] }), known.version == version { return known.inventory }
        let current = try key(db)
        let known = newest.withLock { $0.flatMap { $0.key == current ? $0.inventory : nil } }
        let inventory = try known ?? read(db)
        newest.withLock { $0 = (current, inventory) }
        seen.withLock { $0[connection] = Seen(version: version, inventory: inventory) }
        return inventory
    }
}
