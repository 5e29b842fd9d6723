/// The regularised incomplete beta function.
package enum BetaFunction {
    /// I_x(a, b); NaN unless a, b > 0 and 0 ≤ x ≤ 1.
    ///
    /// - Parameter complement: 1 − x, where the caller knows it with more digits.
    package static func regularised(_ x: Double, _ a: Double, _ b: Double, complement: Double? = nil) -> Double {
        guard a > 0, b > 0, x >= 0, x <= 1 else { return .nan }
        let y = complement ?? (1 - x)
        if x == 0 { return 0 }
        if y == 0 { return 1 }
        let distance = (a + b) * y - b
        return distance >= 0 ? fraction(x, y, a, b) : 1 - fraction(y, x, b, a)
    }

    /// I_x(a, b) where x is not above the mean: x^a y^b / B(a, b) times the continued fraction of DiDonato and Morris
    /// ("Significant Digit Computation of the Incomplete Beta Function Ratios", 1992, equation 9), whose terms lose no
    /// digits to cancellation. Evaluated by Lentz's method.
    private static func fraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        let distance = (a + b) * y - b
        var value = a / (a + 1) * (distance + 1)
        if value == 0 { value = tiny }
        var c = value
        var d = 0.0
        for step in 1..<200_000 {
            let n = Double(step)
            let width = a + 2 * n - 1
            let reach = n * (b - n) * x
            let numerator = (a + n - 1) / width * ((a + b + n - 1) / width) * reach * x
            let denominator = n + reach / width + (a + n) / (width + 2) * (distance + 1 + n * (1 + y))
            d = denominator + numerator * d
            c = denominator + numerator / c
            if d == 0 { d = tiny }
            if c == 0 { c = tiny }
            d = 1 / d
            let factor = c * d
            value *= factor
            if abs(factor - 1) < 0x1p-52 { break }
        }
        // x^a y^b / B(a, b) = a b / (a + b) times the density of a among a + b trials.
        return min(1, BinomialDeviance.binomialDensity(a, of: a + b, x, y) * a * b / (a + b) / value)
    }
}
