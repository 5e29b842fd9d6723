import Testing

@testable import Insights

// Reference: scipy 1.17.1, chi2_contingency(table, correction=False) (the square of the pooled z) on each beside the rest
// of its family, and false_discovery_control(p) over all five.
@Suite("Shares beside shares") struct ShareComparisonTests {
    private static let ads: [ShareComparison.Group] = [
        .init(family: "A", name: "A1", part: 30, whole: 1000), .init(family: "A", name: "A2", part: 50, whole: 1000),
        .init(family: "A", name: "A3", part: 20, whole: 1000), .init(family: "B", name: "B1", part: 10, whole: 400),
        .init(family: "B", name: "B2", part: 12, whole: 600),
    ]

    @Test("Each stands beside the others of its own family, corrected for all")
    func families() {
        let found = ShareComparison.eachAgainstTheRest(Self.ads)
        #expect(found.map(\.name) == ["A2", "A3", "A1", "B1", "B2"])
        let pValues = [0.00032317913448267884, 0.004017558298433537, 0.4720208091290221, 0.5974479149784340]
        for (one, wanted) in zip(found, pValues) { #expect(abs(one.pValue - wanted) < 1e-12, "\(one.name)") }
        let adjusted = [0.001615895672413394, 0.010043895746083841, 0.597447914978434]
        for (one, wanted) in zip(found, adjusted) { #expect(abs(one.adjustedPValue - wanted) < 1e-12, "\(one.name)") }
        #expect(found.filter(\.isNotable).map(\.name) == ["A2", "A3"])
    }

    @Test("The order in which they come changes nothing")
    func order() {
        #expect(
            ShareComparison.eachAgainstTheRest(Self.ads.reversed()) == ShareComparison.eachAgainstTheRest(Self.ads))
    }

    @Test(
        "Where nothing can be tested there is no comparison",
        arguments: [
            (0.0, 0.0, 5.0, 10.0), (5, 10, 0, 0), (0, 10, 0, 10), (10, 10, 7, 7), (11, 10, 5, 10), (-1, 10, 5, 10),
        ])
    func untestable(part: Double, whole: Double, otherPart: Double, otherWhole: Double) {
        #expect(ShareComparison(part: part, of: whole, against: otherPart, of: otherWhole) == nil)
    }

    @Test("Gaps stay where they were")
    func gaps() {
        let one = ShareComparison(part: 1, of: 10, against: 5, of: 10)
        let adjusted = ShareComparison.adjusted([nil, one, nil, one])
        #expect(adjusted.map { $0 == nil } == [true, false, true, false])
    }
}
