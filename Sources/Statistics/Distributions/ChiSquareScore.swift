import Foundation

package enum ChiSquareScore {
    /// A sum of `count` squared standard normal variates as a standard normal score: large when they vary too much.
    ///
    /// E. B. Wilson and M. M. Hilferty, "The distribution of chi-square", PNAS 17 (1931).
    package static func normal(sumOfSquares: Double, count: Int) -> Double {
        let degrees = Double(count)
        let spread = 2 / (9 * degrees)
        return (cbrt(sumOfSquares / degrees) - (1 - spread)) / spread.squareRoot()
    }
}
