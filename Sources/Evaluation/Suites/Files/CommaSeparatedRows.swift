/// Rows of comma-separated values, quoted as RFC 4180 says.
struct CommaSeparatedRows: Sendable {
    struct Row: Sendable, Equatable {
        var cells: [String]
        /// Of the file, from 1.
        var line: Int
    }

    private(set) var rows: [Row] = []
    /// The line of a quote that nobody closes.
    private(set) var openQuote: Int?

    init(_ text: String) {
        var cells: [String] = []
        var cell = ""
        var line = 1
        var start = 1
        var quotedSince: Int?
        var wasQuoted = false
        func isBlank() -> Bool { cells.isEmpty && cell.isEmpty && !wasQuoted }
        var characters = text.makeIterator()
        var next = characters.next()
        while let character = next {
            next = characters.next()
            if character.isNewline { line += 1 }
            if quotedSince != nil {
                if character != "\"" {
                    cell.append(character)
                } else if next == "\"" {
                    cell.append("\"")
                    next = characters.next()
                } else {
                    quotedSince = nil
                }
                continue
            }
            switch character {
            case "\"" where cell.isEmpty && !wasQuoted:
                (quotedSince, wasQuoted) = (line, true)
            case ",":
                cells.append(cell)
                (cell, wasQuoted) = ("", false)
            case "\n", "\r\n", "\r":
                if !isBlank() { rows.append(Row(cells: cells + [cell], line: start)) }
                (cells, cell, wasQuoted, start) = ([], "", false, line)
            default: cell.append(character)
            }
        }
        if !isBlank() { rows.append(Row(cells: cells + [cell], line: start)) }
        openQuote = quotedSince
    }
}
