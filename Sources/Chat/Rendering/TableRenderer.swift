/// A table of texts, ready to be laid out. Texts come from outside: the renderer makes them safe.
package struct TextTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package var title: String
        package var alignment: ColumnAlignment

        package init(_ title: String, _ alignment: ColumnAlignment = .leading) {
            self.title = title
            self.alignment = alignment
        }
    }

    package var columns: [Column]
    package var rows: [[String]]
    /// A last row under a rule; nil for none.
    package var footer: [String]?

    package init(columns: [Column], rows: [[String]], footer: [String]? = nil) {
        self.columns = columns
        self.rows = rows
        self.footer = footer
    }
}

/// Lays a table out in aligned columns that fit the width.
package struct TableRenderer: Sendable {
    package var style: TerminalStyle
    /// Rows shown at most; what is left out is counted in a last line.
    package var maximumRows: Int

    /// Two spaces between columns; a column is never cut below this.
    private static let gap = "  "
    private static let narrowest = 6

    package init(style: TerminalStyle, maximumRows: Int = .max) {
        self.style = style
        self.maximumRows = maximumRows
    }

    /// The lines of the table, header first. Wide tables lose text first, from the widest text column; when even that
    /// does not do, the last columns are left out, and a line says which.
    package func lines(_ table: TextTable) -> [String] {
        guard !table.columns.isEmpty else { return [] }
        let body = table.rows.prefix(maximumRows).map { row in row.map(SafeTerminalText.line) }
        let footer = table.footer?.map(SafeTerminalText.line)
        let titles = table.columns.map { SafeTerminalText.line($0.title) }
        let everything = [titles] + body + (footer.map { [$0] } ?? [])
        let natural = table.columns.indices.map { index in
            everything.map { index < $0.count ? DisplayWidth.of($0[index]) : 0 }.max() ?? 0
        }
        let widths = fitted(natural, alignments: table.columns.map(\.alignment))

        func line(_ row: [String]) -> String {
            var line = ""
            for (index, width) in widths.enumerated() {
                if index > 0 { line += TableRenderer.gap }
                let text = (index < row.count ? row[index] : "").truncated(toColumns: width)
                line += text.padded(toColumns: width, alignment: table.columns[index].alignment)
            }
            while line.last == " " { line.removeLast() }
            return line
        }

        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TableRenderer.gap)
        var lines = [style.apply(.strong, line(titles)), style.apply(.quiet, rule)]
        lines += body.map(line)
        if let footer { lines += [style.apply(.quiet, rule), line(footer)] }
        lines += remarks(table, shownColumns: widths.count)
        return lines
    }

    private func remarks(_ table: TextTable, shownColumns: Int) -> [String] {
        var remarks: [String] = []
        let hiddenRows = table.rows.count - min(table.rows.count, maximumRows)
        if hiddenRows > 0 { remarks.append("… and \(hiddenRows) more \(hiddenRows == 1 ? "row" : "rows")") }
        if shownColumns < table.columns.count {
            let names = table.columns[shownColumns...].map { SafeTerminalText.line($0.title) }
            remarks.append("too narrow for: " + names.joined(separator: ", "))
        }
        return remarks.map { style.apply(.quiet, $0.truncated(toColumns: style.width)) }
    }

    /// Widths that fit; fewer than there are columns when not all fit.
    private func fitted(_ natural: [Int], alignments: [ColumnAlignment]) -> [Int] {
        var widths = natural
        func total() -> Int { widths.reduce(0, +) + TableRenderer.gap.count * (widths.count - 1) }
        while total() > style.width {
            // A number that is cut is a wrong number: only columns of words are narrowed.
            let candidates = widths.indices.filter {
                alignments[$0] == .leading && widths[$0] > TableRenderer.narrowest
            }
            if let widest = candidates.max(by: { widths[$0] < widths[$1] }) {
                widths[widest] -= 1
            } else if widths.count > 1 {
                widths.removeLast()
            } else {
                widths[0] = style.width
            }
        }
        return widths
    }
}
