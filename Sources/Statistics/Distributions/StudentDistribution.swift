import Foundation

/// Student's t distribution.
package struct StudentDistribution: Sendable, Equatable {
    /// Above 0; infinite for the normal distribution.
    package let degreesOfFreedom: Double

    package init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

    package func density(_ t: Double) -> Double {
        let n = degreesOfFreedom
        if n == .infinity { return NormalDistribution.density(t) }
        let constant = GammaFunction.logarithm((n + 1) / 2) - GammaFunction.logarithm(n / 2) - log(n * Double.pi) / 2
        return exp(constant - (n + 1) / 2 * log1p(t * t / n))
    }

    /// P(|T| ≥ |t|).
    package func twoSided(_ t: Double) -> Double {
        let n = degreesOfFreedom
        if n > 1e10 { return NormalDistribution.twoSided(t) }
        let square = t * t
        if square == .infinity { return 0 }
        return BetaFunction.regularised(n / (n + square), n / 2, 0.5, complement: square / (n + square))
    }

    /// P(T ≤ t).
    package func lower(_ t: Double) -> Double {
        let tail = twoSided(t) / 2
        return t < 0 ? tail : 1 - tail
    }

    /// The t with P(T ≤ t) = p; infinite at 0 and 1.
    package func quantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
        if degreesOfFreedom > 1e10 { return NormalDistribution.quantile(p) }
        if p > 0.5 { return -quantile(1 - p) }
        if p == 0.5 { return 0 }
        var low = -2.0
        while lower(low) > p, low > -1e300 { low *= 2 }
        return MonotoneRoot.solve(in: low...0, from: NormalDistribution.quantile(p)) {
            lower($0) - p
        } derivative: {
            density($0)
        }
    }
}
