/// Bytes by row of a chunk, 1 for rows that count: made by whole columns at once, which compilers turn into vector
/// instructions.
enum Masks {
    /// Writes the indices of the rows that count, ascending, and returns how many there are.
    static func list(_ mask: UnsafePointer<UInt8>, _ count: Int, into list: UnsafeMutablePointer<UInt32>) -> Int {
        var found = 0
        var row = 0
        let words = UnsafeRawPointer(mask)
        while row + 8 <= count {
            let word = words.loadUnaligned(fromByteOffset: row, as: UInt64.self)
            if word == 0x0101_0101_0101_0101 {
                for step in 0..<8 { list[found + step] = UInt32(truncatingIfNeeded: row + step) }
                found += 8
            } else if word != 0 {
                for step in 0..<8 {
                    list[found] = UInt32(truncatingIfNeeded: row + step)
                    found += Int(mask[row + step])
                }
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
