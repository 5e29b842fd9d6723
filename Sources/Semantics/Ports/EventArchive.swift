/// Hands out what was kept, event by event: for export, and for whoever moves to another workspace or another program.
///
/// Each read sees one consistent state from its beginning to its end, whatever is written meanwhile, and never holds
/// more than a few batches in memory. What is appended and not committed is not read.
///
/// What is read and appended to an empty sink, batch after batch, gives a source with the same snapshot and the same
/// answers, which also goes on like the first: late and repeated events find what they would have found there.
package protocol EventArchive: Sendable {
    /// Reads the events of a period in order of time, those at one millisecond in the order they arrived.
    ///
    /// - Parameters:
    ///   - period: days in the property's time zone; nil for all.
    ///   - visit: gets batches of at most 65,536 events, none of them empty, one after another.
    /// - Throws: what `visit` throws, unchanged, after which nothing more is read; `CancellationError` between batches.
    func readEvents(
        in period: DateRange?, visit: @escaping @Sendable (ArchivedEvents) throws -> Void
    ) async throws

    /// Reads the observations whose period begins in the given one, so that neighbouring periods share none: ordered by
    /// the period's start, then its end, the source and the key (these two by their bytes).
    ///
    /// - Parameters: as for `readEvents`.
    /// - Throws: as `readEvents`.
    func readObservations(
        in period: DateRange?, visit: @escaping @Sendable ([ArchivedObservation]) throws -> Void
    ) async throws
}

/// Kept events, and what the warehouse says about each.
package struct ArchivedEvents: Sendable, Equatable {
    /// Every field as it was sent, the source's own session ids among them.
    package var events: EventColumns
    /// The import source each event first came with (`IngestBatch.source`); none is missing.
    package var sources: TextColumn
    /// When the session of each event began, milliseconds since 1970: with the user, this tells sessions apart.
    /// `ArchivedEvents.noSession` outside any.
    package var sessionStarts: [Int64]

    package static let noSession = Int64.min

    /// - Precondition: `sources` and `sessionStarts` have one element an event.
    package init(events: EventColumns = EventColumns(), sources: TextColumn = TextColumn(), sessionStarts: [Int64] = [])
    {
        self.events = events
        self.sources = sources
        self.sessionStarts = sessionStarts
    }
}

/// A kept observation and the import source that last stated it (`IngestBatch.source`).
package struct ArchivedObservation: Sendable, Equatable {
    package var observation: Observation
    package var source: String

    package init(observation: Observation, source: String) {
        self.observation = observation
        self.source = source
    }
}
