import Semantics
import Transport

/// A CSV file as a table of texts, whole in memory: for analyses of somebody's own table, which is no import.
package struct BareTable: Sendable {
    package struct Row: Sendable {
        /// Of the file, from 1.
        package var line: Int
        /// As many as there are columns.
        package var fields: [String]
    }

    package let columns: [String]
    package private(set) var rows: [Row] = []

    /// The longest row, in bytes.
    private static let longest = 1 << 20

    /// - Parameter path: `-` is standard input; `.gz` and `.zst` are unpacked.
    /// - Throws: when the file cannot be read, or a row does not fit the header: analyses of a part would be wrong.
    package init(path: String) throws(ConnectorError) {
        let source: FileSource
        do throws(TransportError) { source = try FileSource(path: path) } catch { throw .unreadable(error.message) }
        try self.init(source, name: path == "-" ? "standard input" : path)
    }

    init(_ source: any ByteSource, name: String) throws(ConnectorError) {
        let unpacked: Decompressor
        do throws(TransportError) { unpacked = try Decompressor(source) } catch {
            throw .damaged(error.message, underlying: error).in(file: name)
        }
        do throws(ConnectorError) {
            var reader = try CSVReader(try InputBuffer(unpacked), limit: BareTable.longest)
            columns = reader.header.names
            if let twice = BareTable.repeated(columns) {
                throw .structure("two columns are called '\(twice)'; rename one")
            }
            while let record = try reader.next() {
                switch record {
                case .rejected(let rejection):
                    throw .structure("line \(rejection.line): \(rejection.explanation)")
                case .record(let record):
                    guard case .row(let row) = record.payload else { continue }
                    rows.append(Row(line: record.line, fields: row.fields))
                }
            }
        } catch {
            throw error.in(file: name)
        }
    }

    private static func repeated(_ names: [String]) -> String? {
        var seen = Set<String>()
        return names.first { !seen.insert($0).inserted }
    }

    /// Where a column stands.
    ///
    /// - Throws: with the name that was probably meant.
    package func column(_ name: String) throws(ConnectorError) -> Int {
        if let index = columns.firstIndex(of: name) { return index }
        if let index = columns.firstIndex(where: { $0.lowercased() == name.lowercased() }) { return index }
        let near = NearestName.of(name, among: columns).map { [$0] } ?? []
        throw .unknownColumn(name, columns: columns, near: near)
    }

    /// What a field is as a number.
    package enum Field: Sendable, Equatable {
        case blank, text
        case number(Double)

        package init(_ field: String) {
            let text = field.filter { !$0.isWhitespace }
            if text.isEmpty {
                self = .blank
            } else if let number = Double(text), number.isFinite, text.contains(where: \.isNumber) {
                self = .number(number)
            } else {
                self = .text
            }
        }
    }

    /// Columns in which every field that is not blank is a number, and at least one is.
    package var numericColumns: Set<Int> {
        Set(
            columns.indices.filter { column in
                var found = false
                for row in rows {
                    let field = Field(row.fields[column])
                    if field == .text { return false }
                    if field != .blank { found = true }
                }
                return found
            })
    }

    /// The number in a field; nil for a blank one.
    ///
    /// - Throws: when it is no number, with its line.
    package func number(_ row: Row, _ column: Int) throws(ConnectorError) -> Double? {
        switch Field(row.fields[column]) {
        case .blank: return nil
        case .number(let value): return value
        case .text:
            throw .structure(
                "line \(row.line): '\(row.fields[column].prefix(40))' in column '\(columns[column])' is not a number; "
                    + "write it like 1234.5")
        }
    }
}
