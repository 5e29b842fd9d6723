import Chat
import Connectors
import Insights
import Semantics

/// A bare table as `DriverAnalysis` wants it, and its result as it is printed.
struct TableExplanation {
    let analysis: DriverAnalysis
    private(set) var notes: [String] = []
    private let dimensions: [String]

    init(
        _ table: BareTable, measure: String, per: String?, period: String, baseline: String, current: String
    ) throws {
        let measureColumn = try table.column(measure)
        let baseColumn = try per.map { try table.column($0) }
        let periodColumn = try table.column(period)
        let choice = TableDimensions(
            table, apart: [measureColumn, periodColumn] + (baseColumn.map { [$0] } ?? []),
            baseline: { $0.fields[periodColumn] == baseline }, current: { $0.fields[periodColumn] == current })
        notes = choice.notes
        dimensions = choice.columns.map { table.columns[$0] }
        var builder = ChangeCellsBuilder(dimensions: dimensions, isRate: per != nil)
        var counts = (baseline: 0, current: 0, blank: 0)
        for row in table.rows {
            let label = row.fields[periodColumn]
            guard label == baseline || label == current else { continue }
            let value = try table.number(row, measureColumn)
            let base = try baseColumn.map { try table.number(row, $0) } ?? 0
            guard let value, let base else {
                counts.blank += 1
                continue
            }
            if label == current { counts.current += 1 } else { counts.baseline += 1 }
            if base < 0 {
                throw CommandFailure(
                    "line \(row.line): '\(per ?? "")' is negative; nothing can be taken per less than 0")
            }
            builder.add(choice.columns.map { row.fields[$0] }, measure: value, base: base, isCurrent: label == current)
        }
        for (label, count) in [(baseline, counts.baseline), (current, counts.current)] where count == 0 {
            throw TableExplanation.missing(label, in: table, periodColumn)
        }
        if counts.blank > 0 { notes.append("\(counts.blank) rows without a number are left out.") }
        analysis = try DriverAnalysis(of: builder.build())
        notes += analysis.notes
    }

    private static func missing(_ label: String, in table: BareTable, _ column: Int) -> CommandFailure {
        let known = Array(Set(table.rows.map { $0.fields[column] })).sorted()
        let shown = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? ", …" : "")
        return CommandFailure(
            "no row with a number has '\(label)' in column '\(table.columns[column])'; it holds: \(shown)",
            suggestions: Array(known.suffix(3)))
    }

    var json: JSONValue {
        .object([
            "change": .number(analysis.change), "drivers": .array(analysis.drivers.map(\.json)),
            "unexplained": .number(analysis.unexplained), "notes": .array(notes.map { .string($0) }),
        ])
    }

    func text(_ style: TerminalStyle) -> String {
        let columns: [TextTable.Column] = [
            .init("where"), .init("contribution", .trailing), .init("share", .trailing), .init("before", .trailing),
            .init("after", .trailing),
        ]
        let rows = analysis.drivers.map { driver in
            [
                driver.place, PlainNumber.signed(driver.effect.contribution),
                driver.shareOfChange.map(PlainNumber.percent) ?? "n/a",
                driver.baseline.map { PlainNumber.significant($0) } ?? "n/a",
                driver.current.map { PlainNumber.significant($0) } ?? "n/a",
            ]
        }
        var lines = [
            "\(PlainNumber.significant(analysis.baseline)) → \(PlainNumber.significant(analysis.current)): "
                + PlainNumber.signed(analysis.change)
        ]
        if rows.isEmpty {
            lines.append("Nothing stands out from noise.")
        } else {
            lines += TableRenderer(style: style).lines(TextTable(columns: columns, rows: rows))
            lines.append("not explained: \(PlainNumber.signed(analysis.unexplained))")
        }
        return (lines + notes.map { SafeTerminalText.line($0) }).joined(separator: "\n")
    }
}
