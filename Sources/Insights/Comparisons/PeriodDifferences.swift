import Foundation
import Statistics

/// What is different about a period: every series' latest block beside its own past, with false discoveries controlled.
///
/// A block is as many days as the period has. The latest is compared with the mean of the four before it, on a
/// logarithmic scale; how far such comparisons lay apart in earlier blocks says what is normal for the series. The
/// spread is never taken to be less than what counting alone brings. Student's t with the earlier comparisons' degrees of
/// freedom gives p-values, Benjamini and Hochberg (1995) what of them is notable.
package struct PeriodDifferences: Sendable {
    /// One series: a metric in a part of the whole.
    package struct Series: Sendable {
        package var key: Int
        /// Blocks, oldest first, the latest last.
        package var values: [Double]
        /// How many things each block's value was counted from: people, orders, conversions.
        package var counts: [Double]

        package init(key: Int, values: [Double], counts: [Double]) {
            self.key = key
            self.values = values
            self.counts = counts
        }
    }

    package struct Difference: Sendable, Equatable {
        package var key: Int
        package var value: Double
        /// What the four blocks before let expect.
        package var expected: Double
        package var pValue: Double
        package var adjustedPValue: Double
        package var change: Double { value / expected - 1 }
    }

    /// Of what is called notable, at most this share is expected to be chance.
    package static let falseDiscoveryRate = 0.05
    /// Blocks before the latest that a series needs.
    package static let leastBlocks = 8
    private static let window = 4
    /// Fewer in a block are too few for the logarithm to be near normal.
    private static let leastCount = 20.0

    /// All that could be tested, the least likely chance first.
    package let tested: [Difference]
    package var notable: [Difference] {
        tested.filter { $0.adjustedPValue < PeriodDifferences.falseDiscoveryRate }
    }

    package init(_ series: [Series]) {
        let found = series.compactMap(PeriodDifferences.difference)
        let adjusted = MultipleTesting.benjaminiHochberg(found.map(\.pValue))
        tested = zip(found, adjusted).map { difference, value in
            var difference = difference
            difference.adjustedPValue = value
            return difference
        }.sorted { ($0.pValue, $0.key) < ($1.pValue, $1.key) }
    }

    private static func difference(_ series: Series) -> Difference? {
        let (values, counts) = (series.values, series.counts)
        let last = values.count - 1
        guard last >= leastBlocks, counts.count == values.count,
            zip(values, counts).allSatisfy({ $0 > 0 && $1 >= leastCount })
        else { return nil }
        func distance(_ block: Int) -> Double {
            log(values[block]) - log(expected(values, block))
        }
        let past = (window..<last).map(distance)
        // About zero, not about their mean: a trend is part of what is normal.
        let spread = past.reduce(0) { $0 + $1 * $1 } / Double(past.count)
        let before = counts[(last - window)..<last].reduce(0, +)
        let counting = 1 / counts[last] + 1 / before
        let scale = max(spread, counting).squareRoot()
        let p = StudentDistribution(degreesOfFreedom: Double(past.count)).twoSided(distance(last) / scale)
        return Difference(
            key: series.key, value: values[last], expected: expected(values, last), pValue: p, adjustedPValue: p)
    }

    private static func expected(_ values: [Double], _ block: Int) -> Double {
        values[(block - window)..<block].reduce(0, +) / Double(window)
    }
}
