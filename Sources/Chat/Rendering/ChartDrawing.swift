import Grounding
import Semantics

/// Charts of an answer as SVG: lines over time, bars by group. All words are escaped.
struct ChartDrawing {
    private let chart: ChartSpec
    private let numbers: NumberFormat

    private static let width = 720.0
    private static let plotHeight = 220.0
    private static let barHeight = 26.0
    private static let margin = 56.0
    /// Told apart without colour vision too (Okabe and Ito, 2008).
    private static let colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"]

    init(_ chart: ChartSpec) {
        self.chart = chart
        numbers = NumberFormat(currency: chart.currency)
    }

    /// One drawing under another, in one picture; nil without charts.
    static func picture(_ charts: [ChartSpec]) -> String? {
        guard !charts.isEmpty else { return nil }
        var y = 0.0
        var body: [String] = []
        for chart in charts {
            let drawing = ChartDrawing(chart)
            body.append("<g transform=\"translate(0,\(y))\">\(drawing.content)</g>")
            y += drawing.height
        }
        let title = Markup.escaped(charts.map(\.title).joined(separator: ", "))
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(width)) \(Int(y))\" role=\"img\" "
            + "font-family=\"sans-serif\" font-size=\"12\"><title>\(title)</title>"
            + body.joined() + "</svg>"
    }

    private var height: Double {
        switch chart.kind {
        case .line: ChartDrawing.plotHeight + 64
        case .bar: Double(chart.x.count * chart.series.count) * ChartDrawing.barHeight + 48
        }
    }

    private var content: String {
        let title = text(chart.title, x: 8, y: 18, weight: "bold")
        return title + (chart.kind == .line ? lines : bars)
    }

    // MARK: lines

    private var lines: String {
        let present = chart.series.flatMap { $0.values.compactMap { $0 } }
        guard let most = present.max(), let least = present.min(), let unit = chart.series.first?.unit else {
            return ""
        }
        let (low, high) = (min(0, least), max(most, 0))
        let span = high > low ? high - low : 1
        let right = ChartDrawing.width - 16
        func x(_ index: Int) -> Double {
            ChartDrawing.margin + 40 + (right - ChartDrawing.margin - 40) * Double(index)
                / Double(max(1, chart.x.count - 1))
        }
        func y(_ value: Double) -> Double { 32 + ChartDrawing.plotHeight * (1 - (value - low) / span) }
        var parts = [low, low + span / 2, high].map { mark in
            "<line x1=\"\(ChartDrawing.margin + 40)\" x2=\"\(right)\" y1=\"\(y(mark))\" y2=\"\(y(mark))\" stroke=\"#ddd\"/>"
                + text(numbers.text(mark, unit), x: ChartDrawing.margin + 34, y: y(mark) + 4, anchor: "end")
        }
        for (index, series) in chart.series.enumerated() {
            let colour = ChartDrawing.colours[index % ChartDrawing.colours.count]
            for run in runs(series.values) {
                let points = run.map { "\(rounded(x($0))),\(rounded(y(series.values[$0] ?? 0)))" }
                parts.append(
                    "<polyline fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\" points=\"\(points.joined(separator: " "))\"/>"
                )
            }
            if chart.series.count > 1 {
                let name = series.name
                parts.append(
                    text(
                        name, x: ChartDrawing.margin + 40 + Double(index) * 160, y: ChartDrawing.plotHeight + 58,
                        fill: colour))
            }
        }
        if let first = chart.x.first, let last = chart.x.last {
            parts.append(text(first, x: x(0), y: ChartDrawing.plotHeight + 46))
            if chart.x.count > 1 { parts.append(text(last, x: right, y: ChartDrawing.plotHeight + 46, anchor: "end")) }
        }
        return parts.joined()
    }

    /// Stretches without a missing value: a gap is drawn as a gap.
    private func runs(_ values: [Double?]) -> [[Int]] {
        values.indices.reduce(into: [[Int]]()) { runs, index in
            guard values[index] != nil else { return }
            if let last = runs.last?.last, last == index - 1 {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([index])
            }
        }
    }

    // MARK: bars

    private var bars: String {
        let most = chart.series.flatMap { $0.values.compactMap { $0.map(abs) } }.max() ?? 0
        var parts: [String] = []
        var y = 32.0
        for (index, label) in chart.x.enumerated() {
            for (place, series) in chart.series.enumerated() {
                let value = series.values.indices.contains(index) ? series.values[index] : nil
                let length = most > 0 ? 360 * abs(value ?? 0) / most : 0
                let colour = ChartDrawing.colours[place % ChartDrawing.colours.count]
                if place == 0 { parts.append(text(String(label.prefix(28)), x: 196, y: y + 15, anchor: "end")) }
                parts.append(
                    "<rect x=\"204\" y=\"\(y)\" width=\"\(rounded(length))\" height=\"\(ChartDrawing.barHeight - 8)\" fill=\"\(colour)\"/>"
                )
                parts.append(text(numbers.text(value, series.unit), x: 210 + length, y: y + 14))
                y += ChartDrawing.barHeight
            }
        }
        return parts.joined()
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

    private func text(
        _ words: String, x: Double, y: Double, anchor: String = "start", weight: String = "normal",
        fill: String = "#333"
    ) -> String {
        "<text x=\"\(rounded(x))\" y=\"\(rounded(y))\" text-anchor=\"\(anchor)\" font-weight=\"\(weight)\" fill=\"\(fill)\">"
            + Markup.escaped(words) + "</text>"
    }
}

/// Text inside HTML and SVG.
enum Markup {
    static func escaped(_ text: String) -> String {
        SafeTerminalText.line(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
