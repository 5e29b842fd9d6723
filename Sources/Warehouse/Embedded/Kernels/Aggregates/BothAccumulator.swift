/// Counts different users that have, in one group, a row of one set of conditions and one of another.
///
/// Works as `DistinctAccumulator` does, with two flags for each user and key.
final class BothAccumulator: Accumulator {
    private let sets: [Int]
    private let slot: Int
    private let first: Room<UInt32>
    /// By ordinal: which sets were met under the key in `first`, and under any.
    private let flags: Room<UInt8>
    private let ever: Room<UInt8>
    private let pile = PairPile()
    private let counts = GroupNumbers<Int>(of: 0)
    private var base: UInt32 = 1
    private var groups = 0
    private let highestKey: UInt32
    private static let all: UInt8 = 3

    init(set: Int, also: Int, slot: Int, highest: Int, tuning: KernelTuning = KernelTuning()) {
        highestKey = tuning.highestKey
        sets = [set, also]
        self.slot = slot
        first = Room(highest + 1, of: 0)
        flags = Room(highest + 1, of: 0)
        ever = Room(highest + 1, of: 0)
    }

    func reserve(groups: Int) {
        self.groups = groups
        counts.reserve(groups)
    }

    func add(_ rows: ChunkRows) {
        let codes = rows.chunk.codes(slot)
        for (position, set) in sets.enumerated() {
            let list = rows.rows(set)
            let flag: UInt8 = 1 << position
            if let groups = rows.groups.byRow {
                add(codes, list, flag) { groups[$0] }
            } else {
                let group = rows.groups.constant
                add(codes, list, flag) { _ in group }
            }
        }
    }

    @inline(__always)
    private func add(_ codes: UnsafePointer<UInt32>, _ list: RowList, _ flag: UInt8, group: (Int) -> UInt32) {
        let (first, flags, ever, counts) = (first.base, flags.base, ever.base, counts.base)
        let (base, pile) = (base, pile)
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            let place = Int(codes[row])
            if place == 0 { continue }
            let key = base &+ group(row)
            ever[place] |= flag
            let old = first[place]
            if old == key {
                let known = flags[place]
                if known == flag { continue }
                counts[Int(key &- base)] &+= known | flag == 3 && known != 3 ? 1 : 0
                flags[place] = known | flag
            } else if old < base {
                first[place] = key
                flags[place] = flag
            } else {
                pile.append(PairPile.record(key, codes[row], UInt32(flag)))
            }
        }
    }

    @inline(__always)
    private func meet(_ place: Int, _ flag: UInt8, _ group: UInt32) {
        let known = flags.base[place]
        if known | flag == BothAccumulator.all, known != BothAccumulator.all { counts.base[Int(group)] += 1 }
        flags.base[place] = known | flag
    }

    func finish(_ list: GroupList, into values: inout [Double?]) {
        let (counts, first) = (counts.base, base)
        pile.drain { record in
            counts[Int(PairPile.key(record) &- first)] &+= PairPile.flags(record) == 3 ? 1 : 0
        }
        for index in 0..<list.count {
            let group = Int(list.numbers[index])
            values.append(Double(counts[group]))
            counts[group] = 0
        }
        base += UInt32(max(1, groups))
        if base > highestKey {
            self.first.fill(0)
            base = 1
        }
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        guard let other = other as? BothAccumulator else { return }
        func number(_ key: UInt32) -> UInt32 { numbers.map { $0[Int(key - other.base)] } ?? key - other.base }
        joinTotals(other)
        for place in 1..<max(1, first.count) where other.first.base[place] != 0 {
            take(UInt32(place), number(other.first.base[place]), other.flags.base[place])
        }
        other.pile.visit { record in
            take(
                PairPile.ordinal(record), number(PairPile.key(record)),
                UInt8(truncatingIfNeeded: PairPile.flags(record)))
        }
    }

    /// Adds what another accumulator knows of an ordinal and a group.
    private func take(_ ordinal: UInt32, _ group: UInt32, _ flag: UInt8) {
        let (key, place) = (base + group, Int(ordinal))
        let old = first.base[place]
        if old == key {
            meet(place, flag, group)
        } else if old < base {
            first.base[place] = key
            flags.base[place] = 0
            meet(place, flag, group)
        } else {
            pile.append(PairPile.record(key, ordinal, UInt32(flag)))
        }
    }

    func joinTotals(_ other: any Accumulator) {
        guard let other = other as? BothAccumulator else { return }
        for place in 0..<ever.count { ever.base[place] |= other.ever.base[place] }
    }

    func total() -> Double? {
        Double((0..<ever.count).count { ever.base[$0] == BothAccumulator.all })
    }
}
