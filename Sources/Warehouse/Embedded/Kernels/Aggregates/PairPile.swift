/// Records of a key (from 1), an ordinal (below 2³⁰) and two flags, gathered to be rid of repetitions: exact distinct counts where an ordinal is met
/// under several keys.
///
/// Records lie in parts by their hash, so that equal ones meet in one part and a part's table fits the processor's cache. A
/// part that is full is united before it grows: memory follows the number of different records.
final class PairPile {
    private static let partBits: UInt64 = 8
    private static let partCount = 1 << Int(partBits)
    private static let leastCapacity = 32

    private let bases: Room<UnsafeMutablePointer<UInt64>?>
    private let counts = Room<Int>(PairPile.partCount, of: 0)
    private let capacities = Room<Int>(PairPile.partCount, of: 0)
    private var table = Room<UInt32>(64, of: 0)

    init() { bases = Room(PairPile.partCount, of: nil) }

    deinit { for part in 0..<PairPile.partCount { bases.base[part]?.deallocate() } }

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

    /// Equal for records that differ only in flags.
    @inline(__always)
    private static func hash(_ record: UInt64) -> UInt64 {
        let word = record >> 2
        return (word ^ (word >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    func append(_ record: UInt64) {
        let part = Int(truncatingIfNeeded: PairPile.hash(record) >> (64 - PairPile.partBits))
        let count = counts.base[part]
        if count == capacities.base[part] {
            makeRoom(part, record)
        } else if let base = bases.base[part] {
            base[count] = record
            counts.base[part] = count + 1
        }
    }

    /// Unites a full part, lets it grow when that does not help, and appends.
    private func makeRoom(_ part: Int, _ record: UInt64) {
        var count = counts.base[part]
        let capacity = capacities.base[part]
        if let base = bases.base[part], capacity > 4096 {
            count = unite(base, count)
        }
        if count * 4 >= capacity * 3 || bases.base[part] == nil {
            let larger = max(PairPile.leastCapacity, capacity + capacity / 2)
            let room = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
            if let base = bases.base[part] {
                room.update(from: base, count: count)
                base.deallocate()
            }
            bases.base[part] = room
            capacities.base[part] = larger
        }
        bases.base[part]?[count] = record
        counts.base[part] = count + 1
    }

    /// Leaves one record for each key and ordinal, with the flags of all of them; returns how many.
    private func unite(_ records: UnsafeMutablePointer<UInt64>, _ count: Int) -> Int {
        var size = 64
        while size < count * 2 { size *= 2 }
        if table.count < size { table = Room(size, of: 0) }
        // The table holds places among the records kept, plus one.
        let slots = table.base
        slots.update(repeating: 0, count: size)
        let mask = UInt64(size - 1)
        var kept = 0
        for index in 0..<count {
            let record = records[index]
            // TRICKY: parts were made by the highest bits, so that the table must go by lower ones.
            var slot = PairPile.hash(record) >> 20 & mask
            while true {
                let place = Int(slots[Int(slot)])
                if place == 0 {
                    records[kept] = record
                    kept += 1
                    slots[Int(slot)] = UInt32(kept)
                    break
                }
                if (records[place - 1] ^ record) >> 2 == 0 {
                    records[place - 1] |= record
                    break
                }
                slot = (slot + 1) & mask
            }
        }
        return kept
    }

    /// Calls `body` once for each key and ordinal, and forgets all records.
    @inline(__always)
    func drain(_ body: (UInt64) -> Void) {
        for part in 0..<PairPile.partCount where counts.base[part] > 0 {
            guard let base = bases.base[part] else { continue }
            let count = unite(base, counts.base[part])
            for index in 0..<count { body(base[index]) }
            counts.base[part] = 0
        }
    }

    /// Calls `body` for each record, repeated or not.
    func visit(_ body: (UInt64) -> Void) {
        for part in 0..<PairPile.partCount {
            guard let base = bases.base[part] else { continue }
            for index in 0..<counts.base[part] { body(base[index]) }
        }
    }
}
