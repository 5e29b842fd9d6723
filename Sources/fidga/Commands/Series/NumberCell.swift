import Foundation

/// What a cell of a series holds.
enum NumberCell: Equatable {
    case number(Double)
    /// Nothing, or a word for it.
    case missing(isEmpty: Bool)
    case wrong(String)

    private static let words: Set<String> = ["na", "nan", "n/a", "null", "none", "-", "?"]

    /// - Parameter bytes: text that ends with a zero byte.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var range = range
        let skipped: Set<UInt8> = [0x20, 0x09, 0x0D, UInt8(ascii: "\"")]
        while let first = range.first, skipped.contains(bytes[first]) { range = first + 1..<range.upperBound }
        while let last = range.last, skipped.contains(bytes[last]) { range = range.lowerBound..<last }
        guard let first = range.first else {
            self = .missing(isEmpty: true)
            return
        }
        // Digits, a sign or a point: not the words that the reader of numbers would take as well.
        let begins = bytes[first]
        if begins == 0x2B || begins == 0x2D || begins == 0x2E || (0x30...0x39).contains(begins) {
            let (value, length) = bytes.withUnsafeBytes { buffer -> (Double, Int) in
                guard let base = buffer.baseAddress?.advanced(by: range.lowerBound) else { return (.nan, 0) }
                let text = base.assumingMemoryBound(to: CChar.self)
                var stop: UnsafeMutablePointer<CChar>?
                let value = strtod(text, &stop)
                return (value, stop.map { UnsafePointer($0) - text } ?? 0)
            }
            if length == range.count, value.isFinite {
                self = .number(value)
                return
            }
        }
        let text = String(decoding: bytes[range], as: UTF8.self)
        self = Self.words.contains(text.lowercased()) ? .missing(isEmpty: false) : .wrong(String(text.prefix(40)))
    }
}
