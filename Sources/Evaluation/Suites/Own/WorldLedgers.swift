import Synchronization

/// The ledgers of worlds, each counted once.
package final class WorldLedgers: Sendable {
    private let counted = Mutex<[WorldSetting: WorldLedger]>([:])

    package init() {}

    func ledger(of world: WorldSetting) -> WorldLedger {
        if let ledger = counted.withLock({ $0[world] }) { return ledger }
        let ledger = WorldLedger(world)
        counted.withLock { $0[world] = ledger }
        return ledger
    }
}
