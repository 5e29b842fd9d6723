/// Counts rows.
final class CountAccumulator: Accumulator {
    private let set: Int
    private let counts = GroupNumbers<Int>(of: 0)
    private var all = 0

    init(set: Int) { self.set = set }

    func reserve(groups: Int) { counts.reserve(groups) }

    func add(_ rows: ChunkRows) {
        guard let groups = rows.groups.byRow else {
            let count = rows.count(set)
            counts.base[Int(rows.groups.constant)] += count
            if rows.isFirst { all += count }
            return
        }
        let list = rows.rows(set)
        let counts = counts.base
        for index in 0..<list.count { counts[Int(groups[Int(list.rows[index])])] &+= 1 }
        if rows.isFirst { all += list.count }
    }

    func finish(_ groups: GroupList, into values: inout [Double?]) {
        for index in 0..<groups.count {
            let group = Int(groups.numbers[index])
            values.append(Double(counts.base[group]))
            counts.base[group] = 0
        }
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        joinTotals(other)
        guard let other = other as? CountAccumulator else { return }
        for group in 0..<(numbers?.count ?? min(counts.count, other.counts.count)) {
            counts.base[numbers.map { Int($0[group]) } ?? group] += other.counts.base[group]
        }
    }

    func joinTotals(_ other: any Accumulator) { if let other = other as? CountAccumulator { all += other.all } }

    func total() -> Double? { Double(all) }
}
