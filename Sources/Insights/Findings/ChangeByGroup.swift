package import Semantics

/// How the parts of an additive metric changed between two periods.
///
/// This is arithmetic: the parts add up to the whole's change. It says where a change is, not what caused it.
package struct ChangeByGroup: Sendable, Equatable {
    /// One contribution a group, largest absolute change first; ties in the table's order.
    package let contributions: [Finding]
    /// The whole's change.
    package let change: Double
    /// The whole before.
    package let baseline: Double
    /// The whole's change minus the contributions: what belongs to no group.
    package let unexplained: Double

    /// Nil when the table has no comparison, or the metric has no value in one of the periods.
    ///
    /// - Parameter table: every group of one or more dimensions, not cut by a limit, without a time axis.
    package init?(of metric: MetricID, in table: MetricTable) {
        guard let comparison = table.comparison, let column = table.column(of: metric),
            let position = table.metricColumns.firstIndex(where: { $0.id == metric }),
            let current = table.totals[metric] ?? nil, let baseline = comparison.totals[metric] ?? nil
        else { return nil }
        var found: [Finding] = []
        for (row, reference) in zip(table.rows, comparison.rows) {
            // A group that is missing in one period has nothing there, and nothing of an additive metric is zero.
            let now = row[column].number ?? 0
            let before = reference[position] ?? 0
            guard now != before else { continue }
            let dimensions = zip(table.columns, row).compactMap { column, cell -> DimensionValue? in
                guard case .dimension(let id) = column.kind else { return nil }
                return DimensionValue(id, cell.text)
            }
            found.append(
                Finding(
                    kind: .contribution, metric: metric, value: now - before, baseline: before, current: now,
                    dimensions: dimensions, period: table.period, baselinePeriod: comparison.period,
                    evidence: Evidence(method: "current minus baseline of each group", provenance: table.provenance)))
        }
        change = current - baseline
        self.baseline = baseline
        unexplained = change - found.reduce(0) { $0 + $1.value }
        contributions = found.enumerated().sorted { a, b in
            (abs(b.element.value), a.offset) < (abs(a.element.value), b.offset)
        }.map(\.element)
    }

    /// Whether the contributions account for the whole change, to a millionth of its size.
    package var isComplete: Bool { abs(unexplained) <= max(1, abs(change)) * 1e-6 }
}
