package import Grounding
import Semantics

/// An answer on a terminal: the answer first, then what supports it, then what to ask next.
package struct AnswerRenderer: Sendable {
    package var style: TerminalStyle
    /// Rows of a table that are shown without being asked for.
    package var tableRows: Int
    /// Whether it is read where commands can be typed: facts are traced by one.
    var isInChat: Bool

    package init(style: TerminalStyle, tableRows: Int = 13, isInChat: Bool = false) {
        self.style = style
        self.tableRows = tableRows
        self.isInChat = isInChat
    }

    /// Prose is easier to read in lines that are not too long.
    private var proseWidth: Int { min(style.width, 100) }

    /// The words of an answer that is still coming, as they will stand: longer words only add to these lines.
    package func prose(_ text: String) -> [String] {
        prose(SafeTerminalText.block(worded(text)).split(separator: "\n").map(String.init))
    }

    private func prose(_ paragraphs: [String]) -> [String] {
        paragraphs.flatMap { paragraph in
            let indent = AnswerRenderer.isListItem(paragraph) ? "  " : ""
            return TextWrapping.lines(paragraph, width: proseWidth, indent: indent).map(quietCitations)
        }
    }

    /// - Parameter told: the lines that stand there already, joined.
    package func lines(_ answer: VerifiedAnswer, told: String = "") -> [String] {
        var paragraphs = SafeTerminalText.block(worded(answer.text)).split(separator: "\n").map(String.init)
        // Where something is claimed, the last paragraph says what was assumed and how far to trust it.
        let trust = answer.claims.isEmpty || paragraphs.count < 2 ? nil : paragraphs.removeLast()
        let grid = rowTable(answer)
        if grid != nil { paragraphs.removeAll(where: AnswerRenderer.isListItem) }
        var lines = untold(prose(paragraphs), told)
        if let grid { lines += [""] + TableRenderer(style: style, maximumRows: tableRows).lines(grid) }
        for picture in pictures(of: answer, withBars: grid == nil) where !picture.isEmpty { lines += [""] + picture }
        if let trust {
            lines += [""] + TextWrapping.lines(trust, width: proseWidth).map { style.apply(.quiet, $0) }
        }
        lines += nextLines(answer.nextQuestions)
        return lines
    }

    /// The method that traces a fact, by the name that it has here.
    private func worded(_ text: String) -> String {
        isInChat ? text.replacing(#/`facts\.trace [0-9A-Za-z_\-]+\/(F\d+)`/#) { "`:trace \($0.output.1)`" } : text
    }

    /// The lines that do not stand there yet.
    private func untold(_ lines: [String], _ told: String) -> [String] {
        let standing = Set(told.split(separator: "\n").map(String.init))
        return lines.filter { !standing.contains($0) }
    }

    /// `- Germany: …`, `2. Email: …`.
    private static func isListItem(_ paragraph: String) -> Bool {
        if paragraph.hasPrefix("- ") || paragraph == Narrator.restInTable { return true }
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
        guard let table = answer.table, table.rows.count > 1 else { return nil }
        let intent = answer.interpretation["intent"]?.text ?? ""
        let steps = TrendSteps(table)
        if let grid = StepGrid.text(table), grid.rows.count <= Self.mostSteps, steps.isTrend,
            TableRenderer(style: style).fits(grid)
        {
            return grid
        }
        if steps.isTrend {
            guard intent == "trend", table.rows.count <= Self.mostSteps, table.columns.count <= 4 else { return nil }
        } else if !["breakdown", "ranking"].contains(intent), !answer.text.contains(Narrator.restInTable) {
            return nil
        }
        let isByAmount = answer.interpretation["order"]?["by"]?.text == "abs_change"
        var text = MetricTableText(table, names: .standard, tellsAmounts: isByAmount).textTable
        for row in steps.partial { text.rows[row][0] += steps.isLast(row) ? " (so far)" : " (in part)" }
        // A total of everything below some rows of it would look like their sum.
        if !steps.isTrend, answer.interpretation["limit"]?.integer == Int64(table.rows.count) {
            text.footer?[0] = "total of all"
        }
        return withFacts(text, table, FactIndex(answer.sheet))
    }

    /// The ids of each row's facts beside it, where there are some and they cost no name its letters.
    private func withFacts(_ text: TextTable, _ table: MetricTable, _ facts: FactIndex) -> TextTable {
        let ids = text.rows.indices.map { facts.citations(of: $0, in: table) }
        guard ids.contains(where: { !$0.isEmpty }) else { return text }
        var wide = text
        wide.columns.append(.init("Facts"))
        for row in wide.rows.indices { wide.rows[row].append(ids[row]) }
        wide.footer?.append("")
        return TableRenderer(style: style).fits(wide) ? wide : text
    }

    // MARK: charts

    /// Lines of a curve within an answer; `:chart` shows it larger.
    private static let curveHeight = 6
    private static let mostBars = 12
    /// Steps of a time axis that are listed.
    private static let mostSteps = 13

    /// What is worth a picture: curves with what is expected, marked days, steps and cohorts. A simple trend is a line.
    ///
    /// Where nobody looks, only simple trends: a picture made of signs says nothing to a reader of lines.
    private func pictures(of answer: VerifiedAnswer, withBars: Bool) -> [[String]] {
        answer.charts.map { chart in
            let drawing = ChartLines(style: style, height: Self.curveHeight)
            switch chart.kind {
            case .line where style.isTerminal && !(chart.bands.isEmpty && chart.marks.isEmpty):
                return drawing.lines(chart)
            case .line: return trendLines(chart, answer.table.map { TrendSteps($0) })
            case .bar: return style.isTerminal && withBars && chart.x.count <= Self.mostBars ? drawing.lines(chart) : []
            case .heat: return style.isTerminal ? drawing.lines(chart) : []
            }
        }
    }

    private func trendLines(_ chart: ChartSpec, _ steps: TrendSteps?) -> [String] {
        let numbers = NumberFormat(currency: chart.currency)
        // A step that has only begun is no low: whole ones are drawn.
        let partial = steps.flatMap { $0.count == chart.x.count ? $0.partial : nil } ?? []
        func whole(_ series: ChartSpec.Series) -> [Double?] {
            series.values.enumerated().map { partial.contains($0.offset) ? nil : $0.element }
        }
        let shared = sharedScale(chart.series.map { whole($0).compactMap(\.self) }, units: chart.series.map(\.unit))
        return chart.series.compactMap { series -> String? in
            let values = whole(series)
            let present = values.compactMap(\.self)
            guard present.count > 2, let low = present.min(), let high = present.max() else { return nil }
            let name = SafeTerminalText.line(series.name).truncated(toColumns: 24)
            var scale = "\(numbers.text(low, series.unit)) … \(numbers.text(high, series.unit))"
            if values.last == .some(nil), series.values.last != .some(nil) { scale += ", the last not whole" }
            let room = min(60, style.width - DisplayWidth.of(name) - DisplayWidth.of(scale) - 4)
            guard room >= 8 else { return nil }
            let curve = Sparkline.text(values, width: room, scale: shared)
            return "\(name)  \(curve)  \(style.apply(.quiet, scale))"
        }
    }

    /// Curves that are so many times as high as others have a scale of their own, or the others would be flat.
    private static let mostTimes = 4.0

    /// One scale for what can be seen against each other: a figure and what was expected of it, one month and another.
    private func sharedScale(_ curves: [[Double]], units: [MetricUnit]) -> ClosedRange<Double>? {
        let highs = curves.compactMap { $0.max() }
        guard Set(units).count == 1, highs.count > 1, let low = curves.joined().min(), let high = highs.max(),
            let least = highs.min(), least > 0, high <= Self.mostTimes * least
        else { return nil }
        return low...high
    }

    // MARK: next

    /// Questions that are offered below an answer; a number alone asks one of them.
    static let mostNext = 3

    private func nextLines(_ questions: [String]) -> [String] {
        guard !questions.isEmpty else { return [] }
        return [""]
            + questions.prefix(Self.mostNext).flatMap { question in
                TextWrapping.lines("→ " + SafeTerminalText.line(question), width: proseWidth, indent: "  ")
            }
    }
}

/// Which facts of a sheet stand for which row of a table.
private struct FactIndex {
    private let facts: [(id: String, metric: MetricID, place: [String: String?])]

    init(_ sheet: FactSheet) {
        facts = sheet.facts.filter { $0.kind == .value }.compactMap { fact in
            guard case .object(let members) = fact.json["dimensions"], !members.isEmpty else { return nil }
            let place = members.map { ($0.key, $0.value.text) }
            return (fact.id, fact.metric, Dictionary(place, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The ids of the facts of a row's metrics, `F3 F4`.
    func citations(of row: Int, in table: MetricTable) -> String {
        var values: [(String, String?)] = []
        for (column, cell) in zip(table.columns, table.rows[row]) {
            if case .dimension(let id) = column.kind { values.append((id.name, cell.text)) }
        }
        guard !values.isEmpty else { return "" }
        // A fact of a filtered table names the filter's value too.
        let found = table.metricColumns.compactMap { column in
            facts.first { fact in
                fact.metric == column.id
                    && values.allSatisfy { name, value in fact.place[name].map { $0 == value } ?? false }
            }?.id
        }
        return found.joined(separator: " ")
    }
}
