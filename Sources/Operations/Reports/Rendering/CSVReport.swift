import Grounding
import Semantics

/// A report as one table of comma-separated values: a line a number, exact, so that all sections fit one shape.
///
/// `section,block,row,name,column,unit,value,before`: the block is a table's title, or `figures`; the name is the row's
/// texts; `before` is filled for figures. Charts are drawn of numbers that stand in tables or have a block of their own.
package enum CSVReport {
    package static func text(_ report: Report) -> String {
        var out = CSVWriter.record(
            [
                "report", "version", "start", "end", "section", "block", "row", "name", "column", "unit", "value",
                "before",
            ].map { .text($0) })
        for section in report.sections {
            func line(
                _ block: String, _ row: Int, _ name: String, _ column: String,
                _ values: (unit: String, now: JSONValue, before: JSONValue)
            ) {
                out += CSVWriter.record([
                    .text(report.name), .number("\(report.version)"), .text("\(report.period.start)"),
                    .text("\(report.period.end)"), .text(section.title), .text(block), .number("\(row)"), .text(name),
                    .text(column), .text(values.unit), field(values.now), field(values.before),
                ])
            }
            for (index, figure) in section.figures.enumerated() {
                let number = { MetricTable.number($0, figure.unit, report.currency) }
                line(
                    "figures", index + 1, figure.title, figure.id,
                    (figure.unit.name(in: report.currency), number(figure.value), number(figure.before)))
            }
            for chart in section.charts where chart.kind == .line {
                for series in chart.series {
                    for (index, value) in series.values.enumerated() where chart.x.indices.contains(index) {
                        let number = MetricTable.number(value, series.unit, report.currency)
                        line(
                            chart.title, index + 1, chart.x[index], series.name,
                            (series.unit.name(in: report.currency), number, .null))
                    }
                }
            }
            for table in section.tables {
                for (index, row) in table.rows.enumerated() {
                    let name = zip(table.columns, row).filter { !$0.0.isNumeric }.map { $0.1.text ?? "(not set)" }
                        .joined(separator: " · ")
                    for (column, cell) in zip(table.columns, row) where column.isNumeric {
                        let unit = column.unitName(report.currency) ?? ""
                        line(table.title, index + 1, name, column.id, (unit, column.json(cell, report.currency), .null))
                    }
                }
            }
        }
        return out
    }

    private static func field(_ value: JSONValue) -> CSVWriter.Field {
        value == .null ? .absent : .number(value.serialized)
    }
}
