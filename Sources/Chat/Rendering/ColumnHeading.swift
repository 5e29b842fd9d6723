/// Headings of columns, over two lines where one is too wide for what stands below.
enum ColumnHeading {
    /// The width at which a title takes at most two lines.
    static func narrowest(_ title: String) -> Int {
        let words = title.split(separator: " ").map(String.init)
        let whole = DisplayWidth.of(title)
        return (1..<max(words.count, 1)).map { count in
            max(
                DisplayWidth.of(words.prefix(count).joined(separator: " ")),
                DisplayWidth.of(words.dropFirst(count).joined(separator: " ")))
        }.min().map { min($0, whole) } ?? whole
    }

    /// One row of texts, or two where some title does not fit into one; the last row stands next to the figures.
    static func lines(_ columns: [(title: String, width: Int)]) -> [[String]] {
        let parts = columns.map { split($0.title, at: $0.width) }
        let rows = [parts.map(\.above), parts.map(\.below)]
        return rows[0].allSatisfy(\.isEmpty) ? [rows[1]] : rows
    }

    private static func split(_ title: String, at width: Int) -> (above: String, below: String) {
        let words = title.split(separator: " ").map(String.init)
        guard DisplayWidth.of(title) > width, words.count > 1 else { return ("", title) }
        let count = (1..<words.count).last { DisplayWidth.of(words.prefix($0).joined(separator: " ")) <= width } ?? 1
        return (words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "))
    }
}
