/// Words of groups, of which one rank a group is looked for at the end of a bucket, and one over all at the very end.
final class RankPile<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable> {
    private let p: Double
    private let words = Pile<Word>()
    /// The group of each word of the bucket; left out where there is but one.
    private let groups = Pile<UInt32>()
    /// The first word of the current bucket.
    private var bucketStart = 0
    private let places = GroupNumbers<Int>(of: 0)

    init(_ p: Double) { self.p = p }

    func reserve(groups: Int) { places.reserve(groups) }

    /// - Parameter word: by index into the list, with whether the row has one.
    @inline(__always)
    func add(_ list: RowList, _ rows: ChunkRows, word: (Int) -> (Word, Bool)) {
        words.reserve(list.count)
        let target = words.base + words.count
        var found = 0
        // No branch on what is missing: each word is written, and written over unless it counts.
        if rows.isSingle {
            for index in 0..<list.count {
                let (word, isThere) = word(index)
                target[found] = word
                found &+= isThere ? 1 : 0
            }
        } else {
            groups.reserve(list.count)
            let numbers = groups.base + groups.count
            if let byRow = rows.groups.byRow {
                for index in 0..<list.count {
                    let (word, isThere) = word(index)
                    target[found] = word
                    numbers[found] = byRow[Int(list.rows[index])]
                    found &+= isThere ? 1 : 0
                }
            } else {
                let group = rows.groups.constant
                for index in 0..<list.count {
                    let (word, isThere) = word(index)
                    target[found] = word
                    numbers[found] = group
                    found &+= isThere ? 1 : 0
                }
            }
            groups.count += found
        }
        words.count += found
    }

    /// The wanted word of each group, of those that the bucket has.
    func finish(_ list: GroupList) -> [Word?] {
        let count = words.count - bucketStart
        let start = words.base + bucketStart
        let sorted = Pile<Word>(capacity: count)
        defer {
            groups.count = 0
            bucketStart = words.count
        }
        guard groups.count > 0 else {
            sorted.base.update(from: start, count: count)
            return (0..<list.count).map { _ in wanted(sorted.base, count) }
        }
        // Sorted by group, by counting.
        let (places, groups) = (places.base, groups.base)
        for index in 0..<list.count { places[Int(list.numbers[index])] = 0 }
        for index in 0..<count { places[Int(groups[index])] += 1 }
        var before = 0
        for index in 0..<list.count {
            let group = Int(list.numbers[index])
            (places[group], before) = (before, before + places[group])
        }
        let target = sorted.base
        for index in 0..<count {
            let group = Int(groups[index])
            target[places[group]] = start[index]
            places[group] += 1
        }
        // Each place has moved to its group's end.
        before = 0
        return (0..<list.count).map { index in
            let end = places[Int(list.numbers[index])]
            defer { before = end }
            return wanted(target + before, end - before)
        }
    }

    private func wanted(_ words: UnsafeMutablePointer<Word>, _ count: Int) -> Word? {
        guard count > 0 else { return nil }
        // TRICKY: 0.07 × 100 is a hair above 7 in binary; the rank is that of exact arithmetic.
        let rank = max(1, Int((p * Double(count) - 1e-9).rounded(.up)))
        return Ranks.select(words, count, rank: min(rank, count) - 1)
    }

    func join(_ other: RankPile, numbers: [UInt32]?) {
        words.append(other.words)
        groups.reserve(other.groups.count)
        let target = groups.base + groups.count
        for index in 0..<other.groups.count {
            target[index] = numbers?[Int(other.groups.base[index])] ?? other.groups.base[index]
        }
        groups.count += other.groups.count
    }

    func joinTotals(_ other: RankPile) { words.append(other.words) }

    /// Reorders the words.
    func total() -> Word? { wanted(words.base, words.count) }
}

/// Finds the word of a rank without sorting: by the highest bits that differ, then within one run of these.
enum Ranks {
    /// - Parameters:
    ///   - words: reordered and overwritten.
    ///   - rank: from 0.
    static func select<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafeMutablePointer<Word>, _ count: Int, rank: Int
    ) -> Word {
        var (count, rank) = (count, rank)
        var (low, high) = (words[0], words[0])
        for index in 0..<count {
            low = min(low, words[index])
            high = max(high, words[index])
        }
        while true {
            if low == high { return low }
            if count <= 48 {
                var few = UnsafeMutableBufferPointer(start: words, count: count)
                few.sort()
                return words[rank]
            }
            let width = Word.bitWidth - (high - low).leadingZeroBitCount
            let bins = count < 4096 ? 8 : 11
            let shift = Word(max(0, width - bins))
            let (bin, before, size) = find(words, count, low, shift, rank, bins: 1 << bins)
            low += Word(bin) << shift
            if shift == 0 { return low }
            let last = ((1 as Word) << shift) - 1
            var kept = 0
            for index in 0..<count {
                let word = words[index]
                words[kept] = word
                kept += word >= low && word &- low <= last ? 1 : 0
            }
            let (end, overflow) = low.addingReportingOverflow(last)
            high = overflow ? .max : end
            (count, rank) = (size, rank - before)
        }
    }

    /// The bin that holds a rank, what lies before it and in it.
    private static func find<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ count: Int, _ low: Word, _ shift: Word, _ rank: Int, bins: Int
    ) -> (bin: Int, before: Int, size: Int) {
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: bins) { room in
            room.initialize(repeating: 0)
            guard let sizes = room.baseAddress else { return (0, 0, 0) }
            for index in 0..<count { sizes[Int(truncatingIfNeeded: (words[index] &- low) &>> shift)] &+= 1 }
            var before = 0
            for bin in 0..<bins {
                let size = Int(sizes[bin])
                if rank < before + size { return (bin, before, size) }
                before += size
            }
            return (bins - 1, before, 0)
        }
    }
}
