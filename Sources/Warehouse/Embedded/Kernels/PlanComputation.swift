import Semantics

/// Computes a plan: for each kind of row, filters, groups and accumulates, then joins the kinds by group.
struct PlanComputation {
    let plan: QueryPlan
    let reader: QueryReader
    private let axis: AxisBuckets
    private let period: Range<Int64>
    private var groups: [Grouping.Group: [Double?]] = [:]
    private var totals: [Double?]
    private var rowsRead = 0
    private var sources: Set<String> = []

    init(_ plan: QueryPlan, reader: QueryReader) {
        self.plan = plan
        self.reader = reader
        axis = AxisBuckets(plan)
        let instants = plan.calendar.instants(of: plan.period)
        period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        totals = Array(repeating: nil, count: plan.measures.count)
    }

    mutating func run() throws -> MeasureTable {
        let kinds = Set(plan.measures.map(\.rows))
        if kinds.contains(.events) { try computeEvents() }
        try Task.checkCancellation()
        if kinds.contains(.sessions) { try computeSessions() }
        if kinds.contains(.items) { try computeItems() }
        if kinds.contains(.observations) { try computeObservations() }
        return MeasureTable(
            rows: try completedRows(), totals: try completed(totals, bucket: nil), rowsRead: rowsRead,
            sources: sources.sorted(), snapshot: reader.snapshot)
    }

    // MARK: Events

    private func eventMask(_ rows: EventRows, filters: [DimensionFilter], segment: PlannedSegment?) throws -> RowMask {
        let dimensions = EventDimensions(rows: rows, reader: reader, plan: plan)
        var mask = RowMask(count: rows.count)
        for filter in filters {
            mask.keep(try dimensions.column(filter.dimension)) { filter.filter.matches($0) }
        }
        if let segment {
            let members = try SegmentMembers(segment, plan: plan, period: period, reader: reader)
            let ids = try rows.codes(members.column)
            mask.keep { members.contains(ids[$0]) }
        }
        return mask
    }

    private mutating func computeEvents() throws {
        let rows = try reader.events(in: period)
        try note(rows)
        let mask = try eventMask(rows, filters: plan.filters, segment: plan.segment)
        let dimensions = EventDimensions(rows: rows, reader: reader, plan: plan)
        let grouping = Grouping(
            rows: mask.rows, buckets: axis.indices(ascending: try rows.times), bucketCount: axis.buckets.count,
            columns: try plan.breakdown.map(dimensions.column))
        try accumulate(.events, EventMeasures(rows: rows, reader: reader, plan: plan), grouping, unique: mask.rows)
    }

    // MARK: Items

    private mutating func computeItems() throws {
        let rows = try reader.events(in: period)
        try note(rows)
        let isItem: (DimensionDefinition) -> Bool = { if case .item = $0.binding { true } else { false } }
        let events = try eventMask(
            rows, filters: plan.filters.filter { !isItem($0.dimension) }, segment: plan.segment)
        let items = try rows.items()
        rowsRead += items.owners.count
        let dimensions = EventDimensions(rows: rows, reader: reader, plan: plan)
        func column(_ dimension: DimensionDefinition) throws -> DimensionColumn {
            guard case .item(let field) = dimension.binding else {
                return try dimensions.column(dimension).gathered(items.owners)
            }
            return DimensionColumn(
                codes: items.texts[ItemText.allCases.firstIndex(of: field) ?? 0],
                values: try reader.dictionary(ColumnName.item(field)))
        }
        var mask = RowMask(count: items.owners.count)
        mask.keep { events.bits[Int(items.owners[$0])] }
        for filter in plan.filters where isItem(filter.dimension) {
            mask.keep(try column(filter.dimension)) { filter.filter.matches($0) }
        }
        let buckets = axis.indices(ascending: try rows.times)
        let grouping = Grouping(
            rows: mask.rows, buckets: items.owners.map { buckets[Int($0)] }, bucketCount: axis.buckets.count,
            columns: try plan.breakdown.map(column))
        let measures = ItemMeasures(items: items, events: EventMeasures(rows: rows, reader: reader, plan: plan))
        try accumulate(.items, measures, grouping, unique: mask.rows)
    }

    // MARK: Sessions

    private mutating func computeSessions() throws {
        let span = try SessionSpan(period, reader: reader)
        try note(span.events)
        rowsRead += span.sessions.count
        let own = SessionDimensions(reader: reader, plan: plan)
        var mask = RowMask(count: span.sessions.count)
        var eventFilters: [DimensionFilter] = []
        for filter in plan.filters {
            if let column = try own.column(filter.dimension, sessions: span.sessions) {
                mask.keep(column) { filter.filter.matches($0) }
            } else {
                eventFilters.append(filter)
            }
        }
        if let segment = plan.segment {
            let members = try SegmentMembers(segment, plan: plan, period: period, reader: reader)
            let users = try reader.sessionCodes("user")
            let first = span.sessions.lowerBound
            mask.keep { row in
                members.contains(segment.unit == .users ? users[first + row] : UInt32(first + row + 1))
            }
        }
        let columns = try plan.breakdown.map { try own.column($0, sessions: span.sessions) }
        let starts = Array(try reader.sessionTimes("start")[span.sessions])
        let buckets = axis.indices(ascending: starts)
        let measures = SessionMeasures(
            sessions: span.sessions, events: span.events, reader: reader, plan: plan)
        let grouping: Grouping
        if eventFilters.isEmpty, columns.allSatisfy({ $0 != nil }) {
            grouping = Grouping(
                rows: mask.rows, buckets: buckets, bucketCount: axis.buckets.count, columns: columns.compactMap { $0 })
        } else {
            let pairs = try SessionEventPairs(
                span: span, mask: mask, filters: eventFilters, breakdown: plan.breakdown, own: columns, plan: plan,
                reader: reader)
            grouping = pairs.grouping(buckets: buckets, bucketCount: axis.buckets.count)
        }
        var unique = Array(repeating: false, count: span.sessions.count)
        for row in grouping.rows { unique[Int(row)] = true }
        try accumulate(
            .sessions, measures, grouping, unique: unique.indices.filter { unique[$0] }.map { UInt32($0) })
    }

    // MARK: Observations

    private mutating func computeObservations() throws {
        let measures = plan.measures.enumerated().filter { $0.element.rows == .observations }
        let observed = try ObservationComputation(plan: plan, axis: axis.buckets, reader: reader)
        rowsRead += observed.rowsRead
        sources.formUnion(observed.sources)
        for (index, measure) in measures {
            totals[index] = observed.total(measure)
            for (group, value) in observed.groups(measure) { set(value, measure: index, group: group) }
        }
        for group in observed.keys where groups[group] == nil {
            groups[group] = Array(repeating: nil, count: plan.measures.count)
        }
    }

    // MARK: Joining

    private mutating func accumulate(
        _ kind: RowKind, _ source: some MeasurableRows, _ grouping: Grouping, unique: [UInt32]
    ) throws {
        let together = Grouping(together: unique)
        let single = plan.breakdown.isEmpty && axis.buckets.count == 1
        for key in grouping.keys where groups[key] == nil {
            groups[key] = Array(repeating: nil, count: plan.measures.count)
        }
        for (index, measure) in plan.measures.enumerated() where measure.rows == kind {
            try Task.checkCancellation()
            let values = try Accumulation.value(measure, source, grouping)
            for (group, value) in zip(grouping.keys, values) { set(value, measure: index, group: group) }
            totals[index] =
                single && values.count == 1 ? values[0] : try Accumulation.value(measure, source, together)[0]
        }
    }

    private mutating func set(_ value: Double?, measure: Int, group: Grouping.Group) {
        groups[group, default: Array(repeating: nil, count: plan.measures.count)][measure] = value
    }

    private mutating func note(_ rows: EventRows) throws {
        rowsRead += rows.count
        let names = try reader.dictionary(ColumnName.source)
        for code in Set(try rows.codes(ColumnName.source)) {
            if let name = names[Int(code)] { sources.insert(name) }
        }
    }

    /// Fills in what a group lacks: zero where no row means zero, null elsewhere.
    private func completed(_ values: [Double?], bucket: Int?) throws -> [Double?] {
        try zip(plan.measures, values).map { measure, value in
            if let value { return value }
            switch measure.aggregate {
            case .quantile, .meanObserved, .lastObserved, .soleObserved: return nil
            case .periodMinutes:
                let bounds = axis.buckets.bounds
                let start = bucket.map { bounds[$0] } ?? bounds[0]
                let end = bucket.map { bounds[$0 + 1] } ?? bounds[bounds.count - 1]
                return Double(end.milliseconds - start.milliseconds) / 60_000
            case .sumObservedMoney, .sumObserved:
                return try ObservationComputation.exists(measure.aggregate, reader: reader) ? 0 : nil
            default: return 0
            }
        }
    }

    private func completedRows() throws -> [MeasureTable.Row] {
        var groups = groups
        if plan.breakdown.isEmpty {
            for bucket in 0..<axis.buckets.count {
                let key = Grouping.Group(bucket: bucket, values: [])
                if groups[key] == nil { groups[key] = Array(repeating: nil, count: plan.measures.count) }
            }
        }
        return try groups.map { key, values in
            MeasureTable.Row(
                bucket: key.bucket, values: key.values, measures: try completed(values, bucket: key.bucket))
        }
    }
}
