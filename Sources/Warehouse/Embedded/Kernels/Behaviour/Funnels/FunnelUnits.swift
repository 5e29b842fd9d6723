import Semantics

/// Runs the events of one unit after another through a machine: all of them for the total, and by group. One a thread.
final class FunnelUnits {
    private let machine: FunnelMachine
    private let total: FunnelTally
    private let groups: FunnelTally?
    private let keys = Pile<UInt64>()
    private let order = Pile<UInt32>()

    init(_ plan: FunnelPlan, period: Range<Int64>, total: FunnelTally, groups: FunnelTally?) {
        machine = FunnelMachine(plan, period: period)
        self.total = total
        self.groups = groups
    }

    /// - Parameters:
    ///   - records: the unit's events in order.
    ///   - sessions: theirs, where chains stay inside sessions.
    func add(_ records: UnsafePointer<FunnelRecord>, _ sessions: UnsafePointer<UInt32>?, _ count: Int) {
        if let sessions {
            sort(count) { UInt64(sessions[$0]) }
            run(records, 0..<count, cutByKey: true)
        } else {
            machine.beginUnit()
            machine.beginRun()
            for index in 0..<count { machine.add(records[index].time, records[index].steps, place: index) }
            machine.endUnit()
        }
        total.add(machine, group: 0)
        guard let groups else { return }
        // Most units have one group: then what was just found holds for it.
        let first = records[0].group
        if (1..<max(1, count)).allSatisfy({ records[$0].group == first }) {
            groups.add(machine, group: first)
            return
        }
        sort(count) { UInt64(records[$0].group) << 32 | UInt64(sessions?[$0] ?? 0) }
        var start = 0
        while start < count {
            let group = UInt32(truncatingIfNeeded: keys.base[start] >> 32)
            var end = start
            while end < count, UInt32(truncatingIfNeeded: keys.base[end] >> 32) == group { end += 1 }
            run(records, start..<end, cutByKey: true)
            groups.add(machine, group: group)
            start = end
        }
    }

    /// Events of one unit in the order of `order`, a run for each key.
    private func run(_ records: UnsafePointer<FunnelRecord>, _ range: Range<Int>, cutByKey: Bool) {
        machine.beginUnit()
        for index in range {
            if index == range.lowerBound || keys.base[index] != keys.base[index - 1] { machine.beginRun() }
            let place = Int(order.base[index])
            machine.add(records[place].time, records[place].steps, place: place)
        }
        machine.endUnit()
    }

    /// Orders events by key, and by place where keys are equal.
    private func sort(_ count: Int, key: (Int) -> UInt64) {
        keys.count = 0
        order.count = 0
        keys.reserve(count)
        order.reserve(count)
        let (keys, order) = (keys.base, order.base)
        if count > 64 {
            let pairs = (0..<count).map { (key: key($0), place: UInt32($0)) }.sorted {
                ($0.key, $0.place) < ($1.key, $1.place)
            }
            for (index, pair) in pairs.enumerated() { (keys[index], order[index]) = (pair.key, pair.place) }
            return
        }
        for place in 0..<count {
            let own = key(place)
            var index = place
            while index > 0, keys[index - 1] > own {
                keys[index] = keys[index - 1]
                order[index] = order[index - 1]
                index -= 1
            }
            keys[index] = own
            order[index] = UInt32(place)
        }
    }
}
