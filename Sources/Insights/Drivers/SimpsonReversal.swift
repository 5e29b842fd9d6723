/// A dimension in each of whose values the rate moved one way while the whole moved the other: Simpson's reversal. The
/// whole then speaks of the mix, not of anybody's behaviour.
package struct SimpsonReversal: Sendable, Equatable {
    package let dimension: String
    /// The whole's change, and the smallest opposite change among the values.
    package let change: Double
    package let smallestOpposite: Double

    /// Reversals on single dimensions, in the order of dimensions; none for an additive measure.
    package static func all(in cells: ChangeCells) -> [SimpsonReversal] {
        guard cells.isRate, let before = cells.value(of: cells.totalBaseline),
            let after = cells.value(of: cells.totalCurrent), before != after
        else { return [] }
        let change = after - before
        return cells.dimensions.indices.compactMap { dimension in
            var parts = [(before: ChangeCells.Amount, after: ChangeCells.Amount)](
                repeating: (ChangeCells.Amount(), ChangeCells.Amount()), count: cells.values[dimension].count)
            for cell in cells.cells {
                parts[cell.codes[dimension]].before = parts[cell.codes[dimension]].before + cell.baseline
                parts[cell.codes[dimension]].after = parts[cell.codes[dimension]].after + cell.current
            }
            let moves = parts.compactMap { part -> Double? in
                guard let first = cells.value(of: part.before), let second = cells.value(of: part.after) else {
                    return nil
                }
                return second - first
            }
            guard moves.count >= 2, moves.allSatisfy({ $0 * change < 0 }),
                let smallest = moves.min(by: { abs($0) < abs($1) })
            else { return nil }
            return SimpsonReversal(
                dimension: cells.dimensions[dimension], change: change, smallestOpposite: smallest)
        }
    }
}
