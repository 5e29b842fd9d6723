import Foundation

/// The gamma function and its incomplete forms.
package enum GammaFunction {
    /// ln |Γ(x)|.
    package static func logarithm(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }

    /// P(a, x), the regularised lower incomplete gamma function; NaN unless a > 0 and x ≥ 0.
    package static func lower(_ a: Double, _ x: Double) -> Double {
        guard a > 0, x >= 0 else { return .nan }
        if x == 0 { return 0 }
        if x == .infinity { return 1 }
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
    }

    /// Q(a, x) = 1 − P(a, x), with full relative accuracy in the upper tail.
    package static func upper(_ a: Double, _ x: Double) -> Double {
        guard a > 0, x >= 0 else { return .nan }
        if x == 0 { return 1 }
        if x == .infinity { return 0 }
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
    }

    /// Abramowitz and Stegun 6.5.29.
    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var n = a
        for _ in 0..<100_000 {
            n += 1
            term *= x / n
            sum += term
            if term < sum * 0x1p-54 { break }
        }
        return min(1, BinomialDeviance.poissonDensity(a, mean: x) * sum)
    }

    /// The continued fraction 6.5.31, evaluated by Lentz's method.
    private static func fraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / (b == 0 ? tiny : b)
        var value = d
        for step in 1..<100_000 {
            let numerator = -Double(step) * (Double(step) - a)
            b += 2
            d = numerator * d + b
            c = b + numerator / c
            if abs(d) < tiny { d = tiny }
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let factor = d * c
            value *= factor
            if abs(factor - 1) < 0x1p-52 { break }
        }
        // x^a e^(−x) / Γ(a) = a · density of a.
        return BinomialDeviance.poissonDensity(a, mean: x) * a * value
    }
}
