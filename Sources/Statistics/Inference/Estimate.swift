/// A number with its uncertainty.
package struct Estimate: Sendable, Equatable {
    package var value: Double
    /// The variance of the estimate itself (not of the sample).
    package var variance: Double
    /// Degrees of freedom that the variance was estimated with; infinite where it counts as known.
    package var degreesOfFreedom: Double

    package init(value: Double, variance: Double, degreesOfFreedom: Double = .infinity) {
        self.value = value
        self.variance = variance
        self.degreesOfFreedom = degreesOfFreedom
    }

    package var standardError: Double { variance.squareRoot() }

    /// The mean of a sample.
    package init(meanOf moments: SampleMoments) {
        self.init(
            value: moments.mean, variance: moments.variance / moments.count, degreesOfFreedom: moments.count - 1)
    }

    /// The ratio of two means over the same units, by the delta method (Deng, Knoblich and Lu, "Applying the Delta
    /// Method in Metric Analytics", 2018).
    package init(ratioOf pairs: PairedMoments) {
        let count = pairs.first.count
        let ratio = pairs.first.sum / pairs.second.sum
        let denominator = pairs.second.mean
        let spread =
            pairs.first.variance - 2 * ratio * pairs.covariance + ratio * ratio * pairs.second.variance
        self.init(
            value: ratio, variance: max(0, spread) / (count * denominator * denominator),
            degreesOfFreedom: count - 1)
    }

    /// The mean of a sample after the part that its covariate foretells is taken out (CUPED: Deng, Xu, Kohavi and
    /// Walker, "Improving the Sensitivity of Online Controlled Experiments", 2013).
    ///
    /// - Parameters:
    ///   - pairs: the measure and its covariate.
    ///   - slope: θ = covariance / variance of the covariate, over all variants together.
    ///   - centre: the covariate's mean over all variants together.
    package init(adjustedMeanOf pairs: PairedMoments, slope: Double, centre: Double) {
        let count = pairs.first.count
        let spread = pairs.first.variance - 2 * slope * pairs.covariance + slope * slope * pairs.second.variance
        self.init(
            value: pairs.first.mean - slope * (pairs.second.mean - centre), variance: max(0, spread) / count,
            degreesOfFreedom: count - 1)
    }
}
