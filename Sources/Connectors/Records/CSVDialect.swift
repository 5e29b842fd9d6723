/// The grammar of CSV, on bytes.
enum CSVDialect {
    enum RecordEnd {
        /// The record is so many bytes long, its line end so many more.
        case found(length: Int, terminator: Int)
        /// The record goes on behind the bytes at hand. The offset of the quote that stands open, if one does.
        case incomplete(openQuote: Int?)
    }

    /// Where the record at the front ends. `atEnd`: nothing follows the bytes.
    static func recordEnd(in bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, atEnd: Bool) -> RecordEnd {
        var index = 0
        var atFieldStart = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Ascii.quote, atFieldStart {
                let open = index
                guard let close = closingQuote(in: bytes, from: index + 1, atEnd: atEnd) else {
                    return .incomplete(openQuote: open)
                }
                index = close + 1
                atFieldStart = false
                continue
            }
            if byte == Ascii.newline {
                let carriage = index > 0 && bytes[index - 1] == Ascii.carriageReturn
                return .found(length: carriage ? index - 1 : index, terminator: carriage ? 2 : 1)
            }
            atFieldStart = byte == delimiter
            index += 1
        }
        return atEnd ? .found(length: bytes.count, terminator: 0) : .incomplete(openQuote: nil)
    }

    /// The quote that ends a quoted field whose content begins at `start`.
    private static func closingQuote(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, atEnd: Bool
    ) -> Int? {
        var index = start
        while index < bytes.count {
            guard bytes[index] == Ascii.quote else {
                index += 1
                continue
            }
            // TRICKY: the last quote at hand may be the first of a doubled one.
            if index + 1 == bytes.count { return atEnd ? index : nil }
            if bytes[index + 1] != Ascii.quote { return index }
            index += 2
        }
        return nil
    }

    /// The unquoted fields of one whole, valid record.
    static func fields(of record: [UInt8], delimiter: UInt8) -> [String] {
        record.withUnsafeBufferPointer { bytes in
            var fields: [String] = []
            var index = 0
            while true {
                if index < bytes.count, bytes[index] == Ascii.quote {
                    let (field, next) = quotedField(in: bytes, at: index, delimiter: delimiter)
                    fields.append(field)
                    index = next
                } else {
                    let start = index
                    while index < bytes.count, bytes[index] != delimiter { index += 1 }
                    fields.append(String(decoding: bytes[start..<index], as: UTF8.self))
                }
                guard index < bytes.count else { return fields }
                index += 1
            }
        }
    }

    /// The field that opens with the quote at `start`, and where the delimiter after it stands. What follows the
    /// closing quote before the delimiter is kept as it is.
    private static func quotedField(
        in bytes: UnsafeBufferPointer<UInt8>, at start: Int, delimiter: UInt8
    ) -> (String, Int) {
        var content: [UInt8] = []
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == Ascii.quote {
                guard index + 1 < bytes.count, bytes[index + 1] == Ascii.quote else { break }
                index += 1
            }
            content.append(bytes[index])
            index += 1
        }
        index += 1
        while index < bytes.count, bytes[index] != delimiter {
            content.append(bytes[index])
            index += 1
        }
        return (String(decoding: content, as: UTF8.self), index)
    }

    /// The delimiter that splits the first rows best: most rows as wide as the header, then the widest header. A comma
    /// when no delimiter occurs in the header.
    static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        let candidates: [UInt8] = [Ascii.comma, 0x3B, Ascii.tab, 0x7C]
        var best: (delimiter: UInt8, agreement: Double, width: Int) = (Ascii.comma, -1, 1)
        for candidate in candidates {
            let widths = firstWidths(of: bytes, delimiter: candidate)
            guard let width = widths.first, width > 1 else { continue }
            let agreement = Double(widths.count(where: { $0 == width })) / Double(widths.count)
            if agreement > best.agreement || (agreement == best.agreement && width > best.width) {
                best = (candidate, agreement, width)
            }
        }
        return best.delimiter
    }

    private static func firstWidths(of bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) -> [Int] {
        var widths: [Int] = []
        var rest = bytes
        while widths.count < 20, !rest.isEmpty {
            // The last record at hand may be cut off: it counts only when it is the header.
            guard case .found(let length, let terminator) = recordEnd(in: rest, delimiter: delimiter, atEnd: true),
                terminator > 0 || widths.isEmpty
            else { break }
            if length > 0 { widths.append(fields(of: Array(rest[..<length]), delimiter: delimiter).count) }
            rest = UnsafeBufferPointer(rebasing: rest[min(length + terminator, rest.count)...])
        }
        return widths
    }
}
