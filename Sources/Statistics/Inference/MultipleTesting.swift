/// Corrections for looking at many p-values at once. Each gives adjusted p-values in the order of the given ones.
package enum MultipleTesting {
    /// Holm (1979): holds the chance of any false finding.
    package static func holm(_ pValues: [Double]) -> [Double] {
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        var adjusted = pValues
        var highest = 0.0
        for (rank, index) in order.enumerated() {
            highest = max(highest, min(1, pValues[index] * Double(pValues.count - rank)))
            adjusted[index] = highest
        }
        return adjusted
    }

    /// Benjamini and Hochberg (1995): holds the expected share of false findings.
    package static func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        var adjusted = pValues
        var lowest = 1.0
        for (rank, index) in order.enumerated().reversed() {
            lowest = min(lowest, pValues[index] * Double(pValues.count) / Double(rank + 1))
            adjusted[index] = lowest
        }
        return adjusted
    }
}
