/// Variances of normal noise from squared deviations of which some do not belong.
package enum RobustVariance {
    /// No variance is taken to be smaller: deviations of nothing at all are rounding.
    package static let smallest = 1e-12

    private static let lowShare = 0.3
    private static let one = ChiSquaredDistribution(degreesOfFreedom: 1)
    private static let lowQuantile = one.quantile(lowShare)
    private static let medianQuantile = one.quantile(0.5)
    /// Huber's k², and the mean of min(z², k²) for normal z.
    private static let limit = 2.25
    private static let limitedMean =
        ChiSquaredDistribution(degreesOfFreedom: 3).lower(limit) + limit * one.upper(limit)

    /// From the element at three tenths of the sorted squares: up to more than half of them may be anything.
    package static func low(of squares: [Double]) -> Double {
        guard !squares.isEmpty else { return smallest }
        return max(smallest, squares.sorted()[Int(lowShare * Double(squares.count - 1))] / lowQuantile)
    }

    /// Huber's proposal 2 (1964) with k = 1.5: the variance at which squares cut at k² have the mean they should have.
    package static func huber(of squares: [Double]) -> Double {
        guard !squares.isEmpty else { return smallest }
        let count = Double(squares.count)
        var variance = squares.sorted()[squares.count / 2] / medianQuantile
        if variance <= 0 { variance = squares.reduce(0, +) / count }
        guard variance > 0 else { return smallest }
        for _ in 0..<40 {
            let mean = squares.reduce(0) { $0 + min($1 / variance, limit) } / count
            let factor = mean / limitedMean
            variance *= factor
            if variance <= smallest { return smallest }
            if abs(factor - 1) < 1e-6 { break }
        }
        return variance
    }
}
