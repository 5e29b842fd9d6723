extension DriverAnalysis {
    /// What the reader should know beside the numbers, one sentence each.
    package var notes: [String] {
        reversals.map { reversal in
            let (parts, whole) = reversal.change < 0 ? ("rose", "fell") : ("fell", "rose")
            return "The rate \(parts) in every value of \(reversal.dimension), yet the whole \(whole): only the mix "
                + "of \(reversal.dimension) moved it (Simpson's reversal)."
        } + growthNote
    }

    private var growthNote: [String] {
        guard abs(commonGrowth - 1) >= DriverSearch.leastDeviation, drivers.allSatisfy({ !$0.condition.isEmpty }) else {
            return []
        }
        return [
            "Everything\(drivers.isEmpty ? "" : " else") changed alike, by "
                + "\(PlainNumber.signedPercent(commonGrowth - 1)): that has no place, so look for what all have in "
                + "common."
        ]
    }
}
