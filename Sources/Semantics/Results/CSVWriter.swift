/// Writes comma-separated values as RFC 4180 says: CRLF after every record, quotes around a field that holds a comma, a
/// quote or a line break, quotes doubled.
///
/// Spreadsheets run a field that begins with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula. Such a *text*
/// gets an apostrophe in front (the OWASP rule against CSV injection), so that a page title cannot run in a manager's
/// spreadsheet; a program that reads the file back drops one leading apostrophe. Numbers are written as they are.
package enum CSVWriter {
    package enum Field: Sendable, Equatable {
        /// Text from outside.
        case text(String)
        /// Digits made by us.
        case number(String)
        /// A value that does not exist: an empty field.
        case absent
    }

    package static func record(_ fields: [Field]) -> String {
        fields.map(written).joined(separator: ",") + "\r\n"
    }

    private static func written(_ field: Field) -> String {
        switch field {
        case .absent: ""
        case .number(let digits): digits
        case .text(let text): quoted(startsFormula(text) ? "'" + text : text)
        }
    }

    private static func startsFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return ["=", "+", "-", "@", "\t", "\r"].contains(first)
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
        guard needsQuotes else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
