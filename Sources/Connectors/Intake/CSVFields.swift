/// Cuts rows of CSV into fields, one row after another in the same memory.
final class CSVFields {
    /// Where a row ends, and how many fields it has.
    struct Row {
        var length: Int
        /// Bytes of its line end.
        var terminator: Int
        /// Line ends in the row and behind it.
        var lines: Int
        var count: Int
    }

    private let delimiter: UInt8
    private let most: Int
    /// Node 0 is nothing; see `ByteRecord`.
    private let nodes: UnsafeMutablePointer<JSONNode>
    private var decoded = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
    private var capacity = 1024
    private var used = 0

    /// - Parameter most: how many fields are kept; the others of a row are counted.
    init(most: Int, delimiter: UInt8) {
        self.most = most
        self.delimiter = delimiter
        nodes = .allocate(capacity: most + 1)
        nodes.initialize(repeating: JSONNode(offset: 0, length: 0, key: 0, kind: .null), count: most + 1)
    }

    deinit {
        nodes.deallocate()
        decoded.deallocate()
    }

    /// The fields of the last row, when it began at `base`.
    func nodes(of base: UnsafeRawPointer) -> JSONNodes {
        JSONNodes(input: base, decoded: UnsafeRawPointer(decoded), nodes: UnsafePointer(nodes), count: most + 1)
    }

    /// The row that begins at `start`; nil when its end is not among the bytes.
    ///
    /// - Parameter atEnd: nothing follows the bytes, which hold one row without its line end: a line end is content.
    func split(_ bytes: UnsafeRawBufferPointer, from start: Int, atEnd: Bool) -> Row? {
        used = 0
        var row = Row(length: 0, terminator: 0, lines: 0, count: 0)
        var index = start
        while true {
            let field = index
            var quoted: Range<Int>?
            var doubled = false
            if index < bytes.count, bytes[index] == Ascii.quote {
                index += 1
                while true {
                    guard let close = CSVFields.quote(in: bytes, from: index) else {
                        if !atEnd { return nil }
                        index = bytes.count
                        break
                    }
                    guard close + 1 < bytes.count else {
                        if !atEnd { return nil }
                        index = close
                        break
                    }
                    index = close
                    if bytes[close + 1] != Ascii.quote { break }
                    doubled = true
                    index = close + 2
                }
                quoted = field + 1..<index
                for byte in bytes[field..<index] where byte == Ascii.newline { row.lines += 1 }
                index = min(index + 1, bytes.count)
            }
            guard let end = fieldEnd(in: bytes, from: index, atEnd: atEnd) else { return nil }
            let isLast = end == bytes.count || bytes[end] != delimiter
            var contentEnd = end
            if isLast, end < bytes.count {
                row.terminator = 1
                row.lines += 1
                if end > start, bytes[end - 1] == Ascii.carriageReturn {
                    contentEnd -= 1
                    row.terminator = 2
                }
            }
            add(bytes, field..<contentEnd, quoted, doubled, rest: index..<max(index, contentEnd), start, row.count)
            row.count += 1
            if isLast {
                row.length = contentEnd - start
                return row
            }
            index = end + 1
        }
    }

    private func add(
        _ bytes: UnsafeRawBufferPointer, _ plain: Range<Int>, _ quoted: Range<Int>?, _ doubled: Bool,
        rest: Range<Int>, _ start: Int, _ position: Int
    ) {
        guard position < most else { return }
        let range = quoted ?? plain
        guard doubled || (quoted != nil && !rest.isEmpty) else {
            nodes[position + 1] = JSONNode(
                offset: UInt32(truncatingIfNeeded: range.lowerBound - start),
                length: UInt32(truncatingIfNeeded: range.count), key: 0, kind: .string)
            return
        }
        reserve(range.count + rest.count)
        let from = used
        var index = range.lowerBound
        while index < range.upperBound {
            // Of a doubled quote the first is left out.
            if bytes[index] == Ascii.quote { index += 1 }
            if index < range.upperBound { append(bytes[index]) }
            index += 1
        }
        for byte in bytes[rest] { append(byte) }
        nodes[position + 1] = JSONNode(
            offset: UInt32(truncatingIfNeeded: from), length: UInt32(truncatingIfNeeded: used - from), key: 0,
            kind: .string, isDecoded: true)
    }

    private func append(_ byte: UInt8) {
        decoded[used] = byte
        used += 1
    }

    private func reserve(_ count: Int) {
        guard used + count > capacity else { return }
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: (used + count) * 2)
        grown.update(from: decoded, count: used)
        decoded.deallocate()
        decoded = grown
        capacity = (used + count) * 2
    }

    /// The delimiter or line end that ends a field; nil when it is not among the bytes.
    private func fieldEnd(in bytes: UnsafeRawBufferPointer, from start: Int, atEnd: Bool) -> Int? {
        var index = start
        let delimiters = UInt64(delimiter) &* CSVFields.ones
        let lineEnds = atEnd ? delimiters : UInt64(Ascii.newline) &* CSVFields.ones
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let hits = CSVFields.zeros(word ^ delimiters) | CSVFields.zeros(word ^ lineEnds)
            if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count {
            if bytes[index] == delimiter || (bytes[index] == Ascii.newline && !atEnd) { return index }
            index += 1
        }
        return atEnd ? bytes.count : nil
    }

    private static func quote(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let hits = zeros(word ^ (UInt64(Ascii.quote) &* ones))
            if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count {
            if bytes[index] == Ascii.quote { return index }
            index += 1
        }
        return nil
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The highest bit of the lowest byte that is zero (higher bytes may be marked wrongly).
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & 0x8080_8080_8080_8080 }
}
