/// Different texts, each kept once as UTF-8 bytes and named by a code from 1 in the order of first appearance; 0 is "none".
///
/// What columns of events are coded with: a batch carries one pool a column, so that a text is hashed where it was read
/// and never copied into a `String` on its way to the warehouse.
package struct TextPool: Sendable {
    /// All texts, one after another.
    package private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`; the text of code `c` begins at `ends[c − 1]`.
    package private(set) var ends: [Int] = [0]
    /// Open addressing: codes by hash; 0 is free.
    private var slots: [UInt32] = []
    private var hashes: [UInt32] = [0]
    /// Whether texts are listed that have no hash yet.
    private var isUnhashed = false

    package init() {}

    /// The number of texts; their codes are 1 … `count`.
    package var count: Int { ends.count - 1 }

    /// The code of a text, which is added when it is new.
    package mutating func code(of text: UnsafeRawBufferPointer) -> UInt32 {
        if isUnhashed { hashAll() }
        if (count + 1) * 2 > slots.count { grow() }
        let hash = TextPool.hash(text)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let code = slots[slot]
            if hashes[Int(code)] == hash, isEqual(text, code) { return code }
            slot = (slot + 1) & mask
        }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        hashes.append(hash)
        slots[slot] = UInt32(count)
        return UInt32(count)
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
        let range = ends[Int(code) - 1]..<ends[Int(code)]
        guard range.count == text.count else { return false }
        return bytes.withUnsafeBytes { $0[range].elementsEqual(text) }
    }

    /// Listed texts are hashed only when a text is looked up among them.
    private mutating func hashAll() {
        isUnhashed = false
        hashes = [0]
        hashes.reserveCapacity(ends.count)
        bytes.withUnsafeBytes { bytes in
            for index in 1..<ends.count {
                hashes.append(TextPool.hash(UnsafeRawBufferPointer(rebasing: bytes[ends[index - 1]..<ends[index]])))
            }
        }
        grow()
    }

    private mutating func grow() {
        var size = max(64, slots.count * 2)
        while size < hashes.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for code in 1..<hashes.count {
            var slot = Int(truncatingIfNeeded: hashes[code]) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(code)
        }
    }

    /// Half of a multiply-and-fold hash over words of eight bytes.
    private static func hash(_ text: UnsafeRawBufferPointer) -> UInt32 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(text.count)
        var index = 0
        while index + 8 <= text.count {
            state = fold(state ^ text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < text.count {
            tail = tail << 8 | UInt64(text[index])
            index += 1
        }
        state = fold(state ^ tail)
        return UInt32(truncatingIfNeeded: state ^ state >> 32)
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
