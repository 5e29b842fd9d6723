/// A two-sided test of the difference of two independent estimates, and its interval.
package struct DifferenceTest: Sendable, Equatable {
    package let difference: Double
    package let standardError: Double
    package let degreesOfFreedom: Double
    /// NaN when neither estimate has any spread.
    package let statistic: Double
    package let pValue: Double

    /// Welch's test: variances need not be equal, degrees of freedom by Satterthwaite (1946).
    package init(_ treatment: Estimate, minus control: Estimate) {
        difference = treatment.value - control.value
        let variance = treatment.variance + control.variance
        standardError = variance.squareRoot()
        let parts =
            treatment.variance * treatment.variance / treatment.degreesOfFreedom
            + control.variance * control.variance / control.degreesOfFreedom
        degreesOfFreedom = parts > 0 ? variance * variance / parts : .infinity
        statistic = difference / standardError
        pValue = StudentDistribution(degreesOfFreedom: degreesOfFreedom).twoSided(statistic)
    }

    /// The interval that covers the true difference with this probability.
    package func interval(level: Double = 0.95) -> ClosedRange<Double> {
        let half =
            StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile((1 + level) / 2) * standardError
        return (difference - half)...(difference + half)
    }
}

/// Two shares of successes.
package struct TwoProportionTest: Sendable, Equatable {
    package let difference: Double
    /// Under the hypothesis that both shares are the same.
    package let pooledError: Double
    /// Of the difference as observed.
    package let unpooledError: Double
    package let statistic: Double
    package let pValue: Double

    /// The pooled z-test; the interval is unpooled (Wald).
    package init(_ successes: Double, of trials: Double, minus controlSuccesses: Double, of controlTrials: Double) {
        let (share, control) = (successes / trials, controlSuccesses / controlTrials)
        let pooled = (successes + controlSuccesses) / (trials + controlTrials)
        difference = share - control
        pooledError = (pooled * (1 - pooled) * (1 / trials + 1 / controlTrials)).squareRoot()
        unpooledError = (share * (1 - share) / trials + control * (1 - control) / controlTrials).squareRoot()
        statistic = difference / pooledError
        pValue = NormalDistribution.twoSided(statistic)
    }

    package func interval(level: Double = 0.95) -> ClosedRange<Double> {
        let half = NormalDistribution.quantile((1 + level) / 2) * unpooledError
        return (difference - half)...(difference + half)
    }
}
