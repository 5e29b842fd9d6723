/// The beta distribution.
package struct BetaDistribution: Sendable, Equatable {
    /// Both above 0.
    package let a: Double
    package let b: Double

    package init(_ a: Double, _ b: Double) {
        self.a = a
        self.b = b
    }

    package var mean: Double { a / (a + b) }
    package var variance: Double { a * b / ((a + b) * (a + b) * (a + b + 1)) }

    /// P(X ≤ x).
    package func lower(_ x: Double) -> Double {
        x <= 0 ? 0 : x >= 1 ? 1 : BetaFunction.regularised(x, a, b)
    }

    /// P(X > x), with full relative accuracy in the tail.
    package func upper(_ x: Double) -> Double {
        x <= 0 ? 1 : x >= 1 ? 0 : BetaFunction.regularised(1 - x, b, a, complement: x)
    }

    package func density(_ x: Double) -> Double {
        guard x > 0, x < 1 else { return 0 }
        let count = a + b
        return BinomialDeviance.binomialDensity(a, of: count, x, 1 - x) * a * b / (count * x * (1 - x))
    }

    /// The x with P(X ≤ x) = p.
    package func quantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p == 0 ? 0 : p == 1 ? 1 : .nan }
        return MonotoneRoot.solve(in: 0...1, from: mean) {
            lower($0) - p
        } derivative: {
            density($0)
        }
    }
}
