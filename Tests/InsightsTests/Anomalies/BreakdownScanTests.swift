import Testing

@testable import Insights

struct BreakdownScanTests {
    private func group(_ name: String, perYear: Double) -> BreakdownScan.Group {
        .init(name: name, verdict: PointVerdict(score: 4 / (4 + perYear), chancePerYear: perYear, kind: .spike))
    }

    @Test("What alarms alone is silent among a thousand, and what is rare enough is named")
    func manyGroups() {
        // One false alarm a year is p = 1/365: among 1,000 groups about three a day by chance.
        let ordinary = (0..<1_000).map { group("g\($0)", perYear: 365 * (Double($0) + 0.5) / 1_000) }
        #expect(BreakdownScan.strange(among: ordinary, rowsPerYear: 365.25, falseShare: 0.1).isEmpty)
        let found = BreakdownScan.strange(
            among: ordinary + [group("strange", perYear: 1e-6)], rowsPerYear: 365.25, falseShare: 0.1)
        #expect(found.map(\.name) == ["strange"])
    }

    @Test("Groups without evidence are never named")
    func ordinary() {
        let groups = [BreakdownScan.Group(name: "a", verdict: .unknown)]
        #expect(BreakdownScan.strange(among: groups, rowsPerYear: 365.25).isEmpty)
        #expect(BreakdownScan.strange(among: [], rowsPerYear: 365.25).isEmpty)
    }
}
