/// Bytes by row of a chunk, 1 for rows that count: made by whole columns at once, which compilers turn into vector
/// instructions.
enum Masks {
    /// The places of the ones in a byte, one after the other, and how many there are.
    private static let places: (order: Room<SIMD8<UInt32>>, counts: Room<Int>) = {
        let (order, counts) = (Room<SIMD8<UInt32>>(256, of: SIMD8()), Room<Int>(256, of: 0))
        for byte in 0..<256 {
            for bit in 0..<8 where byte >> bit & 1 != 0 {
                order.base[byte][counts.base[byte]] = UInt32(bit)
                counts.base[byte] += 1
            }
        }
        return (order, counts)
    }()

    /// Writes the indices of the rows that count, ascending, and returns how many there are.
    ///
    /// - Parameter list: has room for eight more than there are rows.
    static func list(_ mask: UnsafePointer<UInt8>, _ count: Int, into list: UnsafeMutablePointer<UInt32>) -> Int {
        let (order, counts) = (places.order.base, places.counts.base)
        var found = 0
        var row = 0
        let words = UnsafeRawPointer(mask)
        while row + 8 <= count {
            let word = words.loadUnaligned(fromByteOffset: row, as: UInt64.self)
            if word != 0 {
                // Gathers the lowest bit of each byte.
                let byte = Int(truncatingIfNeeded: (word &* 0x0102_0408_1020_4080) >> 56)
                let rows = order[byte] &+ UInt32(truncatingIfNeeded: row)
                UnsafeMutableRawPointer(list + found).storeBytes(of: rows, as: SIMD8<UInt32>.self)
                found += counts[byte]
            }
            row += 8
        }
        while row < count {
            list[found] = UInt32(truncatingIfNeeded: row)
            found += Int(mask[row])
            row += 1
        }
        return found
    }

    static func count(_ mask: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var total = 0
        var row = 0
        while row < count {
            // Few enough to add up in a byte's lanes.
            let end = min(row + 128, count)
            var part: UInt8 = 0
            for index in row..<end { part &+= mask[index] }
            total += Int(part)
            row = end
        }
        return total
    }

    /// Keeps rows whose word is one of up to three (or, negated, none of them).
    static func keep<Word: FixedWidthInteger>(
        _ mask: UnsafeMutablePointer<UInt8>, _ words: UnsafePointer<Word>, _ count: Int, _ a: Word, _ b: Word,
        _ c: Word, _ wanted: UInt8
    ) {
        if a == b, b == c {
            for row in 0..<count { mask[row] &= (words[row] == a ? 1 : 0) ^ wanted ^ 1 }
        } else {
            for row in 0..<count {
                let word = words[row]
                let hit: UInt8 = (word == a ? 1 : 0) | (word == b ? 1 : 0) | (word == c ? 1 : 0)
                mask[row] &= hit ^ wanted ^ 1
            }
        }
    }

    /// Keeps rows whose word passes by a table.
    static func keep<Word: FixedWidthInteger>(
        _ mask: UnsafeMutablePointer<UInt8>, _ words: UnsafePointer<Word>, _ count: Int, _ table: UnsafePointer<UInt8>
    ) {
        for row in 0..<count { mask[row] &= table[Int(truncatingIfNeeded: words[row])] }
    }

    /// Keeps entries of a list whose row's word passes by a table; returns how many stay.
    static func keep<Word: FixedWidthInteger>(
        _ list: UnsafeMutablePointer<UInt32>, _ count: Int, _ words: UnsafePointer<Word>, _ table: UnsafePointer<UInt8>
    ) -> Int {
        var kept = 0
        for index in 0..<count {
            let row = list[index]
            list[kept] = row
            kept += Int(table[Int(truncatingIfNeeded: words[Int(row)])])
        }
        return kept
    }
}
