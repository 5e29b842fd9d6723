import Semantics

/// Counts what units did at the steps of a funnel, in total or group by group. One a thread; tallies are joined.
final class FunnelTally {
    private let count: Int
    /// By group: its place among those met, plus one.
    private let placeOfGroup: Room<UInt32>
    private(set) var groups: [UInt32] = []
    /// By place, then step: units, continued, chained.
    private let counts = Pile<(Int, Int, Int)>()
    /// By step: the place of the group and the time taken, one a unit that continued.
    private let takers: [Pile<UInt32>]
    private let times: [Pile<Int64>]

    /// - Parameter groups: codes are below this.
    init(steps: Int, groups: Int) {
        count = steps
        placeOfGroup = Room(groups, of: 0)
        takers = (0..<steps).map { _ in Pile(capacity: 16) }
        times = (0..<steps).map { _ in Pile(capacity: 16) }
    }

    func add(_ machine: FunnelMachine, group: UInt32) {
        guard machine.at != 0 else { return }
        let place = place(of: group)
        let row = counts.base + place * count
        for step in 0..<count {
            let bit: UInt32 = 1 << UInt32(step)
            row[step].0 += machine.at & bit != 0 ? 1 : 0
            row[step].2 += machine.chained & bit != 0 ? 1 : 0
            if machine.continued & bit != 0 {
                row[step].1 += 1
                takers[step].append(UInt32(place))
                times[step].append(machine.taken.base[step])
            }
        }
    }

    private func place(of group: UInt32) -> Int {
        let known = placeOfGroup.base[Int(group)]
        if known != 0 { return Int(known) - 1 }
        groups.append(group)
        placeOfGroup.base[Int(group)] = UInt32(groups.count)
        for _ in 0..<count { counts.append((0, 0, 0)) }
        return groups.count - 1
    }

    func join(_ other: FunnelTally) {
        let places = other.groups.map { place(of: $0) }
        for (theirs, mine) in places.enumerated() {
            for step in 0..<count {
                let add = other.counts.base[theirs * count + step]
                counts.base[mine * count + step].0 += add.0
                counts.base[mine * count + step].1 += add.1
                counts.base[mine * count + step].2 += add.2
            }
        }
        for step in 0..<count {
            times[step].append(other.times[step])
            for index in 0..<other.takers[step].count {
                takers[step].append(UInt32(places[Int(other.takers[step].base[index])]))
            }
        }
    }

    /// By group, in the order of `groups`.
    func steps() -> [[FunnelTable.Step]] {
        var table = groups.indices.map { place in
            (0..<count).map { step in
                let (units, continued, chained) = counts.base[place * count + step]
                var row = FunnelTable.Step()
                row.units = units
                row.continued = continued
                row.chained = chained
                return row
            }
        }
        for step in 0..<count { fillTimes(step, &table) }
        return table
    }

    private func fillTimes(_ step: Int, _ table: inout [[FunnelTable.Step]]) {
        // Sorted by group: each group's times stand together.
        var ends = table.map { $0[step].continued }
        for place in ends.indices.dropFirst() { ends[place] += ends[place - 1] }
        let sorted = Room<Int64>(times[step].count, of: 0)
        var places = table.indices.map { $0 == 0 ? 0 : ends[$0 - 1] }
        for index in 0..<times[step].count {
            let place = Int(takers[step].base[index])
            sorted.base[places[place]] = times[step].base[index]
            places[place] += 1
        }
        for place in table.indices {
            let own = table[place][step].continued
            let first = sorted.base + (ends[place] - own)
            table[place][step].totalMilliseconds = (0..<own).reduce(0) { $0 + first[$1] }
            table[place][step].medianMilliseconds = Median.of(first, own)
        }
    }
}
