import Foundation

/// Intervals that hold at all times at once: who looks every day and stops when he likes still errs with probability α
/// at most (asymptotically).
///
/// The asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas ("Time-uniform central limit
/// theory and asymptotic confidence sequences", 2021, theorem 2.2), which for known variances is the normal mixture of
/// Robbins (1970), and of Howard et al. (2021, proposition 5).
package struct ConfidenceSequence: Sendable, Equatable {
    package let significance: Double
    /// Where the sequence is tightest: the number of observations one expects to look at.
    package let tuning: Double

    package init(significance: Double = 0.05, tuning: Double = 5000) {
        self.significance = significance
        self.tuning = tuning
    }

    /// ρ² of the mixture that makes the interval tightest at `tuning` observations.
    private var mixture: Double {
        let logarithm = log(significance)
        return (-2 * logarithm + log(-2 * logarithm + 1)) / tuning
    }

    /// Half the width, given the standard error of the estimate and the observations it rests on.
    package func halfWidth(standardError: Double, count: Double) -> Double {
        let scaled = count * mixture + 1
        let inflation = scaled / (count * mixture) * log(scaled / (significance * significance))
        return standardError * inflation.squareRoot()
    }

    /// The smallest α at which the sequence leaves out zero, at the mixture tuned for `significance`; 1 at most.
    package func pValue(statistic: Double, count: Double) -> Double {
        let scaled = count * mixture + 1
        let exponent = statistic * statistic * count * mixture / scaled / 2
        return min(1, scaled.squareRoot() * exp(-exponent))
    }
}
