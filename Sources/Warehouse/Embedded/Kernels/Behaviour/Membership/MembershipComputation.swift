import Semantics

/// Marks who fulfils which conditions: one pass, two bytes a unit for marks and eight for what it brings in.
struct MembershipComputation {
    private let plan: MembershipPlan
    private let scan: BehaviourScan
    private let units: Int
    private let stop: StopFlag

    /// The unit is there at all.
    private static let present: UInt16 = 1 << 15

    init(_ plan: MembershipPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        stop = crew.stop
        units = plan.unit == .users ? view.userCount : view.sessionCount
        let span = plan.span.lowerBound.milliseconds..<plan.span.upperBound.milliseconds
        var columns = [plan.unit == .users ? ColumnName.user : ColumnName.session, ColumnName.money(.value)]
        columns += plan.conditions.compactMap { $0.number.map { ColumnName.number($0.field) } }
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: [span.lowerBound, span.upperBound],
                conditions: plan.conditions.map(\.event) + [
                    EventCondition(names: CohortPlan.earningNames.sorted()),
                    EventCondition(names: CohortPlan.refundNames.sorted()),
                ], columns: columns), view)
    }

    func table() throws -> MembershipTable {
        let unitSlot = scan.slot(plan.unit == .users ? ColumnName.user : ColumnName.session)
        let marks = Room<UInt16>(units + 1, of: 0)
        let values = Room<Int64>(units + 1, of: 0)
        var events = [Int](repeating: 0, count: plan.conditions.count)
        let somebody = RowTest.some(slot: unitSlot)
        let selectors = scan.tests.enumerated().map { index, tests in
            scan.selector([somebody] + tests + bound(index))
        }
        let chunk = EventChunk(scan.scan)
        try chunk.reader.forEachChunk(of: scan.scan.runs, until: stop) { _ in
            let codes = chunk.codes(unitSlot)
            for row in 0..<chunk.count { marks.base[Int(codes[row])] |= MembershipComputation.present }
            for (condition, selector) in selectors.enumerated() {
                let list = selector.select(chunk)
                guard list.count > 0 else { continue }
                if condition < plan.conditions.count {
                    events[condition] += list.count
                    let bit = UInt16(1) << UInt16(condition)
                    for index in 0..<list.count { marks.base[Int(codes[Int(list.rows[index])])] |= bit }
                } else {
                    let sign: Int64 = condition == plan.conditions.count ? 1 : -1
                    add(list, of: chunk, codes, sign, to: values.base)
                }
            }
        }
        return MembershipTable(groups: grouped(marks.base, values.base), events: events, reading: scan.reading)
    }

    private func bound(_ condition: Int) -> [RowTest] {
        guard condition < plan.conditions.count, let number = plan.conditions[condition].number else { return [] }
        let slot = scan.slot(ColumnName.number(number.field))
        return [number.least.map { RowTest.atLeast(slot: slot, $0) } ?? .present(slot: slot)]
    }

    private func add(
        _ list: RowList, of chunk: EventChunk, _ codes: UnsafePointer<UInt32>, _ sign: Int64,
        to values: UnsafeMutablePointer<Int64>
    ) {
        let money = chunk.integers(scan.slot(ColumnName.money(.value)), at: list)
        for index in 0..<list.count where money[index] != Column.missing {
            values[Int(codes[Int(list.rows[index])])] &+= sign &* money[index]
        }
    }

    private func grouped(_ marks: UnsafePointer<UInt16>, _ values: UnsafePointer<Int64>) -> [MembershipTable.Group] {
        let present = MembershipComputation.present
        let counts = Room<Int>(Int(present), of: 0)
        let sums = Room<Int128>(Int(present), of: 0)
        // Nobody is not a unit.
        for unit in 1..<(units + 1) where marks[unit] & present != 0 {
            let mask = Int(marks[unit] & ~present)
            counts.base[mask] += 1
            sums.base[mask] += Int128(values[unit])
        }
        return (0..<Int(present)).filter { counts.base[$0] > 0 }.map { mask in
            MembershipTable.Group(mask: mask, units: counts.base[mask], value: MoneySum(micros: sums.base[mask]))
        }
    }
}
