/// Adds up whole numbers exactly: millionths of money, milliseconds. Sums are twice as wide as what is added: no number of
/// rows makes one wrong.
final class WholeSumAccumulator: Accumulator {
    private let set: Int
    private let slot: Int
    /// What one of the unit shown has of the unit added up.
    private let divisor: Double
    private let sums = GroupNumbers<Int128>(of: 0)
    private var all: Int128 = 0

    init(set: Int, slot: Int, divisor: Double) {
        self.set = set
        self.slot = slot
        self.divisor = divisor
    }

    func reserve(groups: Int) { sums.reserve(groups) }

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        guard list.count > 0 else { return }
        let values = rows.chunk.integers(slot, at: list)
        let missing = Column.missing
        // Halves of values are added apart, which a processor does several at a time; a chunk is too short for either to
        // overflow.
        var (upper, lower) = (Int64(0), Int64(0))
        for index in 0..<list.count {
            let value = values[index] == missing ? 0 : values[index]
            upper &+= value >> 32
            lower &+= value & 0xFFFF_FFFF
        }
        let sum = Int128(upper) << 32 + Int128(lower)
        if let groups = rows.groups.byRow {
            let sums = sums.base
            for index in 0..<list.count where values[index] != missing {
                sums[Int(groups[Int(list.rows[index])])] &+= Int128(values[index])
            }
        } else {
            sums.base[Int(rows.groups.constant)] &+= sum
        }
        if rows.isFirst { all &+= sum }
    }

    func finish(_ groups: GroupList, into values: inout [Double?]) {
        for index in 0..<groups.count {
            let group = Int(groups.numbers[index])
            values.append(Double(sums.base[group]) / divisor)
            sums.base[group] = 0
        }
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        joinTotals(other)
        guard let other = other as? WholeSumAccumulator else { return }
        for group in 0..<(numbers?.count ?? min(sums.count, other.sums.count)) {
            sums.base[numbers.map { Int($0[group]) } ?? group] &+= other.sums.base[group]
        }
    }

    func joinTotals(_ other: any Accumulator) { if let other = other as? WholeSumAccumulator { all &+= other.all } }

    func total() -> Double? { Double(all) / divisor }
}

/// Adds up numbers with Neumaier's compensation: the sum does not drift with the number of rows.
final class NumberSumAccumulator: Accumulator {
    private let set: Int
    private let slot: Int
    private let sums = GroupNumbers<CompensatedSum>(of: CompensatedSum())
    private var all = CompensatedSum()

    init(set: Int, slot: Int) {
        self.set = set
        self.slot = slot
    }

    func reserve(groups: Int) { sums.reserve(groups) }

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        guard list.count > 0 else { return }
        let values = rows.chunk.numbers(slot, at: list)
        if let groups = rows.groups.byRow {
            let sums = sums.base
            for index in 0..<list.count where !values[index].isNaN {
                sums[Int(groups[Int(list.rows[index])])].add(values[index])
            }
        } else {
            var sum = CompensatedSum()
            for index in 0..<list.count where !values[index].isNaN { sum.add(values[index]) }
            sums.base[Int(rows.groups.constant)].add(sum)
        }
    }

    func finish(_ groups: GroupList, into values: inout [Double?]) {
        for index in 0..<groups.count {
            let group = Int(groups.numbers[index])
            values.append(sums.base[group].value)
            all.add(sums.base[group])
            sums.base[group] = CompensatedSum()
        }
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        joinTotals(other)
        guard let other = other as? NumberSumAccumulator else { return }
        for group in 0..<(numbers?.count ?? min(sums.count, other.sums.count)) {
            sums.base[numbers.map { Int($0[group]) } ?? group].add(other.sums.base[group])
        }
    }

    func joinTotals(_ other: any Accumulator) {
        if let other = other as? NumberSumAccumulator { all.add(other.all) }
    }

    func total() -> Double? { all.value }
}

/// A sum and what rounding took from it (Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
/// Summen", 1974).
struct CompensatedSum: BitwiseCopyable, Sendable {
    private var sum = 0.0
    private var lost = 0.0

    var value: Double { sum + lost }

    @inline(__always)
    mutating func add(_ value: Double) {
        let new = sum + value
        lost += abs(sum) >= abs(value) ? (sum - new) + value : (value - new) + sum
        sum = new
    }

    mutating func add(_ other: CompensatedSum) {
        add(other.sum)
        lost += other.lost
    }
}
