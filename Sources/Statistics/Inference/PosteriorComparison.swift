import Foundation

/// What the data make one believe about which of two is higher.
package struct PosteriorComparison: Sendable, Equatable {
    /// The probability that the treatment is truly higher.
    package let chanceToWin: Double
    /// What one expects to lose by taking the treatment: E max(control − treatment, 0).
    package let expectedLoss: Double

    /// Two shares under flat priors, Beta(1, 1): exact up to quadrature, no simulation.
    package init(successes: Double, of trials: Double, controlSuccesses: Double, of controlTrials: Double) {
        self.init(
            BetaDistribution(successes + 1, trials - successes + 1),
            over: BetaDistribution(controlSuccesses + 1, controlTrials - controlSuccesses + 1))
    }

    package init(_ treatment: BetaDistribution, over control: BetaDistribution) {
        let spans = [treatment, control].map { posterior in
            let reach = 40 * posterior.variance.squareRoot()
            return (max(0, posterior.mean - reach), min(1, posterior.mean + reach))
        }
        let all = min(spans[0].0, spans[1].0)...max(spans[0].1, spans[1].1)
        // Panels of half a deviation of the narrower posterior, where both are not negligible.
        let narrow = min(treatment.variance, control.variance).squareRoot()
        let own = spans[0].0...max(spans[0].0, spans[0].1)
        let panels = { (range: ClosedRange<Double>) -> Int in
            min(4000, max(8, Int((range.upperBound - range.lowerBound) / (narrow / 2))))
        }
        let chance = GaussLegendre.integral(over: own, panels: panels(own)) {
            treatment.density($0) * control.lower($0)
        }
        chanceToWin = min(1, max(0, chance))
        let loss = GaussLegendre.integral(over: all, panels: panels(all)) {
            treatment.lower($0) * control.upper($0)
        }
        expectedLoss = max(0, loss)
    }

    /// Two means under flat priors: the posterior of the difference is normal.
    package init(difference: Double, standardError: Double) {
        let z = difference / standardError
        chanceToWin = NormalDistribution.lower(z)
        expectedLoss = max(0, standardError * NormalDistribution.density(z) - difference * NormalDistribution.upper(z))
    }
}
