import Semantics

/// Horizontal bars of one panel: one group a label, one bar a series, all from zero.
struct BarDrawing {
    let chart: ChartSpec
    let panel: ChartPanel
    let width: Double
    let most: Int

    private static let thickness = 15.0

    func draw(on canvas: inout SVGCanvas) {
        let numbers = NumberFormat(currency: chart.currency)
        let shown = chart.x.prefix(most).indices
        let texts = panel.series.map { index in
            shown.map { numbers.text(value(index, $0), panel.unit) }
        }
        let names = shown.map { SVGCanvas.shortened(chart.x[$0], toWidth: width * 0.34) }
        let left = (names.map(SVGCanvas.width).max() ?? 0) + 10
        let right = max(left + 40, width - (texts.joined().map(SVGCanvas.width).max() ?? 0) - 14)
        func x(_ value: Double) -> Double { left + (right - left) * panel.scale.share(of: value) }
        let group = Self.thickness * Double(panel.series.count) + 8
        var y = canvas.height + 8
        canvas.line(from: (x(0), y - 4), to: (x(0), y + group * Double(shown.count)), class: "axis")
        for place in shown {
            canvas.text(
                names[place], x: left - 8, y: y + (group - 8) / 2 + 4, class: "label", anchor: "end",
                title: chart.x[place])
            for (row, index) in panel.series.enumerated() {
                let top = y + Self.thickness * Double(row)
                let text = texts[row][place]
                if let value = value(index, place) {
                    let (from, to) = (min(x(0), x(value)), max(x(0), x(value)))
                    canvas.rectangle(
                        x: from, y: top + 1, width: max(value == 0 ? 0 : 1, to - from), height: Self.thickness - 2,
                        class: "bar \(LineDrawing.paint(of: index, in: chart))",
                        title: "\(chart.x[place]), \(chart.series[index].name): \(text)")
                }
                let end = max(x(0), value(index, place).map(x) ?? x(0))
                canvas.text(text, x: end + 6, y: top + 12, class: "tick")
            }
            y += group
        }
        if chart.x.count > shown.count {
            canvas.text("and \(chart.x.count - shown.count) more", x: left, y: y + 10, class: "tick")
            y += 16
        }
        canvas.height = y + 10
    }

    private func value(_ series: Int, _ place: Int) -> Double? {
        let values = chart.series[series].values
        return values.indices.contains(place) ? values[place].flatMap { $0.isFinite ? $0 : nil } : nil
    }
}
