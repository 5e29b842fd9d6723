/// One run of `JSONTape` over a text.
///
/// TRICKY: `run` keeps all that changes in local variables, of which nothing takes the address, so that they live in
/// registers; what is rare or long is a function of plain values beside it.
struct JSONScan {
    private let tape: JSONTape
    private let base: UnsafeRawPointer
    private let count: Int
    /// Where the last two words begin that can be read, or the text ends: whichever comes first.
    private let lastWords: Int
    /// Where a `JSONNames.Pattern` can be compared for the last time.
    private let lastPattern: Int

    init(_ tape: JSONTape, _ base: UnsafeRawPointer, count: Int, readable: Int) {
        self.tape = tape
        self.base = base
        self.count = count
        lastWords = min(readable - 16, count)
        lastPattern = readable - 24
    }

    /// The number of nodes made.
    func run() throws(JSONFailure) -> Int {
        let (nodes, open, base, count) = (tape.nodes, tape.open, base, count)
        let (lastWords, lastPattern) = (lastWords, lastPattern)
        var patterns = tape.names.patterns
        var index = 0
        var made = 0
        /// Bytes of decoded texts.
        var decoded = 0
        var depth = 0
        var inObject = false
        /// The name after which, or below which, the next name is guessed.
        var before = 0
        var isFirst = false
        while true {
            var key: UInt32 = 0
            if inObject {
                if index < count, JSONScan.at(base, index) <= 0x20 { index = behindSpace(index) }
                key = isFirst ? patterns[before].first : patterns[before].next
                if index <= lastPattern, patterns[Int(key)].matches(base + index),
                    index &+ patterns[Int(key)].length <= count
                {
                    index &+= patterns[Int(key)].length
                } else {
                    let found = try name(at: index, decoded)
                    (key, index) = (found.key, found.end)
                    patterns = tape.names.patterns
                    if isFirst { patterns[before].first = key } else { patterns[before].next = key }
                }
            }
            guard depth < JSONTape.deepest else { throw JSONFailure("nested deeper than \(JSONTape.deepest)", index) }
            if index < count, JSONScan.at(base, index) <= 0x20 { index = behindSpace(index) }
            guard index < count else { throw JSONFailure("the text ends where a value should stand", index) }
            let byte = JSONScan.at(base, index)
            if byte == Ascii.quote {
                let end = JSONScan.plainEnd(base, index &+ 1, count, lastWords)
                if end < count, JSONScan.at(base, end) == Ascii.quote {
                    nodes[made] = JSONNode(
                        offset: UInt32(truncatingIfNeeded: index &+ 1),
                        length: UInt32(truncatingIfNeeded: end &- index &- 1), key: key, kind: .string)
                    index = end &+ 1
                } else {
                    let text = try decode(from: index &+ 1, stop: end, decoded)
                    nodes[made] = text.node(key)
                    (index, decoded) = (text.end, text.decoded)
                }
                made &+= 1
            } else if byte == Ascii.openBrace || byte == Ascii.openBracket {
                open[depth] = made
                nodes[made] = JSONNode(
                    offset: UInt32(truncatingIfNeeded: index), length: UInt32(truncatingIfNeeded: made &+ 1), key: key,
                    kind: byte == Ascii.openBrace ? .object : .array)
                made &+= 1
                index &+= 1
                if index < count, JSONScan.at(base, index) <= 0x20 { index = behindSpace(index) }
                if index < count, JSONScan.at(base, index) == byte + 2 {
                    index &+= 1
                } else {
                    depth &+= 1
                    inObject = byte == Ascii.openBrace
                    (before, isFirst) = (Int(key), true)
                    continue
                }
            } else if Ascii.isDigit(byte) || byte == 0x2D {
                nodes[made] = try number(at: index, key, decoded)
                index += Int(nodes[made].length)
                if nodes[made].isDecoded {
                    // -0, of which 0 is kept.
                    index &+= 1
                    decoded += 1
                }
                made &+= 1
            } else {
                nodes[made] = try word(at: index, key)
                index += Int(nodes[made].length)
                made &+= 1
            }
            // Behind a value.
            while true {
                if index < count, JSONScan.at(base, index) <= 0x20 { index = behindSpace(index) }
                if depth == 0 {
                    guard index == count else { throw JSONFailure("something follows the value", index) }
                    return made
                }
                guard index < count else { throw unclosed(inObject, index) }
                let byte = JSONScan.at(base, index)
                if byte == Ascii.comma { break }
                guard byte == (inObject ? Ascii.closeBrace : Ascii.closeBracket) else {
                    throw unclosed(inObject, index)
                }
                index &+= 1
                depth &-= 1
                let closed = open[depth]
                key = nodes[closed].key
                nodes[closed].length = UInt32(truncatingIfNeeded: made)
                inObject = depth > 0 && nodes[open[depth - 1]].kind == .object
            }
            index &+= 1
            (before, isFirst) = (Int(key), false)
        }
    }

    private func unclosed(_ inObject: Bool, _ index: Int) -> JSONFailure {
        JSONFailure(inObject ? "an object that is not closed" : "an array that is not closed", index)
    }

    @inline(__always) private static func at(_ base: UnsafeRawPointer, _ offset: Int) -> UInt8 {
        base.load(fromByteOffset: offset, as: UInt8.self)
    }

    private func at(_ offset: Int) -> UInt8 { JSONScan.at(base, offset) }

    @inline(never) private func behindSpace(_ start: Int) -> Int {
        var index = start
        while index < count, Ascii.isSpace(at(index)) { index += 1 }
        return index
    }

    /// The name of a member that was not guessed, and where the text goes on behind its colon.
    @inline(never)
    private func name(at start: Int, _ decoded: Int) throws(JSONFailure) -> (key: UInt32, end: Int) {
        guard start < count, at(start) == Ascii.quote else {
            throw JSONFailure("a member without a name in quotes", start)
        }
        var end = JSONScan.plainEnd(base, start + 1, count, lastWords)
        let key: UInt32
        if end < count, at(end) == Ascii.quote {
            key = tape.names.number(of: UnsafeRawBufferPointer(start: base + start + 1, count: end - start - 1))
            end += 1
        } else {
            let text = try decode(from: start + 1, stop: end, decoded)
            let name = UnsafeRawBufferPointer(start: tape.decoded + decoded, count: text.decoded - decoded)
            key = tape.names.number(of: name)
            end = text.end
        }
        end = behindSpace(end)
        guard end < count, at(end) == 0x3A else { throw JSONFailure("a member without a colon", end) }
        return (key, end + 1)
    }

    /// A string that was decoded.
    private struct Decoded {
        var from: Int
        /// Bytes of decoded texts, this one included.
        var decoded: Int
        /// Where the text goes on behind the closing quote.
        var end: Int

        func node(_ key: UInt32) -> JSONNode {
            JSONNode(
                offset: UInt32(truncatingIfNeeded: from), length: UInt32(truncatingIfNeeded: decoded - from), key: key,
                kind: .string, isDecoded: true)
        }
    }

    /// A string that is not plain: its content begins at `start`, what is not plain stands at `stop`.
    @inline(never)
    private func decode(from start: Int, stop: Int, _ decoded: Int) throws(JSONFailure) -> Decoded {
        guard stop < count else { throw JSONFailure("a string that is not closed", count) }
        guard at(stop) == Ascii.backslash else { throw JSONFailure("a control character in a string", stop) }
        let text = UnsafeRawBufferPointer(start: base, count: count)
        let (end, position) = try JSONEscapes.decode(text, from: start, escape: stop, into: tape.decoded, at: decoded)
        return Decoded(from: decoded, decoded: position, end: end)
    }

    /// The first quote, backslash or control character; `count` when there is none.
    ///
    /// - Parameter lastWords: where sixteen bytes can be read for the last time.
    @inline(__always)
    private static func plainEnd(_ base: UnsafeRawPointer, _ start: Int, _ count: Int, _ lastWords: Int) -> Int {
        var index = start
        // Two words at a time: most texts end in the first two, so that the processor guesses the way on.
        while index <= lastWords {
            let first = ends(base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let second = ends(base.loadUnaligned(fromByteOffset: index &+ 8, as: UInt64.self))
            if first | second != 0 {
                let bits = first != 0 ? first.trailingZeroBitCount : 64 &+ second.trailingZeroBitCount
                return min(count, index &+ bits / 8)
            }
            index &+= 16
        }
        return plainEndByByte(base, index, count)
    }

    /// In each byte of a word the highest bit is set where the byte is a quote, a backslash or a control character; above
    /// the first such byte bits may be set wrongly.
    @inline(__always) private static func ends(_ loaded: UInt64) -> UInt64 {
        let word = UInt64(littleEndian: loaded)
        let quote = word ^ 0x2222_2222_2222_2222
        let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let ones: UInt64 = 0x0101_0101_0101_0101
        return ((quote &- ones) & ~quote | (slash &- ones) & ~slash | (word &- 0x2020_2020_2020_2020) & ~word)
            & 0x8080_8080_8080_8080
    }

    @inline(never)
    private static func plainEndByByte(_ base: UnsafeRawPointer, _ start: Int, _ count: Int) -> Int {
        var index = start
        while index < count {
            let byte = at(base, index)
            if byte == Ascii.quote || byte == Ascii.backslash || byte < 0x20 { return index }
            index += 1
        }
        return count
    }

    @inline(never) private func word(at index: Int, _ key: UInt32) throws(JSONFailure) -> JSONNode {
        for (word, kind) in [("true", .yes), ("false", .no), ("null", .null)] as [(StaticString, JSONNode.Kind)] {
            let length = word.utf8CodeUnitCount
            guard at(index) == word.utf8Start[0] else { continue }
            guard index + length <= count, (0..<length).allSatisfy({ at(index + $0) == word.utf8Start[$0] }) else {
                throw JSONFailure("an unknown word", index)
            }
            return JSONNode(
                offset: UInt32(truncatingIfNeeded: index), length: UInt32(truncatingIfNeeded: length), key: key,
                kind: kind)
        }
        throw JSONFailure("no value that JSON knows", index)
    }

    @inline(never) private func number(at start: Int, _ key: UInt32, _ decoded: Int) throws(JSONFailure) -> JSONNode {
        var index = start
        let isNegative = at(index) == 0x2D
        if isNegative { index += 1 }
        let whole = index
        index = try behindDigits(index)
        if index - whole > 1, at(whole) == 0x30 { throw JSONFailure("a number with a leading zero", index) }
        var isWhole = true
        if index < count, at(index) == 0x2E {
            isWhole = false
            index = try behindDigits(index + 1)
        }
        if index < count, at(index) | 0x20 == 0x65 {
            isWhole = false
            index += 1
            if index < count, at(index) == 0x2B || at(index) == 0x2D { index += 1 }
            index = try behindDigits(index)
        }
        if isNegative, isWhole, at(whole) == 0x30 {
            // -0 is 0: whole numbers have no negative zero.
            tape.decoded[decoded] = 0x30
            return JSONNode(
                offset: UInt32(truncatingIfNeeded: decoded), length: 1, key: key, kind: .number, isDecoded: true,
                isWhole: true)
        }
        return JSONNode(
            offset: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: index - start), key: key,
            kind: .number, isWhole: isWhole)
    }

    @inline(__always) private func behindDigits(_ start: Int) throws(JSONFailure) -> Int {
        var index = start
        while index < count, Ascii.isDigit(at(index)) { index += 1 }
        guard index > start else { throw JSONFailure("no value that JSON knows", index) }
        return index
    }
}
