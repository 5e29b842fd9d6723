import Foundation
import Semantics

/// A chart as SVG: one self-contained picture that follows the reader's light or dark setting, needs no script and no
/// network, and says in words what it shows. Every text is escaped.
///
/// *Guarantee:* equal charts give equal bytes; meaning never hangs on colour alone (expected values are dashed, marks have
/// a shape and a title).
package struct ChartSVG: Sendable {
    package var width: Double
    /// Of one panel's plot; every unit has a panel.
    package var plotHeight: Double
    /// Bars of a bar chart; further ones are counted in a line below.
    package var mostBars: Int

    package init(width: Double = 760, plotHeight: Double = 210, mostBars: Int = 25) {
        self.width = max(240, width)
        self.plotHeight = max(60, plotHeight)
        self.mostBars = max(1, mostBars)
    }

    /// The `<svg>` element; it can stand in a file of its own or within HTML. Nil where there is nothing to draw.
    package func svg(_ chart: ChartSpec) -> String? { svg([chart]) }

    /// Several charts, one below another, in one `<svg>` element; nil where there is nothing to draw.
    package func svg(_ charts: [ChartSpec]) -> String? {
        var canvas = SVGCanvas(width: width)
        var drawn: [ChartSpec] = []
        for chart in charts where draw(chart, on: &canvas) { drawn.append(chart) }
        return drawn.isEmpty ? nil : canvas.document(label: drawn.map(Self.words).joined(separator: " "))
    }

    /// - Returns: whether there was anything to draw.
    private func draw(_ chart: ChartSpec, on canvas: inout SVGCanvas) -> Bool {
        let panels = ChartPanel.panels(of: chart)
        guard !panels.isEmpty, !chart.x.isEmpty else { return false }
        canvas.text(chart.title, x: 0, y: canvas.height + 16, class: "title")
        canvas.height += 26
        if chart.kind == .heat {
            HeatDrawing(chart: chart, width: width, most: mostBars).draw(on: &canvas)
            return true
        }
        legend(of: chart, on: &canvas)
        for panel in panels {
            if chart.kind == .line {
                LineDrawing(chart: chart, panel: panel, width: width, height: plotHeight).draw(on: &canvas)
            } else {
                BarDrawing(chart: chart, panel: panel, width: width, most: mostBars).draw(on: &canvas)
            }
        }
        return true
    }

    /// What the picture shows, for who cannot see it.
    static func words(_ chart: ChartSpec) -> String {
        let kind =
            switch chart.kind {
            case .line: "Line chart"
            case .bar: "Bar chart"
            case .heat: "Heat map"
            }
        let names = chart.series.map(\.name) + chart.bands.map(\.name)
        let reach = chart.x.count > 1 ? ", \(chart.x.first ?? "") to \(chart.x.last ?? "")" : ""
        let marks = chart.marks.prefix(20).compactMap { mark in
            chart.x.indices.contains(mark.place) ? "\(mark.label), \(chart.x[mark.place])" : nil
        }
        let noted = marks.isEmpty ? "" : ". Marked: \(marks.joined(separator: "; "))"
        return "\(kind): \(chart.title). \(names.joined(separator: ", "))\(reach)\(noted)."
    }

    /// Names the lines, bands and marks, where there is more than one thing to tell apart.
    private func legend(of chart: ChartSpec, on canvas: inout SVGCanvas) {
        guard chart.series.count + chart.bands.count + (chart.marks.isEmpty ? 0 : 1) > 1 else { return }
        var (x, y) = (0.0, canvas.height + 8)
        func entry(_ name: String, _ sample: (Double, Double, inout SVGCanvas) -> Void, on canvas: inout SVGCanvas) {
            let room = 34 + SVGCanvas.width(of: name)
            if x > 0, x + room > width { (x, y) = (0, y + 18) }
            sample(x, y, &canvas)
            canvas.text(name, x: x + 24, y: y + 4, class: "label")
            x += room
        }
        for (index, series) in chart.series.enumerated() {
            let paint = LineDrawing.paint(of: index, in: chart)
            entry(
                series.name,
                { x, y, canvas in
                    if chart.kind == .line {
                        canvas.line(from: (x, y), to: (x + 18, y), class: "line \(paint)")
                    } else {
                        canvas.rectangle(x: x + 3, y: y - 6, width: 12, height: 12, class: "bar \(paint)")
                    }
                }, on: &canvas)
        }
        for band in chart.bands {
            entry(
                band.name,
                { x, y, canvas in
                    // A band inside others is as dark in the legend as where they lie over one another.
                    for _ in chart.bands.filter({ $0.isAround(band) }) {
                        canvas.rectangle(
                            x: x, y: y - 6, width: 18, height: 12, class: "band \(LineDrawing.ink(of: band.series))")
                    }
                }, on: &canvas)
        }
        if !chart.marks.isEmpty {
            entry("worth a look", { x, y, canvas in canvas.ring(x: x + 9, y: y, title: nil) }, on: &canvas)
        }
        canvas.height = y + 16
    }
}
