/// One row of a series as a detector sees it.
package struct SeriesPoint: Sendable, Equatable {
    /// Seconds since 1970-01-01T00:00 on the series' own clock: its days and weeks are those of its reader.
    package var time: Double
    /// Not finite where the value is missing.
    package var value: Double
    /// What is known to happen then: small numbers that stand for the events' names.
    package var events: [Int]

    package init(time: Double, value: Double, events: [Int] = []) {
        self.time = time
        self.value = value
        self.events = events
    }
}
