import Foundation

/// McNemar's exact test of two paired yes/no outcomes: did the share of yes change?
///
/// Only pairs that differ tell anything. Without a change, each of them is as likely to have gone one way as the other,
/// so that the smaller of the two counts follows a binomial distribution with probability one half.
///
/// Source: Q. McNemar, Psychometrika 12 (1947), 153–157, in its exact form: the two-sided binomial test.
package struct McNemarTest: Sendable, Hashable {
    /// Pairs that went from yes to no.
    package let lost: Int
    /// Pairs that went from no to yes.
    package let gained: Int

    /// Counts below zero count as zero.
    package init(lost: Int, gained: Int) {
        self.lost = max(0, lost)
        self.gained = max(0, gained)
    }

    /// The two-sided probability, 0…1, of a difference at least as large without a change; 1 when no pair differs.
    package var pValue: Double {
        let pairs = lost + gained
        let fewer = min(lost, gained)
        guard lost != gained else { return 1 }
        // Σ C(n, k) for k = 0 … fewer, in units of its largest term, so that nothing over- or underflows.
        var term = 1.0
        var sum = 1.0
        for k in stride(from: fewer, to: 0, by: -1) {
            term *= Double(k) / Double(pairs - k + 1)
            sum += term
        }
        let largest: Double = McNemarTest.logChoose(pairs, fewer) - Double(pairs) * log(2)
        return min(1, 2 * sum * exp(largest))
    }

    /// The logarithm of n over k.
    private static func logChoose(_ n: Int, _ k: Int) -> Double {
        let numerator: Double = lgamma(Double(n + 1))
        let denominator: Double = lgamma(Double(k + 1)) + lgamma(Double(n - k + 1))
        return numerator - denominator
    }
}
