/// One run of `JSONTape` over a text.
///
/// TRICKY: everything is inlined into `run`, and nothing takes the address of the scan, so that its fields live in
/// registers; what is rare is a static function of plain values.
struct JSONScan {
    private let tape: JSONTape
    private let base: UnsafeRawPointer
    private let count: Int
    private let readable: Int
    private let nodes: UnsafeMutablePointer<JSONNode>
    private let open: UnsafeMutablePointer<Int>
    private var patterns: UnsafeMutablePointer<JSONNames.Pattern>
    private var index = 0
    private var made = 0
    private var decodedCount = 0

    init(_ tape: JSONTape, _ base: UnsafeRawPointer, count: Int, readable: Int) {
        self.tape = tape
        self.base = base
        self.count = count
        self.readable = readable
        nodes = tape.nodes
        open = tape.open
        patterns = tape.names.patterns
    }

    /// The number of nodes made.
    mutating func run() throws(JSONFailure) -> Int {
        var depth = 0
        var inObject = false
        /// The name after which, or below which, the next name is guessed.
        var before: UInt32 = 0
        var isFirst = false
        while true {
            var key: UInt32 = 0
            if inObject {
                key = try name(isFirst ? patterns[Int(before)].first : patterns[Int(before)].next, before, isFirst)
            }
            guard depth < JSONTape.deepest else { throw JSONFailure("nested deeper than \(JSONTape.deepest)", index) }
            skipSpace()
            guard index < count else { throw JSONFailure("the text ends where a value should stand", index) }
            let byte = at(index)
            switch byte {
            case Ascii.quote:
                let (offset, length, isDecoded) = try string()
                add(JSONNode(offset: offset, length: length, key: key, kind: .string, isDecoded: isDecoded))
            case Ascii.openBrace, Ascii.openBracket:
                open[depth] = made
                add(
                    JSONNode(
                        offset: UInt32(truncatingIfNeeded: index), length: 0, key: key,
                        kind: byte == Ascii.openBrace ? .object : .array))
                index += 1
                skipSpace()
                if index < count, at(index) == byte + 2 {
                    index += 1
                    nodes[made - 1].length = UInt32(truncatingIfNeeded: made)
                } else {
                    depth += 1
                    inObject = byte == Ascii.openBrace
                    (before, isFirst) = (key, true)
                    continue
                }
            case 0x74: try word(0x6575_7274, 4, .yes, key)
            case 0x66: try word(0x736C_6166, 5, .no, key)
            case 0x6E: try word(0x6C6C_756E, 4, .null, key)
            default: try number(key)
            }
            // Behind a value.
            while true {
                skipSpace()
                guard depth > 0 else {
                    guard index == count else { throw JSONFailure("something follows the value", index) }
                    return made
                }
                guard index < count else { throw unclosed(inObject) }
                let byte = at(index)
                if byte == Ascii.comma { break }
                guard byte == (inObject ? Ascii.closeBrace : Ascii.closeBracket) else { throw unclosed(inObject) }
                index += 1
                depth -= 1
                let closed = open[depth]
                key = nodes[closed].key
                nodes[closed].length = UInt32(truncatingIfNeeded: made)
                inObject = depth > 0 && nodes[open[depth - 1]].kind == .object
            }
            index += 1
            (before, isFirst) = (key, false)
        }
    }

    private func unclosed(_ inObject: Bool) -> JSONFailure {
        JSONFailure(inObject ? "an object that is not closed" : "an array that is not closed", index)
    }

    @inline(__always) private func at(_ offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

    @inline(__always) private mutating func add(_ node: JSONNode) {
        nodes[made] = node
        made += 1
    }

    @inline(__always) private mutating func skipSpace() {
        while index < count, at(index) <= 0x20, Ascii.isSpace(at(index)) { index += 1 }
    }

    /// The name of a member and the colon behind it.
    @inline(__always)
    private mutating func name(_ guess: UInt32, _ before: UInt32, _ isFirst: Bool) throws(JSONFailure) -> UInt32 {
        skipSpace()
        if index + 24 <= readable, patterns[Int(guess)].matches(base + index) {
            let end = index + patterns[Int(guess)].length
            if end <= count {
                index = end
                return guess
            }
        }
        guard index < count, at(index) == Ascii.quote else {
            throw JSONFailure("a member without a name in quotes", index)
        }
        let (offset, length, isDecoded) = try string()
        skipSpace()
        guard index < count, at(index) == 0x3A else { throw JSONFailure("a member without a colon", index) }
        index += 1
        let text = UnsafeRawBufferPointer(
            start: (isDecoded ? UnsafeRawPointer(tape.decoded) : base) + Int(offset), count: Int(length))
        let key = tape.names.number(of: text)
        patterns = tape.names.patterns
        if isFirst { patterns[Int(before)].first = key } else { patterns[Int(before)].next = key }
        return key
    }

    /// A string from its opening quote to behind its closing one.
    @inline(__always)
    private mutating func string() throws(JSONFailure) -> (offset: UInt32, length: UInt32, isDecoded: Bool) {
        let start = index + 1
        let end = JSONScan.plainEnd(base, from: start, count, readable)
        guard end < count else { throw JSONFailure("a string that is not closed", count) }
        if at(end) == Ascii.quote {
            index = end + 1
            return (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end - start), false)
        }
        guard at(end) == Ascii.backslash else { throw JSONFailure("a control character in a string", end) }
        let from = decodedCount
        let text = UnsafeRawBufferPointer(start: base, count: count)
        (index, decodedCount) = try JSONEscapes.decode(text, from: start, escape: end, into: tape.decoded, at: from)
        return (UInt32(truncatingIfNeeded: from), UInt32(truncatingIfNeeded: decodedCount - from), true)
    }

    /// The first quote, backslash or control character; `count` when there is none.
    @inline(__always)
    private static func plainEnd(_ base: UnsafeRawPointer, from start: Int, _ count: Int, _ readable: Int) -> Int {
        var index = start
        let last = min(readable - 8, count)
        while index <= last {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            // In each byte the highest bit is set where the byte is one of those looked for; bytes above the first such
            // may be set wrongly, which does not matter.
            let quote = word ^ 0x2222_2222_2222_2222
            let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let ones: UInt64 = 0x0101_0101_0101_0101
            let hits =
                ((quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- 0x2020_2020_2020_2020) & ~word)
                & 0x8080_8080_8080_8080
            if hits != 0 { return min(count, index + hits.trailingZeroBitCount / 8) }
            index += 8
        }
        while index < count {
            let byte = base.load(fromByteOffset: index, as: UInt8.self)
            if byte == Ascii.quote || byte == Ascii.backslash || byte < 0x20 { return index }
            index += 1
        }
        return count
    }

    /// `true`, `false` or `null`: its first four bytes as a little-endian number, and its length.
    @inline(__always)
    private mutating func word(
        _ letters: UInt32, _ length: Int, _ kind: JSONNode.Kind, _ key: UInt32
    ) throws(JSONFailure) {
        guard index + length <= count,
            UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self)) == letters,
            length == 4 || at(index + 4) == 0x65
        else { throw JSONFailure("an unknown word", index) }
        add(
            JSONNode(
                offset: UInt32(truncatingIfNeeded: index), length: UInt32(truncatingIfNeeded: length), key: key,
                kind: kind))
        index += length
    }

    @inline(__always) private mutating func number(_ key: UInt32) throws(JSONFailure) {
        let start = index
        let isNegative = at(index) == 0x2D
        if isNegative { index += 1 }
        let whole = index
        try digits()
        if index - whole > 1, at(whole) == 0x30 { throw JSONFailure("a number with a leading zero", index) }
        var isWhole = true
        if index < count, at(index) == 0x2E {
            isWhole = false
            index += 1
            try digits()
        }
        if index < count, at(index) | 0x20 == 0x65 {
            isWhole = false
            index += 1
            if index < count, at(index) == 0x2B || at(index) == 0x2D { index += 1 }
            try digits()
        }
        var node = JSONNode(
            offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: index - start), key: key,
            kind: .number, isWhole: isWhole)
        if isNegative, isWhole, at(whole) == 0x30 {
            // -0 is 0: whole numbers have no negative zero.
            tape.decoded[decodedCount] = 0x30
            node = JSONNode(
                offset: UInt32(truncatingIfNeeded: decodedCount), length: 1, key: key, kind: .number, isDecoded: true,
                isWhole: true)
            decodedCount += 1
        }
        add(node)
    }

    @inline(__always) private mutating func digits() throws(JSONFailure) {
        guard index < count, Ascii.isDigit(at(index)) else {
            throw JSONFailure("no value that JSON knows", index)
        }
        index += 1
        while index < count, Ascii.isDigit(at(index)) { index += 1 }
    }
}
