import GRDB
import Semantics
import Synchronization

/// What the file holds, as it was last found.
final class InventoryMemory: Sendable {
    private struct State {
        /// The newest inventory, by a key that tells whether it still holds.
        var newest: (key: String, inventory: Inventory)?
        /// The state of the file (`CommitWatch`) since which `newest` was read.
        var version: Int64?
    }

    private let state = Mutex(State())

    func removeAll() { state.withLock { $0 = State() } }

    /// The inventory, where it was read since the file came to this version; nil where nothing is known of that.
    func inventory(at version: Int64?) -> Inventory? {
        state.withLock { state in
            guard let version, state.version == version else { return nil }
            return state.newest?.inventory
        }
    }

    /// Reads the inventory of the state that a connection sees.
    ///
    /// - Parameters:
    ///   - version: the file's, asked before the connection began to read: what it sees is at least as new.
    ///   - key: changes whenever anything that the inventory tells may have changed.
    ///   - read: reads the inventory itself.
    func inventory(
        _ db: Database, since version: Int64?, key: (Database) throws -> String, read: (Database) throws -> Inventory
    ) throws -> Inventory {
        let current = try key(db)
        let known = state.withLock { state in state.newest.flatMap { $0.key == current ? $0.inventory : nil } }
        let inventory = try known ?? read(db)
        state.withLock { $0 = State(newest: (current, inventory), version: version) }
        return inventory
    }
}
