import Foundation
package import Statistics

/// A table of two periods with causes planted in conditions on one to three dimensions.
package struct CauseTable: Sendable {
    package struct Row: Sendable {
        /// By dimension: the number of the value.
        package var values: [Int]
        package var measure: Double
        package var base: Double
        package var isCurrent: Bool
    }

    package private(set) var design: CauseDesign
    package private(set) var rows: [Row] = []
    /// Dimension → value; no two share a cell, and none could be said in fewer words.
    package private(set) var causes: [[Int: Int]] = []
    /// Combinations that occur.
    package private(set) var cells: [[Int]] = []

    private var weights: [Double] = []
    private var factors: [Double] = []

    /// - Parameter causes: how many to plant; nil for a number drawn from the seed.
    package init(seed: RandomSeed, causes: Int? = nil) {
        var generator = seed.generator()
        design = CauseDesign(using: &generator, causes: causes)
        drawCells(using: &generator)
        factors = Array(repeating: 1, count: cells.count)
        for _ in 0..<400 where self.causes.count < design.causes { plant(using: &generator) }
        drawRows(using: &generator)
    }

    /// Whether a cell is in a condition.
    package static func covers(_ condition: [Int: Int], _ cell: [Int]) -> Bool {
        condition.allSatisfy { cell[$0.key] == $0.value }
    }

    /// By how much the measure changes where a cause holds, before noise.
    package func effect(of cause: [Int: Int]) -> Double {
        cells.indices.filter { CauseTable.covers(cause, cells[$0]) }
            .reduce(0) { $0 + weights[$1] * design.scale * (design.growth * factors[$1] - 1) }
    }

    private mutating func drawCells(using generator: inout SeededGenerator) {
        var combinations: [[Int]] = [[]]
        for size in design.sizes { combinations = combinations.flatMap { cell in (0..<size).map { cell + [$0] } } }
        cells = combinations.filter { _ in generator.chance(design.density) }
        if cells.count < 12 { cells = combinations }
        let deviation = [0.3, 0.8, 1.3][generator.integer(below: 3)]
        let own = [0, 0.5, 1][generator.integer(below: 3)]
        let popularity = design.sizes.map { size in
            (0..<size).map { _ in generator.logNormal(median: 1, sigma: deviation) }
        }
        weights = cells.map { cell in
            zip(popularity, cell).reduce(generator.logNormal(median: 1, sigma: own)) { $0 * $1.0[$1.1] }
        }
        let mean = weights.reduce(0, +) / Double(weights.count)
        weights = weights.map { $0 / mean }
    }

    /// Tries one condition drawn at random; keeps it when it is fit to be found.
    private mutating func plant(using generator: inout SeededGenerator) {
        let count = generator.integer(in: 1...min(3, design.sizes.count))
        var dimensions = Array(design.sizes.indices)
        dimensions.shuffle(using: &generator)
        let example = cells[generator.integer(below: cells.count)]
        let condition = Dictionary(uniqueKeysWithValues: dimensions.prefix(count).map { ($0, example[$0]) })
        let factor =
            generator.chance(0.5) ? generator.uniform(in: 0.2...0.7) : generator.uniform(in: 1.4...3)
        let covered = cells.indices.filter { CauseTable.covers(condition, cells[$0]) }
        let share = covered.reduce(0) { $0 + weights[$1] } / Double(cells.count)
        guard (0.004...0.45).contains(share), covered.allSatisfy({ factors[$0] == 1 }),
            !isWordy(condition, covered.count), strength(factor, covered) >= 9
        else { return }
        for cell in covered {
            let own = design.isUneven ? generator.uniform(in: 0.6...1.4) : 1
            factors[cell] = max(0.02, 1 + (factor - 1) * own)
        }
        causes.append(condition)
    }

    /// Whether the same cells could be named with a dimension less.
    private func isWordy(_ condition: [Int: Int], _ count: Int) -> Bool {
        condition.keys.contains { dropped in
            let shorter = condition.filter { $0.key != dropped }
            return cells.count(where: { CauseTable.covers(shorter, $0) }) == count
        }
    }

    /// Effect over noise, about.
    private func strength(_ factor: Double, _ covered: [Int]) -> Double {
        let effect = abs(2 * (factor - 1) / (factor + 1))
        let size = covered.reduce(0) { $0 + weights[$1] } * design.scale
        return switch design.noise {
        case .proportional: effect * Double(covered.count).squareRoot() / (1.5 * design.spread)
        case .counting: effect * size.squareRoot() / 1.5
        case .rows: effect * size.squareRoot() / 2.6
        }
    }

    private mutating func drawRows(using generator: inout SeededGenerator) {
        let rates = (0..<(design.sizes.first ?? 1)).map { _ in
            min(0.3, generator.logNormal(median: 0.03, sigma: 0.4))
        }
        let mix = (0..<(design.sizes.last ?? 1)).map { _ in generator.logNormal(median: 1, sigma: 0.05) }
        for (index, cell) in cells.enumerated() {
            for isCurrent in [false, true] {
                let size = weights[index] * design.scale
                let effect = isCurrent ? design.growth * factors[index] : 1
                if design.isRate {
                    let rate = rates[cell[0]]
                    let people = size / rate * (isCurrent ? mix[cell[cell.count - 1]] : 1)
                    let base =
                        design.noise == .counting
                        ? max(1, Double(generator.poisson(mean: people)))
                        : people * generator.logNormal(median: 1, sigma: 0.1)
                    add(cell, amount(base * rate * effect, using: &generator), base: base, isCurrent)
                } else if design.noise == .rows {
                    for _ in 0..<generator.poisson(mean: size * effect) {
                        add(cell, generator.logNormal(median: 20, sigma: 0.8), base: 0, isCurrent)
                    }
                } else {
                    add(cell, amount(size * effect, using: &generator), base: 0, isCurrent)
                }
            }
        }
    }

    private func amount(_ mean: Double, using generator: inout SeededGenerator) -> Double {
        design.noise == .counting
            ? Double(generator.poisson(mean: mean)) : mean * generator.logNormal(median: 1, sigma: design.spread)
    }

    private mutating func add(_ cell: [Int], _ measure: Double, base: Double, _ isCurrent: Bool) {
        rows.append(Row(values: cell, measure: measure, base: base, isCurrent: isCurrent))
    }
}
