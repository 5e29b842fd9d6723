import Foundation

/// Planning: how large a sample finds how large a difference (two groups, two-sided z-test).
package struct SampleSize: Sendable, Equatable {
    package var significance: Double
    package var power: Double

    package init(significance: Double = 0.05, power: Double = 0.8) {
        self.significance = significance
        self.power = power
    }

    private var reach: Double {
        NormalDistribution.quantile(1 - significance / 2) + NormalDistribution.quantile(power)
    }

    /// The smallest difference of means that is found with the stated power.
    package func detectableDifference(variance: Double, _ count: Double, _ otherCount: Double) -> Double {
        reach * (variance * (1 / count + 1 / otherCount)).squareRoot()
    }

    /// How many a group must have to find a difference of means.
    package func countPerGroup(variance: Double, toFind difference: Double) -> Double {
        (2 * variance * reach * reach / (difference * difference)).rounded(.up)
    }

    /// How many a group must have to find that one share became another: unpooled variances, as in Fleiss (1981).
    package func countPerGroup(from share: Double, to other: Double) -> Double {
        let variances = share * (1 - share) + other * (1 - other)
        return (variances * reach * reach / ((share - other) * (share - other))).rounded(.up)
    }

    /// The chance that a true difference is found.
    package func power(toFind difference: Double, standardError: Double) -> Double {
        let limit = NormalDistribution.quantile(1 - significance / 2)
        let shift = abs(difference) / standardError
        return NormalDistribution.upper(limit - shift) + NormalDistribution.lower(-limit - shift)
    }
}
