import Semantics

/// Compiles what a plan asks of sessions: those that began in the period, whole.
struct SessionPlanning {
    let plan: QueryPlan
    let view: any WarehouseReading
    /// Edges of the axis' buckets, milliseconds.
    let axis: [Int64]
    let crew: Crew
    /// Who is in the plan's segment.
    let members: Bits?

    struct Compiled {
        var table: SessionRows
        var rows: RowPlan
        /// Sessions that began in the period, and the span in which all their events lie.
        var sessions: Int
        var span: Range<Int64>
    }

    func compile() throws -> Compiled {
        let times = try TimeDimensions(plan, axis: axis, cuts: [])
        var facts = SessionFacts()
        var sets = ConditionSets()
        let measures = plan.measures.enumerated().filter { $0.element.rows == .sessions }.map { index, measure in
            (index: index, recipe: recipe(measure, &sets))
        }
        let tests = sets.all.map { facts.tests($0) }
        let columns = try columns(facts)
        let began = began(columns, times)
        let span = span(began.ordinals, columns)
        if facts.needEvents { try facts.find(in: span, plan, view, crew) }

        var dimensions = SessionRowDimensions(view: view, times: times, span: period)
        let kept = try filtered(began, columns, times, &dimensions)
        let table: SessionRows
        if let values = try values(of: kept, in: span) {
            table = SessionRows(
                firsts: values.firsts, others: values.others, steps: times.steps.count, table: columns, facts: facts)
            dimensions.values = values.dimensions
        } else {
            table = SessionRows(firsts: kept, others: nil, steps: times.steps.count, table: columns, facts: facts)
        }
        let breakdown = try plan.breakdown.map { try dimensions.index(of: $0) }
        return Compiled(
            table: table,
            rows: RowPlan(
                steps: times.steps, hasBuckets: axis.count > 2, dimensions: dimensions.all,
                space: GroupSpace(breakdown, of: dimensions.all, limit: crew.tuning.denseGroups), filters: [],
                sets: tests, measures: measures,
                tuning: crew.tuning),
            sessions: began.ordinals.count, span: span)
    }

    private func recipe(_ measure: Measure, _ sets: inout ConditionSets) -> RowPlan.Recipe {
        let set = sets.index(of: measure.conditions)
        switch measure.aggregate {
        case .count: return .count(set: set)
        case .users: return .distinct(set: set, slot: SessionRows.Slot.user, highest: view.userCount, sessions: nil)
        case .sessions:
            return .distinct(
                set: set, slot: SessionRows.Slot.session, highest: view.sessionCount, sessions: nil)
        case .usersWithBoth(let also):
            return .both(
                set: set, also: sets.index(of: also), slot: SessionRows.Slot.user, highest: view.userCount)
        case .sumDuration: return .wholeSum(set: set, slot: SessionRows.Slot.duration, divisor: 1000)
        default: return .unknown
        }
    }

    private func columns(_ facts: SessionFacts) throws -> SessionColumns {
        SessionColumns(
            ordinals: view.sessionOrdinals(in: period), users: try view.sessions(.user, in: period),
            starts: try view.sessions(.start, in: period), ends: try view.sessions(.end, in: period),
            flags: facts.facts.contains(.new) ? try view.sessions(.flags, in: period) : nil,
            pageViews: facts.facts.contains(.engaged) ? try view.sessions(.pageViews, in: period) : nil)
    }

    // MARK: Which sessions

    /// The sessions that began in the period, with the step each began in.
    private func began(_ columns: SessionColumns, _ times: TimeDimensions) -> SessionRows.Entries {
        let entries = SessionRows.Entries()
        let bounds = times.steps.bounds
        guard let low = bounds.first, let high = bounds.last, high > low else { return entries }
        // One more: the loop writes before it knows whether to count.
        entries.ordinals.reserve(columns.ordinals.reduce(1) { $0 + $1.count })
        let width = UInt64(high - low)
        let (starts, list) = (columns.starts.base, entries.ordinals.base)
        var count = 0
        for range in columns.ordinals {
            for ordinal in range {
                list[count] = UInt32(truncatingIfNeeded: ordinal)
                count += UInt64(bitPattern: starts[ordinal] &- low) < width ? 1 : 0
            }
        }
        entries.ordinals.count = count
        entries.steps.reserve(count)
        entries.steps.count = count
        let steps = entries.steps.base
        if times.steps.count == 1 {
            steps.update(repeating: 0, count: count)
        } else {
            let finder = StepFinder(bounds)
            for index in 0..<count { steps[index] = finder.step(starts[Int(list[index])]) }
        }
        return entries
    }

    private var period: Range<Int64> { axis[0]..<max(axis[0], axis[axis.count - 1]) }

    /// From the period's beginning to the last event of a session that began in it.
    private func span(_ ordinals: Pile<UInt32>, _ columns: SessionColumns) -> Range<Int64> {
        var last = axis[axis.count - 1]
        let ends = columns.ends.base
        for index in 0..<ordinals.count { last = max(last, ends[Int(ordinals.base[index])] + 1) }
        return axis[0]..<last
    }

    /// The sessions that pass the filters on sessions and time, and the segment.
    private func filtered(
        _ began: SessionRows.Entries, _ columns: SessionColumns, _ times: TimeDimensions,
        _ dimensions: inout SessionRowDimensions
    ) throws -> SessionRows.Entries {
        var tests: [RowTest] = []
        for filter in plan.filters {
            guard SessionRowDimensions.has(filter.dimension) else { continue }
            if case .time = filter.dimension.binding { continue }
            let index = try dimensions.index(of: filter.dimension)
            let dimension = dimensions.all[index]
            tests.append(RowTest(dimension, index, CodeTest(dimension.values, filter.filter)))
        }
        if let members, let unit = plan.segment?.unit {
            tests.append(
                .member(slot: unit == .users ? SessionRows.Slot.user : SessionRows.Slot.session, members))
        }
        guard !tests.isEmpty || times.passes.contains(false) else { return began }
        let table = SessionRows(
            firsts: began, others: nil, steps: times.steps.count, table: columns, facts: SessionFacts())
        let kept = SessionRows.Entries()
        let selector = RowSelector(filters: tests, sets: [], dimensions: DimensionReader(dimensions.all))
        let chunk = SessionChunk(table)
        for run in table.runs where times.passes[run.step] {
            try crew.stop.check()
            chunk.forEachChunk(of: run) { chunk in
                let list = selector.select(chunk)
                let ordinals = chunk.codes(SessionRows.Slot.session)
                for index in 0..<list.count {
                    kept.ordinals.append(ordinals[Int(list.rows[index])])
                    kept.steps.append(UInt32(run.step))
                }
            }
        }
        return kept
    }

    // MARK: Event values

    private struct Values {
        var firsts: SessionRows.Entries
        var others: SessionRows.Entries
        var dimensions: [DimensionBinding: RowDimension]
    }

    /// The combinations of event values under which sessions count; nil when nothing of events is asked for.
    private func values(of kept: SessionRows.Entries, in span: Range<Int64>) throws -> Values? {
        var own = plan
        own.breakdown = plan.breakdown.filter { !SessionRowDimensions.has($0) }
        own.filters = plan.filters.filter { !SessionRowDimensions.has($0.dimension) }
        guard !own.breakdown.isEmpty || !own.filters.isEmpty else { return nil }
        let wanted = Bits(highest: view.sessionCount)
        let stepOf = Room<UInt32>(view.sessionCount + 1, of: 0)
        for index in 0..<kept.ordinals.count {
            wanted.insert(kept.ordinals.base[index])
            stepOf.base[Int(kept.ordinals.base[index])] = kept.steps.base[index]
        }
        let walk = try SessionValueScan(plan: own, view: view, crew: crew, span: span).values(of: wanted)
        var values = Values(firsts: SessionRows.Entries(), others: SessionRows.Entries(), dimensions: [:])
        let used = Bits(highest: max(1, walk.coder.count))
        for index in 0..<kept.ordinals.count {
            let session = kept.ordinals.base[index]
            let value = walk.values.first.base[Int(session)]
            guard value != 0 else { continue }
            append(session, value - 1, stepOf, to: values.firsts, used)
        }
        walk.values.further.drain { record in
            append(PairPile.ordinal(record), PairPile.key(record) - 1, stepOf, to: values.others, used)
        }
        values.dimensions = walk.dimensions(own.breakdown.map(\.binding), used: used)
        return values
    }

    private func append(
        _ session: UInt32, _ value: UInt32, _ stepOf: Room<UInt32>, to entries: SessionRows.Entries,
        _ used: Bits
    ) {
        entries.ordinals.append(session)
        entries.steps.append(stepOf.base[Int(session)])
        entries.values.append(value)
        used.insert(value)
    }
}

/// Finds the step a time lies in.
struct StepFinder {
    private let bounds: [Int64]
    /// By quarter hour from the first bound on, when all bounds are on one.
    private let slots: [UInt32]
    private let first: Int64

    /// - Parameter bounds: edges of the steps, ascending; at least two.
    init(_ bounds: [Int64]) {
        self.bounds = bounds
        first = bounds[0]
        let last = bounds[bounds.count - 1]
        var slots: [UInt32] = []
        if bounds.allSatisfy({ $0.flooredQuotient(TimeSlots.width) * TimeSlots.width == $0 }),
            (last - first) / TimeSlots.width < 1 << 22
        {
            for (step, (start, end)) in zip(bounds, bounds.dropFirst()).enumerated() {
                slots += repeatElement(UInt32(step), count: Int((end - start) / TimeSlots.width))
            }
        }
        self.slots = slots
    }

    /// - Precondition: the time lies within the bounds.
    func step(_ time: Int64) -> UInt32 {
        if !slots.isEmpty { return slots[Int(UInt64(bitPattern: time &- first) / UInt64(TimeSlots.width))] }
        var low = 0
        var high = bounds.count
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return UInt32(max(0, low - 1))
    }
}
