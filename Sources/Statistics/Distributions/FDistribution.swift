/// Snedecor's F distribution.
package struct FDistribution: Sendable, Equatable {
    package let numerator: Double
    package let denominator: Double

    /// Degrees of freedom, above 0.
    package init(_ numerator: Double, _ denominator: Double) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// P(X ≤ x).
    package func lower(_ x: Double) -> Double { x <= 0 ? 0 : 1 - upper(x) }

    /// P(X > x), with full relative accuracy in the tail.
    package func upper(_ x: Double) -> Double {
        guard x > 0 else { return 1 }
        let sum = denominator + numerator * x
        return BetaFunction.regularised(
            denominator / sum, denominator / 2, numerator / 2, complement: numerator * x / sum)
    }
}
