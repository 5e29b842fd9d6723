import Grounding
import Semantics
import Testing

@testable import Chat

@Suite struct `Curves are drawn on a terminal` {
    private let style = TerminalStyle(width: 40, usesColour: false, isTerminal: true)

    private func chart(_ name: String = "Sessions") -> ChartSpec {
        ChartSpec(
            kind: .line, title: "t", x: (0..<20).map { "d\($0)" },
            series: [
                .init(
                    name: name, unit: .count,
                    values: (0..<10).map { Double($0 * 10) } + Array(repeating: nil, count: 10)),
                .init(
                    name: "forecast", unit: .count,
                    values: Array(repeating: nil, count: 10) + Array(repeating: 50, count: 10), role: .expected),
            ],
            bands: [
                .init(
                    name: "80 % interval", lower: Array(repeating: nil, count: 10) + Array(repeating: 30, count: 10),
                    upper: Array(repeating: nil, count: 10) + Array(repeating: 70, count: 10))
            ], marks: [.init(place: 9, label: "a spike")], currency: .usd)
    }

    @Test func `a rising line rises, the band lies on the right, the mark at the top`() {
        let lines = LineChart(style: style, height: 5).lines(chart())
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
        #expect(lines[0].hasPrefix("100 │") && lines[4].hasPrefix("  0 │"))
        #expect(lines[5].contains("d0") && lines[5].contains("d19"))
        #expect(lines.prefix(5).joined().filter { $0 == "●" }.count == 1)
        #expect(lines[0].contains("●") || lines[1].contains("●"))
        let shaded = lines.prefix(5).flatMap { line in line.enumerated().filter { $0.element == "░" }.map(\.offset) }
        #expect(!shaded.isEmpty && shaded.allSatisfy { $0 >= 22 })
        #expect(lines.suffix(2).joined(separator: " ").contains("worth a look"))
    }

    @Test func `an interval below zero does not pull the axis of figures down that are all above it`() {
        var spec = chart()
        spec.bands[0].lower = Array(repeating: nil, count: 10) + Array(repeating: -80, count: 10)
        let lines = LineChart(style: style, height: 5).lines(spec)
        #expect(lines[4].hasPrefix("  0 │") && lines[4].contains("░"), "\(lines)")
        spec.series[1].values[12] = -20
        #expect(LineChart(style: style, height: 5).lines(spec)[4].hasPrefix("  0 │"))
        spec.series[0].values[3] = -20
        #expect(LineChart(style: style, height: 5).lines(spec)[4].contains("-"))
    }

    @Test func `the scale ends close to the values`() {
        let rates = ChartSpec(
            kind: .line, title: "t", x: (0..<4).map { "d\($0)" },
            series: [.init(name: "Rate", unit: .fraction, values: [0.031, 0.052, 0.028, 0.044])],
            bands: [.init(name: "expected", lower: [0.02, 0.02, 0.02, 0.02], upper: [0.05, 0.05, 0.05, 0.05])],
            currency: .usd)
        let lines = LineChart(style: style, height: 5).lines(rates)
        #expect(lines[0].hasPrefix("6 % │") && lines[4].hasPrefix("0 % │"), "\(lines)")
    }

    @Test func `of two bands the inner one is darker, in the picture and in the words`() {
        var spec = chart()
        let empty = [Double?](repeating: nil, count: 10)
        spec.bands.append(
            .init(
                name: "95 % interval", lower: empty + Array(repeating: 5, count: 10),
                upper: empty + Array(repeating: 95, count: 10)))
        let lines = LineChart(style: style, height: 9).lines(spec)
        let picture = lines.prefix(9)
        #expect(picture.contains { $0.contains("▒") } && picture.contains { $0.contains("░") }, "\(lines)")
        let words = lines.suffix(2).joined(separator: " ")
        #expect(words.contains("▒ 80 % interval") && words.contains("░ 95 % interval"), "\(words)")
    }

    @Test func `a foreign name is harmless and nothing gives nothing`() {
        let lines = LineChart(style: style).lines(chart("\u{1b}[2J"))
        #expect(!lines.joined().contains("\u{1b}"))
        #expect(
            LineChart(style: style).lines(ChartSpec(kind: .line, title: "", x: [], series: [], currency: .usd)) == [])
    }
}
