package import Grounding
import Semantics

/// An answer on a terminal: the answer first, then what supports it, then what to ask next.
package struct AnswerRenderer: Sendable {
    package var style: TerminalStyle
    /// Rows of a table that are shown without being asked for.
    package var tableRows: Int

    package init(style: TerminalStyle, tableRows: Int = 12) {
        self.style = style
        self.tableRows = tableRows
    }

    /// Prose is easier to read in lines that are not too long.
    private var proseWidth: Int { min(style.width, 100) }

    package func lines(_ answer: VerifiedAnswer) -> [String] {
        var paragraphs = SafeTerminalText.block(answer.text).split(separator: "\n").map(String.init)
        // Where something is claimed, the last paragraph says what was assumed and how far to trust it.
        let trust = answer.claims.isEmpty || paragraphs.count < 2 ? nil : paragraphs.removeLast()
        let grid = rowTable(answer)
        if grid != nil { paragraphs.removeAll(where: AnswerRenderer.isListItem) }
        var lines: [String] = []
        for paragraph in paragraphs {
            let indent = AnswerRenderer.isListItem(paragraph) ? "  " : ""
            lines += TextWrapping.lines(paragraph, width: proseWidth, indent: indent).map(quietCitations)
        }
        if let grid { lines += [""] + TableRenderer(style: style, maximumRows: tableRows).lines(grid) }
        for picture in pictures(of: answer, withBars: grid == nil) where !picture.isEmpty { lines += [""] + picture }
        if let trust {
            lines += [""] + TextWrapping.lines(trust, width: proseWidth).map { style.apply(.quiet, $0) }
        }
        lines += nextLines(answer.nextQuestions)
        return lines
    }

    /// `- Germany: …`, `2. Email: …`.
    private static func isListItem(_ paragraph: String) -> Bool {
        if paragraph.hasPrefix("- ") || paragraph == "The other rows are in the table." { return true }
        let digits = paragraph.prefix { $0.isASCII && $0.isNumber }
        return !digits.isEmpty && paragraph.dropFirst(digits.count).hasPrefix(". ")
    }

    /// `[F1]` is for whoever wants to trace a number; everybody else reads past it.
    private func quietCitations(_ line: String) -> String {
        guard style.usesColour else { return line }
        return line.replacing(#/(?:\[F\d+\])+/#) { style.apply(.quiet, String($0.output)) }
    }

    // MARK: tables

    /// The groups of a breakdown or ranking, each with the ids of its facts; nil where the words say it all.
    private func rowTable(_ answer: VerifiedAnswer) -> TextTable? {
        guard let table = answer.table, table.rows.count > 1, !isTrend(table),
            ["breakdown", "ranking"].contains(answer.interpretation["intent"]?.text ?? "")
        else { return nil }
        var text = MetricTableText(table).textTable
        text.columns.append(.init("facts"))
        let facts = FactIndex(answer.sheet)
        for row in text.rows.indices { text.rows[row].append(facts.citations(of: row, in: table)) }
        text.footer?.append("")
        return text
    }

    private func isTrend(_ table: MetricTable) -> Bool {
        let axes: Set<DimensionID> = ["date", "hour", "week", "month", "quarter", "year"]
        return table.columns.contains { column in
            if case .dimension(let id) = column.kind { axes.contains(id) } else { false }
        }
    }

    // MARK: charts

    /// Lines of a curve within an answer; `:chart` shows it larger.
    private static let curveHeight = 6
    private static let mostBars = 12

    /// What is worth a picture: curves with what is expected, marked days, steps and cohorts. A simple trend is a line.
    ///
    /// Where nobody looks, only simple trends: a picture made of signs says nothing to a reader of lines.
    private func pictures(of answer: VerifiedAnswer, withBars: Bool) -> [[String]] {
        answer.charts.map { chart in
            let drawing = ChartLines(style: style, height: Self.curveHeight)
            switch chart.kind {
            case .line where style.isTerminal && !(chart.bands.isEmpty && chart.marks.isEmpty):
                return drawing.lines(chart)
            case .line: return trendLines(chart)
            case .bar: return style.isTerminal && withBars && chart.x.count <= Self.mostBars ? drawing.lines(chart) : []
            case .heat: return style.isTerminal ? drawing.lines(chart) : []
            }
        }
    }

    private func trendLines(_ chart: ChartSpec) -> [String] {
        let numbers = NumberFormat(currency: chart.currency)
        return chart.series.compactMap { series -> String? in
            let present = series.values.compactMap { $0 }
            guard present.count > 2, let low = present.min(), let high = present.max() else { return nil }
            let name = SafeTerminalText.line(series.name).truncated(toColumns: 24)
            let scale = "\(numbers.text(low, series.unit)) … \(numbers.text(high, series.unit))"
            let room = min(60, style.width - DisplayWidth.of(name) - DisplayWidth.of(scale) - 4)
            guard room >= 8 else { return nil }
            return "\(name)  \(Sparkline.text(series.values, width: room))  \(style.apply(.quiet, scale))"
        }
    }

    // MARK: next

    private func nextLines(_ questions: [String]) -> [String] {
        guard !questions.isEmpty else { return [] }
        return [""]
            + questions.prefix(3).flatMap { question in
                TextWrapping.lines("→ " + SafeTerminalText.line(question), width: proseWidth, indent: "  ")
            }
    }
}

/// Which facts of a sheet stand for which row of a table.
private struct FactIndex {
    private var ids: [String: [String]] = [:]

    init(_ sheet: FactSheet) {
        for fact in sheet.facts where fact.kind == .value {
            guard case .object(let members) = fact.json["dimensions"] else { continue }
            let values = members.map { ($0.key, $0.value.text) }
            guard !values.isEmpty else { continue }
            ids[FactIndex.key(fact.metric.name, values), default: []].append(fact.id)
        }
    }

    /// The ids of the facts of a row's metrics, `F3 F4`.
    func citations(of row: Int, in table: MetricTable) -> String {
        var values: [(String, String?)] = []
        for (column, cell) in zip(table.columns, table.rows[row]) {
            if case .dimension(let id) = column.kind { values.append((id.name, cell.text)) }
        }
        let found = table.metricColumns.flatMap { ids[FactIndex.key($0.id.name, values)]?.prefix(1) ?? [] }
        return found.joined(separator: " ")
    }

    private static func key(_ metric: String, _ values: [(String, String?)]) -> String {
        let parts = values.sorted { $0.0 < $1.0 }.map { "\($0.0)=\($0.1 ?? "\u{0}")" }
        return ([metric] + parts).joined(separator: "\u{1}")
    }
}
