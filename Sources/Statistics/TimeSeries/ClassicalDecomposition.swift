/// Seasonal indices around a centred moving average.
///
/// The classical decomposition (Kendall and Stuart, *The Advanced Theory of Statistics*, volume 3): the mean of what
/// each phase of the season is of the average, scaled to mean 1 (or, additive, sum 0).
package enum ClassicalDecomposition {
    /// Nil when there are not two whole seasons, or a multiplicative index would not be positive.
    ///
    /// - Returns: an index a phase; phase 0 is that of the first value.
    package static func indices(_ y: [Double], season: Int, multiplicative: Bool) -> [Double]? {
        let n = y.count
        guard season > 1, n >= 2 * season else { return nil }
        let half = season / 2
        var sums = [Double](repeating: 0, count: season)
        var counts = [Double](repeating: 0, count: season)
        var window = 0.0
        let isEven = season % 2 == 0
        for i in 0..<season { window += y[i] }
        var t = half
        while t + half < n {
            // window = y[t − half] + … over `season` values
            let average =
                isEven ? (window + 0.5 * (y[t + half] - y[t - half])) / Double(season) : window / Double(season)
            if multiplicative {
                guard average != 0 else { return nil }
                sums[t % season] += y[t] / average
            } else {
                sums[t % season] += y[t] - average
            }
            counts[t % season] += 1
            let next = isEven ? t + half : t + half + 1
            if next < n { window += y[next] - y[t - half] }
            t += 1
        }
        guard counts.allSatisfy({ $0 > 0 }) else { return nil }
        let raw = zip(sums, counts).map { $0 / $1 }
        let mean = raw.reduce(0, +) / Double(season)
        if multiplicative {
            guard mean > 0 else { return nil }
            let scaled = raw.map { $0 / mean }
            return scaled.allSatisfy { $0 > 0.01 } ? scaled : nil
        }
        return raw.map { $0 - mean }
    }
}
