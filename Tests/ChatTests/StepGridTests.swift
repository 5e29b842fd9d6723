import Semantics
import Testing

@testable import Chat

@Suite struct `A figure by time and by groups is a grid` {
    private func table(_ rows: [(String, String?, Double?)], metrics: [MetricID] = ["total_revenue"]) -> MetricTable {
        MetricTable(
            columns: [.init(.dimension("month")), .init(.dimension("country"))]
                + metrics.map { .init(.metric($0, .currency)) },
            rows: rows.map { row in [.text(row.0), .text(row.1)] + metrics.map { _ in .number(row.2) } },
            totals: [:], period: DateRange(start: CivilDate("2026-09-01")!, end: CivilDate("2026-10-31")!),
            comparison: nil, trust: Trust(),
            provenance: Provenance(query: "", snapshot: "", rowsRead: 0, sources: []), currency: .usd)
    }

    @Test func `a row a step in order, a column a group with the largest first, nothing where there is nothing`() throws
    {
        let grid = try #require(
            StepGrid.text(
                table([
                    ("2026-09", "Austria", 5), ("2026-09", "Chile", 20.5), ("2026-10", "Chile", 7),
                    ("2026-10", nil, 1),
                ])))
        #expect(grid.columns.map(\.title) == ["Month", "Chile", "Austria", "(none)"])
        #expect(grid.rows == [["2026-09", "$20.50", "$5", "n/a"], ["2026-10", "$7.00", "n/a", "$1"]])
    }

    @Test func `no grid of one group, of many, or of several figures`() {
        #expect(StepGrid.text(table([("2026-09", "Chile", 1), ("2026-10", "Chile", 2)])) == nil)
        #expect(StepGrid.text(table((0..<13).map { ("2026-09", "Land \($0)", 1) })) == nil)
        let two = table([("2026-09", "Chile", 1), ("2026-09", "Peru", 2)], metrics: ["total_revenue", "mer"])
        #expect(StepGrid.text(two) == nil)
    }
}
