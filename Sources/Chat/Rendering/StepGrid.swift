import Grounding
import Semantics

/// A figure along time and by groups as a grid: a row a step, a column a group, the largest group first.
struct StepGrid {
    private static let mostGroups = 12

    /// Nil where a table is not of one figure by time and by one kind of group.
    static func text(_ table: MetricTable) -> TextTable? {
        guard table.columns.count == 3, case .dimension = table.columns[0].kind,
            case .dimension = table.columns[1].kind,
            case .metric(_, let unit) = table.columns[2].kind, table.comparison == nil
        else { return nil }
        var steps: [String] = []
        var groups: [String?] = []
        var values: [String: [String?: Double?]] = [:]
        for row in table.rows {
            let (step, group) = (row[0].text ?? "", row[1].text)
            if steps.last != step, values[step] == nil { steps.append(step) }
            if !groups.contains(group) { groups.append(group) }
            values[step, default: [:]][group] = row[2].number
        }
        guard groups.count > 1, groups.count <= mostGroups else { return nil }
        func size(_ group: String?) -> Double { steps.reduce(0) { $0 + ((values[$1]?[group] ?? nil) ?? 0) } }
        let order = groups.enumerated().sorted { a, b in
            let (first, second) = (size(a.element), size(b.element))
            return first == second ? a.offset < b.offset : first > second
        }.map(\.element)
        let numbers = NumberFormat(currency: table.currency)
        let name = Catalogue.standard.dimension(DimensionID(table.columns[0].name))?.name ?? table.columns[0].name
        return TextTable(
            columns: [.init(name)] + order.map { .init(SafeText.name($0), .trailing) },
            rows: steps.map { step in [step] + order.map { numbers.text(values[step]?[$0] ?? nil, unit) } }
        ).withEvenMoney(table.currency)
    }
}
