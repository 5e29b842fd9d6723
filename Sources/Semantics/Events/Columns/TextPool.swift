/// Different texts, each kept once as UTF-8 bytes and named by a code from 1 in the order of first appearance; 0 is "none".
///
/// What columns of events are coded with: a batch carries one pool a column, so that a text is hashed where it was read
/// and never copied into a `String` on its way to the warehouse.
package struct TextPool: Sendable {
    /// All texts, one after another.
    package private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`; the text of code `c` begins at `ends[c − 1]`.
    package private(set) var ends: [Int] = [0]
    /// Open addressing over a power of two of slots; a slot without a code is free.
    private var slots: [Slot] = []
    /// Whether texts are listed that have no slot yet.
    private var isUnhashed = false

    private struct Slot: Sendable {
        /// A text of up to eight bytes itself, else a hash of it.
        var word: UInt64
        var count: UInt32
        var code: UInt32
    }

    package init() {}

    /// The number of texts; their codes are 1 … `count`.
    package var count: Int { ends.count - 1 }

    /// The code of a text, which is added when it is new.
    package mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
        if isUnhashed { hashAll() }
        if ends.count * 2 > slots.count { grow() }
        let word = TextPool.word(of: text)
        let (code, slot) = find(text, word)
        if code != 0 { return code }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        slots[slot] = Slot(
            word: word, count: UInt32(truncatingIfNeeded: text.count), code: UInt32(truncatingIfNeeded: count))
        return UInt32(count)
    }

    /// The code of a text; 0 when the pool does not hold it.
    ///
    /// - Precondition: the pool was not listed.
    package func existingCode(of text: UnsafeRawBufferPointer) -> UInt32 {
        slots.isEmpty ? 0 : find(text, TextPool.word(of: text)).code
    }

    /// The code of a text, or 0 and the slot that it would take.
    ///
    /// - Precondition: there is a free slot.
    @inline(__always) private func find(_ text: UnsafeRawBufferPointer, _ word: UInt64) -> (code: UInt32, slot: Int) {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count &- 1
            let count = UInt32(truncatingIfNeeded: text.count)
            var index = TextPool.place(word, count) & mask
            while true {
                let slot = slots[index]
                if slot.code == 0 { return (0, index) }
                // A word says all of a short text; of a longer one the bytes have the last word.
                if slot.word == word, slot.count == count, count <= 8 || isEqual(text, slot.code) {
                    return (slot.code, index)
                }
                index = (index &+ 1) & mask
            }
        }
    }

    package mutating func code(of text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { code(of: UnsafeRawBufferPointer($0)) }
    }

    /// The text of a code; nil for 0.
    ///
    /// - Precondition: `code <= count`.
    package subscript(code: UInt32) -> String? {
        code == 0 ? nil : withBytes(of: code) { String(decoding: $0, as: UTF8.self) }
    }

    /// The UTF-8 bytes of a code's text; empty for 0.
    package func withBytes<T>(of code: UInt32, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        guard code > 0 else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        let range = ends[Int(code) - 1]..<ends[Int(code)]
        return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    /// Whether a code's text, which has as many bytes, more than eight, is this.
    private func isEqual(_ text: UnsafeRawBufferPointer, _ code: UInt32) -> Bool {
        let start = ends.withUnsafeBufferPointer { $0[Int(code) &- 1] }
        return bytes.withUnsafeBytes { bytes in
            // Words of eight bytes; the last two may overlap.
            var offset = 0
            let last = text.count &- 8
            while offset < last {
                if TextPool.eight(text, offset) != TextPool.eight(bytes, start &+ offset) { return false }
                offset &+= 8
            }
            return TextPool.eight(text, last) == TextPool.eight(bytes, start &+ last)
        }
    }

    /// Listed texts are hashed only when a text is looked up among them.
    private mutating func hashAll() {
        isUnhashed = false
        var size = 64
        while size < ends.count * 2 { size *= 2 }
        var slots = [Slot](repeating: Slot(word: 0, count: 0, code: 0), count: size)
        bytes.withUnsafeBytes { bytes in
            for code in 1..<ends.count {
                let text = UnsafeRawBufferPointer(rebasing: bytes[ends[code - 1]..<ends[code]])
                let (word, count) = (TextPool.word(of: text), UInt32(truncatingIfNeeded: text.count))
                var index = TextPool.place(word, count) & (size - 1)
                while slots[index].code != 0 { index = (index + 1) & (size - 1) }
                slots[index] = Slot(word: word, count: count, code: UInt32(truncatingIfNeeded: code))
            }
        }
        self.slots = slots
    }

    private mutating func grow() {
        var grown = [Slot](repeating: Slot(word: 0, count: 0, code: 0), count: max(64, slots.count * 2))
        let mask = grown.count - 1
        for slot in slots where slot.code != 0 {
            var index = TextPool.place(slot.word, slot.count) & mask
            while grown[index].code != 0 { index = (index + 1) & mask }
            grown[index] = slot
        }
        slots = grown
    }

    /// A text of up to eight bytes as a number that no other text of its length has; else a hash of its words of eight
    /// bytes, of which the last two may overlap.
    @inline(__always) private static func word(of text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        if count > 8 {
            var state: UInt64 = 0x9E37_79B9_7F4A_7C15
            var offset = 0
            let last = count &- 8
            while offset < last {
                state = fold(state ^ eight(text, offset))
                offset &+= 8
            }
            return fold(state ^ eight(text, last))
        }
        if count == 8 { return eight(text, 0) }
        if count >= 4 {
            let first = UInt64(text.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
            let last = UInt64(text.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return first << 32 | last
        }
        if count == 0 { return 0 }
        return UInt64(text[0]) << 16 | UInt64(text[count / 2]) << 8 | UInt64(text[count &- 1])
    }

    @inline(__always) private static func eight(_ text: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// Where to look for a text first.
    @inline(__always) private static func place(_ word: UInt64, _ count: UInt32) -> Int {
        Int(truncatingIfNeeded: fold(word ^ UInt64(count) << 56))
    }

    private static func fold(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}

extension TextPool: Equatable {
    package static func == (a: TextPool, b: TextPool) -> Bool { a.bytes == b.bytes && a.ends == b.ends }
}

extension TextPool {
    /// The pool that holds these texts, which are different, under the codes 1 … .
    ///
    /// - Precondition: `ends` begins with 0, ascends, and ends with the number of bytes.
    package init(listed bytes: [UInt8], ends: [Int]) {
        self.init()
        self.bytes = bytes
        self.ends = ends
        isUnhashed = ends.count > 1
    }
}
