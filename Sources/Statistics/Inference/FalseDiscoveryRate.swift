/// Many tests at once.
package enum FalseDiscoveryRate {
    /// Which hypotheses are rejected when at most this share of the rejections may be false, on average.
    ///
    /// The step-up procedure of Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995): with
    /// sorted p₍₁₎ ≤ … ≤ p₍ₘ₎ the first k are rejected, k the largest with p₍ₖ₎ ≤ k/m · level. Holds for independent and
    /// for positively dependent tests. A p-value that is not a number is never rejected.
    package static func rejected(pValues: [Double], at level: Double) -> [Bool] {
        let usable = pValues.filter { !$0.isNaN }.sorted()
        var threshold = -Double.infinity
        for (index, p) in usable.enumerated() where p <= Double(index + 1) / Double(usable.count) * level {
            threshold = p
        }
        return pValues.map { $0 <= threshold }
    }
}
