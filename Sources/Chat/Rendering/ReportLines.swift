import Grounding
package import Operations

/// A report for a terminal: figures in a table, charts as bars and columns, tables that fit the width.
package struct ReportLines: Sendable {
    package var style: TerminalStyle

    private static let chartHeight = 5

    package init(style: TerminalStyle) { self.style = style }

    package func lines(_ report: Report) -> [String] {
        let words = ReportText(report.currency)
        var lines = [
            style.apply(.strong, SafeTerminalText.line(report.title)),
            style.apply(.quiet, SafeTerminalText.line(ReportText.days(report))),
        ]
        for (index, paragraph) in (report.narrative?.paragraphs ?? []).enumerated() {
            let text = SafeTerminalText.line(paragraph)
            lines += (index == 0 ? [""] : []) + TextWrapping.lines(text, width: min(style.width, 100), indent: "")
        }
        for section in report.sections {
            lines += ["", style.apply(.strong, heading(section.title))]
            if !section.figures.isEmpty { lines += figures(section.figures, words) }
            for chart in section.charts { lines += [""] + self.chart(chart, words) }
            for table in section.tables { lines += [""] + self.table(table, words) }
            if !section.notes.isEmpty { lines.append("") }
            for note in section.notes {
                lines += TextWrapping.lines("· " + SafeTerminalText.line(note), width: style.width, indent: "  ")
            }
        }
        lines +=
            [""]
            + TextWrapping.lines(SafeTerminalText.line(ReportText.trust(report)), width: style.width)
            .map { style.apply(.quiet, $0) }
        return lines
    }

    private func heading(_ title: String) -> String {
        let title = SafeTerminalText.line(title).truncated(toColumns: max(4, style.width - 6))
        let rule = String(repeating: "─", count: max(0, min(80, style.width) - DisplayWidth.of(title) - 4))
        return "── \(title) \(rule)"
    }

    private func figures(_ figures: [ReportFigure], _ words: ReportText) -> [String] {
        let renderer = TableRenderer(style: style)
        return renderer.lines(
            TextTable(
                columns: [
                    .init("Figure"), .init("Value", .trailing), .init("Before", .trailing), .init("Change", .trailing),
                    .init(""),
                ],
                rows: figures.map { figure in
                    let verdict = words.isBetter(figure)
                    return [
                        figure.title, words.value(figure.value, figure.unit), words.value(figure.before, figure.unit),
                        words.change(figure) ?? "–", verdict == true ? "better" : verdict == false ? "worse" : "",
                    ]
                }))
    }

    private func table(_ table: ReportTable, _ words: ReportText) -> [String] {
        func texts(_ row: [ReportTable.Cell]) -> [String] { zip(row, table.columns).map { words.cell($0, $1) } }
        let text = TextTable(
            columns: table.columns.map { .init($0.title, $0.isNumeric ? .trailing : .leading) },
            rows: table.rows.map(texts), footer: table.totals.map(texts))
        return [SafeTerminalText.line(table.title)] + TableRenderer(style: style).lines(text)
    }

    private func chart(_ chart: ChartSpec, _ words: ReportText) -> [String] {
        guard let series = chart.series.first else { return [] }
        let title = [SafeTerminalText.line(chart.title)]
        if chart.kind == .heat { return title + HeatMap(style: style).lines(chart) }
        guard chart.kind == .line else {
            let bars = zip(chart.x, series.values).map { label, value in
                BarChart.Bar(label: label, value: value, text: words.value(value, series.unit))
            }
            return title + BarChart(style: style).lines(bars)
        }
        return title
            + ColumnChart(style: style, height: ReportLines.chartHeight).lines(
                labels: chart.x, values: series.values, text: { words.value($0, series.unit) })
    }
}
