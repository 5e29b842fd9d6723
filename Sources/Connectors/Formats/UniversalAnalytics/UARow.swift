import Semantics

/// One exported row, whichever way its nested columns were written: as objects, as JSON text, or flattened with dots.
struct UARow {
    private let columns: [String: JSONValue]

    init(_ record: SourceRecord) throws(RecordProblem) {
        var columns: [String: JSONValue] = [:]
        switch record.payload {
        case .json(.object(let members)):
            for member in members where member.value != .null { columns[member.key] = UARow.read(member.value) }
        case .row(let csv):
            for (name, field) in zip(csv.header.names, csv.fields) where !field.isEmpty {
                columns[name] = UARow.read(.string(field))
            }
        case .json, .text:
            throw RecordProblem(reason: "not_ua", explanation: "the record is neither a JSON object nor a CSV row")
        }
        self.columns = columns
    }

    /// A column of the row; an empty or null column is absent.
    func column(_ name: String) -> JSONValue? { columns[name] }

    /// A field below a column.
    func field(_ column: String, _ name: String) -> JSONValue? {
        let value = columns[column]?[name] ?? columns["\(column).\(name)"] ?? columns["\(column)_\(name)"]
        return value == .null ? nil : value
    }

    /// Whether a column holds text where it should hold a structure.
    func isUnreadable(_ name: String) -> Bool {
        guard case .string(let text)? = columns[name] else { return false }
        return !text.isEmpty && text != "[]"
    }

    private static func read(_ value: JSONValue) -> JSONValue {
        guard case .string(let text) = value, let first = text.utf8.first,
            first == Ascii.openBrace || first == Ascii.openBracket
        else { return value }
        do throws(JSONParser.Failure) {
            return try JSONParser.parse(Array(text.utf8))
        } catch {
            // Not JSON after all: the text itself is the value, and `isUnreadable` tells.
            return value
        }
    }
}
