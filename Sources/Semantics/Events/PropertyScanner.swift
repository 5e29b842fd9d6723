/// Reads the JSON text of custom properties (`PropertyText`) member by member, as bytes, without making a value of it.
///
/// Strict: an object of texts, numbers, flags and nulls. Call `begin`, then `next` with the same text until it gives nil.
/// Keeps its room from text to text, so that one scanner serves many.
package struct PropertyScanner {
    package enum Kind: Sendable {
        case text, number, flag
    }

    private var offset = 0
    /// Where the name and the value of the last member stand in the text; nil where they were escaped, and lie in a room.
    private var name: Range<Int>?
    private var value: Range<Int>?
    private var nameRoom: [UInt8] = []
    private var valueRoom: [UInt8] = []
    /// Where an escaped text is decoded.
    private var room: [UInt8] = []

    package init() {}

    /// Begins a text.
    package mutating func begin() { offset = 0 }

    /// Moves to the next property; nil behind the last. Nulls are left out. Of members with one name the last one counts.
    package mutating func next(in text: UnsafeRawBufferPointer) throws(PropertyTextProblem) -> Kind? {
        while try !isOver(text) {
            name = try string(text)
            if name == nil { swap(&room, &nameRoom) }
            skipBlanks(text)
            try expect(0x3A, in: text, "':'")
            skipBlanks(text)
            guard offset < text.count else { throw problem("a value") }
            switch text[offset] {
            case Byte.quote:
                value = try string(text)
                if value == nil { swap(&room, &valueRoom) }
                return .text
            case Byte.t:
                value = try word("true", in: text)
                return .flag
            case Byte.f:
                value = try word("false", in: text)
                return .flag
            case Byte.n: _ = try word("null", in: text)
            default:
                value = try number(text)
                return .number
            }
        }
        return nil
    }

    /// The name of the property that `next` moved to.
    package func withName<T>(in text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> T) rethrows
        -> T
    {
        guard let name else { return try nameRoom.withUnsafeBytes(body) }
        return try body(UnsafeRawBufferPointer(rebasing: text[name]))
    }

    /// Its value as plain text: see `PropertyValue.plainText`.
    package func withValue<T>(
        in text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> T
    ) rethrows -> T {
        guard let value else { return try valueRoom.withUnsafeBytes(body) }
        return try body(UnsafeRawBufferPointer(rebasing: text[value]))
    }

    // MARK: Parts

    private enum Byte {
        static let quote = UInt8(ascii: "\"")
        static let backslash = UInt8(ascii: "\\")
        static let (t, f, n, u) = (UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "u"))
    }

    private func problem(_ expected: String) -> PropertyTextProblem {
        PropertyTextProblem(offset: offset, expected: expected)
    }

    private mutating func skipBlanks(_ text: UnsafeRawBufferPointer) {
        while offset < text.count {
            switch text[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }

    private mutating func expect(
        _ byte: UInt8, in text: UnsafeRawBufferPointer, _ expected: String
    ) throws(PropertyTextProblem) {
        guard offset < text.count, text[offset] == byte else { throw problem(expected) }
        offset += 1
    }

    /// Whether the object has no further member; moves to it if it has.
    private mutating func isOver(_ text: UnsafeRawBufferPointer) throws(PropertyTextProblem) -> Bool {
        let isFirst = offset == 0
        skipBlanks(text)
        if isFirst {
            try expect(UInt8(ascii: "{"), in: text, "'{'")
            skipBlanks(text)
        }
        guard offset < text.count, text[offset] == UInt8(ascii: "}") else {
            if !isFirst {
                try expect(UInt8(ascii: ","), in: text, "',' or '}'")
                skipBlanks(text)
            }
            return false
        }
        offset += 1
        skipBlanks(text)
        guard offset == text.count else { throw problem("the end") }
        return true
    }

    private mutating func word(
        _ word: StaticString, in text: UnsafeRawBufferPointer
    ) throws(PropertyTextProblem) -> Range<Int> {
        let end = offset + word.utf8CodeUnitCount
        let isThere = word.withUTF8Buffer { word in end <= text.count && text[offset..<end].elementsEqual(word) }
        guard isThere else { throw problem("a text, a number, true, false or null") }
        defer { offset = end }
        return offset..<end
    }

    private mutating func number(_ text: UnsafeRawBufferPointer) throws(PropertyTextProblem) -> Range<Int> {
        let start = offset
        _ = skip(UInt8(ascii: "-"), in: text)
        try digits(text)
        if skip(UInt8(ascii: "."), in: text) { try digits(text) }
        if skip(UInt8(ascii: "e"), in: text) || skip(UInt8(ascii: "E"), in: text) {
            if !skip(UInt8(ascii: "+"), in: text) { _ = skip(UInt8(ascii: "-"), in: text) }
            try digits(text)
        }
        return start..<offset
    }

    private mutating func skip(_ byte: UInt8, in text: UnsafeRawBufferPointer) -> Bool {
        guard offset < text.count, text[offset] == byte else { return false }
        offset += 1
        return true
    }

    private mutating func digits(_ text: UnsafeRawBufferPointer) throws(PropertyTextProblem) {
        let first = offset
        while offset < text.count, (0x30...0x39).contains(text[offset]) { offset += 1 }
        guard offset > first else { throw problem("a text, a number, true, false or null") }
    }

    /// - Returns: the bytes between the quotes; nil, and the text decoded in `room`, where something is escaped.
    private mutating func string(_ text: UnsafeRawBufferPointer) throws(PropertyTextProblem) -> Range<Int>? {
        try expect(Byte.quote, in: text, "a text in quotes")
        let start = offset
        while offset < text.count, text[offset] != Byte.quote, text[offset] != Byte.backslash { offset += 1 }
        guard offset < text.count else { throw problem("a closing quote") }
        if text[offset] == Byte.quote {
            offset += 1
            return start..<(offset - 1)
        }
        room.removeAll(keepingCapacity: true)
        room.append(contentsOf: text[start..<offset])
        while offset < text.count, text[offset] != Byte.quote {
            if text[offset] == Byte.backslash {
                try appendEscaped(text)
            } else {
                room.append(text[offset])
                offset += 1
            }
        }
        try expect(Byte.quote, in: text, "a closing quote")
        return nil
    }

    private mutating func appendEscaped(_ text: UnsafeRawBufferPointer) throws(PropertyTextProblem) {
        offset += 1
        guard offset < text.count else { throw problem("an escaped character") }
        let byte = text[offset]
        offset += 1
        switch byte {
        case Byte.quote, Byte.backslash, UInt8(ascii: "/"): room.append(byte)
        case UInt8(ascii: "b"): room.append(0x08)
        case Byte.f: room.append(0x0C)
        case Byte.n: room.append(0x0A)
        case UInt8(ascii: "r"): room.append(0x0D)
        case Byte.t: room.append(0x09)
        case Byte.u:
            var code = try hexadecimal(text)
            if (0xD800...0xDBFF).contains(code) {
                try expect(Byte.backslash, in: text, "the second half of a character")
                try expect(Byte.u, in: text, "the second half of a character")
                let low = try hexadecimal(text)
                guard (0xDC00...0xDFFF).contains(low) else { throw problem("the second half of a character") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw problem("the first half of a character") }
            room.append(contentsOf: String(scalar).utf8)
        default: throw problem("an escaped character")
        }
    }

    private mutating func hexadecimal(_ text: UnsafeRawBufferPointer) throws(PropertyTextProblem) -> UInt32 {
        guard offset + 4 <= text.count else { throw problem("four hexadecimal digits") }
        var code: UInt32 = 0
        for byte in text[offset..<(offset + 4)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
        }
        offset += 4
        return code
    }
}

/// Why a text is none of custom properties. The text itself is not repeated: it may be anything.
package struct PropertyTextProblem: Error, Equatable, CustomStringConvertible {
    /// Bytes before the place that cannot be read.
    package var offset: Int
    package var expected: String

    package var description: String { "the custom properties cannot be read at byte \(offset): expected \(expected)" }
}
