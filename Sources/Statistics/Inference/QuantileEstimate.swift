import Foundation

extension Estimate {
    /// A quantile of a sample, its variance from the order statistics one standard deviation of the rank away on both
    /// sides (Woodruff, "Confidence Intervals for Medians and Other Position Measures", 1952): no density is needed.
    ///
    /// - Parameters:
    ///   - sorted: ascending, not empty.
    ///   - level: above 0 and below 1; the value is the nearest rank, element ⌈level · n⌉.
    package init(quantile level: Double, of sorted: [Double]) {
        let count = Double(sorted.count)
        func element(_ rank: Double) -> Double {
            sorted[min(sorted.count - 1, max(0, Int(rank.rounded(.up)) - 1))]
        }
        let reach = NormalDistribution.quantile(0.975)
        let spread = reach * (level * (1 - level) * count).squareRoot()
        let (low, high) = (element(level * count - spread), element(level * count + spread))
        let error = (high - low) / (2 * reach)
        self.init(value: element(level * count), variance: error * error, degreesOfFreedom: .infinity)
    }
}
