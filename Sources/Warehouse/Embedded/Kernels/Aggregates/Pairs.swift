/// Records of a group key, an ordinal and flags, in one word: key << 32 | ordinal << 2 | flags.
enum Pairs {
    static let highestOrdinal = (1 << 30) - 1

    @inline(__always)
    static func record(_ key: UInt32, _ ordinal: UInt32, _ flags: UInt32) -> UInt64 {
        UInt64(key) << 32 | UInt64(ordinal << 2 | flags)
    }

    @inline(__always)
    static func key(_ record: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: record >> 32) }

    @inline(__always)
    static func ordinal(_ record: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: record) >> 2 }

    @inline(__always)
    static func flags(_ record: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: record) & 3 }

    /// Records that one hash table in the cache can take.
    private static let tableful = 1 << 15

    /// Leaves one record for each key and ordinal, with the flags of all of them.
    static func unite(_ pile: Pile<UInt64>) {
        guard pile.count > 1 else { return }
        if pile.count <= tableful {
            let table = Room<UInt64>(tableSize(pile.count), of: 0)
            pile.count = unite(pile.base, pile.count, into: pile.base, table)
            return
        }
        // Radix partition: equal records meet in one part, and a part's table fits the cache.
        var bits = 4
        while pile.count >> bits > tableful / 2, bits < 12 { bits += 1 }
        let shift = UInt64(64 - bits)
        var starts = Array(repeating: 0, count: 1 << bits + 1)
        let records = pile.base
        starts.withUnsafeMutableBufferPointer { starts in
            for index in 0..<pile.count { starts[Int(hash(records[index]) >> shift) + 1] += 1 }
            for part in 1..<starts.count { starts[part] += starts[part - 1] }
        }
        let parted = Room<UInt64>(pile.count, of: 0)
        var places = starts
        places.withUnsafeMutableBufferPointer { places in
            let parted = parted.base
            for index in 0..<pile.count {
                let part = Int(hash(records[index]) >> shift)
                parted[places[part]] = records[index]
                places[part] += 1
            }
        }
        let largest = zip(starts, starts.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
        let table = Room<UInt64>(tableSize(largest), of: 0)
        var kept = 0
        for part in 0..<(1 << bits) {
            let size = starts[part + 1] - starts[part]
            if part > 0 { table.base.update(repeating: 0, count: table.count) }
            kept += unite(parted.base + starts[part], size, into: records + kept, table)
        }
        pile.count = kept
    }

    private static func tableSize(_ records: Int) -> Int {
        var size = 16
        while size < records * 2 { size *= 2 }
        return size
    }

    @inline(__always)
    private static func hash(_ record: UInt64) -> UInt64 {
        let word = record >> 2
        return (word ^ (word >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }

    /// - Parameters:
    ///   - target: may be where the records are.
    ///   - table: zeros; a record is never 0, because keys begin at 1.
    private static func unite(
        _ records: UnsafePointer<UInt64>, _ count: Int, into target: UnsafeMutablePointer<UInt64>, _ table: Room<UInt64>
    ) -> Int {
        let (slots, mask) = (table.base, UInt64(table.count - 1))
        // The table holds places in the target, plus one.
        var kept = 0
        for index in 0..<count {
            let record = records[index]
            // TRICKY: the parts were made by the highest bits, so that the table must go by lower ones.
            var slot = (hash(record) >> 12) & mask
            while true {
                let place = slots[Int(slot)]
                if place == 0 {
                    target[kept] = record
                    kept += 1
                    slots[Int(slot)] = UInt64(kept)
                    break
                }
                if target[Int(place) - 1] >> 2 == record >> 2 {
                    target[Int(place) - 1] |= record
                    break
                }
                slot = (slot + 1) & mask
            }
        }
        return kept
    }
}
