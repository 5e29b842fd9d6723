import Semantics

/// The sessions that began in a span of time, and the events they can have.
struct SessionSpan {
    /// Indices (ordinal − 1); sessions are stored in the order they began.
    let sessions: Range<Int>
    /// Events from the span's start to the last end of these sessions.
    let events: EventRows

    init(_ period: Range<Int64>, reader: QueryReader) throws {
        let starts = try reader.sessionTimes("start")
        func position(_ time: Int64) -> Int {
            var low = 0
            var high = starts.count
            while low < high {
                let middle = (low + high) / 2
                if starts[middle] < time { low = middle + 1 } else { high = middle }
            }
            return low
        }
        sessions = position(period.lowerBound)..<position(period.upperBound)
        let ends = try reader.sessionTimes("end")
        var last = period.upperBound
        for index in sessions { last = max(last, ends[index] + 1) }
        events = try reader.events(in: period.lowerBound..<last)
    }
}

/// Pairs of a session and the values that its events have for event-level dimensions.
struct SessionEventPairs {
    private var sessionRows: [UInt32] = []
    private var columns: [DimensionColumn] = []

    /// - Parameter own: the breakdown's session-level columns by session row; nil where the dimension belongs to events.
    init(
        span: SessionSpan, mask: RowMask, filters: [DimensionFilter], breakdown: [DimensionDefinition],
        own: [DimensionColumn?], plan: QueryPlan, reader: QueryReader
    ) throws {
        let dimensions = EventDimensions(rows: span.events, reader: reader, plan: plan)
        let ordinals = try span.events.codes(ColumnName.session)
        var events = RowMask(count: span.events.count)
        events.keep { row in
            let index = Int(ordinals[row]) - 1
            return ordinals[row] != 0 && span.sessions.contains(index)
                && mask.bits[index - span.sessions.lowerBound]
        }
        for filter in filters {
            events.keep(try dimensions.column(filter.dimension)) { filter.filter.matches($0) }
        }
        let eventColumns = try zip(breakdown, own).map { dimension, own in
            own == nil ? try dimensions.column(dimension) : nil
        }
        var seen: Set<[UInt32]> = []
        var codes: [[UInt32]] = Array(repeating: [], count: breakdown.count)
        for row in events.rows {
            let session = ordinals[Int(row)] - 1 - UInt32(span.sessions.lowerBound)
            let values = eventColumns.map { $0?.codes[Int(row)] ?? 0 }
            guard seen.insert([session] + values).inserted else { continue }
            sessionRows.append(session)
            for (index, value) in values.enumerated() {
                codes[index].append(own[index]?.codes[Int(session)] ?? value)
            }
        }
        for index in breakdown.indices {
            let texts = own[index]?.values ?? eventColumns[index]?.values ?? [nil]
            columns.append(DimensionColumn(codes: codes[index], values: texts))
        }
    }

    /// Groups sessions, each once in every group it belongs to.
    func grouping(buckets: [UInt32], bucketCount: Int) -> Grouping {
        let pairs = sessionRows.indices.map { UInt32($0) }
        var grouping = Grouping(
            rows: pairs, buckets: sessionRows.map { buckets[Int($0)] }, bucketCount: bucketCount, columns: columns)
        grouping.rows = sessionRows
        return grouping
    }
}

/// Who belongs to a segment.
struct SegmentMembers {
    /// The event column that holds the members' ordinals.
    let column: String
    private var members: Set<UInt32> = []

    init(_ segment: PlannedSegment, plan: QueryPlan, period: Range<Int64>, reader: QueryReader) throws {
        column = segment.unit == .users ? ColumnName.user : ColumnName.session
        let rows = try reader.events(in: period)
        let dimensions = EventDimensions(rows: rows, reader: reader, plan: plan)
        var mask = RowMask(count: rows.count)
        for filter in segment.filters {
            mask.keep(try dimensions.column(filter.dimension)) { filter.filter.matches($0) }
        }
        let ids = try rows.codes(column)
        for row in mask.rows where ids[Int(row)] != 0 { members.insert(ids[Int(row)]) }
    }

    func contains(_ ordinal: UInt32) -> Bool { members.contains(ordinal) }
}
