/// Counts different users or sessions exactly, without hashing every row.
///
/// An array by ordinal holds the key (bucket and group) an ordinal was last seen new under. Most rows find their own key
/// there, or one of an earlier bucket, which makes the ordinal new in this one. An ordinal that is met under a second group
/// of the same bucket goes to a pile of records, from which repetitions are removed at the end of the bucket.
final class DistinctAccumulator: Accumulator {
    private let set: Int
    private let slot: Int
    /// By ordinal; 0 for one not seen.
    private let first: Room<UInt32>
    /// By ordinal: the last key piled up; keeps the pile small where an ordinal's rows come together.
    private var piled: Room<UInt32>?
    private let pile = Pile<UInt64>()
    private var pileLimit = 1 << 22
    private let counts = GroupNumbers<Int>(of: 0)
    /// Keys of the current bucket are this and more.
    private var base: UInt32 = 1
    private var groups = 0
    /// Ordinals seen before keys began anew.
    private var earlier: Bits?

    /// - Parameter highest: the highest ordinal.
    init(set: Int, slot: Int, highest: Int) {
        self.set = set
        self.slot = slot
        first = Room(highest + 1, of: 0)
    }

    func reserve(groups: Int) {
        self.groups = groups
        counts.reserve(groups)
    }

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        guard list.count > 0 else { return }
        let codes = rows.chunk.codes(slot)
        if rows.isSingle {
            addSingle(codes, list, isFull: list.count == rows.chunk.count)
        } else if let groups = rows.groups.byRow {
            addGrouped(codes, list) { groups[$0] }
        } else {
            let group = rows.groups.constant
            addGrouped(codes, list) { _ in group }
        }
        if pile.count > pileLimit {
            Pairs.unite(pile)
            if pile.count > pileLimit / 2 { pileLimit *= 2 }
        }
    }

    private func addSingle(_ codes: UnsafePointer<UInt32>, _ list: RowList, isFull: Bool) {
        let (first, key) = (first.base, base)
        // Nobody is not new.
        first[0] = key
        var new = 0
        // No branch: whether an ordinal is new is a guess that a processor often gets wrong.
        if isFull {
            for index in 0..<list.count {
                let ordinal = Int(codes[index])
                new &+= first[ordinal] < key ? 1 : 0
                first[ordinal] = key
            }
        } else {
            for index in 0..<list.count {
                let ordinal = Int(codes[Int(list.rows[index])])
                new &+= first[ordinal] < key ? 1 : 0
                first[ordinal] = key
            }
        }
        counts.base[0] &+= new
    }

    @inline(__always)
    private func addGrouped(_ codes: UnsafePointer<UInt32>, _ list: RowList, group: (Int) -> UInt32) {
        let (first, counts, base) = (first.base, counts.base, base)
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            let ordinal = codes[row]
            let group = group(row)
            let old = first[Int(ordinal)]
            if old == base &+ group || ordinal == 0 { continue }
            if old < base {
                first[Int(ordinal)] = base &+ group
                counts[Int(group)] &+= 1
            } else {
                addPiled(ordinal, base &+ group)
            }
        }
    }

    private func addPiled(_ ordinal: UInt32, _ key: UInt32) {
        let piled = piled ?? Room(first.count, of: 0)
        self.piled = piled
        guard piled.base[Int(ordinal)] != key else { return }
        piled.base[Int(ordinal)] = key
        pile.append(Pairs.record(key, ordinal, 0))
    }

    func finish(_ list: GroupList, into values: inout [Double?]) {
        Pairs.unite(pile)
        for index in 0..<pile.count { counts.base[Int(Pairs.key(pile.base[index]) - base)] += 1 }
        pile.count = 0
        for index in 0..<list.count {
            let group = Int(list.numbers[index])
            values.append(Double(counts.base[group]))
            counts.base[group] = 0
        }
        base += UInt32(max(1, groups))
        if base > UInt32.max / 2 { beginAnew() }
    }

    /// Keys have become large: forgets them, but not who was seen.
    private func beginAnew() {
        let seen = earlier ?? Bits(highest: first.count - 1)
        for ordinal in 1..<max(1, first.count) where first.base[ordinal] != 0 { seen.insert(UInt32(ordinal)) }
        earlier = seen
        first.fill(0)
        piled?.fill(0)
        base = 1
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        guard let other = other as? DistinctAccumulator else { return }
        func number(_ key: UInt32) -> Int { numbers.map { Int($0[Int(key - other.base)]) } ?? Int(key - other.base) }
        for group in 0..<(numbers?.count ?? min(counts.count, other.counts.count)) {
            counts.base[numbers.map { Int($0[group]) } ?? group] += other.counts.base[group]
        }
        for ordinal in 1..<max(1, first.count) where other.first.base[ordinal] != 0 {
            let group = number(other.first.base[ordinal])
            let key = base + UInt32(group)
            let mine = first.base[ordinal]
            if mine == 0 {
                first.base[ordinal] = key
                continue
            }
            // Counted on both sides, or to be counted with the pile.
            counts.base[group] -= 1
            if mine != key { pile.append(Pairs.record(key, UInt32(ordinal), 0)) }
        }
        for index in 0..<other.pile.count {
            let record = other.pile.base[index]
            let key = base + UInt32(number(Pairs.key(record)))
            if first.base[Int(Pairs.ordinal(record))] != key {
                pile.append(Pairs.record(key, Pairs.ordinal(record), 0))
            }
        }
    }

    func joinTotals(_ other: any Accumulator) {
        guard let other = other as? DistinctAccumulator else { return }
        let (mine, theirs) = (first.base, other.first.base)
        for ordinal in 0..<first.count { mine[ordinal] |= theirs[ordinal] }
        if let seen = other.earlier {
            earlier?.formUnion(seen)
            earlier = earlier ?? seen
        }
    }

    func total() -> Double? {
        var seen = 0
        let first = first.base
        if let earlier {
            for ordinal in 1..<max(1, self.first.count)
            where first[ordinal] != 0 || earlier.contains(UInt32(ordinal)) { seen += 1 }
        } else {
            for ordinal in 1..<max(1, self.first.count) { seen += first[ordinal] != 0 ? 1 : 0 }
        }
        return Double(seen)
    }
}
