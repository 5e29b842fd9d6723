import Semantics

/// Computes a funnel: the events that fulfil a step are sorted into blocks of units; inside a block each unit's events
/// stand together and run through a `FunnelMachine`.
struct FunnelComputation {
    private let plan: FunnelPlan
    private let period: Range<Int64>
    private let scan: BehaviourScan
    private let masks: StepMasks.Plan
    private let blocks: OrdinalBlocks
    private let unitSlot: Int
    private let sessionSlot: Int
    private let timeSlot: Int
    /// Units are users, and chains stay inside sessions.
    private let hasSessions: Bool
    private let crew: Crew

    init(_ plan: FunnelPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        self.crew = crew
        let instants = plan.calendar.instants(of: plan.period)
        period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        var end = period.upperBound
        switch plan.window {
        case .milliseconds(let window): end += window
        case .session: end = try max(end, SessionSpans(view).lastEnd(ofThoseIn: period) + 1)
        }
        hasSessions = plan.window == .session && plan.unit == .users
        let unit = plan.unit == .users ? ColumnName.user : ColumnName.session
        let filters = EventCondition(filters: plan.filters)
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: [period.lowerBound, end], conditions: plan.steps + [filters],
                breakdown: plan.breakdown, columns: [ColumnName.time, unit, ColumnName.session, ColumnName.name]), view)
        unitSlot = scan.slot(unit)
        sessionSlot = scan.slot(ColumnName.session)
        timeSlot = scan.slot(ColumnName.time)
        var base = scan.tests[plan.steps.count] + [.some(slot: unitSlot)]
        if plan.window == .session, plan.unit == .users { base.append(.some(slot: sessionSlot)) }
        masks = StepMasks.Plan(
            plan.steps, tests: Array(scan.tests.prefix(plan.steps.count)), filters: base,
            names: try view.dictionary(ColumnName.name), nameSlot: scan.slot(ColumnName.name),
            repeatedSlot: scan.slot(ColumnName.repeated))
        blocks = OrdinalBlocks(highest: plan.unit == .users ? view.userCount : view.sessionCount)
    }

    func table() throws -> FunnelTable {
        let gathered = try crew.map(scan.scan.parts(crew.parts(rows: scan.scan.rows))) { try gather($0) }
        let sizes = (0..<blocks.count).map { block in gathered.reduce(0) { $0 + $1.records.count(block) } }
        let tallies = try crew.map(shares(sizes)) { try follow($0, gathered, sizes) }
        guard let (total, groups) = tallies.first else {
            return FunnelTable(groups: [], total: plan.steps.map { _ in FunnelTable.Step() }, reading: scan.reading)
        }
        for other in tallies.dropFirst() {
            total.join(other.total)
            if let theirs = other.groups { groups?.join(theirs) }
        }
        let values = scan.values
        let rows = groups.map { tally in
            zip(tally.groups, tally.steps()).map { FunnelTable.Group(value: values[Int($0)], steps: $1) }
        }
        return FunnelTable(
            groups: rows ?? [], total: total.steps().first ?? plan.steps.map { _ in FunnelTable.Step() },
            reading: scan.reading)
    }

    // MARK: Events by block

    private struct Gathered: Sendable {
        let records: Partitions<FunnelRecord>
        /// Sessions of the records, where they are needed.
        let sessions: Partitions<UInt32>?
    }

    private func gather(_ runs: [ScanRun]) throws -> Gathered {
        let gathered = Gathered(
            records: Partitions(blocks.count), sessions: hasSessions ? Partitions(blocks.count) : nil)
        let (records, sessions, blocks) = (gathered.records, gathered.sessions, self.blocks)
        let matcher = StepMasks(masks, scan)
        let groups = GroupReader(scan)
        let chunk = EventChunk(scan.scan)
        try chunk.reader.forEachChunk(of: runs, until: crew.stop) { _ in
            let list = matcher.select(chunk)
            guard list.count > 0 else { return }
            let (units, bits) = (chunk.codes(unitSlot), matcher.bits)
            let codes = groups.codes(of: chunk, at: list)
            let times = chunk.integers(timeSlot, at: list)
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                let unit = units[row]
                let record = FunnelRecord(
                    time: times[index], group: codes[row],
                    unitAndSteps: blocks.local(unit) << 16 | UInt32(bits[row]))
                records.append(record, to: blocks.block(unit))
            }
            if let sessions {
                let ordinals = chunk.codes(sessionSlot)
                for index in 0..<list.count {
                    let row = Int(list.rows[index])
                    sessions.append(ordinals[row], to: blocks.block(units[row]))
                }
            }
        }
        return gathered
    }

    /// Blocks for each thread, of about as many records.
    private func shares(_ sizes: [Int]) -> [Range<Int>] {
        let total = sizes.reduce(0, +)
        let count = crew.parts(rows: total)
        var shares: [Range<Int>] = []
        var start = 0
        var before = 0
        for block in sizes.indices {
            before += sizes[block]
            if shares.count < count - 1, before * count >= total * (shares.count + 1) {
                shares.append(start..<(block + 1))
                start = block + 1
            }
        }
        shares.append(start..<sizes.count)
        return shares
    }

    // MARK: Units

    private func follow(
        _ share: Range<Int>, _ gathered: [Gathered], _ sizes: [Int]
    ) throws -> (total: FunnelTally, groups: FunnelTally?) {
        let total = FunnelTally(steps: plan.steps.count, groups: nil)
        let groups = plan.breakdown.map { _ in FunnelTally(steps: plan.steps.count, groups: scan.values.count) }
        let units = FunnelUnits(plan, period: period)
        let largest = share.reduce(0) { max($0, sizes[$1]) }
        let sorted = Room<FunnelRecord>(largest, of: FunnelRecord(time: 0, group: 0, unitAndSteps: 0))
        let sessions = hasSessions ? Room<UInt32>(largest, of: 0) : nil
        let starts = Room<Int>(blocks.size + 1, of: 0)
        for block in share where sizes[block] > 0 {
            try crew.stop.check()
            starts.fill(0)
            for part in gathered {
                let records = part.records.records(block)
                for index in 0..<part.records.count(block) { starts.base[records[index].unit + 1] += 1 }
            }
            for unit in 0..<blocks.size { starts.base[unit + 1] += starts.base[unit] }
            for part in gathered {
                let (records, ordinals) = (part.records.records(block), part.sessions?.records(block))
                for index in 0..<part.records.count(block) {
                    let place = starts.base[records[index].unit]
                    starts.base[records[index].unit] = place + 1
                    sorted.base[place] = records[index]
                    if let sessions, let ordinals { sessions.base[place] = ordinals[index] }
                }
            }
            units.add(sorted.base, sessions.map { UnsafePointer($0.base) }, sizes[block])
            units.drained { outcomes, count, times in
                total.add(outcomes, count, times)
                groups?.add(outcomes, count, times)
            }
            for part in gathered {
                part.records.drop(block)
                part.sessions?.drop(block)
            }
        }
        return (total, groups)
    }
}
