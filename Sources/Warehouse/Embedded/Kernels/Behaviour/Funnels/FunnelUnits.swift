import Semantics

/// Runs the events of one unit after another through a machine: all of them for the total, and by group. One a thread.
final class FunnelUnits {
    private let memory: Room<Int64>
    private let machine: FunnelMachine
    private let isOpen: Bool
    private let period: Range<Int64>
    private let hasGroups: Bool
    private let keys = Pile<UInt64>()
    private let order = Pile<UInt32>()
    /// What units did, and the times of the steps they continued to, step by step; until it is `drained`.
    private let outcomes = Pile<FunnelOutcome>()
    private let times = Pile<Int64>()

    init(_ plan: FunnelPlan, period: Range<Int64>) {
        memory = Room(FunnelMachine.size(plan.steps.count), of: 0)
        machine = FunnelMachine(plan, period: period, memory: memory.base)
        isOpen = plan.entry == .open
        self.period = period
        hasGroups = plan.breakdown != nil
    }

    /// Hands out what was found since the last time.
    func drained(
        _ body: (_ outcomes: UnsafePointer<FunnelOutcome>, _ count: Int, _ times: UnsafePointer<Int64>) -> Void
    ) {
        body(UnsafePointer(outcomes.base), outcomes.count, UnsafePointer(times.base))
        outcomes.count = 0
        times.count = 0
    }

    /// - Parameters:
    ///   - records: the events of a block's units, unit by unit in order; at least one.
    ///   - sessions: theirs, where chains stay inside sessions.
    func add(_ records: UnsafePointer<FunnelRecord>, _ sessions: UnsafePointer<UInt32>?, _ count: Int) {
        var start = 0
        while start < count {
            let unit = records[start].unit
            let first = records[start].group
            var (steps, isOneGroup, end) = (records[start].steps, true, start + 1)
            while end < count, records[end].unit == unit {
                steps |= records[end].steps
                isOneGroup = isOneGroup && records[end].group == first
                end += 1
            }
            // Who never was at the first step of a closed funnel never was in it.
            if isOpen || steps & 1 != 0 {
                addUnit(records + start, sessions.map { $0 + start }, end - start, steps, isOneGroup)
            }
            start = end
        }
    }

    @inline(__always)
    private func addUnit(
        _ records: UnsafePointer<FunnelRecord>, _ sessions: UnsafePointer<UInt32>?, _ count: Int, _ steps: UInt32,
        _ isOneGroup: Bool
    ) {
        var outcome = FunnelOutcome()
        if let sessions {
            sort(count) { UInt64(sessions[$0]) }
            run(records, 0..<count, &outcome)
        } else if !isOpen, steps == 1 {
            // Most never get any further.
            for index in 0..<count where period.contains(records[index].time) { outcome.at = 1 }
            outcome.chained = outcome.at
        } else {
            machine.follow(records, nil, count, &outcome)
        }
        guard outcome.at != 0 else { return }
        outcome.group = records[0].group
        outcome.countsInTotal = true
        // Most units have one group: then what was just found holds for it.
        outcome.countsInGroup = hasGroups && isOneGroup
        note(outcome)
        if hasGroups, !isOneGroup { addByGroup(records, sessions, count) }
    }

    private func addByGroup(
        _ records: UnsafePointer<FunnelRecord>, _ sessions: UnsafePointer<UInt32>?, _ count: Int
    ) {
        sort(count) { UInt64(records[$0].group) << 32 | UInt64(sessions?[$0] ?? 0) }
        var start = 0
        while start < count {
            var outcome = FunnelOutcome()
            outcome.group = UInt32(truncatingIfNeeded: keys.base[start] >> 32)
            outcome.countsInGroup = true
            var end = start
            while end < count, UInt32(truncatingIfNeeded: keys.base[end] >> 32) == outcome.group { end += 1 }
            run(records, start..<end, &outcome)
            if outcome.at != 0 { note(outcome) }
            start = end
        }
    }

    @inline(__always)
    private func note(_ outcome: FunnelOutcome) {
        outcomes.append(outcome)
        var left = outcome.continued
        while left != 0 {
            times.append(machine.taken[left.trailingZeroBitCount])
            left &= left &- 1
        }
    }

    /// Follows events of one unit in the order of `order`, apart for each key.
    private func run(_ records: UnsafePointer<FunnelRecord>, _ range: Range<Int>, _ outcome: inout FunnelOutcome) {
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start + 1
            while end < range.upperBound, keys.base[end] == keys.base[start] { end += 1 }
            machine.follow(records, UnsafePointer(order.base + start), end - start, &outcome)
            start = end
        }
    }

    /// Orders events by key, and by place where keys are equal.
    private func sort(_ count: Int, key: (Int) -> UInt64) {
        keys.count = 0
        order.count = 0
        keys.reserve(count)
        order.reserve(count)
        let (keys, order) = (keys.base, order.base)
        if count > 64 {
            let pairs = (0..<count).map { (key: key($0), place: UInt32($0)) }
                .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
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
