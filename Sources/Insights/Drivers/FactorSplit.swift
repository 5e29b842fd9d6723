import Foundation

/// The change of a product split among its factors: revenue = sessions × conversion rate × order value.
///
/// The logarithmic mean Divisia index (Ang, "Decomposition analysis for policymaking in energy", 2004): factor i is
/// credited with L(V₁, V₀) ln(xᵢ₁ / xᵢ₀), L being the logarithmic mean. The parts add up to V₁ − V₀ without remainder, and
/// swapping the periods swaps the signs.
package struct FactorSplit: Sendable, Equatable {
    /// In the order of the factors; they add up to the product's change.
    package let contributions: [Double]

    /// Nil unless all factors are above 0 in both periods.
    package init?(baseline: [Double], current: [Double]) {
        guard baseline.count == current.count, (baseline + current).allSatisfy({ $0 > 0 && $0.isFinite }) else {
            return nil
        }
        let (before, after) = (baseline.reduce(1, *), current.reduce(1, *))
        let mean = FactorSplit.logarithmicMean(before, after)
        var parts = zip(baseline, current).map { mean * log($1 / $0) }
        // Rounding goes to the largest part.
        if let largest = parts.indices.max(by: { abs(parts[$0]) < abs(parts[$1]) }) {
            parts[largest] += (after - before) - parts.reduce(0, +)
        }
        contributions = parts
    }

    /// (a − b) / ln(a / b), and a where they are the same.
    static func logarithmicMean(_ a: Double, _ b: Double) -> Double {
        let gap = log(a / b)
        return abs(gap) < 1e-8 ? (a + b) / 2 : (a - b) / gap
    }
}
