/// Takes data out again, durably and completely.
///
/// From the moment a call returns, every answer is as if the removed events and observations had never been handed in:
/// sessions, first visits, repeated transactions, sources, names and spans are derived anew. No byte that only they had
/// is left in any file of the source: neither user keys, event ids and texts, nor free pages, logs and waiting batches
/// that hold them. What a duplicate brought was never kept, and does not come back.
///
/// What was appended and not yet committed is sorted in first, as when a workspace is opened again; the next `commit`
/// still counts it. A call that dies halfway has removed all or nothing. The same call again removes nothing.
///
/// Removed events are forgotten altogether: handing them in again is a new act of whoever does so, and brings them back.
package protocol DataRemoval: Sendable {
    /// Removes everything that the named users did.
    ///
    /// Recorded answers may quote what is removed, so all of them are forgotten when an event was removed.
    ///
    /// - Parameters:
    ///   - users: keys as the source names them; two spellings of one accented letter are the same key. Repeated keys
    ///     count once.
    ///   - dryRun: only counts what would go; changes nothing but that waiting batches are sorted in.
    func erase(
        users: [String], dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> ErasureReceipt

    /// Removes what is older than a source's data may become.
    ///
    /// Recorded answers that speak of a period beginning before one of the days (`RecordedAnswer.earliestDay`) are
    /// forgotten when anything was removed.
    func retain(
        from cut: RetentionCut, dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> RetentionReceipt
}

/// What an erasure removed, or would remove.
package struct ErasureReceipt: Sendable, Equatable {
    /// Users that were found.
    package var users = 0
    /// Keys that no event has, once each, in the order asked.
    package var unknown: [String] = []
    package var events = 0
    package var sessions = 0
    /// Items of the removed events.
    package var items = 0
    /// Different texts that no remaining event has in the same field; of event names, text fields and item fields.
    package var texts = 0
    /// Recorded answers forgotten.
    package var answers = 0
    /// The days of the removed events, in the property's time zone.
    package var span: DateRange?
    /// The state of the data afterwards; of a dry run, as it is.
    package var snapshot = ""

    package init() {}
}

/// What retention removed, or would remove.
package struct RetentionReceipt: Sendable, Equatable {
    /// What went of one import source.
    package struct Source: Sendable, Equatable {
        package var name: String
        package var events: Int
        package var observations: Int
        /// The days of what went.
        package var span: DateRange

        package init(name: String, events: Int, observations: Int, span: DateRange) {
            self.name = name
            self.events = events
            self.observations = observations
            self.span = span
        }
    }

    /// By name; only sources that something went of.
    package var sources: [Source] = []
    /// Users without any event left.
    package var users = 0
    /// Items of the removed events.
    package var items = 0
    /// Different texts that no remaining event has in the same field; of event names, text fields and item fields.
    package var texts = 0
    /// Recorded answers forgotten.
    package var answers = 0
    /// The state of the data afterwards; of a dry run, as it is.
    package var snapshot = ""

    package init() {}

    package var events: Int { sources.reduce(0) { $0 + $1.events } }
    package var observations: Int { sources.reduce(0) { $0 + $1.observations } }
    package var span: DateRange? { sources.reduce(nil) { $0?.union($1.span) ?? $1.span } }
}

/// The first day that is kept of everything.
package struct RetentionCut: Sendable, Equatable {
    /// Of events, where `sources` says nothing; nil keeps all.
    package var events: CivilDate?
    /// Of observations, where `sources` says nothing; nil keeps all.
    package var observations: CivilDate?
    /// Of the events and observations of one import source; a nil value keeps all of it.
    package var sources: [String: CivilDate?]

    package init(events: CivilDate? = nil, observations: CivilDate? = nil, sources: [String: CivilDate?] = [:]) {
        self.events = events
        self.observations = observations
        self.sources = sources
    }

    /// Events of the source that happened before this day, in the property's time zone, go; nil keeps all.
    package func firstDay(ofEventsFrom source: String) -> CivilDate? { sources[source] ?? events }

    /// Observations of the source whose period ends before this day go; nil keeps all.
    package func firstDay(ofObservationsFrom source: String) -> CivilDate? { sources[source] ?? observations }

    /// The latest of the days: what lies wholly on or after it is untouched.
    package var latest: CivilDate? { ([events, observations] + sources.values).compactMap { $0 }.max() }
}
