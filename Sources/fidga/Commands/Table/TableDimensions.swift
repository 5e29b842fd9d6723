import Connectors

/// The columns of a bare table that can say where something happened.
struct TableDimensions {
    private(set) var columns: [Int] = []
    private(set) var notes: [String] = []

    /// Rows whose value both periods know are at least this share of a dimension's.
    private static let leastShared = 0.5
    private static let mostColumns = 12

    /// - Parameters:
    ///   - apart: columns with a role of their own.
    ///   - baseline, current: whether a row belongs to the period.
    init(
        _ table: BareTable, apart: [Int], baseline: (BareTable.Row) -> Bool, current: (BareTable.Row) -> Bool
    ) {
        let numeric = table.numericColumns
        let (before, after) = (table.rows.filter(baseline), table.rows.filter(current))
        var names: [String] = []
        for column in table.columns.indices where !apart.contains(column) && !numeric.contains(column) {
            let values = (Set(before.map { $0.fields[column] }), Set(after.map { $0.fields[column] }))
            if values.0.union(values.1).count < 2 { continue }
            // Dates, and names of single things, lie in one period each: nothing can be compared by them.
            let shared = values.0.intersection(values.1)
            let count = (before + after).count(where: { shared.contains($0.fields[column]) })
            if Double(count) < TableDimensions.leastShared * Double(before.count + after.count) {
                names.append(table.columns[column])
            } else {
                columns.append(column)
            }
        }
        if !names.isEmpty {
            notes.append(
                "The periods share hardly a value of \(names.joined(separator: ", ")): nothing can be compared by it.")
        }
        let ignored = numeric.subtracting(apart).sorted().map { table.columns[$0] }
        if !ignored.isEmpty {
            notes.append("Columns of numbers are no dimensions: \(ignored.joined(separator: ", ")).")
        }
        if columns.count > TableDimensions.mostColumns {
            let dropped = columns.dropFirst(TableDimensions.mostColumns).map { table.columns[$0] }
            notes.append(
                "Only the first \(TableDimensions.mostColumns) dimensions are searched; left out: "
                    + "\(dropped.joined(separator: ", ")).")
            columns = Array(columns.prefix(TableDimensions.mostColumns))
        }
    }
}
