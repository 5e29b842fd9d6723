/// A text beside a label, wrapped at words under its own beginning.
struct LabelledLines {
    var label: String
    /// Must already be safe.
    var text: String

    /// Lines of at most `width` columns. The label stands as it is, with its blanks.
    func lines(width: Int) -> [String] {
        let indent = String(repeating: " ", count: DisplayWidth.of(label))
        let body = TextWrapping.lines(text, width: max(1, width - indent.count))
        return body.enumerated().map { index, line in (index == 0 ? label : indent) + line }
    }

    /// A list with numbers to refer to, each entry's kind in a column of its own.
    static func numbered(_ entries: [(kind: String, text: String)], width: Int) -> [String] {
        let digits = "\(entries.count)".count
        let kinds = entries.map { DisplayWidth.of($0.kind) }.max() ?? 0
        return entries.enumerated().flatMap { index, entry in
            let number = "\(index + 1)".padded(toColumns: digits, alignment: .trailing)
            let kind = kinds == 0 ? "" : entry.kind.padded(toColumns: kinds) + "  "
            return LabelledLines(label: "\(number)  \(kind)", text: entry.text).lines(width: width)
        }
    }
}
