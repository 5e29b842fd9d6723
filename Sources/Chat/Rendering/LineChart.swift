package import Grounding
import Semantics

/// Curves with their bands and marks on a terminal, drawn in braille dots: two columns and four rows of dots a character.
///
/// Each unit has a panel with a scale of its own. What is measured is a full line, what is expected a dotted one, a band a
/// shade, the darker the narrower, a mark a disc: nothing hangs on colour.
package struct LineChart: Sendable {
    package var style: TerminalStyle
    package var height: Int

    package init(style: TerminalStyle, height: Int = 9) {
        self.style = style
        self.height = max(3, height)
    }

    /// Of the scale, of which only the ends are written: the more, the closer these are to the values.
    private static let steps = 9

    /// Empty without values.
    package func lines(_ chart: ChartSpec) -> [String] {
        let panels = ChartPanel.panels(of: chart, ticks: LineChart.steps)
        guard !panels.isEmpty else { return [] }
        return panels.flatMap { lines($0, of: chart) } + legend(chart)
    }

    private func lines(_ panel: ChartPanel, of chart: ChartSpec) -> [String] {
        let numbers = NumberFormat(currency: chart.currency)
        let (top, bottom) = (numbers.text(panel.scale.high, panel.unit), numbers.text(panel.scale.low, panel.unit))
        let margin = max(DisplayWidth.of(top), DisplayWidth.of(bottom))
        var grid = DotGrid(width: max(4, style.width - margin - 3), height: height)
        let last = Double(max(1, chart.x.count - 1))
        func dot(_ place: Int, _ value: Double) -> (x: Int, y: Int) {
            (
                Int((Double(place) / last * Double(grid.width * 2 - 1)).rounded()),
                Int(((1 - panel.scale.share(of: value)) * Double(grid.height * 4 - 1)).rounded())
            )
        }
        let bands = panel.bands(of: chart)
        // A narrower one lies upon a wider one.
        for band in bands.filter({ !Self.isInner($0, among: bands) }) + bands.filter({ Self.isInner($0, among: bands) })
        {
            let shade = Self.shade(of: band, among: bands)
            for (place, (lower, upper)) in zip(band.lower, band.upper).enumerated() {
                guard let lower, let upper, lower.isFinite, upper.isFinite else { continue }
                let next = dot(min(place + 1, chart.x.count - 1), upper).x
                grid.shade(from: dot(place, upper), to: (next, dot(place, lower).y), with: shade)
            }
        }
        for index in panel.series {
            let series = chart.series[index]
            for place in series.values.indices.prefix(chart.x.count) {
                guard let value = series.values[place], value.isFinite else { continue }
                let before = place > 0 ? series.values[place - 1].flatMap { $0.isFinite ? $0 : nil } : nil
                let start = before.map { dot(place - 1, $0) } ?? dot(place, value)
                grid.draw(from: start, to: dot(place, value), isDotted: series.role != .actual)
            }
        }
        for (mark, value) in panel.marks(of: chart) { grid.mark(dot(mark.place, value)) }
        let body = (0..<height).map { row in
            let scale = row == 0 ? top : row == height - 1 ? bottom : ""
            return scale.padded(toColumns: margin, alignment: .trailing) + " │" + grid.line(row, style: style)
        }
        return body + [ColumnChart.axis(labels: chart.x, margin: margin, width: grid.width)]
    }

    /// Whether it lies within another one.
    private static func isInner(_ band: ChartSpec.Band, among bands: [ChartSpec.Band]) -> Bool {
        bands.contains { $0 != band && $0.isAround(band) }
    }

    private static func shade(of band: ChartSpec.Band, among bands: [ChartSpec.Band]) -> Character {
        isInner(band, among: bands) ? "▒" : "░"
    }

    private func legend(_ chart: ChartSpec) -> [String] {
        var entries = chart.series.map { ($0.role == .actual ? "⠤ " : "⠄ ") + SafeTerminalText.line($0.name) }
        entries += chart.bands.map { "\(Self.shade(of: $0, among: chart.bands)) " + SafeTerminalText.line($0.name) }
        if !chart.marks.isEmpty { entries.append("● worth a look") }
        guard entries.count > 1 else { return [] }
        return TextWrapping.lines(entries.joined(separator: "   "), width: style.width).map {
            style.apply(.quiet, $0)
        }
    }
}

/// Characters made of dots, with shades below and discs above them. Row 0 is the uppermost.
private struct DotGrid {
    let width: Int
    let height: Int
    private var dots: [[UInt8]]
    private var shades: [[Character?]]
    private var isMarked: [[Bool]]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        dots = Array(repeating: Array(repeating: 0, count: width), count: height)
        shades = Array(repeating: Array(repeating: nil, count: width), count: height)
        isMarked = Array(repeating: Array(repeating: false, count: width), count: height)
    }

    /// Unicode's numbering of the dots: down the left column, down the right one, then the lowest row.
    private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

    private mutating func set(_ x: Int, _ y: Int) {
        guard (0..<width * 2).contains(x), (0..<height * 4).contains(y) else { return }
        dots[y / 4][x / 2] |= Self.bits[y % 4][x % 2]
    }

    /// A straight line: at least one dot in each column and row it passes; every third of them when dotted.
    mutating func draw(from a: (x: Int, y: Int), to b: (x: Int, y: Int), isDotted: Bool) {
        let steps = max(abs(b.x - a.x), abs(b.y - a.y))
        for step in 0...steps {
            let share = steps == 0 ? 0 : Double(step) / Double(steps)
            let x = a.x + Int((Double(b.x - a.x) * share).rounded())
            let y = a.y + Int((Double(b.y - a.y) * share).rounded())
            if !isDotted || (x + y).isMultiple(of: 2) { set(x, y) }
        }
    }

    mutating func shade(from a: (x: Int, y: Int), to b: (x: Int, y: Int), with shade: Character) {
        for row in shades.indices where (min(a.y, b.y) / 4...max(a.y, b.y) / 4).contains(row) {
            for column in shades[row].indices where (a.x / 2...max(a.x, b.x) / 2).contains(column) {
                shades[row][column] = shade
            }
        }
    }

    mutating func mark(_ place: (x: Int, y: Int)) {
        isMarked[min(height - 1, max(0, place.y / 4))][min(width - 1, max(0, place.x / 2))] = true
    }

    func line(_ row: Int, style: TerminalStyle) -> String {
        var out = ""
        for column in 0..<width {
            if isMarked[row][column] {
                out += style.apply(.bad, "●")
            } else if dots[row][column] != 0, let dot = Unicode.Scalar(0x2800 + UInt32(dots[row][column])) {
                out.unicodeScalars.append(dot)
            } else {
                out += shades[row][column].map { style.apply(.quiet, String($0)) } ?? " "
            }
        }
        return out
    }
}
