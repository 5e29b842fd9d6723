import Grounding
import Semantics
import Testing

@testable import Chat

@Suite struct `Cohorts are drawn on a terminal` {
    private func chart(columns: Int) -> ChartSpec {
        ChartSpec(
            kind: .heat, title: "Retention", x: (0..<columns).map { "+\($0)" },
            series: [
                .init(name: "16 Nov", unit: .fraction, values: [1, 0.4, 0.2] + Array(repeating: 0.1, count: 9)),
                .init(name: "23 Nov\u{1B}[31m", unit: .fraction, values: [1, 0.1, nil]),
            ], currency: .usd)
    }

    @Test func `each cell has a shade and its number; a time that is not over has none`() {
        let style = TerminalStyle(width: 60, usesColour: false, isTerminal: true)
        let lines = ChartLines(style: style).lines(chart(columns: 3))
        #expect(lines.count == 4)
        #expect(lines[2].contains("█ 100 %") && lines[2].contains("█ 40 %") && lines[2].contains("▒ 20 %"))
        #expect(lines[3].contains("░ 10 %") && !lines[3].contains("20 %"))
        #expect(!lines.joined().contains("\u{1B}"))
    }

    @Test func `what the width does not hold is counted`() {
        let style = TerminalStyle(width: 40, usesColour: false, isTerminal: true)
        let lines = HeatMap(style: style).lines(chart(columns: 12))
        #expect(lines.dropLast().allSatisfy { DisplayWidth.of($0) <= 40 })
        #expect(lines.last?.contains("more on the right") == true)
    }
}
