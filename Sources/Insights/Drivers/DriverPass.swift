import Foundation
import Statistics

/// One run of the search from one starting value of growth.
struct DriverPass: Sendable {
    private let search: DriverSearch
    private let isFixed: Bool
    private(set) var growth: Double
    private var drivers: [DriverSearch.Driver] = []
    /// By cell: current over baseline as expected.
    private var factors: [Double]
    /// By cell: not in a driver.
    private var isFree: [Bool]
    private var sizes: [Double]
    private var residuals: [Double]
    private var variances: [Double]
    private(set) var noise: CellNoise

    init(_ search: DriverSearch, growth: Double, isFixed: Bool) {
        self.search = search
        self.growth = growth
        self.isFixed = isFixed
        let count = search.baseline.count
        factors = Array(repeating: growth, count: count)
        isFree = Array(repeating: false, count: count)
        for cell in search.active { isFree[cell] = true }
        sizes = Array(repeating: 1, count: count)
        residuals = Array(repeating: 0, count: count)
        variances = Array(repeating: 1, count: count)
        noise = CellNoise([0], sizes: [1], isCautious: true)
    }

    mutating func run() {
        repeat {
            settle(isCautious: true)
        } while drivers.count < DriverSearch.mostDrivers && takeBest()
        eliminate()
    }

    /// Mean logarithm of the relative variance.
    var noiseLevel: Double {
        search.active.reduce(0) { $0 + log(variances[$1] / (sizes[$1] * sizes[$1])) } / Double(search.active.count)
    }

    // MARK: Estimation

    private mutating func measure(isCautious: Bool) {
        for cell in search.active {
            let expected = factors[cell] * search.baseline[cell]
            sizes[cell] = max((abs(expected) + abs(search.current[cell])) / 2, 1e-300)
            residuals[cell] = search.current[cell] - expected
        }
        noise = CellNoise(
            search.active.map { residuals[$0] }, sizes: search.active.map { sizes[$0] }, isCautious: isCautious)
        for cell in search.active { variances[cell] = noise.variance(sizes[cell]) }
    }

    /// Fits noise and factors to each other.
    private mutating func settle(isCautious: Bool) {
        for _ in 0..<4 {
            measure(isCautious: isCautious)
            var largest = 0.0
            for index in drivers.indices {
                let factor = fittedFactor(of: drivers[index].cells)
                largest = max(largest, abs(log(factor / drivers[index].factor)))
                drivers[index].factor = factor
                for cell in drivers[index].cells { factors[cell] = factor }
            }
            if !isFixed {
                let usual = search.active.filter {
                    isFree[$0] && residuals[$0] * residuals[$0] < 6.25 * variances[$0]
                }
                if usual.count >= 3 {
                    let fitted = fittedFactor(of: usual)
                    largest = max(largest, abs(log(fitted / growth)))
                    growth = fitted
                }
                for cell in search.active where isFree[cell] { factors[cell] = growth }
            }
            if largest < 1e-4 { break }
        }
        measure(isCautious: isCautious)
    }

    /// Current over baseline that leaves no residual on the whole; kept finite where cells vanish or appear.
    private func fittedFactor(of cells: [Int]) -> Double {
        var (before, after) = (0.0, 0.0)
        for cell in cells {
            let weight = sizes[cell] / variances[cell]
            before += weight * search.baseline[cell]
            after += weight * search.current[cell]
        }
        let least = 1e-9 * max(abs(before), abs(after), 1e-300)
        return max(after, least) / max(before, least)
    }

    // MARK: Choice

    /// Takes the condition with the largest gain; false when none is beyond noise.
    private mutating func takeBest() -> Bool {
        var best: (score: Double, strength: Double, level: Int, group: Int)?
        for (index, level) in search.lattice.levels.enumerated() {
            guard let found = strongest(in: level) else { continue }
            if best.map({ found.score > $0.score }) ?? true {
                best = (found.score, found.strength, index, found.group)
            }
        }
        guard let best, isNotable(best.strength, degrees: degreesOfFreedom) else { return false }
        let level = search.lattice.levels[best.level]
        let cells = search.active.filter { level.groups[$0] == best.group }
        let factor = fittedFactor(of: cells)
        drivers.append(
            DriverSearch.Driver(
                condition: condition(level, best.group), cells: cells, factor: factor, strength: best.strength))
        for cell in cells {
            factors[cell] = factor
            isFree[cell] = false
        }
        return true
    }

    private func condition(_ level: ConditionLattice.Level, _ group: Int) -> [Int: Int] {
        let example = search.codes(of: level.examples[group])
        return Dictionary(uniqueKeysWithValues: level.dimensions.map { ($0, example[$0]) })
    }

    private func strongest(in level: ConditionLattice.Level) -> (score: Double, strength: Double, group: Int)? {
        var sums = [Double](repeating: 0, count: level.count)
        var information = sums
        var isTaken = [Bool](repeating: false, count: level.count)
        for cell in search.active {
            let group = level.groups[cell]
            guard isFree[cell] else {
                isTaken[group] = true
                continue
            }
            let weight = sizes[cell] / variances[cell]
            sums[group] += weight * residuals[cell]
            information[group] += weight * sizes[cell]
        }
        let usable = sums.indices.filter { !isTaken[$0] && information[$0] > 0 }
        guard !usable.isEmpty else { return nil }
        let strengths = usable.map { abs(sums[$0]) / information[$0].squareRoot() }
        // Where conditions of the same dimensions stray more than cells let expect, they must stand out among each other.
        let spread =
            usable.count < 12
            ? 1 : max(1, strengths.sorted()[Int(0.4 * Double(usable.count - 1))] / DriverPass.lowQuantile)
        let toll = log(Double(level.count)) + DriverSearch.dimensionToll * Double(level.dimensions.count)
        var best: (score: Double, strength: Double, group: Int)?
        for (place, group) in usable.enumerated() {
            let score = strengths[place] * strengths[place] / 2 - toll
            if best.map({ score > $0.score }) ?? true { best = (score, strengths[place] / spread, group) }
        }
        return best
    }

    /// The 0.4 quantile of |z|.
    private static let lowQuantile = NormalDistribution.quantile(0.7)

    // MARK: Tests

    private var degreesOfFreedom: Double { max(2, Double(search.active.count - 1 - drivers.count)) }

    private func chance(_ strength: Double, degrees: Double) -> Double {
        let tail =
            degrees < 200
            ? StudentDistribution(degreesOfFreedom: degrees).twoSided(strength) : NormalDistribution.twoSided(strength)
        return tail * Double(search.lattice.count)
    }

    private func isNotable(_ strength: Double, degrees: Double) -> Bool {
        chance(strength, degrees: degrees) <= DriverSearch.significance
    }

    /// Drops drivers, weakest first, that do not stand up to the noise as it is known in the end.
    private mutating func eliminate() {
        while true {
            settle(isCautious: false)
            let tail = TailWeight.degreesOfFreedom(search.active.map { residuals[$0] / variances[$0].squareRoot() })
            var worst: (chance: Double, index: Int)?
            for index in drivers.indices {
                let strength = strength(of: drivers[index].cells, against: growth)
                drivers[index].strength = strength
                let degrees = max(2, min(degreesOfFreedom, tail * Double(drivers[index].cells.count)))
                let relative = drivers[index].factor / growth
                drivers[index].isSmall = abs(2 * (relative - 1) / (relative + 1)) < DriverSearch.leastDeviation
                let chance = chance(strength, degrees: degrees)
                if worst.map({ chance > $0.chance }) ?? true { worst = (chance, index) }
            }
            guard let worst, worst.chance > DriverSearch.significance else { return }
            for cell in drivers.remove(at: worst.index).cells {
                isFree[cell] = true
                factors[cell] = growth
            }
        }
    }

    /// How far cells together are from a factor, in standard errors.
    private func strength(of cells: [Int], against factor: Double) -> Double {
        var (sum, information) = (0.0, 0.0)
        for cell in cells {
            let expected = factor * search.baseline[cell]
            let size = max((abs(expected) + abs(search.current[cell])) / 2, 1e-300)
            let weight = size / noise.variance(size)
            sum += weight * (search.current[cell] - expected)
            information += weight * size
        }
        return information > 0 ? abs(sum) / information.squareRoot() : 0
    }

    // MARK: Account

    /// - Parameter noise: the same for all passes that are compared.
    func account(under noise: CellNoise) -> DriverSearch.Account {
        let misfit = search.active.reduce(0) { sum, cell in
            sum + min(16, residuals[cell] * residuals[cell] / noise.variance(sizes[cell])) / 2
        }
        let whole = search.active.reduce(0) { $0 + sizes[$1] }
        let named = drivers.reduce(0) { sum, driver in
            let share = driver.cells.reduce(0) { $0 + sizes[$1] } / whole
            return sum
                + (driver.isSmall ? DriverSearch.smallToll : search.cost(of: driver.condition, share: share))
        }
        let overall = strength(of: search.active, against: 1)
        return DriverSearch.Account(
            drivers: drivers.filter { !$0.isSmall }, growth: growth,
            isGrowthNotable: chance(overall, degrees: degreesOfFreedom)
                <= DriverSearch.significance,
            cost: misfit + named + (isFixed ? 0 : DriverSearch.cost(ofGrowth: growth)))
    }
}
