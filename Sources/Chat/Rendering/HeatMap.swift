import Grounding
import Semantics

/// Cells shaded by their values, one row a series: who came back, week by week. Each cell says its value, so that nothing
/// hangs on the shade.
struct HeatMap: Sendable {
    let style: TerminalStyle

    private static let shades: [Character] = ["·", "░", "▒", "▓", "█"]
    private static let gap = 2

    /// Empty without values. Places that the width does not hold are left out on the right, and counted.
    func lines(_ chart: ChartSpec) -> [String] {
        let numbers = NumberFormat(currency: chart.currency)
        let rows = chart.series.map { series in
            chart.x.indices.map { place -> String in
                guard let value = chart.value(series, at: place) else { return "" }
                let shade = Self.shades[min(4, Int((chart.heat(of: value) * 4).rounded()))]
                return "\(shade) \(numbers.text(value, series.unit))"
            }
        }
        guard rows.contains(where: { $0.contains { !$0.isEmpty } }) else { return [] }
        let names = chart.series.map { SafeTerminalText.line($0.name) }
        let label = min(names.map { DisplayWidth.of($0) }.max() ?? 0, max(8, style.width / 3))
        let heads = chart.x.map(SafeTerminalText.line)
        let cell = ((rows.joined() + heads).map { DisplayWidth.of($0) }.max() ?? 0) + Self.gap
        let shown = max(1, min(heads.count, (style.width - label) / cell))
        func line(_ name: String, _ cells: [String]) -> String {
            let padded = cells.prefix(shown).map { $0.padded(toColumns: cell, alignment: .trailing) }
            return name.truncated(toColumns: label).padded(toColumns: label) + padded.joined()
        }
        let hidden = heads.count - shown
        return [style.apply(.quiet, line("", heads))] + zip(names, rows).map(line)
            + (hidden > 0
                ? [style.apply(.quiet, "and \(hidden) more on the right")] : [])
    }
}
