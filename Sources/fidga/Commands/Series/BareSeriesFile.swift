import Chat
import Foundation
import Transport

/// A file of series: `id,v1,v2,…` a line, oldest first; packed or not.
enum BareSeriesFile {
    /// - Throws: `CommandFailure` that names the line and the cell.
    static func read(_ path: String) throws -> [BareSeries] {
        var bytes: [UInt8] = []
        do {
            let source = try Decompressor(FileSource(path: path))
            while try source.read(appendingTo: &bytes) {}
        } catch {
            throw CommandFailure("\(error.message).")
        }
        return try parse(bytes, named: path == "-" ? "standard input" : path)
    }

    static func parse(_ bytes: [UInt8], named name: String) throws(CommandFailure) -> [BareSeries] {
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        // What reads numbers stops at a zero byte.
        bytes.append(0)
        var found: [BareSeries] = []
        var lines: [String: Int] = [:]
        var start = 0
        var number = 0
        let end = bytes.count - 1
        while start < end {
            let stop = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
            number += 1
            if let line = try line(bytes, start..<stop, number, isFirst: found.isEmpty, of: name) {
                if let earlier = lines.updateValue(number, forKey: line.id) {
                    throw CommandFailure(
                        "\(name), line \(number): the series '\(SafeTerminalText.line(line.id))' was already on line "
                            + "\(earlier); give each series its own name.")
                }
                found.append(line)
            }
            start = stop + 1
        }
        guard !found.isEmpty else {
            throw CommandFailure("\(name) holds no series; give one a line: a name, then its values, oldest first.")
        }
        return found
    }

    /// Nil for an empty line, and for a first line of headings.
    private static func line(
        _ bytes: [UInt8], _ range: Range<Int>, _ number: Int, isFirst: Bool, of name: String
    ) throws(CommandFailure) -> BareSeries? {
        var range = range
        while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<last }
        guard !range.isEmpty else { return nil }
        var (id, place) = label(bytes, range)
        id = id.trimmingCharacters(in: .whitespaces)
        var values: [Double] = []
        var isPadding = 0
        var cell = 1
        while place < range.upperBound {
            // At a comma.
            place += 1
            let stop = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
            cell += 1
            switch NumberCell(bytes, place..<stop) {
            case .number(let value):
                values.append(value)
                isPadding = 0
            case .missing(let isEmpty):
                values.append(.nan)
                isPadding = isEmpty ? isPadding + 1 : 0
            case .wrong(let text):
                if isFirst, cell == 2, number == 1 { return nil }
                throw CommandFailure(
                    "\(name), line \(number), column \(cell): '\(SafeTerminalText.line(text))' is not a finite number; "
                        + "a line is a name, then numbers; leave a missing value empty.")
            }
            place = stop
        }
        // Tables are filled up with empty cells at the end of shorter lines.
        values.removeLast(isPadding)
        return BareSeries(id: id, line: number, values: values)
    }

    /// The name, quoted or not, and the position of the comma after it.
    private static func label(_ bytes: [UInt8], _ range: Range<Int>) -> (String, Int) {
        let quote = UInt8(ascii: "\"")
        var place = range.lowerBound
        guard bytes[place] == quote else {
            let stop = bytes[range].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
            return (String(decoding: bytes[place..<stop], as: UTF8.self), stop)
        }
        var text: [UInt8] = []
        place += 1
        while place < range.upperBound {
            if bytes[place] == quote {
                guard place + 1 < range.upperBound, bytes[place + 1] == quote else { break }
                place += 1
            }
            text.append(bytes[place])
            place += 1
        }
        let rest = min(place, range.upperBound)
        let stop = bytes[rest..<range.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? range.upperBound
        return (String(decoding: text, as: UTF8.self), stop)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0D || byte == 0x09 }

    /// A name as a cell of comma-separated values.
    static func quoted(_ text: String) -> String {
        guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
        return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
