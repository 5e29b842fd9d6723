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

    /// Lines of a row, where it holds sentences.
    private static let mostLines = 6
    /// Narrower screens have no room for sentences beside numbers: they are cut like names.
    private static let leastForSentences = 60
    /// Cells of a table that is shown row under row where its columns have no room; with sentences, rows.
    private static let mostRecordCells = 60
    private static let mostRecordRows = 20
    /// Two spaces between columns.
    private static let gap = "  "

    package init(style: TerminalStyle, maximumRows: Int = .max) {
        self.style = style
        self.maximumRows = maximumRows
    }

    /// Whether the table has room without cutting a name or leaving a column out.
    func fits(_ table: TextTable) -> Bool {
        let rows = table.rows.prefix(maximumRows) + (table.footer.map { [$0] } ?? [])
        let widths = table.columns.indices.map { index in
            let cells = rows.compactMap { index < $0.count ? DisplayWidth.of(SafeTerminalText.line($0[index])) : nil }
            return max(cells.max() ?? 0, ColumnHeading.narrowest(SafeTerminalText.line(table.columns[index].title)))
        }
        return total(widths) <= style.width
    }

    /// The lines of the table, header first. Wide tables get headings of two lines, then lose text, from the widest text
    /// column, as far as its texts can still be told apart; sentences go on in the next lines. When even that does not do,
    /// a short table is shown row under row; of a long one the last columns are left out, and a line says which.
    package func lines(_ table: TextTable) -> [String] {
        guard !table.columns.isEmpty else { return [] }
        let body = table.rows.prefix(maximumRows).map { row in row.map(SafeTerminalText.line) }
        let footer = table.footer?.map(SafeTerminalText.line)
        let titles = table.columns.map { SafeTerminalText.line($0.title) }
        let everything = [titles] + body + (footer.map { [$0] } ?? [])
        func texts(_ index: Int, of rows: [[String]]) -> [String] {
            rows.compactMap { index < $0.count ? $0[index] : nil }
        }
        func widest(_ texts: [String]) -> Int { texts.map(DisplayWidth.of).max() ?? 0 }
        let heading = ColumnHeading.self
        var natural = table.columns.indices.map { widest(texts($0, of: everything)) }
        if total(natural) > style.width {
            for index in natural.indices {
                natural[index] = max(
                    widest(texts(index, of: Array(everything.dropFirst()))), heading.narrowest(titles[index]))
            }
        }
        let wraps =
            style.width >= TableRenderer.leastForSentences
            && table.columns.indices.contains { index in
                table.columns[index].alignment == .leading
                    && texts(index, of: body).contains(where: ColumnFloor.isSentence)
            }
        let widths = fitted(
            natural,
            floors: table.columns.indices.map { index in
                guard table.columns[index].alignment == .leading else { return nil }
                let own = texts(index, of: body)
                return wraps ? ColumnFloor.ofWrapped(own, screen: style.width) : ColumnFloor.of(own)
            })

        let isShort = wraps ? body.count <= Self.mostRecordRows : body.count * titles.count <= Self.mostRecordCells
        if widths.count < titles.count, isShort {
            return TableRecords(style: style).lines(titles, body, footer: footer) + remarks(table, shownColumns: nil)
        }

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

        func bodyLines(_ row: [String]) -> [String] {
            let cells = widths.enumerated().map { index, width -> [String] in
                let text = index < row.count ? row[index] : ""
                guard wraps, table.columns[index].alignment == .leading else { return [text] }
                return TextWrapping.lines(text, width: width)
            }
            let height = min(cells.map(\.count).max() ?? 1, TableRenderer.mostLines)
            return (0..<height).map { level in
                line(
                    cells.map { parts in
                        let isCut = level == height - 1 && parts.count > height
                        return isCut
                            ? parts[level...].joined(separator: " ") : parts.indices.contains(level) ? parts[level] : ""
                    })
            }
        }

        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: TableRenderer.gap)
        let headings = heading.lines(zip(titles, widths).map { $0 })
        var lines = headings.map { style.apply(.strong, line($0)) } + [style.apply(.quiet, rule)]
        lines += body.flatMap(bodyLines)
        if let footer { lines += [style.apply(.quiet, rule), line(footer)] }
        lines += remarks(table, shownColumns: widths.count)
        return lines
    }

    private func remarks(_ table: TextTable, shownColumns: Int?) -> [String] {
        var remarks: [String] = []
        let hiddenRows = table.rows.count - min(table.rows.count, maximumRows)
        if hiddenRows > 0 { remarks.append("… and \(hiddenRows) more \(hiddenRows == 1 ? "row" : "rows")") }
        if let shownColumns, shownColumns < table.columns.count {
            let names = table.columns[shownColumns...].map { SafeTerminalText.line($0.title) }
            remarks.append("too narrow for: " + names.joined(separator: ", "))
        }
        return remarks.map { style.apply(.quiet, $0.truncated(toColumns: style.width)) }
    }

    private func total(_ widths: [Int]) -> Int {
        widths.reduce(0, +) + TableRenderer.gap.count * (widths.count - 1)
    }

    /// Widths that fit; fewer than there are columns when not all fit.
    ///
    /// - Parameter floors: what a column is not cut below; nil for one of numbers, because a number that is cut is a wrong
    ///   number.
    private func fitted(_ natural: [Int], floors: [Int?]) -> [Int] {
        var widths = natural
        while total(widths) > style.width {
            let candidates = widths.indices.filter { index in floors[index].map { widths[index] > $0 } ?? false }
            if let widest = candidates.max(by: { widths[$0] < widths[$1] }) {
                widths[widest] -= 1
            } else if widths.count > 1 {
                widths.removeLast()
            } else {
                widths[0] = style.width
            }
        }
        // A column that was left out may have made room for words that were cut before.
        for index in widths.indices where widths[index] < natural[index] {
            widths[index] += min(natural[index] - widths[index], style.width - total(widths))
        }
        return widths
    }
}
