import Foundation

/// Tails of Student's t distribution on a logarithmic scale, where the probability itself would vanish.
package enum StudentTail {
    /// log₁₀ P(|T| ≥ |t|), to 0.05 or 3 % for |t| ≥ 2; below 1 a straight line to 0, for ranking only.
    ///
    /// The t variate is turned into a normal one (D. L. Wallace, "Bounds on normal approximations to Student's and the
    /// chi-square distributions", 1959, eq. 2.9), whose tail comes from Mills' ratio 1 / (z + 1/z).
    package static func log10TwoSided(_ t: Double, degreesOfFreedom: Double) -> Double {
        let size = abs(t)
        guard size >= 1 else { return -0.5 * size }
        let factor = (8 * degreesOfFreedom + 1) / (8 * degreesOfFreedom + 3)
        let z = factor * (degreesOfFreedom * log1p(size * size / degreesOfFreedom)).squareRoot()
        let square = z * z
        return (-0.5 * square - log(z + 1 / z) + halfLogTwoOverPi) * log10OfE
    }

    private static let halfLogTwoOverPi = 0.5 * log(2 / Double.pi)
    private static let log10OfE = 0.4342944819032518
}
