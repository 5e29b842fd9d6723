/// A set of (group, thing) pairs, for exact distinct counts: open addressing over 64-bit words.
struct PairSet {
    private var slots: [UInt64]
    private(set) var count = 0
    private var mask: Int

    init(expecting capacity: Int = 1024) {
        var size = 2048
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
    }

    private static func word(_ group: UInt32, _ thing: UInt32) -> UInt64 {
        // TRICKY: 0 marks a free slot; things are ordinals from 1, so no pair is 0.
        UInt64(group) << 32 | UInt64(thing)
    }

    private func slot(of word: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
        while slots[index] != 0, slots[index] != word { index = (index + 1) & mask }
        return index
    }

    /// - Precondition: `thing` is not 0.
    /// - Returns: whether the pair is new.
    @discardableResult
    mutating func insert(_ group: UInt32, _ thing: UInt32) -> Bool {
        let word = PairSet.word(group, thing)
        let index = slot(of: word)
        if slots[index] == word { return false }
        slots[index] = word
        count += 1
        if count * 2 > slots.count { grow() }
        return true
    }

    func contains(_ group: UInt32, _ thing: UInt32) -> Bool {
        slots[slot(of: PairSet.word(group, thing))] != 0
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        mask = slots.count - 1
        for word in old where word != 0 { slots[slot(of: word)] = word }
    }
}
