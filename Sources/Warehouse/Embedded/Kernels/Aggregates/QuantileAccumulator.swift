/// Finds nearest-rank quantiles. Values are kept as words that order as they do, grouped at the end of a bucket, and only
/// the wanted rank is looked for.
final class QuantileAccumulator<Key: RankKey>: Accumulator {
    private let set: Int
    private let slot: Int
    private let p: Double
    private let keying: Key.Keying
    private let keys = Pile<Key>()
    /// The group of each value of the bucket; left out where there is but one.
    private let groups = Pile<UInt32>()
    /// The first value of the current bucket.
    private var bucketStart = 0
    private let places = GroupNumbers<Int>(of: 0)

    init(set: Int, slot: Int, p: Double, keying: Key.Keying) {
        self.set = set
        self.slot = slot
        self.p = p
        self.keying = keying
    }

    func reserve(groups: Int) { places.reserve(groups + 1) }

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        guard list.count > 0 else { return }
        keys.reserve(list.count)
        groups.reserve(list.count)
        let known = keys.count
        let target = keys.base + known
        let numbers = rows.isSingle ? nil : groups.base + groups.count
        let byRow = rows.groups.byRow
        var found = 0
        Key.forEach(rows.chunk, slot, list, keying) { index, key in
            target[found] = key
            numbers?[found] = byRow?[Int(list.rows[index])] ?? rows.groups.constant
            found += 1
        }
        keys.count += found
        if !rows.isSingle { groups.count += found }
    }

    func finish(_ list: GroupList, into values: inout [Double?]) {
        let count = keys.count - bucketStart
        let start = keys.base + bucketStart
        let scratch = Room<Key>(count, of: 0)
        if groups.count == 0 {
            scratch.base.update(from: start, count: count)
            for _ in 0..<list.count { values.append(value(scratch.base, count)) }
        } else {
            let (places, groups) = (places.base, groups.base)
            for index in 0..<list.count { places[Int(list.numbers[index])] = 0 }
            for index in 0..<count { places[Int(groups[index])] += 1 }
            var before = 0
            for index in 0..<list.count {
                let group = Int(list.numbers[index])
                (places[group], before) = (before, before + places[group])
            }
            for index in 0..<count {
                let group = Int(groups[index])
                scratch.base[places[group]] = start[index]
                places[group] += 1
            }
            // Each place has moved to its group's end.
            before = 0
            for index in 0..<list.count {
                let end = places[Int(list.numbers[index])]
                values.append(value(scratch.base + before, end - before))
                before = end
            }
        }
        groups.count = 0
        bucketStart = keys.count
    }

    private func value(_ keys: UnsafeMutablePointer<Key>, _ count: Int) -> Double? {
        guard count > 0 else { return nil }
        // TRICKY: 0.07 × 100 is a hair above 7 in binary; the rank is that of exact arithmetic.
        let rank = max(1, Int((p * Double(count) - 1e-9).rounded(.up)))
        return Ranks.select(keys, count, rank: min(rank, count) - 1).value(keying)
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        guard let other = other as? QuantileAccumulator<Key> else { return }
        keys.append(other.keys)
        groups.reserve(other.groups.count)
        for index in 0..<other.groups.count {
            groups.base[groups.count + index] = numbers?[Int(other.groups.base[index])] ?? other.groups.base[index]
        }
        groups.count += other.groups.count
    }

    func joinTotals(_ other: any Accumulator) {
        if let other = other as? QuantileAccumulator<Key> { keys.append(other.keys) }
    }

    /// Spends the values.
    func total() -> Double? { value(keys.base, keys.count) }
}

/// A word that orders as the number it stands for.
protocol RankKey: FixedWidthInteger, UnsignedInteger, BitwiseCopyable {
    associatedtype Keying: Sendable
    static func forEach(
        _ chunk: any RowChunk, _ slot: Int, _ list: RowList, _ keying: Keying, _ body: (Int, Self) -> Void)
    func value(_ keying: Keying) -> Double
}

/// Whole numbers that do not spread wider than a word: their distance to the least possible one.
extension UInt32: RankKey {
    typealias Keying = Int64

    @inline(__always)
    static func forEach(
        _ chunk: any RowChunk, _ slot: Int, _ list: RowList, _ least: Int64, _ body: (Int, UInt32) -> Void
    ) {
        let values = chunk.integers(slot, at: list)
        for index in 0..<list.count where values[index] != Column.missing {
            body(index, UInt32(truncatingIfNeeded: values[index] &- least))
        }
    }

    func value(_ least: Int64) -> Double { Double(least + Int64(self)) }
}

/// Any numbers: their bits, turned so that they order as words.
extension UInt64: RankKey {
    typealias Keying = Void

    @inline(__always)
    static func forEach(
        _ chunk: any RowChunk, _ slot: Int, _ list: RowList, _: Void, _ body: (Int, UInt64) -> Void
    ) {
        let values = chunk.numbers(slot, at: list)
        for index in 0..<list.count where !values[index].isNaN {
            let bits = values[index].bitPattern
            body(index, bits >> 63 == 0 ? bits | 1 << 63 : ~bits)
        }
    }

    func value(_: Void) -> Double { Double(bitPattern: self >> 63 == 0 ? ~self : self & ~(1 << 63)) }
}

/// Finds the word of a rank without sorting: by the highest bits that differ, then within one run of these.
enum Ranks {
    /// - Parameters:
    ///   - keys: reordered and overwritten.
    ///   - rank: from 0.
    static func select<Key: RankKey>(_ keys: UnsafeMutablePointer<Key>, _ count: Int, rank: Int) -> Key {
        var (count, rank) = (count, rank)
        var (low, high) = (keys[0], keys[0])
        for index in 0..<count {
            low = min(low, keys[index])
            high = max(high, keys[index])
        }
        while true {
            if low == high { return low }
            if count <= 48 {
                var few = UnsafeMutableBufferPointer(start: keys, count: count)
                few.sort()
                return keys[rank]
            }
            let width = Key.bitWidth - (high - low).leadingZeroBitCount
            let bins = count < 4096 ? 8 : 11
            let shift = Key(max(0, width - bins))
            let (bin, before, size) = find(keys, count, low, shift, rank, bins: 1 << bins)
            low += Key(bin) << shift
            if shift == 0 { return low }
            let end = (1 as Key) << shift
            var kept = 0
            for index in 0..<count {
                let key = keys[index]
                keys[kept] = key
                kept += key >= low && key &- low < end ? 1 : 0
            }
            let (top, overflow) = low.addingReportingOverflow(end - 1)
            high = overflow ? .max : top
            (count, rank) = (size, rank - before)
        }
    }

    /// The bin that holds a rank, what lies before it and in it.
    private static func find<Key: RankKey>(
        _ keys: UnsafePointer<Key>, _ count: Int, _ low: Key, _ shift: Key, _ rank: Int, bins: Int
    ) -> (bin: Int, before: Int, size: Int) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: bins) { room in
            room.initialize(repeating: 0)
            for index in 0..<count { room[Int(truncatingIfNeeded: (keys[index] &- low) &>> shift)] &+= 1 }
            var before = 0
            for bin in 0..<bins {
                let size = Int(room[bin])
                if rank < before + size { return (bin, before, size) }
                before += size
            }
            return (bins - 1, before, 0)
        }
    }
}
