/// Spearman's rank correlation of pairs: how far two figures rise and fall together, whatever the shape of it.
package struct RankCorrelation: Sendable, Equatable {
    /// −1 … 1.
    package let coefficient: Double
    /// Two-sided, of no correlation, by Student's t with n − 2 degrees of freedom (Kendall and Stuart, "The Advanced Theory of
    /// Statistics", vol. 2, 31.19).
    package let pValue: Double

    /// - Returns: nil for fewer than three pairs, or where one side never changes.
    package init?(_ x: [Double], _ y: [Double]) {
        precondition(x.count == y.count, "pairs")
        guard x.count > 2 else { return nil }
        let (a, b) = (RankCorrelation.ranks(x), RankCorrelation.ranks(y))
        let mean = Double(x.count + 1) / 2
        var (ab, aa, bb) = (0.0, 0.0, 0.0)
        for (i, j) in zip(a, b) {
            ab += (i - mean) * (j - mean)
            aa += (i - mean) * (i - mean)
            bb += (j - mean) * (j - mean)
        }
        guard aa > 0, bb > 0 else { return nil }
        coefficient = min(1, max(-1, ab / (aa * bb).squareRoot()))
        let freedom = Double(x.count - 2)
        let rest = 1 - coefficient * coefficient
        pValue =
            rest == 0
            ? 0
            : StudentDistribution(degreesOfFreedom: freedom).twoSided(coefficient * (freedom / rest).squareRoot())
    }

    /// Places from 1; equal values share the mean of theirs.
    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for place in order[start..<end] { ranks[place] = Double(start + end + 1) / 2 }
            start = end
        }
        return ranks
    }
}
