import Semantics

/// Lines, bands and marks of one panel along a common axis.
struct LineDrawing {
    let chart: ChartSpec
    let panel: ChartPanel
    let width: Double
    let height: Double

    /// The ink of a series; what is expected of it, or it is compared with, has the ink of the first of its unit.
    static func ink(of series: Int, in chart: ChartSpec? = nil) -> String {
        guard let chart, chart.series.indices.contains(series), chart.series[series].role != .actual else {
            return "i\(series % 4)"
        }
        let unit = chart.series[series].unit
        let first = chart.series.firstIndex { $0.unit == unit && $0.role == .actual }
        return "i\((first ?? series) % 4)"
    }

    /// Ink and stroke of a series.
    static func paint(of series: Int, in chart: ChartSpec) -> String {
        let role = chart.series[series].role
        return ink(of: series, in: chart) + (role == .actual ? "" : " \(role.rawValue)")
    }

    func draw(on canvas: inout SVGCanvas) {
        let numbers = NumberFormat(currency: chart.currency)
        let labels = panel.scale.ticks.map { numbers.text($0, panel.unit) }
        let left = (labels.map(SVGCanvas.width).max() ?? 0) + 10
        let (top, right) = (canvas.height + 8, width - 12)
        let frame = Frame(left: left, right: max(left + 20, right), top: top, height: height, places: chart.x.count)
        for (tick, label) in zip(panel.scale.ticks, labels) {
            let y = frame.y(panel.scale.share(of: tick))
            canvas.line(from: (left, y), to: (frame.right, y), class: tick == 0 ? "axis" : "grid")
            canvas.text(label, x: left - 6, y: y + 4, class: "tick", anchor: "end")
        }
        for band in panel.bands(of: chart) { draw(band, frame, on: &canvas) }
        for index in panel.series { draw(index, frame, on: &canvas) }
        for (mark, value) in panel.marks(of: chart) {
            let shown = panel.unit == .count ? value.rounded() : value
            canvas.ring(
                x: frame.x(mark.place), y: frame.y(panel.scale.share(of: value)),
                title: "\(mark.label), \(chart.x[mark.place]): \(numbers.text(shown, panel.unit))")
        }
        labelPlaces(frame, on: &canvas)
        canvas.height = top + height + 28
    }

    private struct Frame {
        var left: Double
        var right: Double
        var top: Double
        var height: Double
        var places: Int

        func x(_ place: Int) -> Double {
            places > 1 ? left + (right - left) * Double(place) / Double(places - 1) : (left + right) / 2
        }

        func y(_ share: Double) -> Double { top + height * (1 - share) }
    }

    /// A line where values follow one another, a dot where one stands alone.
    private func draw(_ index: Int, _ frame: Frame, on canvas: inout SVGCanvas) {
        let series = chart.series[index]
        for run in Self.runs(in: series.values, places: frame.places) {
            let points = run.map { (frame.x($0.place), frame.y(panel.scale.share(of: $0.value))) }
            if let only = points.first, points.count == 1 {
                canvas.dot(x: only.0, y: only.1, class: "dot \(Self.ink(of: index, in: chart))")
            } else {
                canvas.path(points, class: "line \(Self.paint(of: index, in: chart))")
            }
        }
    }

    private func draw(_ band: ChartSpec.Band, _ frame: Frame, on canvas: inout SVGCanvas) {
        let middle = zip(band.lower, band.upper).map { lower, upper in lower != nil ? upper : nil }
        for run in Self.runs(in: middle, places: frame.places) {
            let upper = run.map { (frame.x($0.place), frame.y(panel.scale.share(of: $0.value))) }
            let lower = run.compactMap { point in
                band.lower[point.place].map { (frame.x(point.place), frame.y(panel.scale.share(of: $0))) }
            }
            canvas.path(upper + lower.reversed(), isClosed: true, class: "band \(Self.ink(of: band.series))")
        }
    }

    /// Stretches without a missing value.
    static func runs(in values: [Double?], places: Int) -> [[(place: Int, value: Double)]] {
        var runs: [[(place: Int, value: Double)]] = []
        var isOpen = false
        for (place, value) in values.prefix(places).enumerated() {
            guard let value, value.isFinite else {
                isOpen = false
                continue
            }
            if isOpen {
                runs[runs.count - 1].append((place, value))
            } else {
                runs.append([(place, value)])
            }
            isOpen = true
        }
        return runs
    }

    /// As many labels as have room, the first and the last among them.
    private func labelPlaces(_ frame: Frame, on canvas: inout SVGCanvas) {
        let widest = chart.x.map(SVGCanvas.width).max() ?? 0
        let room = max(1, Int((frame.right - frame.left) / (min(widest, 120) + 24)))
        let count = min(chart.x.count, max(2, room), 9)
        let y = frame.top + frame.height + 18
        for index in 0..<count {
            let place = count > 1 ? index * (chart.x.count - 1) / (count - 1) : 0
            // The first begins at its place, the next is centred on its own: there must be room for one and a half.
            if index == 1, count > 2, frame.x(place) - frame.left < 1.5 * min(widest, 120) + 12 { continue }
            let anchor = count == 1 ? "middle" : index == 0 ? "start" : index == count - 1 ? "end" : "middle"
            canvas.text(
                SVGCanvas.shortened(chart.x[place], toWidth: 120), x: frame.x(place), y: y, class: "tick",
                anchor: anchor)
        }
    }
}
