package import Semantics

/// A world's days, made one after the other and cut into batches; at most a day and a batch are held at a time.
package struct WorldBatches: Sequence, IteratorProtocol, Sendable {
    /// The name under which the world's data is kept.
    package static let source = "demo"

    private let world: ShopWorld
    private let size: Int
    private var nextDay: CivilDate
    private var events: ArraySlice<Event> = []
    private var observations: [Observation] = []
    /// Refunds waiting for the day on which they are booked, by days since the epoch.
    private var booked: [Int: [Event]] = [:]

    init(world: ShopWorld, size: Int) {
        self.world = world
        self.size = Swift.max(1, size)
        nextDay = world.period.start
    }

    /// The next batch: full, but for the last one.
    package mutating func next() -> IngestBatch? {
        while events.count < size, nextDay <= world.period.end { append(nextDay) }
        guard !events.isEmpty || !observations.isEmpty else { return nil }
        defer {
            events = ArraySlice(Array(events.dropFirst(size)))
            observations = []
        }
        return IngestBatch(
            source: WorldBatches.source, events: Array(events.prefix(size)), observations: observations)
    }

    private mutating func append(_ date: CivilDate) {
        var day = world.day(date)
        for refund in day.refunds {
            booked[world.calendar.date(of: refund.time).daysSinceEpoch, default: []].append(refund)
        }
        if let due = booked.removeValue(forKey: date.daysSinceEpoch) {
            day.events = (day.events + due).inTimeOrder()
        }
        events.append(contentsOf: day.events)
        observations.append(contentsOf: day.observations)
        nextDay = date.adding(days: 1)
    }
}
