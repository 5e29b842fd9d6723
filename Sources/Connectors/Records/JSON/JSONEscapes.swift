/// Undoes the escapes of JSON strings.
enum JSONEscapes {
    /// Decodes a string whose content begins at `start`, and whose first escape stands at `escape`.
    ///
    /// - Parameters:
    ///   - out: takes the decoded bytes, from `position` on; there is room for as many as the string has.
    /// - Returns: where the text goes on behind the closing quote, and the position behind the decoded bytes.
    @inline(never)
    static func decode(
        _ text: UnsafeRawBufferPointer, from start: Int, escape: Int, into out: UnsafeMutablePointer<UInt8>,
        at position: Int
    ) throws(JSONFailure) -> (index: Int, position: Int) {
        var writer = Writer(out: out, position: position)
        for index in start..<escape { writer.append(text[index]) }
        var index = escape
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case Ascii.quote: return (index, writer.position)
            case Ascii.backslash: index = try escaped(text, at: index, &writer)
            case ..<0x20: throw JSONFailure("a control character in a string", index)
            default: writer.append(byte)
            }
        }
        throw JSONFailure("a string that is not closed", index)
    }

    private struct Writer {
        let out: UnsafeMutablePointer<UInt8>
        var position: Int

        mutating func append(_ byte: UInt8) {
            out[position] = byte
            position += 1
        }
    }

    /// What stands behind a backslash; where the text goes on.
    private static func escaped(
        _ text: UnsafeRawBufferPointer, at index: Int, _ writer: inout Writer
    ) throws(JSONFailure) -> Int {
        guard index < text.count else { throw JSONFailure("a string that is not closed", index) }
        switch text[index] {
        case Ascii.quote, Ascii.backslash, 0x2F: writer.append(text[index])
        case 0x62: writer.append(0x08)
        case 0x66: writer.append(0x0C)
        case 0x6E: writer.append(Ascii.newline)
        case 0x72: writer.append(Ascii.carriageReturn)
        case 0x74: writer.append(Ascii.tab)
        case 0x75:
            let (scalar, next) = try codePoint(text, at: index + 1)
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { writer.append(byte) }
            return next
        default: throw JSONFailure("an escape that JSON does not know", index + 1)
        }
        return index + 1
    }

    /// The scalar of `XXXX`, or of `XXXX\uYYYY` that is a surrogate pair, and where the text goes on. Half a pair is
    /// U+FFFD: text is never lost for it.
    private static func codePoint(
        _ text: UnsafeRawBufferPointer, at index: Int
    ) throws(JSONFailure) -> (Unicode.Scalar, Int) {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let first = try hexadecimal(text, at: index)
        let next = index + 4
        guard (0xD800...0xDBFF).contains(first) else { return (Unicode.Scalar(first) ?? replacement, next) }
        guard next + 1 < text.count, text[next] == Ascii.backslash, text[next + 1] == 0x75 else {
            return (replacement, next)
        }
        let second = try hexadecimal(text, at: next + 2)
        guard (0xDC00...0xDFFF).contains(second) else { return (replacement, next) }
        return (Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement, next + 6)
    }

    private static func hexadecimal(_ text: UnsafeRawBufferPointer, at index: Int) throws(JSONFailure) -> UInt32 {
        var value: UInt32 = 0
        for offset in index..<index + 4 {
            guard offset < text.count, let digit = digit(text[offset]) else {
                throw JSONFailure("an escape without four hexadecimal digits", index)
            }
            value = value << 4 | digit
        }
        return value
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x37)
        case 0x61...0x66: UInt32(byte - 0x57)
        default: nil
        }
    }
}
