/// Autocorrelation, and whether it speaks for a season.
package enum SeasonalityTest {
    /// The sample autocorrelations of lags 1 … `longest`, around one mean.
    package static func autocorrelations(_ y: [Double], longest: Int) -> [Double] {
        let n = y.count
        guard n > 1 else { return [] }
        let mean = y.reduce(0, +) / Double(n)
        let d = y.map { $0 - mean }
        return d.withUnsafeBufferPointer { d in
            guard let base = d.baseAddress else { return [] }
            let variance = dotProduct(base, base, n)
            guard variance > 0 else { return [] }
            return (1...max(1, min(longest, n - 1))).map { dotProduct(base, base + $0, n - $0) / variance }
        }
    }

    /// The 90 % two-sided test of the M4 competition: |r(m)| > 1.645 · √((1 + 2Σ r(k)²) / n), k < m; Bartlett's
    /// formula.
    package static func isSeasonal(_ y: [Double], season: Int) -> Bool {
        let n = y.count
        guard season > 1, n >= 3 * season else { return false }
        let r = autocorrelations(y, longest: season)
        guard r.count == season else { return false }
        let sum = 1 + 2 * r.dropLast().reduce(0) { $0 + $1 * $1 }
        return r[season - 1].magnitude > 1.645 * (sum / Double(n)).squareRoot()
    }
}
