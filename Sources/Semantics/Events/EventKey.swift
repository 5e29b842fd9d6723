/// The identity of an event: two events with the same key are the same event, however often they arrive.
///
/// 128 bits of a stable hash. At ten thousand million events the chance that any two differ and collide is below 10⁻¹⁸.
package struct EventKey: Hashable, Sendable, Comparable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The key of an event that its source numbers: `source` separates the name spaces of two sources.
    package init(source: String, id: String) {
        var hash = StableHash()
        hash.combine(source)
        hash.combine(id)
        self = hash.finish()
    }

    /// The same key from the bytes of an id, and a hash that took in the source already.
    package init(_ source: StableHash, id: UnsafeRawBufferPointer) {
        var hash = source
        hash.combine(bytes: id)
        self = hash.finish()
    }

    /// The key of the `occurrence`-th record (from 0) with the same content in one file, for sources without ids. The
    /// same file read again gives the same keys; identical rows inside one file stay apart.
    package init(source: String, content: UnsafeRawBufferPointer, occurrence: Int) {
        var hash = StableHash()
        hash.combine(source)
        hash.combine(bytes: content)
        hash.combine(UInt64(occurrence))
        self = hash.finish()
    }

    package static func < (a: EventKey, b: EventKey) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

/// A 128-bit hash that is the same on every machine and in every run (unlike `Hasher`).
///
/// Two lanes of multiply-and-fold mixing in the manner of wyhash, with different secrets. Not for secrets or signatures.
package struct StableHash: Sendable {
    private var a: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var b: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    package init() {}

    /// What the keys of one source begin with.
    package init(source: String) { combine(source) }

    package mutating func combine(_ value: UInt64) {
        a = StableHash.fold(a ^ value, 0xA076_1D64_78BD_642F)
        b = StableHash.fold(b &+ value, 0xE703_7ED1_A0B4_28DB) ^ value.byteSwapped
    }

    /// The bytes and their number, so that "ab", "c" and "a", "bc" differ.
    package mutating func combine(bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index + 8 <= bytes.count {
            combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        combine(StableHash.tail(of: bytes, from: index))
        combine(UInt64(bytes.count))
    }

    /// The bytes from `index` on, fewer than eight, the first in the lowest place.
    private static func tail(of bytes: UnsafeRawBufferPointer, from index: Int) -> UInt64 {
        let left = bytes.count - index
        if left == 0 { return 0 }
        if index > 0 {
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return UInt64(littleEndian: last) >> UInt64(64 - 8 * left)
        }
        var tail: UInt64 = 0
        for offset in 0..<left { tail |= UInt64(bytes[offset]) << UInt64(8 * offset) }
        return tail
    }

    package mutating func combine(_ text: String) {
        var text = text
        text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// The key of the `occurrence`-th record with the content taken in.
    package func finish(occurrence: Int) -> EventKey {
        var hash = self
        hash.combine(UInt64(occurrence))
        return hash.finish()
    }

    package func finish() -> EventKey {
        // Each half mixes both lanes; neither may be combined with itself, which would cancel it.
        let high = StableHash.fold(a ^ 0x8EBC_6AF0_9C88_C6E3, b &+ 0x5899_65CC_7537_4CC3) ^ b
        let low = StableHash.fold(b ^ 0x1D8E_4E27_C47D_124F, a &+ 0xEB44_ACCA_B455_D165) ^ a
        return EventKey(high: high, low: low)
    }

    private static func fold(_ x: UInt64, _ y: UInt64) -> UInt64 {
        let product = x.multipliedFullWidth(by: y)
        return product.high ^ product.low ^ (x >> 32)
    }
}
