/// Tells UTF-8 from other bytes (Unicode 16, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Check {
    /// Index of the first byte that is not part of valid UTF-8; nil when all are.
    static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = asciiPrefix(raw)
        while index < bytes.count {
            if index + 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let first = bytes[index]
            if first < 0x80 {
                index += 1
                continue
            }
            guard let length = length(of: bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    /// Bytes at the front, in steps of 64, that are ASCII: the usual record is nothing else.
    private static func asciiPrefix(_ bytes: UnsafeRawBufferPointer) -> Int {
        var index = 0
        while index + 64 <= bytes.count {
            let words = bytes.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt64>.self)
            guard words.union & 0x8080_8080_8080_8080 == 0 else { return index }
            index += 64
        }
        return index
    }

    static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { firstInvalid($0) }
    }

    /// Length of the well-formed sequence of two to four bytes that begins at `index`.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < bytes.count && range.contains(bytes[index + offset])
        }
        switch bytes[index] {
        case 0xC2...0xDF: return continues(1) ? 2 : nil
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : nil
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : nil
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : nil
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : nil
        default: return nil
        }
    }
}

extension SIMD8<UInt64> {
    /// All bits that are set in any element.
    fileprivate var union: UInt64 {
        let four = lowHalf | highHalf
        let two = four.lowHalf | four.highHalf
        return two.x | two.y
    }
}
