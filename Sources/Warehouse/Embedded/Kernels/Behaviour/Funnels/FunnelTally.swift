import Semantics

/// Counts what units did at the steps of a funnel, in total or group by group. One a thread; tallies are joined.
final class FunnelTally {
    private struct Row: BitwiseCopyable {
        var units = 0
        var continued = 0
        var chained = 0
    }

    /// The time one unit took to a step.
    private struct Time: BitwiseCopyable {
        var milliseconds: Int64
        /// Place of the group times the number of steps, plus the step.
        var row: UInt32
    }

    private let count: Int
    private let isTotal: Bool
    /// By group: its place among those met, plus one.
    private let placeOfGroup: Room<UInt32>
    private(set) var groups: [UInt32] = []
    /// By place, then step.
    private let rows = Pile<Row>()
    private let times = Pile<Time>()

    /// - Parameter groups: codes are below this; nil for the total, which is the only group 0.
    init(steps: Int, groups: Int?) {
        count = steps
        isTotal = groups == nil
        placeOfGroup = Room(groups ?? 1, of: 0)
    }

    /// - Parameter taken: the times of the steps that units continued to, outcome by outcome and step by step.
    func add(_ outcomes: UnsafePointer<FunnelOutcome>, _ number: Int, _ taken: UnsafePointer<Int64>) {
        var next = 0
        for index in 0..<number {
            let outcome = outcomes[index]
            let continued = outcome.continued.nonzeroBitCount
            if isTotal ? outcome.countsInTotal : outcome.countsInGroup {
                let place = place(of: isTotal ? 0 : outcome.group)
                let row = rows.base + place * count
                FunnelTally.forEachBit(outcome.at) { row[$0].units += 1 }
                FunnelTally.forEachBit(outcome.chained) { row[$0].chained += 1 }
                var time = next
                times.reserve(continued)
                FunnelTally.forEachBit(outcome.continued) { step in
                    row[step].continued += 1
                    times.append(Time(milliseconds: taken[time], row: UInt32(place * count + step)))
                    time += 1
                }
            }
            next += continued
        }
    }

    @inline(__always)
    private static func forEachBit(_ bits: UInt16, _ body: (Int) -> Void) {
        var left = bits
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left &- 1
        }
    }

    @inline(__always)
    private func place(of group: UInt32) -> Int {
        let known = placeOfGroup.base[Int(group)]
        return known != 0 ? Int(known) - 1 : newPlace(of: group)
    }

    @inline(never)
    private func newPlace(of group: UInt32) -> Int {
        groups.append(group)
        placeOfGroup.base[Int(group)] = UInt32(groups.count)
        for _ in 0..<count { rows.append(Row()) }
        return groups.count - 1
    }

    func join(_ other: FunnelTally) {
        let places = other.groups.map { place(of: $0) }
        for (theirs, mine) in places.enumerated() {
            for step in 0..<count {
                let add = other.rows.base[theirs * count + step]
                rows.base[mine * count + step].units += add.units
                rows.base[mine * count + step].continued += add.continued
                rows.base[mine * count + step].chained += add.chained
            }
        }
        times.reserve(other.times.count)
        for index in 0..<other.times.count {
            var time = other.times.base[index]
            time.row = UInt32(places[Int(time.row) / count] * count + Int(time.row) % count)
            times.append(time)
        }
    }

    /// By group, in the order of `groups`.
    func steps() -> [[FunnelTable.Step]] {
        // Sorted by row: the times of one group and step stand together.
        let ends = Room<Int>(rows.count + 1, of: 0)
        for row in 0..<rows.count { ends.base[row + 1] = ends.base[row] + rows.base[row].continued }
        let sorted = Room<Int64>(times.count, of: 0)
        for index in 0..<times.count {
            let row = Int(times.base[index].row)
            sorted.base[ends.base[row]] = times.base[index].milliseconds
            ends.base[row] += 1
        }
        return groups.indices.map { place in
            (0..<count).map { step in
                let index = place * count + step
                let row = rows.base[index]
                let first = sorted.base + (ends.base[index] - row.continued)
                var result = FunnelTable.Step()
                result.units = row.units
                result.continued = row.continued
                result.chained = row.chained
                result.totalMilliseconds = (0..<row.continued).reduce(0) { $0 + first[$1] }
                result.medianMilliseconds = Median.of(first, row.continued)
                return result
            }
        }
    }
}
