/// A trend as upright columns with a scale, several lines high.
package struct ColumnChart: Sendable {
    package var style: TerminalStyle
    package var height: Int

    package init(style: TerminalStyle, height: Int = 8) {
        self.style = style
        self.height = max(2, height)
    }

    private static let blocks: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// The chart, its scale on the left (highest value on top, zero or the lowest value below), first and last label
    /// underneath. Empty without values.
    /// - Parameter text: a value as people read it.
    package func lines(labels: [String], values: [Double?], text: (Double) -> String) -> [String] {
        let present = values.compactMap { $0 }.filter(\.isFinite)
        guard let highest = present.max(), let lowest = present.min() else { return [] }
        let low = min(0, lowest)
        let high = max(highest, low + .leastNormalMagnitude)
        let top = SafeTerminalText.line(text(high))
        let bottom = SafeTerminalText.line(text(low))
        let margin = max(DisplayWidth.of(top), DisplayWidth.of(bottom))
        let points = Sparkline.joined(values, into: max(4, style.width - margin - 3))
        var lines = (0..<height).reversed().map { row -> String in
            let scale = row == height - 1 ? top : row == 0 ? bottom : ""
            let columns = points.map { value -> Character in
                guard let value else { return " " }
                let eighths = (value - low) / (high - low) * Double(height * 8)
                return ColumnChart.blocks[min(8, max(0, Int(eighths.rounded()) - row * 8))]
            }
            return scale.padded(toColumns: margin, alignment: .trailing) + " │" + String(columns)
        }
        lines.append(ColumnChart.axis(labels: labels, margin: margin, width: points.count))
        return lines
    }

    /// The first and the last label below a plot.
    static func axis(labels: [String], margin: Int, width: Int) -> String {
        let indent = String(repeating: " ", count: margin + 2)
        guard let first = labels.first.map(SafeTerminalText.line) else { return indent }
        guard labels.count > 1, let last = labels.last.map(SafeTerminalText.line) else { return indent + first }
        let space = width - DisplayWidth.of(first) - DisplayWidth.of(last)
        return space > 0 ? indent + first + String(repeating: " ", count: space) + last : "\(indent)\(first) … \(last)"
    }
}
