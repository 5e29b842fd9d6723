package import Semantics

extension ChangeCells {
    /// The cells of a metric table of two periods, every group of its dimensions.
    ///
    /// - Parameters:
    ///   - measure: an additive metric, or a rate's numerator.
    ///   - base: a rate's denominator; nil for an additive measure.
    ///   - table: not cut by a limit, without a time axis.
    /// - Returns: nil when the table has no comparison or not these metrics.
    package init?(of measure: MetricID, per base: MetricID? = nil, in table: MetricTable) {
        guard let comparison = table.comparison, let column = table.column(of: measure),
            let position = table.metricColumns.firstIndex(where: { $0.id == measure })
        else { return nil }
        var baseColumns: (current: Int, baseline: Int)?
        if let base {
            guard let current = table.column(of: base),
                let baseline = table.metricColumns.firstIndex(where: { $0.id == base })
            else { return nil }
            baseColumns = (current, baseline)
        }
        let dimensions = table.columns.compactMap { column -> String? in
            if case .dimension(let id) = column.kind { id.name } else { nil }
        }
        var builder = ChangeCellsBuilder(dimensions: dimensions, isRate: base != nil)
        for (row, reference) in zip(table.rows, comparison.rows) {
            let values = zip(table.columns, row).compactMap { column, cell -> String? in
                guard case .dimension = column.kind else { return nil }
                return cell.text ?? DimensionValue.noValue
            }
            // A group that is missing in one period has nothing there.
            builder.add(
                values, measure: row[column].number ?? 0, base: baseColumns.flatMap { row[$0.current].number } ?? 0,
                isCurrent: true)
            builder.add(
                values, measure: reference[position] ?? 0, base: baseColumns.flatMap { reference[$0.baseline] } ?? 0,
                isCurrent: false)
        }
        self = builder.build()
    }
}
