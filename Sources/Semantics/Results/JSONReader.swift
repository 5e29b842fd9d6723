/// Reads JSON text as RFC 8259 has it, and nothing else: no trailing text, no invalid UTF-8, no lone surrogates, and
/// never deeper than a limit.
///
/// Numbers keep their digits: what fits 64 bits is an integer, all others are literals, so that an id comes back as it
/// was sent. Of two members with one name the last counts.
package struct JSONReader {
    /// What is wrong with the text, and at which byte.
    package struct Failure: Error, Equatable {
        package var message: String
        package var offset: Int
    }

    private let bytes: UnsafeRawBufferPointer
    private let depthLimit: Int
    private var position = 0

    private init(_ bytes: UnsafeRawBufferPointer, depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    package static func read(_ bytes: some Collection<UInt8>, depthLimit: Int = 64) throws(Failure) -> JSONValue {
        let bytes = Array(bytes)
        let result: Result<JSONValue, Failure> = bytes.withUnsafeBytes { buffer in
            var reader = JSONReader(buffer, depthLimit: depthLimit)
            do throws(Failure) {
                return .success(try reader.document())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private mutating func document() throws(Failure) -> JSONValue {
        let value = try value(depth: 0)
        skipBlanks()
        guard position == bytes.count else { throw failure("text after the end of the document") }
        return value
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth <= depthLimit else { throw failure("nested deeper than \(depthLimit) levels") }
        skipBlanks()
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw failure("the text ends early")
        default: return try number()
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        var places = MemberPlaces()
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipBlanks()
            guard peek == UInt8(ascii: "\"") else { throw failure("expected a member's name in quotes") }
            let key = try string()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw failure("expected ':'") }
            let member = JSONValue.Member(key, try value(depth: depth + 1))
            if let place = places.place(of: key, in: members) {
                members[place] = member
            } else {
                members.append(member)
            }
            skipBlanks()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "}")) else { throw failure("expected ',' or '}'") }
            return .object(members)
        }
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        position += 1
        var elements: [JSONValue] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .array(elements) }
        while true {
            elements.append(try value(depth: depth + 1))
            skipBlanks()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "]")) else { throw failure("expected ',' or ']'") }
            return .array(elements)
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        for index in 0..<text.utf8CodeUnitCount {
            guard take(text.utf8Start[index]) else { throw failure("expected \(text)") }
        }
        return value
    }

    // MARK: numbers

    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        let isNegative = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) {
            guard takeDigits() > 0 else {
                throw failure(isNegative ? "expected a digit" : "expected a value")
            }
        }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            guard takeDigits() > 0 else { throw failure("expected a digit after the point") }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard takeDigits() > 0 else { throw failure("expected a digit in the exponent") }
        }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        // TRICKY: "-0" is a number of its own; as an integer it would come back as 0.
        if isWhole, digits != "-0", let integer = Int64(digits) { return .integer(integer) }
        return .literal(digits)
    }

    private mutating func takeDigits() -> Int {
        var count = 0
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            position += 1
            count += 1
        }
        return count
    }

    // MARK: strings

    private mutating func string() throws(Failure) -> String {
        let opening = position
        position += 1
        if let text = plainString() { return text }
        var utf8: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: utf8, as: UTF8.self) else {
                    throw Failure(message: "invalid UTF-8 in a string", offset: opening)
                }
                return text
            case UInt8(ascii: "\\"): try escape(into: &utf8)
            case 0..<0x20:
                position -= 1
                throw failure("a control character in a string")
            default: utf8.append(byte)
            }
        }
        throw failure("a string without an end")
    }

    /// A string of plain ASCII without escapes, as nearly all are; nil, and nothing is read, for any other.
    private mutating func plainString() -> String? {
        var end = position
        while end < bytes.count, (0x20..<0x7F).contains(bytes[end]), bytes[end] != UInt8(ascii: "\\") {
            if bytes[end] == UInt8(ascii: "\"") {
                defer { position = end + 1 }
                return String(decoding: bytes[position..<end], as: UTF8.self)
            }
            end += 1
        }
        return nil
    }

    private mutating func escape(into utf8: inout [UInt8]) throws(Failure) {
        guard let byte = peek else { throw failure("a string without an end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): utf8.append(byte)
        case UInt8(ascii: "b"): utf8.append(0x08)
        case UInt8(ascii: "f"): utf8.append(0x0C)
        case UInt8(ascii: "n"): utf8.append(0x0A)
        case UInt8(ascii: "r"): utf8.append(0x0D)
        case UInt8(ascii: "t"): utf8.append(0x09)
        case UInt8(ascii: "u"): utf8.append(contentsOf: String(try unicodeEscape()).utf8)
        default: throw failure("an unknown escape")
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw failure("half of a surrogate pair")
        }
        let second = try hexadecimal()
        let combined = 0x10000 + (first - 0xD800) << 10 + (second &- 0xDC00)
        guard (0xDC00..<0xE000).contains(second), let scalar = Unicode.Scalar(combined) else {
            throw failure("half of a surrogate pair")
        }
        return scalar
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw failure("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    // MARK: bytes

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func failure(_ message: String) -> Failure { Failure(message: message, offset: position) }
}

/// Where the members of an object stand, by name: looked through while they are few, else looked up.
private struct MemberPlaces {
    private static let few = 8
    private var places: [String: Int] = [:]

    /// The place of a member of that name; nil where it is new and will be the next.
    mutating func place(of key: String, in members: [JSONValue.Member]) -> Int? {
        guard members.count >= MemberPlaces.few else { return members.firstIndex { $0.key == key } }
        if places.isEmpty {
            for (place, member) in members.enumerated() { places[member.key] = place }
        }
        if let place = places[key] { return place }
        places[key] = members.count
        return nil
    }
}
