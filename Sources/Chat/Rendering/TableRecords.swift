/// The rows of a table one under another, each cell beside its column's title: for a table that is wider than the screen.
struct TableRecords {
    var style: TerminalStyle

    /// All texts must already be safe. Cells without text are left out.
    func lines(_ titles: [String], _ rows: [[String]], footer: [String]?) -> [String] {
        let widest = titles.map(DisplayWidth.of).max() ?? 0
        let room = min(widest, style.width / 2)
        return (rows + (footer.map { [$0] } ?? [])).enumerated().flatMap { index, row in
            (index == 0 ? [] : [""]) + zip(titles, row).flatMap { title, cell in record(title, cell, room) }
        }
    }

    private func record(_ title: String, _ cell: String, _ room: Int) -> [String] {
        guard !cell.isEmpty else { return [] }
        let label = title.truncated(toColumns: room).padded(toColumns: room) + "  "
        return LabelledLines(label: label, text: cell).lines(width: style.width).enumerated().map { index, line in
            index == 0 ? style.apply(.quiet, label) + line.dropFirst(label.count) : line
        }
    }
}
