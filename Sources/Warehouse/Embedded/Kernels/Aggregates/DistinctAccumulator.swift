/// Counts different users or sessions exactly, without hashing every row: few rows as records, many by cells.
final class DistinctAccumulator: Accumulator {
    private let set: Int
    private let slot: Int
    private let highest: Int
    private let tuning: KernelTuning
    private let sessions: (slot: Int, highest: Int)?
    private var sparse: SparseDistinct? = SparseDistinct()
    private var dense: DenseDistinct?
    private var isSingle = true
    private let counts = GroupNumbers<Int>(of: 0)
    /// Keys of the current bucket are this and more.
    private var base = DenseDistinct.earlierKey + 1
    private var groups = 0

    /// Rows of a chunk up to which records do.
    private static let sparseChunk = 512

    /// - Parameters:
    ///   - highest: the highest ordinal.
    ///   - sessions: where rows tell their session, and the highest one; nil when they do not, or are counted by it.
    init(
        set: Int, slot: Int, highest: Int, sessions: (slot: Int, highest: Int)?, tuning: KernelTuning = KernelTuning()
    ) {
        self.set = set
        self.slot = slot
        self.highest = highest
        self.sessions = sessions
        self.tuning = tuning
    }

    func reserve(groups: Int) {
        self.groups = groups
        counts.reserve(groups)
    }

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        guard list.count > 0 else { return }
        isSingle = rows.isSingle
        let codes = rows.chunk.codes(slot)
        if let sparse {
            if list.count <= DistinctAccumulator.sparseChunk,
                sparse.rows + list.count <= tuning.sparseRows
            {
                for index in 0..<list.count {
                    let row = Int(list.rows[index])
                    sparse.add(codes[row], base &+ (rows.groups.byRow?[row] ?? rows.groups.constant))
                }
                return
            }
            makeDense()
        }
        guard let dense else { return }
        if rows.isSingle {
            counts.base[0] &+= dense.add(codes, list, isFull: list.count == rows.chunk.count, key: base)
            return
        }
        let sessions = sessions.map { rows.chunk.codes($0.slot) }
        if let groups = rows.groups.byRow {
            dense.add(codes, sessions, list, base: base, counts: counts.base) { groups[$0] }
        } else {
            let group = rows.groups.constant
            dense.add(codes, sessions, list, base: base, counts: counts.base) { _ in group }
        }
    }

    private func makeDense() {
        guard let sparse else { return }
        let dense = DenseDistinct(highest: highest, isSingle: isSingle, sessions: sessions?.highest)
        dense.add(sparse, base: base, counts: counts.base)
        self.dense = dense
        self.sparse = nil
    }

    func finish(_ list: GroupList, into values: inout [Double?]) {
        let (counts, first) = (counts.base, base)
        (sparse?.records ?? dense?.pile)?.drain { counts[Int(PairPile.key($0) &- first)] &+= 1 }
        for index in 0..<list.count {
            let group = Int(list.numbers[index])
            values.append(Double(counts[group]))
            counts[group] = 0
        }
        base += UInt32(max(1, groups))
        if base > tuning.highestKey {
            dense?.beginAnew()
            base = DenseDistinct.earlierKey + 1
        }
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        guard let other = other as? DistinctAccumulator else { return }
        let (mine, theirs) = (base, other.base)
        func key(_ key: UInt32) -> UInt32 { mine + (numbers.map { $0[Int(key - theirs)] } ?? key - theirs) }
        isSingle = isSingle && other.isSingle
        if let sparse, let others = other.sparse {
            sparse.join(others, key: key)
            return
        }
        makeDense()
        other.isSingle = isSingle
        other.makeDense()
        guard let dense, let others = other.dense else { return }
        for group in 0..<(numbers?.count ?? min(counts.count, other.counts.count)) {
            counts.base[numbers.map { Int($0[group]) } ?? group] += other.counts.base[group]
        }
        dense.join(others, base: base, counts: counts.base, key: key)
    }

    func joinTotals(_ other: any Accumulator) {
        guard let other = other as? DistinctAccumulator else { return }
        // One that has met no row knows of no groups: its cells must be of the other's kind.
        isSingle = isSingle && other.isSingle
        if let sparse, let others = other.sparse {
            sparse.joinTotals(others)
            return
        }
        makeDense()
        other.isSingle = isSingle
        other.makeDense()
        if let others = other.dense { dense?.joinTotals(others) }
    }

    func total() -> Double? { Double(sparse?.total() ?? dense?.total() ?? 0) }
}
