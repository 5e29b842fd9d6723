import Foundation

/// The standard normal distribution.
package enum NormalDistribution {
    package static func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }

    /// P(X ≤ x).
    package static func lower(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

    /// P(X > x), with full relative accuracy in the tail.
    package static func upper(_ x: Double) -> Double { erfc(x / 2.0.squareRoot()) / 2 }

    /// P(|X| ≥ |x|).
    package static func twoSided(_ x: Double) -> Double { erfc(abs(x) / 2.0.squareRoot()) }

    /// The x with P(X ≤ x) = p; infinite at 0 and 1, NaN outside.
    ///
    /// Halley's steps on the exact tail, from the guess of Abramowitz and Stegun 26.2.23.
    package static func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0 { return -.infinity }
        if p == 1 { return .infinity }
        if p > 0.5 { return -lowerQuantile(1 - p) }
        return lowerQuantile(p)
    }

    /// For 0 < p ≤ ½.
    private static func lowerQuantile(_ p: Double) -> Double {
        let t = (-2 * log(p)).squareRoot()
        var x =
            (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t
        for _ in 0..<4 {
            let slope = density(x)
            guard slope > 0 else { return x }
            let error = (lower(x) - p) / slope
            let step = error / (1 + x * error / 2)
            x -= step
            if abs(step) <= abs(x) * 0x1p-52 { break }
        }
        return x
    }
}
