import Foundation

/// Why a measure changed: the conditions that moved otherwise than the rest, and what is left.
///
/// Contributions and the remainder add up to the change. Conditions share no cell.
package struct DriverAnalysis: Sendable, Equatable {
    package struct Driver: Sendable, Equatable {
        /// Dimension and value, in the order of dimensions; empty for the whole table.
        package var condition: [Condition]
        package var effect: RateMix
        /// The measure within the condition; nil where there is no base to divide by.
        package var baseline: Double?
        package var current: Double?
        /// Of the whole's change; nil when that is 0.
        package var shareOfChange: Double?
        /// How far its cells are from the rest, in standard errors; nil for a change of everything, and of the mix.
        package var strength: Double?

        /// Its values alone: `DE · mobile`.
        package var values: String {
            condition.isEmpty ? "everywhere" : condition.map(\.value).joined(separator: " · ")
        }

        /// `country = DE, device = mobile`.
        package var place: String {
            condition.isEmpty
                ? "everywhere" : condition.map { "\($0.dimension) = \($0.value)" }.joined(separator: ", ")
        }
    }

    package struct Condition: Sendable, Equatable {
        package var dimension: String
        package var value: String
    }

    package let baseline: Double
    package let current: Double
    /// Largest contribution first.
    package let drivers: [Driver]
    package let unexplained: Double
    /// Factor by which cells outside the drivers changed; 1 where they did not.
    package let commonGrowth: Double
    package let reversals: [SimpsonReversal]

    package var change: Double { current - baseline }

    /// A uniform change of everything is a driver only when it is at least this large; smaller ones are drift.
    static let leastUniformGrowth = 0.25

    /// - Throws: when one of the periods is empty, or a rate has nothing to divide by.
    package init(of cells: ChangeCells) throws(InsightsError) {
        guard let before = cells.value(of: cells.totalBaseline), let after = cells.value(of: cells.totalCurrent) else {
            throw .unfitData("the denominator adds up to 0 in one of the periods, so the rate does not exist there")
        }
        (baseline, current) = (before, after)
        let found = DriverAnalysis.conditions(in: cells)
        let change = after - before
        let whole = (before: cells.totalBaseline, after: cells.totalCurrent)
        var drivers = found.conditions.map { condition, strength in
            let part = DriverAnalysis.amounts(of: condition, in: cells)
            let effect =
                cells.isRate
                ? RateMix(before: part.before, after: part.after, whole: whole)
                : RateMix(additive: part.after.measure - part.before.measure)
            return Driver(
                condition: condition.sorted { $0.key < $1.key }.map { dimension, value in
                    Condition(dimension: cells.dimensions[dimension], value: cells.values[dimension][value])
                },
                effect: effect, baseline: cells.value(of: part.before), current: cells.value(of: part.after),
                shareOfChange: change == 0 ? nil : effect.contribution / change, strength: strength)
        }
        drivers.sort { abs($0.effect.contribution) > abs($1.effect.contribution) }
        self.drivers = drivers
        unexplained = change - drivers.reduce(0) { $0 + $1.effect.contribution }
        commonGrowth = found.growth
        reversals = SimpsonReversal.all(in: cells)
    }

    private static func amounts(
        of condition: [Int: Int], in cells: ChangeCells
    ) -> (before: ChangeCells.Amount, after: ChangeCells.Amount) {
        var part = (before: ChangeCells.Amount(), after: ChangeCells.Amount())
        for cell in cells.cells where condition.allSatisfy({ cell.codes[$0.key] == $0.value }) {
            part.before = part.before + cell.baseline
            part.after = part.after + cell.current
        }
        return part
    }

    private static func conditions(
        in cells: ChangeCells
    ) -> (conditions: [(condition: [Int: Int], strength: Double?)], growth: Double) {
        let codes = cells.cells.map(\.codes)
        let lattice = ConditionLattice(codes, dimensions: cells.dimensions.count)
        let pairs = cells.cells.map { cells.isRate ? comparable($0) : ($0.baseline.measure, $0.current.measure) }
        // What is negative as a whole (refunds) is searched as what is positive.
        let sign: Double = pairs.reduce(0) { $0 + $1.0 + $1.1 } < 0 ? -1 : 1
        let search = DriverSearch(
            baseline: pairs.map { sign * $0.0 }, current: pairs.map { sign * $0.1 }, codes: codes, lattice: lattice)
        guard let account = search.bestAccount() else { return ([], 1) }
        var conditions = account.drivers.map { (condition: $0.condition, strength: Double?.some($0.strength)) }
        if cells.isRate {
            let shifts = MixShifts(cells, lattice: lattice).conditions(besides: conditions.map(\.condition))
            conditions += shifts.map { (condition: $0, strength: nil) }
        }
        let isUniform =
            conditions.isEmpty && account.isGrowthNotable && abs(account.growth - 1) >= leastUniformGrowth
        return (isUniform ? [(condition: [:], strength: nil)] : conditions, account.growth)
    }

    /// What both periods of a rate would be over the same base, the harmonic mean of their own: with it differences of
    /// rates count as much as their noise lets them.
    private static func comparable(_ cell: ChangeCells.Cell) -> (Double, Double) {
        let (before, after) = (cell.baseline, cell.current)
        guard before.base > 0, after.base > 0 else { return (0, 0) }
        let base = 2 * before.base * after.base / (before.base + after.base)
        return (before.measure / before.base * base, after.measure / after.base * base)
    }
}
