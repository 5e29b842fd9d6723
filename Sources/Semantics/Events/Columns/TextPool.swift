/// Different texts, each kept once as UTF-8 bytes and named by a code from 1 in the order of first appearance; 0 is "none".
///
/// What columns of events are coded with: a batch carries one pool a column, so that a text is hashed where it was read
/// and never copied into a `String` on its way to the warehouse.
package struct TextPool: Sendable {
    /// All texts, one after another.
    package private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`; the text of code `c` begins at `ends[c − 1]`.
    package private(set) var ends: [Int] = [0]
    /// Open addressing over a power of two of slots: a hash in the upper half, a code in the lower; 0 is free.
    ///
    /// TRICKY: as small as can be, for what the table costs is that it does not fit the processor's caches.
    private var slots: [UInt64] = []

    package init() {}

    /// The number of texts; their codes are 1 … `count`.
    package var count: Int { ends.count - 1 }

    /// The code of a text, which is added when it is new.
    @inline(__always) package mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
        if ends.count * 3 > slots.count * 2 { grow() }
        let hash = TextPool.hash(text)
        let (code, slot) = find(text, hash)
        return code != 0 ? code : add(text, hash, slot)
    }

    @inline(never) private mutating func add(_ text: UnsafeRawBufferPointer, _ hash: UInt64, _ slot: Int) -> UInt32 {
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        slots[slot] = hash << 32 | UInt64(count)
        return UInt32(count)
    }

    /// The code of a text; 0 when the pool does not hold it.
    ///
    /// - Precondition: the pool was not listed.
    package func existingCode(of text: UnsafeRawBufferPointer) -> UInt32 {
        slots.isEmpty ? 0 : find(text, TextPool.hash(text)).code
    }

    /// The code of a text, or 0 and the slot that it would take.
    ///
    /// - Precondition: there is a free slot.
    @inline(__always) private func find(_ text: UnsafeRawBufferPointer, _ hash: UInt64) -> (code: UInt32, slot: Int) {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count &- 1
            var index = Int(truncatingIfNeeded: hash) & mask
            while true {
                let slot = slots[index]
                if slot == 0 { return (0, index) }
                let code = UInt32(truncatingIfNeeded: slot)
                if slot >> 32 == hash, isEqual(text, code) { return (code, index) }
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

    @inline(__always) private func isEqual(_ text: UnsafeRawBufferPointer, _ code: UInt32) -> Bool {
        let (start, end) = ends.withUnsafeBufferPointer { ($0[Int(code) &- 1], $0[Int(code)]) }
        guard end &- start == text.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            let other = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
            if text.count <= 8 { return TextPool.short(text) == TextPool.short(other) }
            // Words of eight bytes; the last two may overlap.
            var offset = 0
            let last = text.count &- 8
            while offset < last {
                if TextPool.eight(text, offset) != TextPool.eight(other, offset) { return false }
                offset &+= 8
            }
            return TextPool.eight(text, last) == TextPool.eight(other, last)
        }
    }

    private mutating func hashAll() {
        var size = 64
        while size < ends.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        bytes.withUnsafeBytes { bytes in
            for code in 1..<ends.count {
                let hash = TextPool.hash(UnsafeRawBufferPointer(rebasing: bytes[ends[code - 1]..<ends[code]]))
                var index = Int(truncatingIfNeeded: hash) & (size - 1)
                while slots[index] != 0 { index = (index + 1) & (size - 1) }
                slots[index] = hash << 32 | UInt64(code)
            }
        }
        self.slots = slots
    }

    /// Makes room; texts that were listed get their slots now, when one is first looked up among them.
    private mutating func grow() {
        guard !slots.isEmpty || count == 0 else {
            hashAll()
            return
        }
        var grown = [UInt64](repeating: 0, count: max(64, slots.count * 2))
        let mask = grown.count - 1
        for slot in slots where slot != 0 {
            var index = Int(truncatingIfNeeded: slot >> 32) & mask
            while grown[index] != 0 { index = (index + 1) & mask }
            grown[index] = slot
        }
        slots = grown
    }

    /// 32 bits of a multiply-and-fold hash over words of eight bytes, of which the last two may overlap.
    @inline(__always) private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        var state = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
        if count <= 8 {
            state = fold(state ^ short(text))
        } else {
            var offset = 0
            let last = count &- 8
            while offset < last {
                state = fold(state ^ eight(text, offset))
                offset &+= 8
            }
            state = fold(state ^ eight(text, last))
        }
        return (state ^ state >> 32) & 0xFFFF_FFFF
    }

    /// A text of up to eight bytes as a number that no other text of its length has.
    @inline(__always) private static func short(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
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
    }
}
