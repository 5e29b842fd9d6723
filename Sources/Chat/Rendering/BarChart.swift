/// Values by name as horizontal bars.
package struct BarChart: Sendable {
    package struct Bar: Sendable, Equatable {
        package var label: String
        /// Nil where the value does not exist: no bar.
        package var value: Double?
        /// The value as people read it.
        package var text: String

        package init(label: String, value: Double?, text: String) {
            self.label = label
            self.value = value
            self.text = text
        }
    }

    package var style: TerminalStyle

    package init(style: TerminalStyle) { self.style = style }

    private static let eighths: [String] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// One line a bar: label, bar, value. All bars begin at zero; those below it are drawn in outline, so that sign
    /// does not hang on colour.
    package func lines(_ bars: [Bar]) -> [String] {
        let labels = bars.map { SafeTerminalText.line($0.label) }
        let texts = bars.map { SafeTerminalText.line($0.text) }
        let textWidth = texts.map { DisplayWidth.of($0) }.max() ?? 0
        let labelWidth = min(labels.map { DisplayWidth.of($0) }.max() ?? 0, max(8, style.width / 3))
        let room = max(4, style.width - labelWidth - textWidth - 4)
        let largest = bars.compactMap { $0.value.map(abs) }.filter(\.isFinite).max() ?? 0
        return bars.indices.map { index in
            let label = labels[index].truncated(toColumns: labelWidth).padded(toColumns: labelWidth)
            let text = texts[index].padded(toColumns: textWidth, alignment: .trailing)
            let bar = drawn(bars[index].value, largest: largest, room: room)
            let line = "\(label)  \(text)  \(bar)"
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private func drawn(_ value: Double?, largest: Double, room: Int) -> String {
        guard let value, value.isFinite, value != 0, largest > 0 else { return "" }
        let eighths = Int((abs(value) / largest * Double(room * 8)).rounded())
        if value < 0 { return String(repeating: "░", count: max(1, eighths / 8)) }
        let bar = String(repeating: "█", count: eighths / 8) + BarChart.eighths[eighths % 8]
        return bar.isEmpty ? BarChart.eighths[1] : bar
    }
}
