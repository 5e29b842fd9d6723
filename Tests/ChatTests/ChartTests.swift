import Testing

@testable import Chat

struct ChartTests {
    private let style = TerminalStyle(width: 40, usesColour: false, isTerminal: true)

    @Test("A sparkline runs from the lowest to the highest value; a missing one is a gap")
    func sparkline() {
        #expect(Sparkline.text([0, 1, 2, 3, 4, 5, 6, 7], width: 20) == "▁▂▃▄▅▆▇█")
        #expect(Sparkline.text([0, nil, 7], width: 20) == "▁ █")
        #expect(Sparkline.text([3, 3, 3], width: 20) == "▄▄▄")
        #expect(Sparkline.text([nil, .nan], width: 20) == "")
        #expect(Sparkline.text([], width: 20) == "")
        #expect(Sparkline.text([6, 7], width: 20, scale: 0...7) == "▇█")
    }

    @Test("More values than columns are joined by their mean")
    func joined() {
        #expect(Sparkline.joined([1, 3, 5, 7, nil, nil], into: 3) == [2, 6, nil])
        #expect(Sparkline.text((0..<1000).map(Double.init), width: 30).count == 30)
    }

    @Test("Bars begin at zero and are as long as their value")
    func bars() {
        let lines = BarChart(style: style).lines([
            .init(label: "Organic Search", value: 100, text: "100"), .init(label: "Email", value: 50, text: "50"),
            .init(label: "Direct", value: nil, text: "–"), .init(label: "SMS", value: -100, text: "-100"),
        ])
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 40 })
        let full = lines[0].filter { $0 == "█" }.count
        #expect(lines[1].filter { $0 == "█" }.count == full / 2)
        #expect(lines[2] == "Direct            –")
        #expect(lines[3].filter { $0 == "░" }.count == full)
    }

    @Test("A column chart has a scale, its labels, and fits")
    func columns() {
        let lines = ColumnChart(style: style, height: 4).lines(
            labels: ["2026-11-01", "2026-11-02", "2026-11-03"], values: [0, 50, 100]
        ) { "\(Int($0))" }
        #expect(
            lines == [
                "100 │  █",
                "    │  █",
                "    │ ██",
                "  0 │ ██",
                "     2026-11-01 … 2026-11-03",
            ])
    }
}
