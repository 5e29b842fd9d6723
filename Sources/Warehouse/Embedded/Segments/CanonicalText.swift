import Foundation
import Semantics

/// A text of a pool in Unicode's composed form: two spellings of one accented letter are the same text to a reader, and to
/// Swift, but not byte by byte.
struct CanonicalText {
    private let pool: TextPool
    private let code: UInt32
    /// Set where the composed form can differ from the bytes of the pool.
    private let composed: String?

    init(_ pool: TextPool, _ code: UInt32) {
        self.pool = pool
        self.code = code
        let isASCII = pool.withBytes(of: code) { bytes in
            var bits: UInt8 = 0
            for byte in bytes { bits |= byte }
            return bits < 0x80
        }
        composed = isASCII ? nil : pool[code]?.precomposedStringWithCanonicalMapping
    }

    var text: String { composed ?? pool[code] ?? "" }

    func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        guard var composed else { return try pool.withBytes(of: code, body) }
        return try composed.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }
}
