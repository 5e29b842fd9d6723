import Foundation
import Semantics
import Testing

@testable import Grounding

@Suite struct `A chart is drawn as a picture` {
    static func forecast(title: String = "Sessions, forecast") -> ChartSpec {
        ChartSpec(
            kind: .line, title: title, x: (1...9).map { "2026-11-0\($0)" },
            series: [
                .init(name: "Sessions", unit: .count, values: [10, 12, nil, 40, 11, 12, nil, nil, nil]),
                .init(
                    name: "forecast", unit: .count, values: [nil, nil, nil, nil, nil, nil, 12, 13, 12],
                    role: .expected),
            ],
            bands: [
                .init(
                    name: "95 % interval", lower: [nil, nil, nil, nil, nil, nil, 8, 8, 7],
                    upper: [nil, nil, nil, nil, nil, nil, 16, 18, 19])
            ], marks: [.init(place: 3, label: "a spike")], currency: .usd)
    }

    private func elements(_ svg: String, _ name: String, class part: String) throws -> [String] {
        svg.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("<\(name)") && $0.contains("class=\"\(part)")
        }
    }

    /// Tags that close in the order they were opened, and no other angle bracket, ampersand or control character.
    private func isWellFormed(_ svg: String) -> Bool {
        var open: [Substring] = []
        for tag in svg.matches(of: #/<(\/?)([a-z]+)[^<>]*?(\/?)>/#) {
            if !tag.output.1.isEmpty {
                guard open.popLast() == tag.output.2 else { return false }
            } else if tag.output.3.isEmpty {
                open.append(tag.output.2)
            }
        }
        let text = svg.replacing(#/<\/?[a-z]+[^<>]*>/#, with: "").replacing(
            #/&(?:amp|lt|gt|quot|#39|#10|#9);/#, with: "")
        return open.isEmpty && !text.contains { "<>&".contains($0) }
            && svg.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" }
    }

    @Test func `history, forecast, band and mark each have their element`() throws {
        let svg = try #require(ChartSVG().svg(Self.forecast()))
        // The history is broken where a value is missing: two stretches.
        let paths = svg.split(separator: "\n").filter { $0.hasPrefix("<path") }
        #expect(paths.filter { $0.contains("class=\"line i0\"") }.count == 2)
        #expect(paths.filter { $0.contains("class=\"line i0 expected\"") }.count == 1)
        #expect(paths.filter { $0.contains("class=\"band i0\"") && $0.contains("Z\"") }.count == 1)
        #expect(svg.contains("<title>a spike, 2026-11-04: 40</title>"))
        #expect(svg.contains("aria-label=\"Line chart: Sessions, forecast."))
    }

    @Test func `values stand where the scale puts them`() throws {
        let chart = ChartSpec(
            kind: .line, title: "t", x: ["a", "b"], series: [.init(name: "s", unit: .count, values: [0, 100])],
            currency: .usd)
        let svg = try #require(ChartSVG(width: 400, plotHeight: 100).svg(chart))
        let path = try #require(svg.firstMatch(of: #/<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/#))
        let numbers = [path.output.1, path.output.2, path.output.3, path.output.4].compactMap { Double($0) }
        #expect(numbers[1] - numbers[3] == 100)
        #expect(numbers[2] == 388)
    }

    @Test func `units have panels of their own, and a band stays with its series`() throws {
        let chart = ChartSpec(
            kind: .line, title: "t", x: ["a", "b"],
            series: [
                .init(name: "Sessions", unit: .count, values: [1_000, 2_000]),
                .init(name: "Rate", unit: .fraction, values: [0.02, 0.03]),
            ], bands: [.init(name: "band", series: 1, lower: [0.01, 0.02], upper: [0.03, 0.04])], currency: .usd)
        let panels = ChartPanel.panels(of: chart)
        #expect(panels.map(\.unit) == [.count, .fraction])
        #expect(panels.map { $0.bands(of: chart).count } == [0, 1])
        let svg = try #require(ChartSVG().svg(chart))
        #expect(svg.contains(">2,000</text>") && svg.contains(">4 %</text>"))
    }

    @Test func `whatever a name holds, it is well-formed and cannot break out`() throws {
        let bad = "</text><script>alert(1)</script>\" onload='x' & \u{0}\u{1b}[31m\n]]>"
        var chart = Self.forecast(title: bad)
        chart.series[0].name = bad
        chart.x[0] = bad
        chart.marks[0].label = bad
        chart.bands[0].name = bad
        for kind in [ChartSpec.Kind.line, .bar] {
            chart.kind = kind
            let svg = try #require(ChartSVG().svg(chart))
            #expect(!svg.contains("<script") && !svg.contains("onload='"))
            #expect(isWellFormed(svg))
        }
    }

    @Test func `bars are as long as their values, and those below zero lie on the other side`() throws {
        let chart = ChartSpec(
            kind: .bar, title: "t", x: ["a", "b", "c", "d"],
            series: [.init(name: "s", unit: .currency, values: [100, 50, -100, nil])], currency: .usd)
        let svg = try #require(ChartSVG().svg(chart))
        let bars = svg.matches(of: #/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="13" class="bar i0"/#)
            .map { (x: Double($0.output.1) ?? 0, width: Double($0.output.2) ?? 0) }
        #expect(bars.count == 3)
        #expect(abs(bars[0].width - 2 * bars[1].width) < 0.2)
        #expect(abs(bars[2].x + bars[2].width - bars[0].x) < 0.2)
    }

    @Test func `what does not fit is counted`() throws {
        let chart = ChartSpec(
            kind: .bar, title: "t", x: (0..<40).map { "g\($0)" },
            series: [.init(name: "s", unit: .count, values: (0..<40).map(Double.init))], currency: .usd)
        #expect(try #require(ChartSVG(mostBars: 30).svg(chart)).contains(">and 10 more</text>"))
    }

    @Test func `a heat map shades each cell by its value, and says it`() throws {
        let chart = ChartSpec(
            kind: .heat, title: "t", x: ["+0", "+1", "+2"],
            series: [
                .init(name: "16 Nov", unit: .fraction, values: [1, 0.4, 0.2]),
                .init(name: "23 Nov", unit: .fraction, values: [1, 0.2, nil]),
            ], currency: .usd)
        let svg = try #require(ChartSVG().svg(chart))
        #expect(isWellFormed(svg))
        #expect(svg.components(separatedBy: "fill-opacity=\"1\"").count == 4, "100 % twice, and the highest other")
        #expect(svg.components(separatedBy: "fill-opacity=\"0.6\"").count == 3, "half of the highest, twice")
        #expect(svg.contains("<title>23 Nov, +1: 20 %</title>"))
    }

    @Test func `several charts stand one below another in one picture`() throws {
        let one = try #require(ChartSVG().svg(Self.forecast()))
        let two = try #require(ChartSVG().svg([Self.forecast(), Self.forecast(title: "again")]))
        #expect(isWellFormed(two))
        #expect(two.components(separatedBy: "<svg").count == 2)
        let ys = two.matches(of: #/<text x="0" y="([\d.]+)" class="title"/#).compactMap { Double($0.output.1) }
        #expect(ys.count == 2 && ys[1] > ys[0] + 200)
        #expect(two.count > one.count * 3 / 2)
    }

    @Test func `nothing to draw gives no picture`() {
        #expect(ChartSVG().svg(ChartSpec(kind: .line, title: "t", x: [], series: [], currency: .usd)) == nil)
        let empty = ChartSpec(
            kind: .bar, title: "t", x: ["a"], series: [.init(name: "s", unit: .count, values: [nil])], currency: .usd)
        #expect(ChartSVG().svg(empty) == nil)
    }

    @Test func `the legend shows a band within another as dark as the curve does`() throws {
        var chart = ChartSpec(
            kind: .line, title: "Forecast", x: ["1", "2"],
            series: [.init(name: "Sessions", unit: .count, values: [5, 6])],
            currency: .usd)
        chart.bands = [
            .init(name: "80 %", lower: [nil, 4], upper: [nil, 8]),
            .init(name: "95 %", lower: [nil, 2], upper: [nil, 10]),
        ]
        let swatches = try #require(ChartSVG().svg(chart)).matches(of: /<rect x="([0-9.]+)"[^>]*class="band i0"/).map {
            String($0.1)
        }
        #expect(swatches.count == 3)
        #expect(swatches[0] == swatches[1])
        #expect(swatches[1] != swatches[2])
    }

    @Test func `the wire shape tells roles, bands and marks`() {
        let json = Self.forecast().json
        #expect(json["series"]?.elements?.map { $0["role"]?.text } == ["actual", "expected"])
        #expect(json["bands"]?.elements?.first?["lower"]?.elements?.last?.double == 7)
        #expect(json["marks"]?.elements?.first?["place"]?.integer == 3)
    }
}
