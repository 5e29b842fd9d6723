import Semantics

/// What must be known of a whole period before its rows can be tested: members of a segment, first and last page views.
struct PreliminaryScans {
    let plan: QueryPlan
    let view: any WarehouseReading
    let crew: Crew
    /// Milliseconds.
    let period: Range<Int64>

    /// The users or sessions of the plan's segment: those with an event in the period that passes all its filters.
    func members(_ segment: PlannedSegment) throws -> Bits {
        let name = segment.unit == .users ? ColumnName.user : ColumnName.session
        var own = plan
        own.filters = segment.filters
        own.breakdown = []
        let times = try TimeDimensions(own, axis: [period.lowerBound, period.upperBound], cuts: [])
        var columns = segment.filters.flatMap { EventPlanning.columns(of: $0.dimension) }
        columns.append(name)
        var scan = try Scan(view, bounds: times.steps.bounds, columns: columns, wanted: { times.passes[$0] })
        var dimensions = DimensionPlanning(plan: own, view: view, scan: scan, times: times)
        let tests = try segment.filters.compactMap { try dimensions.test($0) }
        scan.keepSegments { vectors in tests.allSatisfy { $0.canPass(vectors) } }
        let highest = segment.unit == .users ? view.userCount : view.sessionCount
        let slot = scan.slot(name) ?? 0
        let (walk, readers, stop) = (scan, dimensions.all, crew.stop)
        let found = try crew.map(scan.parts(crew.parts(rows: scan.rows))) { runs in
            let members = Bits(highest: highest)
            let selector = RowSelector(filters: tests, sets: [], dimensions: DimensionReader(readers))
            let chunk = EventChunk(walk)
            try chunk.reader.forEachChunk(of: runs, until: stop) { _ in
                let list = selector.select(chunk)
                guard list.count > 0 else { return }
                let codes = chunk.codes(slot)
                for index in 0..<list.count { members.insert(codes[Int(list.rows[index])]) }
            }
            // Nobody is no member.
            members.words.base[0] &= ~1
            return members
        }
        let members = found.first ?? Bits(highest: highest)
        for other in found.dropFirst() { members.formUnion(other) }
        return members
    }

    /// The numbers of the events that are the first and last page view of their session, by session, from 1; of
    /// sessions whose view lies in the period.
    ///
    /// A view is the first when its time is that of the session's first view; of several in that millisecond the first
    /// in order. The last one likewise.
    func views(first: Bool, last: Bool) throws -> (entrances: Room<UInt32>?, exits: Room<UInt32>?) {
        guard first || last else { return (nil, nil) }
        let scan = try Scan(
            view, bounds: [period.lowerBound, period.upperBound],
            columns: [ColumnName.name, ColumnName.session, ColumnName.time])
        let names = CodeTest(
            try view.dictionary(ColumnName.name).map { $0.map(SessionRules.pageViewNames.contains) ?? false })
        let stop = crew.stop
        let entrances = first ? Room<UInt32>(view.sessionCount + 1, of: 0) : nil
        let exits = last ? Room<UInt32>(view.sessionCount + 1, of: 0) : nil
        let firstTimes = first ? try view.sessions(.firstView, in: period) : nil
        let lastTimes = last ? try view.sessions(.lastView, in: period) : nil
        // TRICKY: threads share the rooms. Parts are cut at quarter hours, and the views that are written for a session all
        // lie in one millisecond, so that no cell is written by two.
        _ = try crew.map(scan.parts(crew.parts(rows: scan.rows))) { runs in
            let selector = RowSelector(
                filters: [.codes(slot: 0, names), .some(slot: 1)], sets: [], dimensions: DimensionReader([]))
            let chunk = EventChunk(scan)
            try chunk.reader.forEachChunk(of: runs, until: stop) { _ in
                let list = selector.select(chunk)
                guard list.count > 0 else { return }
                let (sessions, times, events) = (chunk.codes(1), chunk.integers(2, at: list), chunk.events)
                if let entrances = entrances?.base, let first = firstTimes?.base {
                    for index in 0..<list.count {
                        let row = Int(list.rows[index])
                        let session = Int(sessions[row])
                        if first[session] == times[index], entrances[session] == 0 {
                            entrances[session] = UInt32(events.number(row) + 1)
                        }
                    }
                }
                if let exits = exits?.base, let last = lastTimes?.base {
                    for index in 0..<list.count {
                        let row = Int(list.rows[index])
                        let session = Int(sessions[row])
                        if last[session] == times[index] { exits[session] = UInt32(events.number(row) + 1) }
                    }
                }
            }
        }
        return (entrances, exits)
    }
}
