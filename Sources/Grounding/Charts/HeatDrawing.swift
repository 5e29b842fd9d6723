import Semantics

/// Cells shaded by their values: one row a series, one column a place. Every cell says its value too.
struct HeatDrawing {
    let chart: ChartSpec
    let width: Double
    /// Rows that are drawn; further ones are counted in a line below.
    let most: Int

    private static let cell = 22.0
    /// Below it the cell's own paper shows through so much that ink is read better than paper.
    private static let dark = 0.55

    func draw(on canvas: inout SVGCanvas) {
        let numbers = NumberFormat(currency: chart.currency)
        let shown = chart.series.prefix(most)
        let names = shown.map { SVGCanvas.shortened($0.name, toWidth: width * 0.3) }
        let left = (names.map(SVGCanvas.width).max() ?? 0) + 10
        let column = max(12, (width - left) / Double(max(1, chart.x.count)))
        var y = canvas.height + 8
        for (place, label) in chart.x.enumerated() {
            canvas.text(
                SVGCanvas.shortened(label, toWidth: column), x: left + column * (Double(place) + 0.5), y: y + 10,
                class: "tick", anchor: "middle")
        }
        y += 16
        for (name, series) in zip(names, shown) {
            canvas.text(name, x: left - 8, y: y + 15, class: "label", anchor: "end", title: series.name)
            for (place, label) in chart.x.enumerated() {
                guard let value = chart.value(series, at: place) else { continue }
                let share = chart.heat(of: value)
                let x = left + column * Double(place)
                let text = numbers.text(value, series.unit)
                canvas.cell(
                    x: x + 1, y: y + 1, width: column - 2, height: Self.cell - 2, share: share,
                    title: "\(series.name), \(label): \(text)")
                if SVGCanvas.width(of: text) <= column {
                    canvas.text(
                        text, x: x + column / 2, y: y + 15, class: share > Self.dark ? "tick onfill" : "tick",
                        anchor: "middle")
                }
            }
            y += Self.cell
        }
        if chart.series.count > shown.count {
            canvas.text("and \(chart.series.count - shown.count) more", x: left, y: y + 12, class: "tick")
            y += 16
        }
        canvas.height = y + 10
    }
}

extension ChartSpec {
    /// The value of a series at a place; nil where there is none.
    package func value(_ series: Series, at place: Int) -> Double? {
        series.values.indices.contains(place) ? series.values[place].flatMap { $0.isFinite ? $0 : nil } : nil
    }

    /// How strong the shade of a value is, 0…1, among all values of the chart but those that fill their cell wholly: of
    /// a rate, what is 1 by construction (everybody was there on the first day) would leave all others pale.
    package func heat(of value: Double) -> Double {
        let values = series.flatMap { series in
            series.values.compactMap { $0 }.filter { $0.isFinite && (series.unit != .fraction || $0 < 1) }
        }
        guard let most = values.max(), most > 0 else { return value > 0 ? 1 : 0 }
        return max(0, min(1, value / most))
    }
}
