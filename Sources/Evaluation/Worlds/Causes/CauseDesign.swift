import Foundation
package import Statistics

/// How a table with planted causes is made. Every property is drawn from the seed, so that many seeds cover many kinds of
/// table.
package struct CauseDesign: Sendable {
    package enum Noise: Sendable, CaseIterable {
        /// Every cell strays in proportion to its size.
        case proportional
        /// Cells are counts.
        case counting
        /// Cells are sums of rows with unequal amounts.
        case rows
    }

    package var sizes: [Int]
    package var noise: Noise
    /// Deviation of the logarithm of a cell, for proportional noise.
    package var spread: Double
    /// Mean count of a cell.
    package var scale: Double
    /// Factor on everything in the current period.
    package var growth: Double
    package var isRate: Bool
    /// Causes hit their cells unevenly.
    package var isUneven: Bool
    package var causes: Int
    /// Share of combinations that occur.
    package var density: Double

    package init(using generator: inout SeededGenerator, causes: Int? = nil) {
        let dimensions = generator.integer(in: 2...6)
        let widest = [50, 50, 20, 10, 10][dimensions - 2]
        var sizes: [Int] = []
        repeat {
            sizes = (0..<dimensions).map { _ in
                Int(exp(generator.uniform(in: log(2)...log(Double(widest)))).rounded(.down))
            }
        } while !(12...20_000).contains(sizes.reduce(1, *))
        self.sizes = sizes
        noise = Noise.allCases[generator.integer(below: 3)]
        spread = [0.02, 0.05, 0.1, 0.15][generator.integer(below: 4)]
        let cells = Double(sizes.reduce(1, *))
        scale =
            switch noise {
            case .proportional: 1000
            case .counting: exp(generator.uniform(in: log(20)...log(2000)))
            case .rows: min(generator.uniform(in: 3...40), 40_000 / cells + 2)
            }
        growth = generator.chance(0.5) ? 1 : exp(generator.uniform(in: log(0.7)...log(1.4)))
        isRate = noise != .rows && generator.chance(0.35)
        isUneven = generator.chance(0.33)
        self.causes = causes ?? [0, 1, 1, 2, 2, 3][generator.integer(below: 6)]
        density = generator.chance(0.4) ? generator.uniform(in: 0.3...1) : 1
    }
}
