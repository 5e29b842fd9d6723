/// Different ordinals by key, of many rows: a cell for every ordinal there is.
///
/// A cell holds the key (bucket and group) the ordinal was last found new under, and the last one it was piled under. Most
/// rows find their own key there, or that of an earlier bucket, which makes the ordinal new in this one. An ordinal that is
/// met under a second group of the same bucket goes to a pile of records.
final class DenseDistinct {
    let highest: Int
    /// By ordinal: the first key; with several groups the last key piled up in the upper half. 0 for one not seen.
    private let narrow: Room<UInt32>?
    private let wide: Room<UInt64>?
    /// By session: the last key one of its rows came with. All rows of a session are one user's, so that a row like the one
    /// before needs no look at its user's cell, which lies somewhere far away.
    private var bySession: Room<UInt32>?
    /// Rows of a chunk that need a look at their user's cell.
    private let passed = (
        ordinals: Room<UInt32>(ChunkReader.capacity, of: 0), keys: Room<UInt32>(ChunkReader.capacity, of: 0),
        fetched: Room<UInt64>(1, of: 0)
    )
    private var looked = 0
    private var skipped = 0
    let pile = PairPile()
    /// Ordinals seen at all.
    private var seen = 0
    /// Ordinals that were seen before keys began anew.
    private var others: Bits?

    /// A key that stands for all earlier buckets.
    static let earlierKey: UInt32 = 1

    /// - Parameters:
    ///   - highest: the highest ordinal.
    ///   - sessions: the highest session, where rows tell their session.
    init(highest: Int, isSingle: Bool, sessions: Int?) {
        self.highest = highest
        narrow = isSingle ? Room(highest + 1, of: 0) : nil
        wide = isSingle ? nil : Room(highest + 1, of: 0)
        bySession = isSingle ? nil : sessions.map { Room($0 + 1, of: 0) }
    }

    /// Adds rows that all belong to the only group there is; returns how many ordinals are new in the bucket.
    func add(_ codes: UnsafePointer<UInt32>, _ list: RowList, isFull: Bool, key: UInt32) -> Int {
        guard let cells = narrow?.base else { return 0 }
        // Nobody is not new.
        cells[0] = key
        var (new, unseen) = (0, 0)
        // No branch: whether an ordinal is new is a guess that a processor often gets wrong.
        if isFull {
            for index in 0..<list.count {
                let ordinal = Int(codes[index])
                let old = cells[ordinal]
                new &+= old < key ? 1 : 0
                unseen &+= old == 0 ? 1 : 0
                cells[ordinal] = key
            }
        } else {
            for index in 0..<list.count {
                let ordinal = Int(codes[Int(list.rows[index])])
                let old = cells[ordinal]
                new &+= old < key ? 1 : 0
                unseen &+= old == 0 ? 1 : 0
                cells[ordinal] = key
            }
        }
        seen &+= unseen
        return new
    }

    /// Adds rows of several groups.
    ///
    /// - Parameters:
    ///   - sessions: by row, where rows tell their session.
    ///   - base: the first key of the bucket.
    ///   - counts: by group: new ordinals are added, but for those in the pile.
    ///   - group: by row.
    @inline(__always)
    func add(
        _ codes: UnsafePointer<UInt32>, _ sessions: UnsafePointer<UInt32>?, _ list: RowList, base: UInt32,
        counts: UnsafeMutablePointer<Int>, group: (Int) -> UInt32
    ) {
        guard let sessions, let bySession = bySession?.base else {
            add(list.count, counts, base) { index in
                let row = Int(list.rows[index])
                return (codes[row], base &+ group(row))
            }
            return
        }
        // First which rows need a look at their user's cell, without a branch; then the cells, which are fetched side by
        // side where nothing waits for one.
        let (ordinals, keys) = (passed.ordinals.base, passed.keys.base)
        var count = 0
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            let key = base &+ group(row)
            let session = Int(sessions[row])
            ordinals[count] = codes[row]
            keys[count] = key
            count &+= bySession[session] != key || session == 0 ? 1 : 0
            bySession[session] = key
        }
        if let cells = wide?.base {
            var all: UInt64 = 0
            for index in 0..<count { all |= cells[Int(ordinals[index])] }
            passed.fetched.base[0] = all
        }
        add(count, counts, base) { index in (ordinals[index], keys[index]) }
        looked += list.count
        // Where groups change from row to row, as pages do, the detour does not pay.
        skipped += list.count - count
        if looked > 1 << 16, skipped * 3 < looked { self.bySession = nil }
    }

    @inline(__always)
    private func add(
        _ count: Int, _ counts: UnsafeMutablePointer<Int>, _ base: UInt32,
        _ pair: (Int) -> (ordinal: UInt32, key: UInt32)
    ) {
        guard let cells = wide?.base else { return }
        let pile = pile
        var unseen = 0
        for index in 0..<count {
            let (ordinal, key) = pair(index)
            let cell = cells[Int(ordinal)]
            let first = UInt32(truncatingIfNeeded: cell)
            let last = UInt32(truncatingIfNeeded: cell >> 32)
            if first == key || last == key || ordinal == 0 { continue }
            if first < base {
                cells[Int(ordinal)] = UInt64(key)
                counts[Int(key &- base)] &+= 1
                unseen &+= first == 0 ? 1 : 0
            } else {
                cells[Int(ordinal)] = UInt64(key) << 32 | UInt64(first)
                pile.append(PairPile.record(key, ordinal, 0))
            }
        }
        seen += unseen
    }

    /// Takes over few rows.
    func add(_ sparse: SparseDistinct, base: UInt32, counts: UnsafeMutablePointer<Int>) {
        // Everyone under a key of earlier buckets; the current bucket's own are then found new after all.
        sparse.everyone.drain { record in
            setFirst(Int(PairPile.ordinal(record)), DenseDistinct.earlierKey)
            seen += 1
        }
        sparse.records.drain { record in
            let (ordinal, key) = (PairPile.ordinal(record), PairPile.key(record))
            let old = first(Int(ordinal))
            if old < base {
                setFirst(Int(ordinal), key)
                counts[Int(key - base)] += 1
            } else if old != key {
                pile.append(record)
            }
        }
    }

    /// Keys have become large: forgets them, but not who was seen.
    func beginAnew() {
        let all = others ?? Bits(highest: highest)
        forEachSeen { ordinal, _ in all.insert(UInt32(ordinal)) }
        others = all
        narrow?.fill(0)
        wide?.fill(0)
        bySession?.fill(0)
    }

    /// The first key of an ordinal; 0 for one not seen.
    private func first(_ ordinal: Int) -> UInt32 {
        narrow?.base[ordinal] ?? wide.map { UInt32(truncatingIfNeeded: $0.base[ordinal]) } ?? 0
    }

    private func setFirst(_ ordinal: Int, _ key: UInt32) {
        narrow?.base[ordinal] = key
        wide?.base[ordinal] = UInt64(key)
    }

    /// Takes over another thread's unfinished bucket, whose counts have been added to these.
    ///
    /// - Parameter key: this one's key of one of the other's.
    func join(_ other: DenseDistinct, base: UInt32, counts: UnsafeMutablePointer<Int>, key: (UInt32) -> UInt32) {
        other.forEachSeen { ordinal, first in
            let theirs = key(first)
            let mine = self.first(ordinal)
            if mine == 0 {
                setFirst(ordinal, theirs)
                seen += 1
                return
            }
            // Counted on both sides, or to be counted with the pile.
            counts[Int(theirs - base)] -= 1
            if mine != theirs { pile.append(PairPile.record(theirs, UInt32(ordinal), 0)) }
        }
        other.pile.visit { record in
            let theirs = key(PairPile.key(record))
            if first(Int(PairPile.ordinal(record))) != theirs {
                pile.append(PairPile.record(theirs, PairPile.ordinal(record), 0))
            }
        }
    }

    /// Takes over whom another thread saw, in buckets that are all over: cells mean only "seen" from now on.
    func joinTotals(_ other: DenseDistinct) {
        var both = 0
        if let mine = narrow?.base, let theirs = other.narrow?.base {
            mine[0] = 0
            both = DenseDistinct.unite(mine, theirs, highest + 1)
        } else if let mine = wide?.base, let theirs = other.wide?.base {
            both = DenseDistinct.unite(mine, theirs, highest + 1)
        }
        seen += other.seen - both
        guard let theirs = other.others else { return }
        let all = others ?? Bits(highest: highest)
        all.formUnion(theirs)
        others = all
    }

    /// Marks what either has, and returns how many both have.
    private static func unite<Cell: FixedWidthInteger & UnsignedInteger>(
        _ mine: UnsafeMutablePointer<Cell>, _ theirs: UnsafePointer<Cell>, _ count: Int
    ) -> Int {
        var both: Cell = 0
        for index in 0..<count {
            let (a, b) = (mine[index], theirs[index])
            both &+= (a == 0 ? 0 : 1) & (b == 0 ? 0 : 1)
            mine[index] = a | b
        }
        return Int(both)
    }

    /// Calls `body` with every ordinal that has a key, and its first one.
    @inline(__always)
    private func forEachSeen(_ body: (Int, UInt32) -> Void) {
        if let cells = narrow?.base {
            for ordinal in 1..<max(1, highest + 1) where cells[ordinal] != 0 { body(ordinal, cells[ordinal]) }
        } else if let cells = wide?.base {
            for ordinal in 1..<max(1, highest + 1) where cells[ordinal] != 0 {
                body(ordinal, UInt32(truncatingIfNeeded: cells[ordinal]))
            }
        }
    }

    func total() -> Int {
        guard let others else { return seen }
        forEachSeen { ordinal, _ in others.insert(UInt32(ordinal)) }
        return others.count
    }
}
