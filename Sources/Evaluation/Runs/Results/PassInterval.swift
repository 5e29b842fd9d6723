/// How sure a share of passing cases is.
enum PassInterval {
    /// The 97.5 % quantile of the normal distribution.
    private static let quantile = 1.959963984540054

    /// The score interval with 95 % confidence (E. B. Wilson, "Probable inference, the law of succession, and statistical
    /// inference", JASA 22, 1927).
    ///
    /// Cases count as independent of each other; the repeats of one case do not, so they add nothing to the number of cases.
    static func of(rate: Double, cases: Int) -> ClosedRange<Double>? {
        guard cases > 0 else { return nil }
        let n = Double(cases)
        let square = quantile * quantile
        let middle = (rate + square / (2 * n)) / (1 + square / n)
        let half = quantile * (rate * (1 - rate) / n + square / (4 * n * n)).squareRoot() / (1 + square / n)
        return max(0, middle - half)...min(1, middle + half)
    }
}
