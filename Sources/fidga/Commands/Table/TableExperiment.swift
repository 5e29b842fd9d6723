import Chat
import Connectors
import Insights
import Statistics

/// A bare table as `ExperimentAnalysis` wants it, and its result as people read it.
struct TableExperiment {
    let data: ExperimentData

    init(
        _ table: BareTable, variant: String, metrics: [String], denominator: String?, unit: String?, before: String?
    ) throws {
        let variantColumn = try table.column(variant)
        if table.rows.isEmpty {
            throw CommandFailure(
                "the table has no rows, so nobody was exposed; it needs users of at least two variants")
        }
        let summary = SummaryColumns(table, metrics: metrics, isRatio: denominator != nil)
        if let summary, unit == nil {
            if before != nil {
                throw CommandFailure("--before needs a row a user; a row a variant has no covariate")
            }
            data = try summary.read(table, variant: variantColumn, metrics: metrics)
            return
        }
        let columns = try metrics.map { try table.column($0) }
        let companion = try (denominator ?? before).map { try table.column($0) }
        let unitColumn = try unit.map { try table.column($0) }
        var builder = ExperimentBuilder(
            metrics: columns.map { table.columns[$0] },
            companion: denominator != nil ? .denominator : before != nil ? .covariate : .none)
        for row in table.rows where !row.fields[variantColumn].isEmpty {
            // A user without a value did nothing that counts.
            let values = try columns.map { try table.number(row, $0) ?? 0 }
            let second = try companion.map { try table.number(row, $0) ?? 0 } ?? 0
            builder.add(
                variant: row.fields[variantColumn], unit: unitColumn.map { row.fields[$0] }, values: values,
                companion: second)
        }
        data = builder.build()
    }

    static func text(_ analysis: ExperimentAnalysis, _ style: TerminalStyle) -> String {
        var lines: [String] = []
        for metric in analysis.metrics {
            let rows = metric.variants.map { row in
                [
                    row.variant, PlainNumber.significant(row.users, digits: 12),
                    row.mean.map { PlainNumber.significant($0) } ?? "n/a",
                    row.relative.map(PlainNumber.signedPercent) ?? "",
                    row.interval.map {
                        "\(PlainNumber.significant($0.lowerBound)) … \(PlainNumber.significant($0.upperBound))"
                    } ?? "", row.pValue.map { PlainNumber.significant($0) } ?? "",
                    row.chanceToWin.map(PlainNumber.percent) ?? "",
                ]
            }
            let columns: [TextTable.Column] = [
                .init(metric.metric), .init("users", .trailing), .init("mean", .trailing), .init("change", .trailing),
                .init("interval", .trailing), .init("p", .trailing), .init("chance to win", .trailing),
            ]
            lines += TableRenderer(style: style).lines(TextTable(columns: columns, rows: rows))
            lines += [SafeTerminalText.line(metric.verdict.text), ""]
        }
        return (lines.dropLast() + analysis.notes.map { SafeTerminalText.line($0) }).joined(separator: "\n")
    }
}
