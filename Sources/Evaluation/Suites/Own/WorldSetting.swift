package import Semantics

/// The world in which a case is asked.
package struct WorldSetting: Sendable, Hashable {
    package var seed: UInt64
    package var now: Instant
    /// About how many events the world holds.
    package var events: Int
    /// What is otherwise than the seed makes it, in the order in which it is changed.
    package var changes: [WorldChange] = []

    package init(seed: UInt64, now: Instant, events: Int) {
        self.seed = seed
        self.now = now
        self.events = events
    }

    package var shop: ShopWorld { ShopWorld(seed: seed, now: now, size: events) }

    /// Everything that is in it, in batches of at most `size` events before the changes.
    package func batches(of size: Int) -> ChangedBatches { ChangedBatches(shop.batches(of: size), changes: changes) }

    /// The moment at which the questions are asked.
    package var askedAt: Instant {
        changes.reduce(now) { moment, change in
            if case .shifted(let days) = change { moment.adding(seconds: Int64(days) * 86_400) } else { moment }
        }
    }

    /// The day on which the questions are asked, in UTC.
    package var today: CivilDate { PropertyCalendar.utc.date(of: askedAt) }

    func with(_ change: WorldChange) -> WorldSetting {
        var copy = self
        copy.changes.append(change)
        return copy
    }
}
