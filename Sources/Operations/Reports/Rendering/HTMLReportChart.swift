import Grounding
import Semantics

/// A chart as SVG with a text for whoever cannot see it; lines differ by dash as well as by colour.
struct HTMLReportChart {
    let words: ReportText
    let chart: ChartSpec

    private static let width = 720.0
    private static let height = 200.0
    private static let margin = (left: 8.0, right: 8.0, top: 12.0, bottom: 22.0)
    private static let mostBars = 12

    var html: String {
        let picture = chart.kind == .line ? lines : bars
        guard !picture.isEmpty else { return "" }
        return "<figure><figcaption>\(escaped(chart.title))</figcaption>\(picture)</figure>"
    }

    // MARK: lines

    private var lines: String {
        let values = chart.series.flatMap(\.values).compactMap { $0 }.filter(\.isFinite)
        guard let highest = values.max(), let lowest = values.min(), chart.x.count > 1 else { return "" }
        let low = min(0, lowest)
        let high = max(highest, low + 1e-9)
        let (m, w, h) = (HTMLReportChart.margin, HTMLReportChart.width, HTMLReportChart.height)
        func x(_ index: Int) -> Double { m.left + (w - m.left - m.right) * Double(index) / Double(chart.x.count - 1) }
        func y(_ value: Double) -> Double { m.top + (h - m.top - m.bottom) * (1 - (value - low) / (high - low)) }
        let paths = chart.series.enumerated().reversed().map { place, series in
            "<path class=\"line s\(place)\" d=\"\(path(series.values, x, y))\"/>"
        }
        let unit = chart.series[0].unit
        let scale =
            "<line class=\"axis\" x1=\"\(m.left)\" x2=\"\(w - m.right)\" y1=\"\(number(y(low)))\" y2=\"\(number(y(low)))\"/>"
            + "<text x=\"\(m.left)\" y=\"\(number(m.top - 2))\">\(escaped(words.value(high, unit)))</text>"
            + "<text x=\"\(m.left)\" y=\"\(number(h - 6))\">\(escaped(chart.x[0]))</text>"
            + "<text x=\"\(w - m.right)\" y=\"\(number(h - 6))\" text-anchor=\"end\">"
            + "\(escaped(chart.x[chart.x.count - 1]))</text>"
        let legend = chart.series.enumerated().map { place, series in
            "<span class=\"key k\(place)\">\(escaped(series.name))</span>"
        }
        return svg(scale + paths.joined()) + "<p class=\"legend\">\(legend.joined())</p>"
    }

    /// Gaps stay gaps.
    private func path(_ values: [Double?], _ x: (Int) -> Double, _ y: (Double) -> Double) -> String {
        var path = ""
        var isDrawing = false
        for (index, value) in values.enumerated() {
            guard let value, value.isFinite else {
                isDrawing = false
                continue
            }
            path += "\(isDrawing ? "L" : "M")\(number(x(index))) \(number(y(value)))"
            isDrawing = true
        }
        return path
    }

    // MARK: bars

    /// Bars are a table already: the name, the bar, the number.
    private var bars: String {
        guard let series = chart.series.first else { return "" }
        let largest = series.values.compactMap { $0 }.filter(\.isFinite).map(abs).max() ?? 0
        guard largest > 0 else { return "" }
        let rows = zip(chart.x, series.values).prefix(HTMLReportChart.mostBars).map { label, value in
            let share = max(0, (value ?? 0) / largest * 100)
            return "<div class=\"bar\"><span class=\"name\">\(escaped(label))</span>"
                + "<span class=\"track\"><span class=\"fill\" style=\"width:\(number(share))%\"></span></span>"
                + "<span class=\"number\">\(escaped(words.value(value, series.unit)))</span></div>"
        }
        return "<div class=\"bars\">\(rows.joined())</div>"
    }

    // MARK: parts

    private func svg(_ content: String) -> String {
        "<svg role=\"img\" aria-label=\"\(escaped(summary))\" viewBox=\"0 0 \(Int(HTMLReportChart.width)) "
            + "\(Int(HTMLReportChart.height))\">\(content)</svg>"
    }

    /// What a picture shows, in words.
    private var summary: String {
        guard let series = chart.series.first else { return chart.title }
        let known = zip(chart.x, series.values).compactMap { label, value in value.map { (label, $0) } }
        guard let highest = known.max(by: { $0.1 < $1.1 }), let lowest = known.min(by: { $0.1 < $1.1 }) else {
            return chart.title
        }
        return "\(chart.title): highest \(words.value(highest.1, series.unit)) (\(highest.0)), lowest "
            + "\(words.value(lowest.1, series.unit)) (\(lowest.0))"
    }

    /// One digit after the point: a picture needs no more, and its bytes stay the same.
    private func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
    private func escaped(_ text: String) -> String { HTMLReportPage.escaped(text) }
}
