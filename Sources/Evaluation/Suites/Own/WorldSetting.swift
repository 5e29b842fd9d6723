package import Semantics

/// The world in which a case is asked.
package struct WorldSetting: Sendable, Hashable {
    package var seed: UInt64
    package var now: Instant
    /// About how many events the world holds.
    package var events: Int

    package init(seed: UInt64, now: Instant, events: Int) {
        self.seed = seed
        self.now = now
        self.events = events
    }

    package var shop: ShopWorld { ShopWorld(seed: seed, now: now, size: events) }

    /// The day on which the questions are asked, in UTC.
    package var today: CivilDate { PropertyCalendar.utc.date(of: now) }
}
