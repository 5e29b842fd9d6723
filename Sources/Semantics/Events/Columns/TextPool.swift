/// Different texts, each kept once as UTF-8 bytes and named by a code from 1 in the order of first appearance; 0 is "none".
///
/// What columns of events are coded with: a batch carries one pool a column, so that a text is hashed where it was read
/// and never copied into a `String` on its way to the warehouse.
package struct TextPool: Sendable {
    /// All texts, one after another.
    package private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`; the text of code `c` begins at `ends[c − 1]`.
    package private(set) var ends: [Int] = [0]
    /// Open addressing: a hash in the upper half, a code in the lower; 0 is free.
    private var slots: [UInt64] = []
    /// Whether texts are listed that have no slot yet.
    private var isUnhashed = false

    package init() {}

    /// The number of texts; their codes are 1 … `count`.
    package var count: Int { ends.count - 1 }

    /// The code of a text, which is added when it is new.
    package mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
        if isUnhashed { hashAll() }
        if ends.count * 2 > slots.count { grow() }
        let hash = TextPool.hash(text)
        let (code, slot) = find(text, hash)
        if code != 0 { return code }
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
    private func find(_ text: UnsafeRawBufferPointer, _ hash: UInt64) -> (code: UInt32, slot: Int) {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 {
                if slots[slot] >> 32 == hash {
                    let code = UInt32(truncatingIfNeeded: slots[slot])
                    if isEqual(text, code) { return (code, slot) }
                }
                slot = (slot + 1) & mask
            }
            return (0, slot)
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

    private func isEqual(_ text: UnsafeRawBufferPointer, _ code: UInt32) -> Bool {
        let start = ends[Int(code) - 1]
        let count = ends[Int(code)] - start
        guard count == text.count else { return false }
        return bytes.withUnsafeBytes { bytes in
            func differs(at offset: Int) -> Bool {
                bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
                    != text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            }
            guard count >= 8 else {
                for offset in 0..<count where bytes[start + offset] != text[offset] { return false }
                return true
            }
            var offset = 0
            while offset + 8 < count {
                if differs(at: offset) { return false }
                offset += 8
            }
            return !differs(at: count - 8)
        }
    }

    /// Listed texts are hashed only when a text is looked up among them.
    private mutating func hashAll() {
        isUnhashed = false
        var size = 64
        while size < ends.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        bytes.withUnsafeBytes { bytes in
            for code in 1..<ends.count {
                let text = UnsafeRawBufferPointer(rebasing: bytes[ends[code - 1]..<ends[code]])
                let hash = TextPool.hash(text)
                var slot = Int(truncatingIfNeeded: hash) & (size - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
                slots[slot] = hash << 32 | UInt64(code)
            }
        }
        self.slots = slots
    }

    private mutating func grow() {
        var grown = [UInt64](repeating: 0, count: max(64, slots.count * 2))
        let mask = grown.count - 1
        for entry in slots where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & mask
            while grown[slot] != 0 { slot = (slot + 1) & mask }
            grown[slot] = entry
        }
        slots = grown
    }

    /// 32 bits of a multiply-and-fold hash over words of eight bytes; the last two may overlap.
    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
        let count = text.count
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
        if count >= 8 {
            var offset = 0
            while offset + 8 < count {
                state = fold(state ^ text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            state = fold(state ^ text.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        } else if count >= 4 {
            let first = UInt64(text.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
            let last = UInt64(text.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            state = fold(state ^ (first << 32 | last))
        } else if count > 0 {
            let ends = UInt64(text[0]) << 16 | UInt64(text[count - 1])
            state = fold(state ^ (ends | UInt64(text[count / 2]) << 8))
        }
        return (state ^ state >> 32) & 0xFFFF_FFFF
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
