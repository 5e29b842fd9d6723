import Semantics

/// Any question about cohorts, in one pass in the order of time: a user enters with the first event that fulfils the entry,
/// and what counts from there on is added to their cohort's cells.
struct CohortWalk {
    let plan: CohortPlan
    let times: CohortTimes
    let scan: BehaviourScan
    let users: Int
    let stop: StopFlag

    /// Conditions in the order of the scan's tests.
    enum Condition: Int {
        case entry = 0
        case activity, refund
    }

    static func conditions(_ plan: CohortPlan) -> [EventCondition] {
        guard plan.measure == .revenue else { return [plan.entry, plan.activity] }
        return [
            plan.entry, EventCondition(names: CohortPlan.earningNames.sorted()),
            EventCondition(names: CohortPlan.refundNames.sorted()),
        ]
    }

    private enum Mark {
        static let entry: UInt8 = 1
        static let activity: UInt8 = 2
        static let refund: UInt8 = 4
    }

    private static let elsewhere: UInt32 = 1

    func rows() throws -> [CohortTable.Row] {
        let cells = CohortCells(periods: plan.periods)
        // By user: 0 has not entered, 1 entered elsewhere, else the cohort's number plus 2; and the last bucket counted.
        let cohorts = Room<UInt32>(users + 1, of: 0)
        let counted = Room<Int32>(users + 1, of: -2)
        let somebody = RowTest.some(slot: scan.slot(ColumnName.user))
        let selectors = scan.tests.map { scan.selector([somebody] + $0) }
        let groups = GroupReader(scan)
        let marks = Room<UInt8>(ChunkReader.capacity, of: 0)
        let values = Room<Int64>(ChunkReader.capacity, of: 0)
        let chunk = EventChunk(scan.scan)
        try chunk.reader.forEachChunk(of: scan.scan.runs, until: stop) { _ in
            let start = scan.steps.bounds[chunk.step]
            marks.fill(0)
            let entries = selectors[Condition.entry.rawValue].select(chunk)
            mark(entries, Mark.entry, marks)
            let codes = groups.codes(of: chunk, at: entries)
            for (condition, bit) in [(Condition.activity, Mark.activity), (.refund, Mark.refund)]
            where condition.rawValue < selectors.count {
                let list = selectors[condition.rawValue].select(chunk)
                mark(list, bit, marks)
                if plan.measure == .revenue { read(list, of: chunk, into: values) }
            }
            walk(
                chunk, start, marks: marks.base, codes: codes, values: values.base, cohorts: cohorts.base,
                counted: counted.base, cells)
        }
        return cells.rows(scan.values)
    }

    private func mark(_ list: RowList, _ bit: UInt8, _ marks: Room<UInt8>) {
        let marks = marks.base
        for index in 0..<list.count { marks[Int(list.rows[index])] |= bit }
    }

    private func read(_ list: RowList, of chunk: EventChunk, into values: Room<Int64>) {
        let money = chunk.integers(scan.slot(ColumnName.money(.value)), at: list)
        for index in 0..<list.count {
            values.base[Int(list.rows[index])] = money[index] == Column.missing ? 0 : money[index]
        }
    }

    private func walk(
        _ chunk: EventChunk, _ start: Int64, marks: UnsafePointer<UInt8>, codes: UnsafePointer<UInt32>,
        values: UnsafePointer<Int64>, cohorts: UnsafeMutablePointer<UInt32>, counted: UnsafeMutablePointer<Int32>,
        _ cells: CohortCells
    ) {
        let bucket = times.bucket(start)
        let enters = times.enters(start)
        let users = chunk.codes(scan.slot(ColumnName.user))
        for row in 0..<chunk.count where marks[row] != 0 {
            let user = Int(users[row])
            if cohorts[user] == 0 {
                guard marks[row] & Mark.entry != 0 else { continue }
                cohorts[user] =
                    enters ? UInt32(cells.enter(bucket: bucket, value: codes[row]) + 2) : CohortWalk.elsewhere
            }
            guard cohorts[user] > CohortWalk.elsewhere, marks[row] & ~Mark.entry != 0 else { continue }
            let cohort = Int(cohorts[user]) - 2
            switch plan.measure {
            case .users:
                if counted[user] != Int32(bucket) {
                    counted[user] = Int32(bucket)
                    cells.add(1, to: cohort, in: bucket)
                }
            case .events: cells.add(1, to: cohort, in: bucket)
            case .revenue:
                cells.add(marks[row] & Mark.refund != 0 ? -values[row] : values[row], to: cohort, in: bucket)
            }
        }
    }
}
