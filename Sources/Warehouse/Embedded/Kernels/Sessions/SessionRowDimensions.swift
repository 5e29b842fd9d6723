import Semantics

/// Compiles the dimensions of session rows, each once: the session's own, and those of the event values it stands for.
struct SessionRowDimensions {
    let view: any WarehouseReading
    let times: TimeDimensions
    /// Where all sessions of the rows begin, milliseconds.
    let span: Range<Int64>
    /// Dimensions of events, compiled by `SessionValueScan`.
    var values: [DimensionBinding: RowDimension] = [:]
    private(set) var all: [RowDimension] = []
    private var known: [DimensionBinding: Int] = [:]

    init(view: any WarehouseReading, times: TimeDimensions, span: Range<Int64>) {
        self.view = view
        self.times = times
        self.span = span
    }

    /// Whether a session has one value of a dimension; others belong to its events.
    static func has(_ dimension: DimensionDefinition) -> Bool {
        switch dimension.binding {
        case .time, .session, .firstUser: true
        case .eventName, .event, .property, .item, .observed, .attribution: false
        }
    }

    mutating func index(of dimension: DimensionDefinition) throws -> Int {
        if let index = known[dimension.binding] { return index }
        all.append(try compile(dimension.binding))
        known[dimension.binding] = all.count - 1
        return all.count - 1
    }

    private func compile(_ binding: DimensionBinding) throws -> RowDimension {
        let (user, session) = (SessionRows.Slot.user, SessionRows.Slot.session)
        switch binding {
        case .time(let field): return times.dimension(field)
        case .session(let field): return try SessionDimensions(view: view, span: span).dimension(field, slot: session)
        case .firstUser(let field):
            return try SessionDimensions(view: view, span: span).firstUser(field, userSlot: user, sessionSlot: session)
        case .eventName, .event, .property, .item, .observed, .attribution:
            return values[binding] ?? RowDimension(source: .missing, values: [nil])
        }
    }
}

/// Walks the events of sessions for the combinations of event values they show.
struct SessionValueScan {
    /// Only with the breakdown and the filters that belong to events.
    let plan: QueryPlan
    let view: any WarehouseReading
    let crew: Crew
    let span: Range<Int64>

    struct Found {
        var values: SessionValues
        var coder: GroupCoder

        /// The dimensions as codes of the combinations in use.
        func dimensions(_ bindings: [DimensionBinding], used: Bits) -> [DimensionBinding: RowDimension] {
            let texts = coder.space.dimensions.map { coder.reader.dimensions[$0].values }
            if bindings.count == 1, coder.space.dense != nil {
                return [bindings[0]: RowDimension(source: .column(slot: SessionRows.Slot.values), values: texts[0])]
            }
            var tables = bindings.map { _ in Array(repeating: UInt32(0), count: max(1, coder.count)) }
            for number in 0..<UInt32(coder.count) where used.contains(number) {
                for (position, code) in coder.codes(of: number).enumerated() { tables[position][Int(number)] = code }
            }
            var dimensions: [DimensionBinding: RowDimension] = [:]
            for (position, binding) in bindings.enumerated() {
                dimensions[binding] = RowDimension(
                    source: .lookup(slot: SessionRows.Slot.values, Room(tables[position], none: 0)),
                    values: texts[position])
            }
            return dimensions
        }
    }

    /// - Parameter sessions: whose events matter.
    func values(of sessions: Bits) throws -> Found {
        let times = try TimeDimensions(plan, axis: [span.lowerBound, span.upperBound], cuts: [])
        var columns = (plan.breakdown + plan.filters.map(\.dimension)).flatMap(EventPlanning.columns)
        columns.append(ColumnName.session)
        var scan = try Scan(view, bounds: times.steps.bounds, columns: columns)
        var dimensions = DimensionPlanning(plan: plan, view: view, scan: scan, times: times)
        var tests = try plan.filters.compactMap { try dimensions.test($0) }
        scan.keepSegments { vectors in tests.allSatisfy { $0.canPass(vectors) } }
        let slot = scan.slot(ColumnName.session) ?? 0
        tests.append(.member(slot: slot, sessions))
        let breakdown = try plan.breakdown.map { try dimensions.index(of: $0) }
        let (walk, filters, all, highest) = (scan, tests, dimensions.all, view.sessionCount)
        let (space, stop) = (GroupSpace(breakdown, of: all, limit: crew.tuning.denseGroups), crew.stop)
        let found = try crew.map(scan.parts(crew.parts(rows: scan.rows))) { runs in
            let reader = DimensionReader(all)
            let coder = GroupCoder(space, reader: reader)
            let selector = RowSelector(filters: filters, sets: [], dimensions: reader)
            let values = SessionValues(sessions: highest)
            let chunk = EventChunk(walk)
            try chunk.reader.forEachChunk(of: runs, until: stop) { _ in
                let list = selector.select(chunk)
                guard list.count > 0 else { return }
                values.add(chunk.codes(slot), list, coder.groups(of: chunk, at: list))
            }
            return Found(values: values, coder: coder)
        }
        guard let first = found.first else {
            return Found(
                values: SessionValues(sessions: highest), coder: GroupCoder(space, reader: DimensionReader(all)))
        }
        for other in found.dropFirst() {
            var numbers: [UInt32]?
            if space.dense == nil {
                numbers = (0..<other.coder.count).map { first.coder.number(of: other.coder.codes(of: UInt32($0))) }
            }
            first.values.join(other.values, numbers: numbers)
        }
        return first
    }
}
