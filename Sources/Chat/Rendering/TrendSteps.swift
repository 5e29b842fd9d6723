import Semantics

/// The steps of a table's time axis, and which of them are not wholly in its period.
struct TrendSteps {
    private static let axes: Set<DimensionID> = ["date", "hour", "week", "month", "quarter", "year"]

    let isTrend: Bool
    let count: Int
    /// Places of steps of which the period has a part only.
    let partial: Set<Int>

    init(_ table: MetricTable) {
        count = table.rows.count
        isTrend = table.columns.contains { column in
            if case .dimension(let id) = column.kind { TrendSteps.axes.contains(id) } else { false }
        }
        guard case .dimension(let axis)? = table.columns.first?.kind else {
            partial = []
            return
        }
        partial = Set(
            table.rows.indices.filter { row in
                guard let days = TrendSteps.days(table.rows[row].first?.text, axis) else { return false }
                return days.start < table.period.start || days.end > table.period.end
            })
    }

    func isLast(_ row: Int) -> Bool { row == count - 1 }

    /// All days of a week by its Monday, or of a month.
    private static func days(_ label: String?, _ axis: DimensionID) -> DateRange? {
        guard let label else { return nil }
        switch axis {
        case "week": return CivilDate(label).map { DateRange(start: $0, end: $0.adding(days: 6)) }
        case "month": return CivilDate(label + "-01").map { DateRange(start: $0, end: $0.endOfMonth) }
        default: return nil
        }
    }
}
