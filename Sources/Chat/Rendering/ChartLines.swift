import Grounding
import Semantics

/// Any chart on a terminal, under its title.
struct ChartLines: Sendable {
    let style: TerminalStyle
    /// Lines of a curve.
    var height = 9

    func lines(_ chart: ChartSpec) -> [String] {
        let title = style.apply(.strong, SafeTerminalText.line(chart.title).truncated(toColumns: style.width))
        switch chart.kind {
        case .heat: return [title] + HeatMap(style: style).lines(chart)
        case .line where !isPlain(chart):
            return [title] + LineChart(style: style, height: height).lines(chart)
        case .line, .bar:
            return chart.series.flatMap { series -> [String] in
                let name = style.apply(.strong, SafeTerminalText.line(series.name).truncated(toColumns: style.width))
                return [chart.series.count == 1 ? title : name] + plain(series, of: chart)
            }
        }
    }

    private func isPlain(_ chart: ChartSpec) -> Bool {
        chart.bands.isEmpty && chart.marks.isEmpty && chart.series.count == 1
    }

    private func plain(_ series: ChartSpec.Series, of chart: ChartSpec) -> [String] {
        let numbers = NumberFormat(currency: chart.currency)
        guard chart.kind == .line else {
            return BarChart(style: style).lines(
                zip(chart.x, series.values).map {
                    .init(label: $0, value: $1, text: numbers.text($1, series.unit))
                })
        }
        return ColumnChart(style: style, height: height).lines(labels: chart.x, values: series.values) {
            numbers.text($0, series.unit)
        }
    }
}
