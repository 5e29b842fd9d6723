import Connectors
import Insights
import Statistics

/// A table with a row a variant: `users`, and `sum` and `sum_of_squares` of one metric, or the same behind `<metric>_`.
struct SummaryColumns {
    private struct Sums {
        var sum: Int
        var squares: Int
    }

    /// More than this, whole numbers cannot be told from their neighbours.
    private static let mostUsers = 1e15

    private let users: Int
    private let metrics: [Sums]
    private let denominator: (sums: Sums, products: Int)?

    /// Nil when the table is not of this kind.
    init?(_ table: BareTable, metrics names: [String], isRatio: Bool) {
        func place(_ name: String) -> Int? { table.columns.firstIndex { $0.lowercased() == name.lowercased() } }
        func sums(_ prefix: String) -> Sums? {
            guard let sum = place("\(prefix)sum"), let squares = place("\(prefix)sum_of_squares") else { return nil }
            return Sums(sum: sum, squares: squares)
        }
        guard let users = place("users") else { return nil }
        let found = names.compactMap { sums("\($0)_") ?? (names.count == 1 ? sums("") : nil) }
        guard found.count == names.count, !found.isEmpty else { return nil }
        self.users = users
        metrics = found
        guard isRatio else {
            denominator = nil
            return
        }
        guard names.count == 1, let own = sums("denominator_"), let products = place("sum_of_products") else {
            return nil
        }
        denominator = (own, products)
    }

    func read(_ table: BareTable, variant: Int, metrics names: [String]) throws -> ExperimentData {
        var samples: [ExperimentSample] = []
        for row in table.rows {
            let name = row.fields[variant]
            if samples.contains(where: { $0.variant == name }) {
                throw CommandFailure(
                    "line \(row.line): variant '\(name)' has a second row; a table with users, sum and sum_of_squares "
                        + "has one row a variant")
            }
            let count = try table.number(row, users) ?? 0
            guard (0...SummaryColumns.mostUsers).contains(count), count == count.rounded() else {
                throw CommandFailure(
                    "line \(row.line): users must be a whole number from 0 to \(Int(SummaryColumns.mostUsers))")
            }
            let read = try metrics.map { try moments(table, row, count, $0) }
            if let denominator {
                let pair = PairedMoments(
                    first: read[0], second: try moments(table, row, count, denominator.sums),
                    sumOfProducts: try table.number(row, denominator.products) ?? 0)
                samples.append(
                    ExperimentSample(variant: name, users: count, metrics: [.init(moments: pair, isBinary: false)]))
            } else {
                samples.append(ExperimentSample(variant: name, users: count, metrics: read.map { .init($0) }))
            }
        }
        return ExperimentData(
            metricNames: names, companion: denominator == nil ? .none : .denominator, samples: samples)
    }

    private func moments(
        _ table: BareTable, _ row: BareTable.Row, _ count: Double, _ sums: Sums
    ) throws -> SampleMoments {
        let sum = try table.number(row, sums.sum) ?? 0
        let squares = try table.number(row, sums.squares) ?? 0
        if squares < 0 || sum * sum > count * squares * (1 + 1e-9) {
            throw CommandFailure(
                "line \(row.line): no \(count) values have the sum \(sum) and the sum of squares \(squares); "
                    + "check the columns")
        }
        return SampleMoments(count: count, sum: sum, sumOfSquares: squares)
    }
}
