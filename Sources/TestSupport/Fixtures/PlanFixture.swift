package import Semantics

extension QueryPlan {
    /// A plan of a test, with the usual parts left out.
    package static func fixture(
        _ measures: [Measure], over period: DateRange, by breakdown: [DimensionDefinition] = [],
        where filters: [DimensionFilter] = [], axis: Granularity = .none, calendar: PropertyCalendar = .utc,
        segment: PlannedSegment? = nil, keyEvents: [KeyEvent] = []
    ) -> QueryPlan {
        QueryPlan(
            period: period, granularity: axis, calendar: calendar, breakdown: breakdown, filters: filters,
            segment: segment, measures: measures, keyEvents: keyEvents)
    }
}

extension PlannedSegment {
    /// Users with an event passing all filters.
    package static func users(_ filters: DimensionFilter...) -> PlannedSegment {
        PlannedSegment(unit: .users, filters: filters)
    }

    /// Sessions with an event passing all filters.
    package static func sessions(_ filters: DimensionFilter...) -> PlannedSegment {
        PlannedSegment(unit: .sessions, filters: filters)
    }
}

extension MeasureTable {
    /// The measures by group. A group is its bucket and its values, `0 /pricing`, with `–` for a missing value.
    package var byGroup: [String: [Double?]] {
        Dictionary(rows.map { ($0.groupName, $0.measures) }, uniquingKeysWith: { first, _ in first })
    }
}

extension MeasureTable.Row {
    /// `0 /pricing`; a missing value is `–`.
    package var groupName: String { ([String(bucket)] + values.map { $0 ?? "–" }).joined(separator: " ") }
}
