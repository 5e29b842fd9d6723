/// What changed between two periods, cell by cell: a cell is one combination of values of all dimensions.
///
/// Neither the order of rows nor the names of values leave a trace in it: sums are taken over sorted values, cells are
/// ordered by their numbers, and values are numbered in the order of cells. *Step before:* rows of any table. *Step
/// after:* `DriverSearch`.
package struct ChangeCells: Sendable {
    /// Totals of one cell in one period.
    package struct Amount: Sendable, Equatable {
        package var measure = 0.0
        /// What a rate is taken per; 0 for an additive measure.
        package var base = 0.0
        package var rows = 0.0

        package static func + (a: Amount, b: Amount) -> Amount {
            Amount(measure: a.measure + b.measure, base: a.base + b.base, rows: a.rows + b.rows)
        }
    }

    package struct Cell: Sendable {
        package var baseline = Amount()
        package var current = Amount()
        /// By dimension: the number of the value.
        package var codes: [Int]
    }

    package let dimensions: [String]
    /// By dimension, the names of values by number.
    package let values: [[String]]
    package let cells: [Cell]
    /// Whether the measure is a rate, measure / base.
    package let isRate: Bool

    package var totalBaseline: Amount { cells.reduce(Amount()) { $0 + $1.baseline } }
    package var totalCurrent: Amount { cells.reduce(Amount()) { $0 + $1.current } }

    /// The measure's value in an amount: the sum, or the rate; nil where there is nothing to divide by.
    package func value(of amount: Amount) -> Double? {
        guard isRate else { return amount.measure }
        return amount.base == 0 ? nil : amount.measure / amount.base
    }
}

/// Collects rows into cells.
package struct ChangeCellsBuilder {
    private struct Side {
        var measures: [Double] = []
        var bases: [Double] = []

        /// Sorted first, so that the sum does not depend on the order of rows.
        func amount() -> ChangeCells.Amount {
            ChangeCells.Amount(
                measure: measures.sorted().reduce(0, +), base: bases.sorted().reduce(0, +),
                rows: Double(measures.count))
        }
    }

    private let dimensions: [String]
    private let isRate: Bool
    private var numbers: [[String: Int]]
    private var sides: [[Int]: (baseline: Side, current: Side)] = [:]

    package init(dimensions: [String], isRate: Bool) {
        self.dimensions = dimensions
        self.isRate = isRate
        numbers = dimensions.map { _ in [:] }
    }

    /// - Parameter values: one a dimension.
    package mutating func add(_ values: [String], measure: Double, base: Double = 0, isCurrent: Bool) {
        let key = values.indices.map { index in
            let next = numbers[index].count
            return numbers[index][values[index], default: next]
        }
        for index in values.indices { numbers[index][values[index]] = key[index] }
        if isCurrent {
            sides[key, default: (Side(), Side())].current.measures.append(measure)
            if isRate { sides[key, default: (Side(), Side())].current.bases.append(base) }
        } else {
            sides[key, default: (Side(), Side())].baseline.measures.append(measure)
            if isRate { sides[key, default: (Side(), Side())].baseline.bases.append(base) }
        }
    }

    package func build() -> ChangeCells {
        let unordered = sides.map { key, side in
            ChangeCells.Cell(baseline: side.baseline.amount(), current: side.current.amount(), codes: key)
        }
        let ordered = unordered.sorted { a, b in
            let (x, y) = (ChangeCellsBuilder.order(a), ChangeCellsBuilder.order(b))
            for (one, other) in zip(x, y) where one != other { return one < other }
            return a.codes.lexicographicallyPrecedes(b.codes)
        }
        var renumbered = dimensions.map { _ in [Int: Int]() }
        var values = dimensions.map { _ in [String]() }
        let names = numbers.map { Dictionary(uniqueKeysWithValues: $0.map { ($1, $0) }) }
        let cells = ordered.map { cell in
            var cell = cell
            for index in dimensions.indices {
                let old = cell.codes[index]
                let code = renumbered[index][old] ?? values[index].count
                if code == values[index].count {
                    renumbered[index][old] = code
                    values[index].append(names[index][old] ?? "")
                }
                cell.codes[index] = code
            }
            return cell
        }
        return ChangeCells(dimensions: dimensions, values: values, cells: cells, isRate: isRate)
    }

    private static func order(_ cell: ChangeCells.Cell) -> [Double] {
        [
            cell.baseline.measure, cell.current.measure, cell.baseline.base, cell.current.base, cell.baseline.rows,
            cell.current.rows,
        ]
    }
}
