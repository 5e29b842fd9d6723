/// A query that can be computed: every id resolved, every date absolute, every rule applied.
///
/// *Step before:* `QueryPlanner`. *Step after:* `MetricSource.compute`.
package struct QueryPlan: Sendable, Hashable {
    package var period: DateRange
    package var granularity: Granularity
    package var calendar: PropertyCalendar
    /// Non-time dimensions and time fields other than the axis, in the order asked.
    package var breakdown: [DimensionDefinition]
    /// All must pass, on one row (see `RowKind`: for sessions, some event of the session must pass all event filters).
    package var filters: [DimensionFilter]
    package var segment: PlannedSegment?
    package var measures: [Measure]
    /// Event names that are key events, with the first day each counts (nil: always).
    package var keyEvents: [KeyEvent]

    package init(
        period: DateRange, granularity: Granularity, calendar: PropertyCalendar, breakdown: [DimensionDefinition],
        filters: [DimensionFilter], segment: PlannedSegment?, measures: [Measure], keyEvents: [KeyEvent]
    ) {
        self.period = period
        self.granularity = granularity
        self.calendar = calendar
        self.breakdown = breakdown
        self.filters = filters
        self.segment = segment
        self.measures = measures
        self.keyEvents = keyEvents
    }
}

/// A filter whose dimension is resolved.
package struct DimensionFilter: Sendable, Hashable {
    package var dimension: DimensionDefinition
    package var filter: Filter

    package init(dimension: DimensionDefinition, filter: Filter) {
        self.dimension = dimension
        self.filter = filter
    }
}

package struct PlannedSegment: Sendable, Hashable {
    package var unit: Segment.Unit
    package var filters: [DimensionFilter]

    package init(unit: Segment.Unit, filters: [DimensionFilter]) {
        self.unit = unit
        self.filters = filters
    }
}

/// An event name that counts as reaching a goal.
package struct KeyEvent: Sendable, Hashable, Codable {
    package var name: String
    /// Marking changes reports from this day on, not history; nil marks all days.
    package var since: CivilDate?

    package init(name: String, since: CivilDate? = nil) {
        self.name = name
        self.since = since
    }
}

/// What a source computed: one row a group, and the same measures over everything together.
package struct MeasureTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        /// Index into the plan's `TimeBuckets`; 0 without a time axis.
        package var bucket: Int
        /// One value per breakdown dimension; nil where the rows have none.
        package var values: [String?]
        /// One per plan measure; nil where there is no value.
        package var measures: [Double?]

        package init(bucket: Int, values: [String?], measures: [Double?]) {
            self.bucket = bucket
            self.values = values
            self.measures = measures
        }
    }

    /// Groups that have at least one row of any measure's kind. In no particular order.
    package var rows: [Row]
    /// One per plan measure, over the whole period and all groups.
    package var totals: [Double?]
    package var rowsRead: Int
    package var sources: [String]
    package var snapshot: String

    package init(rows: [Row], totals: [Double?], rowsRead: Int, sources: [String], snapshot: String) {
        self.rows = rows
        self.totals = totals
        self.rowsRead = rowsRead
        self.sources = sources
        self.snapshot = snapshot
    }
}
