import Statistics

/// How heavy the tails of noise are: the degrees of freedom of the Student distribution whose 95th and 50th percentiles
/// of absolute values stand in the same proportion.
enum TailWeight {
    private static let table: [(degrees: Double, proportion: Double)] = [2, 3, 4, 5, 6, 8, 12, 20].map { degrees in
        let student = StudentDistribution(degreesOfFreedom: degrees)
        return (degrees, student.quantile(0.975) / student.quantile(0.75))
    }

    /// Infinite for tails no heavier than the normal distribution's, and for fewer than 40 values.
    static func degreesOfFreedom(_ deviations: [Double]) -> Double {
        guard deviations.count >= 40 else { return .infinity }
        let sorted = deviations.map(abs).sorted()
        let median = sorted[Int(0.5 * Double(sorted.count - 1))]
        let high = sorted[Int(0.95 * Double(sorted.count - 1))]
        let proportion = high / max(median, 1e-12)
        return table.first { proportion >= $0.proportion }?.degrees ?? .infinity
    }
}
