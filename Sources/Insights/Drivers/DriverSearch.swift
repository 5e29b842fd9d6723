import Foundation
import Statistics

/// Finds the conditions in which cells changed otherwise than the rest.
///
/// The cells' expected current value is baseline × growth; a driver is a condition on one to three dimensions whose cells
/// share another factor. Conditions are taken greedily by their likelihood gain less the cost of naming them (as in
/// minimum description length), each time on what earlier ones left over, then tested again together. Growth is unknown
/// and often confounded with causes: the search runs from several starting values and the cheapest account wins.
///
/// Relative deviations are taken against the mean of current and expected, as the deviation scores of Li et al.
/// ("Generic and Robust Localization of Multi-dimensional Root Causes", 2019): a common factor gives a common score,
/// whatever a cell's size.
struct DriverSearch: Sendable {
    struct Driver: Sendable {
        /// Dimension → number of the value.
        var condition: [Int: Int]
        var cells: [Int]
        /// Current over baseline, common to its cells.
        var factor: Double
        /// Deviation in standard errors.
        var strength: Double
        /// Beyond noise, yet too small to be named.
        var isSmall = false
    }

    struct Account: Sendable {
        var drivers: [Driver]
        var growth: Double
        /// Whether the growth of all cells together is beyond noise.
        var isGrowthNotable: Bool
        var cost: Double
    }

    /// The chance, over all conditions together, of naming one when nothing happened.
    static let significance = 0.005
    /// Relative deviations below this are not worth naming.
    static let leastDeviation = 0.05
    static let mostDrivers = 12

    let baseline: [Double]
    let current: [Double]
    let lattice: ConditionLattice
    /// By cell, by dimension: the number of its value.
    private let codes: [[Int]]
    /// Cells with anything in them.
    let active: [Int]

    init(baseline: [Double], current: [Double], codes: [[Int]], lattice: ConditionLattice) {
        self.baseline = baseline
        self.current = current
        self.lattice = lattice
        self.codes = codes
        active = baseline.indices.filter { abs(baseline[$0]) + abs(current[$0]) > 0 }
    }

    func codes(of cell: Int) -> [Int] { codes[cell] }

    /// The cheapest account of the change; nil when no cell has anything in it.
    func bestAccount() -> Account? {
        guard !active.isEmpty else { return nil }
        let passes = GrowthCandidates.all(self).map { start in
            var pass = DriverPass(self, growth: start.growth, isFixed: start.isFixed)
            pass.run()
            return pass
        }
        guard let finest = passes.min(by: { $0.noiseLevel < $1.noiseLevel }) else { return nil }
        let accounts = passes.map { $0.account(under: finest.noise) }
        return accounts.min { $0.cost < $1.cost }
    }

    /// What naming a condition costs: the choice among all, a toll for each dimension, and the doubt one should have,
    /// more of it where most of the whole would be the exception.
    func cost(of condition: [Int: Int], share: Double) -> Double {
        log(Double(max(1, lattice.count))) + DriverSearch.dimensionToll * Double(condition.count) + 8
            + 16 * max(0, share - 0.5)
    }
    static let dimensionToll = 3.0
    /// What a deviation costs that is there and not named.
    static let smallToll = 5.0
    /// What it costs to claim that everything grew, the more the further.
    static func cost(ofGrowth growth: Double) -> Double { 8 + 20 * abs(log(growth)) }
}
