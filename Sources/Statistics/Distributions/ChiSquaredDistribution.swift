/// The χ² distribution.
package struct ChiSquaredDistribution: Sendable, Equatable {
    /// Above 0.
    package let degreesOfFreedom: Double

    package init(degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

    /// P(X ≤ x).
    package func lower(_ x: Double) -> Double { x <= 0 ? 0 : GammaFunction.lower(degreesOfFreedom / 2, x / 2) }

    /// P(X > x), with full relative accuracy in the tail.
    package func upper(_ x: Double) -> Double { x <= 0 ? 1 : GammaFunction.upper(degreesOfFreedom / 2, x / 2) }

    package func density(_ x: Double) -> Double {
        guard x > 0 else { return 0 }
        let shape = degreesOfFreedom / 2
        return BinomialDeviance.poissonDensity(shape, mean: x / 2) * shape / x
    }

    /// The x with P(X ≤ x) = p.
    package func quantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? 0 : p == 1 ? .infinity : .nan }
        var high = max(1, degreesOfFreedom)
        while lower(high) < p { high *= 2 }
        return MonotoneRoot.solve(in: 0...high, from: degreesOfFreedom) {
            lower($0) - p
        } derivative: {
            density($0)
        }
    }
}
