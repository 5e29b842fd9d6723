import Foundation
import Semantics

/// A text in Unicode's composed form: two spellings of one accented letter are the same text to a reader, and to Swift, but
/// not byte by byte.
struct CanonicalText {
    private let pool: TextPool
    private let code: UInt32
    /// Set where the composed form can differ from the bytes of the pool.
    private let composed: String?

    init(_ pool: TextPool, _ code: UInt32) {
        self.pool = pool
        self.code = code
        composed =
            pool.withBytes(of: code, CanonicalText.isASCII)
            ? nil : pool[code]?.precomposedStringWithCanonicalMapping
    }

    var text: String { composed ?? pool[code] ?? "" }

    func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
        guard var composed else { return try pool.withBytes(of: code, body) }
        return try composed.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }

    /// The composed form of UTF-8 bytes.
    static func withBytes<T>(
        of text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> T
    ) rethrows -> T {
        if isASCII(text) { return try body(text) }
        var composed = String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping
        return try composed.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }

    private static func isASCII(_ text: UnsafeRawBufferPointer) -> Bool {
        var bits: UInt8 = 0
        for byte in text { bits |= byte }
        return bits < 0x80
    }
}
