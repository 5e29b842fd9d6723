/// Computes planned metric queries. Implemented by the embedded warehouse, by every remote engine, and by the slow,
/// obvious in-memory source of the tests; `MetricSourceContract` runs over all of them.
package protocol MetricSource: Sendable {
    /// What there is to ask about.
    func inventory() async throws -> Inventory

    /// Computes the measures of one plan, per group.
    ///
    /// - Throws: `CancellationError`, or the source's operator error. A plan never fails for what was asked: that was
    ///   the planner's to find.
    func compute(_ plan: QueryPlan) async throws -> MeasureTable

    /// Computes the measures of one plan over windows of whole days that end with each bucket of its axis: running figures.
    ///
    /// - Parameter windows: days of each window, up to the last day of a bucket; nil: since the period's first day.
    ///   Windows may reach back before the period. Filters and the segment apply to a window as they do to a period.
    /// - Returns: for each window, one table a bucket, as `compute` gives for the window's days without an axis.
    func compute(_ plan: QueryPlan, trailing windows: [Int?]) async throws -> [[MeasureTable]]

    /// The values of a dimension that occur in a period, most frequent first, at most `limit`: for completion,
    /// suggestions and the reading of names.
    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String]
}

extension MetricSource {
    package func compute(_ plan: QueryPlan, trailing windows: [Int?]) async throws -> [[MeasureTable]] {
        try await computeEach(plan, trailing: windows)
    }

    /// Window by window and bucket by bucket: right for any plan, one computation each.
    package func computeEach(_ plan: QueryPlan, trailing windows: [Int?]) async throws -> [[MeasureTable]] {
        let buckets = TimeBuckets(period: plan.period, granularity: plan.granularity, calendar: plan.calendar)
        var tables: [[MeasureTable]] = []
        for days in windows {
            var ofWindow: [MeasureTable] = []
            for range in buckets.ranges {
                try Task.checkCancellation()
                ofWindow.append(try await compute(plan.window(endingOn: range.end, days: days)))
            }
            tables.append(ofWindow)
        }
        return tables
    }
}

extension QueryPlan {
    /// The same plan over one window, without an axis.
    package func window(endingOn end: CivilDate, days: Int?) -> QueryPlan {
        var window = self
        window.granularity = .none
        window.period = DateRange(start: days.map { end.adding(days: 1 - $0) } ?? period.start, end: end)
        return window
    }
}

/// What a source holds.
package struct Inventory: Sendable, Equatable {
    package struct Source: Sendable, Equatable {
        package var name: String
        package var events: Int
        package var observations: Int
        package var span: DateRange?
        /// When data of this source last came in.
        package var lastImport: Instant?

        package init(name: String, events: Int, observations: Int, span: DateRange?, lastImport: Instant?) {
            self.name = name
            self.events = events
            self.observations = observations
            self.span = span
            self.lastImport = lastImport
        }
    }

    /// The state of the data; equal data has an equal snapshot, whatever the order it came in.
    package var snapshot: String
    package var sources: [Source]
    /// The days, in the property's time zone, from the first event or observation to the last; nil when empty.
    package var span: DateRange?
    package var events: Int
    package var sessions: Int
    package var users: Int
    package var observations: Int
    /// Days inside the span without a single event, when there are events.
    package var gaps: [DateRange]
    /// Bytes on disk; nil for a source that has no file.
    package var size: Int?
    /// Names of the imported series.
    package var series: [String]
    /// Event names that occur, most frequent first.
    package var eventNames: [String]
    /// Names of the custom properties that events have, by the alphabet.
    package var properties: [String]
    /// Whether events may have properties that are not listed, because there are too many names to keep account of.
    package var hasMoreProperties: Bool

    package init(
        snapshot: String, sources: [Source] = [], span: DateRange? = nil, events: Int = 0, sessions: Int = 0,
        users: Int = 0, observations: Int = 0, gaps: [DateRange] = [], size: Int? = nil, series: [String] = [],
        eventNames: [String] = [], properties: [String] = [], hasMoreProperties: Bool = false
    ) {
        self.snapshot = snapshot
        self.sources = sources
        self.span = span
        self.events = events
        self.sessions = sessions
        self.users = users
        self.observations = observations
        self.gaps = gaps
        self.size = size
        self.series = series
        self.eventNames = eventNames
        self.properties = properties
        self.hasMoreProperties = hasMoreProperties
    }
}
