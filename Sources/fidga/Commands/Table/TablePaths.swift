import Chat
import Connectors
import Insights

/// A bare table as `PathAttribution` wants it, and its result as people read it.
struct TablePaths {
    private(set) var paths = ConversionPaths()

    init(_ table: BareTable, path: String, conversions: String, null: String?) throws {
        let pathColumn = try table.column(path)
        let conversionColumn = try table.column(conversions)
        let nullColumn = try null.map { try table.column($0) }
        for row in table.rows {
            let touches = row.fields[pathColumn].split(separator: ">", omittingEmptySubsequences: true)
                .map { TablePaths.trimmed($0) }.filter { !$0.isEmpty }
            let converted = try table.number(row, conversionColumn) ?? 0
            let lost = try nullColumn.map { try table.number(row, $0) ?? 0 } ?? 0
            if converted < 0 || lost < 0 {
                throw CommandFailure("line \(row.line): a path cannot end less than 0 times")
            }
            if touches.isEmpty, converted > 0 {
                throw CommandFailure(
                    "line \(row.line): \(converted) conversions have no touches; write 'direct' where nothing is known")
            }
            if converted + lost > 0 { paths.add(touches, conversions: converted, nulls: lost) }
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// Channels down, models across.
    static func text(_ result: PathAttribution, _ style: TerminalStyle) -> String {
        let channels = result.models.first?.rows.map(\.channel) ?? []
        let rows = channels.map { channel in
            [channel]
                + result.models.map { _, rows in
                    rows.first { $0.channel == channel }.map { PlainNumber.significant($0.conversions, digits: 4) }
                        ?? "0"
                }
        }
        let columns = [TextTable.Column("channel")] + result.models.map { .init($0.model.name, .trailing) }
        let table = TextTable(
            columns: columns, rows: rows,
            footer: ["total"]
                + result.models.map { _ in PlainNumber.significant(result.total, digits: 9) })
        return TableRenderer(style: style).lines(table).joined(separator: "\n")
    }
}
