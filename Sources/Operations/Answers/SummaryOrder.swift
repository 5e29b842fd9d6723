import Grounding
import Semantics

/// What comes first in a summary.
enum SummaryOrder: String, Sendable {
    /// What changed most for its size.
    case change
    /// What turned for the worse, and nothing else; in the usual order, revenue before what leads to it.
    case worst
    /// The same of what turned for the better.
    case best

    /// The metrics of a table in this order.
    func metrics(of table: MetricTable, _ catalogue: Catalogue) -> [MetricID] {
        guard self != .change else { return table.metricsByChange }
        return table.metricColumns.map(\.id).filter { id in
            guard let definition = catalogue.metric(id),
                let change = ChangeWords(
                    from: table.comparison?.totals[id] ?? nil, to: table.totals[id] ?? nil, unit: definition.unit,
                    numbers: NumberFormat(currency: table.currency))
            else { return false }
            return change.isBetter(definition.polarity) == (self == .best)
        }
    }
}
