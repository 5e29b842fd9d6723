import Foundation

/// The parts of Loader's saddle-point expansion ("Fast and Accurate Computation of Binomial Probabilities", 2000): with
/// them densities of large parameters keep full accuracy, where differences of logarithms of gamma functions do not.
enum BinomialDeviance {
    /// x ln(x / m) + m − x, without cancellation where x is near m.
    static func deviance(_ x: Double, _ m: Double) -> Double {
        let gap = (x - m) / (x + m)
        guard abs(gap) < 0.1 else { return x > 0 ? x * log(x / m) + m - x : m }
        var sum = (x - m) * gap
        var term = 2 * x * gap
        let square = gap * gap
        var order = 3.0
        while order < 2001 {
            term *= square
            let next = sum + term / order
            if next == sum { break }
            sum = next
            order += 2
        }
        return sum
    }

    /// ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π: what Stirling's formula leaves out.
    static func stirlingError(_ x: Double) -> Double {
        if x < 15 { return GammaFunction.logarithm(x + 1) - (x + 0.5) * log(x) + x - 0.5 * log(2 * Double.pi) }
        let inverse = 1 / x
        let square = inverse * inverse
        let tail = 1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188 - square * 691.0 / 360_360))
        return inverse * (1.0 / 12 - square * (1.0 / 360 - square * tail))
    }

    /// e^(−m) m^x / Γ(x + 1), for x ≥ 0 that need not be whole and m > 0.
    static func poissonDensity(_ x: Double, mean m: Double) -> Double {
        if x == 0 { return exp(-m) }
        if x < 1e-300 { return exp(-m + x * log(m)) }
        return exp(-stirlingError(x) - deviance(x, m)) / (2 * Double.pi * x).squareRoot()
    }

    /// Γ(n+1) / (Γ(x+1) Γ(n−x+1)) p^x q^(n−x), for x and n that need not be whole; q = 1 − p, given apart to keep its
    /// digits.
    static func binomialDensity(_ x: Double, of n: Double, _ p: Double, _ q: Double) -> Double {
        if p == 0 { return x == 0 ? 1 : 0 }
        if q == 0 { return x == n ? 1 : 0 }
        if x == 0 { return exp(p < 0.1 ? -deviance(n, n * q) - n * p : n * log(q)) }
        if x == n { return exp(q < 0.1 ? -deviance(n, n * p) - n * q : n * log(p)) }
        let exponent =
            stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
        return exp(exponent) * (n / (2 * Double.pi * x * (n - x))).squareRoot()
    }
}
