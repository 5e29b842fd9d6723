package import Semantics

/// A table with a row a day and group, of which the series of several metrics are taken: where each row belongs is found once.
package struct DailyTable {
    private struct Place {
        var row: Int
        var day: Int
        var group: Int
    }

    private let table: MetricTable
    private let dayCount: Int
    /// In the table's order.
    private var groups: [[DimensionValue]] = []
    private var places: [Place] = []

    package init(_ table: MetricTable) {
        self.table = table
        let days = table.period.days
        dayCount = days.count
        let dimensions = table.columns.indices.dropFirst().compactMap { index -> (Int, DimensionID)? in
            if case .dimension(let id) = table.columns[index].kind { (index, id) } else { nil }
        }
        let dayOf = Dictionary(days.map { "\($0)" }.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        var known: [[DimensionValue]: Int] = [:]
        for (row, cells) in table.rows.enumerated() {
            guard let date = cells.first?.text, let day = dayOf[date] else { continue }
            let values = dimensions.map { DimensionValue($1, cells[$0].text) }
            let group = known[values] ?? groups.count
            if group == groups.count {
                known[values] = group
                groups.append(values)
            }
            places.append(Place(row: row, day: day, group: group))
        }
    }

    /// A value a day for each group, in the table's order of groups; none for a metric that the table does not have.
    package func series(of metric: MetricID, emptyIsZero: Bool) -> [MetricWatch.Series] {
        guard let column = table.column(of: metric) else { return [] }
        let empty = emptyIsZero ? 0 : Double.nan
        var series = groups.map {
            MetricWatch.Series(metric: metric, dimensions: $0, values: Array(repeating: empty, count: dayCount))
        }
        for place in places {
            series[place.group].values[place.day] = table.rows[place.row][column].number ?? empty
        }
        return series
    }
}
