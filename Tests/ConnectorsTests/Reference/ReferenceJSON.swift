import Semantics

@testable import Connectors

/// JSON read the plain way, by recursive descent, a byte at a time: the second path to what `JSONTape` finds.
struct ReferenceJSON {
    struct Failure: Error {
        var what: String
        /// From 0.
        var offset: Int
    }

    static let deepest = 128

    static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        var result = Result<JSONValue, Failure>.failure(Failure(what: "nothing", offset: 0))
        bytes.withUnsafeBufferPointer { buffer in
            do throws(Failure) {
                var parser = ReferenceJSON(bytes: buffer)
                let value = try parser.value(depth: 0)
                parser.skipSpace()
                guard parser.index == buffer.count else { throw parser.failure("something follows the value") }
                result = .success(value)
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private func failure(_ what: String) -> Failure { Failure(what: what, offset: index) }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while index < bytes.count, Ascii.isSpace(bytes[index]) { index += 1 }
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < ReferenceJSON.deepest else { throw failure("nested deeper than \(ReferenceJSON.deepest)") }
        skipSpace()
        switch current {
        case Ascii.openBrace: return try object(depth: depth)
        case Ascii.openBracket: return try array(depth: depth)
        case Ascii.quote: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        case nil: throw failure("the text ends where a value should stand")
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard index + offset < bytes.count, bytes[index + offset] == word.utf8Start[offset] else {
                throw failure("an unknown word")
            }
        }
        index += word.utf8CodeUnitCount
        return value
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        index += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if current == Ascii.closeBrace {
            index += 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard current == Ascii.quote else { throw failure("a member without a name in quotes") }
            let key = try string()
            skipSpace()
            guard current == 0x3A else { throw failure("a member without a colon") }
            index += 1
            members.append(JSONValue.Member(key, try value(depth: depth + 1)))
            skipSpace()
            if current == Ascii.closeBrace { break }
            guard current == Ascii.comma else { throw failure("an object that is not closed") }
            index += 1
        }
        index += 1
        return .object(members)
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        index += 1
        var elements: [JSONValue] = []
        skipSpace()
        if current == Ascii.closeBracket {
            index += 1
            return .array(elements)
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if current == Ascii.closeBracket { break }
            guard current == Ascii.comma else { throw failure("an array that is not closed") }
            index += 1
        }
        index += 1
        return .array(elements)
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = index
        if current == 0x2D { index += 1 }
        let wholeStart = index
        try digits()
        if index - wholeStart > 1, bytes[wholeStart] == 0x30 { throw failure("a number with a leading zero") }
        var whole = true
        if current == 0x2E {
            whole = false
            index += 1
            try digits()
        }
        if current == 0x65 || current == 0x45 {
            whole = false
            index += 1
            if current == 0x2B || current == 0x2D { index += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if whole, let integer = Int64(text) { return .integer(integer) }
        return .literal(text)
    }

    private mutating func digits() throws(Failure) {
        guard let first = current, Ascii.isDigit(first) else { throw failure("no value that JSON knows") }
        while let byte = current, Ascii.isDigit(byte) { index += 1 }
    }

    private mutating func string() throws(Failure) -> String {
        index += 1
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Ascii.quote {
                defer { index += 1 }
                return String(decoding: bytes[start..<index], as: UTF8.self)
            }
            if byte == Ascii.backslash { return try stringWithEscapes(from: start) }
            if byte < 0x20 { throw failure("a control character in a string") }
            index += 1
        }
        throw failure("a string that is not closed")
    }

    private mutating func stringWithEscapes(from start: Int) throws(Failure) -> String {
        var content = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case Ascii.quote: return String(decoding: content, as: UTF8.self)
            case Ascii.backslash: try escape(into: &content)
            case ..<0x20: throw failure("a control character in a string")
            default: content.append(byte)
            }
        }
        throw failure("a string that is not closed")
    }

    private mutating func escape(into content: inout [UInt8]) throws(Failure) {
        guard let byte = current else { throw failure("a string that is not closed") }
        index += 1
        switch byte {
        case Ascii.quote, Ascii.backslash, 0x2F: content.append(byte)
        case 0x62: content.append(0x08)
        case 0x66: content.append(0x0C)
        case 0x6E: content.append(Ascii.newline)
        case 0x72: content.append(Ascii.carriageReturn)
        case 0x74: content.append(Ascii.tab)
        case 0x75: content.append(contentsOf: Array(String(try codePoint()).utf8))
        default: throw failure("an escape that JSON does not know")
        }
    }

    /// The scalar of `\uXXXX`, or of two that are a surrogate pair. Half a pair is U+FFFD: text is never lost for it.
    private mutating func codePoint() throws(Failure) -> Unicode.Scalar {
        let replacement: Unicode.Scalar = "\u{FFFD}"
        let first = try hexadecimal()
        guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? replacement }
        guard index + 1 < bytes.count, bytes[index] == Ascii.backslash, bytes[index + 1] == 0x75 else {
            return replacement
        }
        let before = index
        index += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second) else {
            index = before
            return replacement
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? replacement
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard index + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
            bytes[index] != 0x2B, bytes[index] != 0x2D
        else { throw failure("an escape without four hexadecimal digits") }
        index += 4
        return value
    }
}
