/// Pearson's χ² test of counts against the shares they should have.
package struct GoodnessOfFit: Sendable, Equatable {
    package let statistic: Double
    package let pValue: Double

    /// - Parameters:
    ///   - counts: two or more.
    ///   - weights: as many, positive; they need not sum to 1. Nil for equal shares.
    package init(of counts: [Double], expecting weights: [Double]? = nil) {
        let weights = weights ?? counts.map { _ in 1 }
        let total = counts.reduce(0, +)
        let whole = weights.reduce(0, +)
        statistic = zip(counts, weights).reduce(0) { sum, pair in
            let expected = total * pair.1 / whole
            return sum + (pair.0 - expected) * (pair.0 - expected) / expected
        }
        pValue = ChiSquaredDistribution(degreesOfFreedom: Double(counts.count - 1)).upper(statistic)
    }
}
