/// How an experiment is judged.
package struct ExperimentSettings: Sendable, Equatable {
    /// The variant that others are compared with; nil: one that is called control, or else the first by name.
    package var control: String?
    /// Coverage of intervals, and 1 − α.
    package var level: Double
    /// Intervals and p-values hold however often one looks.
    package var isSequential: Bool
    /// Variant → intended share; nil for equal shares.
    package var split: [String: Double]?
    /// Compares this quantile instead of means.
    package var quantile: Double?
    /// Metric → what sentences call it; its own name without.
    package var titles: [String: String]

    package init(
        control: String? = nil, level: Double = 0.95, isSequential: Bool = false, split: [String: Double]? = nil,
        quantile: Double? = nil, titles: [String: String] = [:]
    ) {
        self.control = control
        self.level = level
        self.isSequential = isSequential
        self.split = split
        self.quantile = quantile
        self.titles = titles
    }

    /// Names that mean the control, lower case.
    static let controlNames: [String] = ["control", "baseline", "original", "holdout", "off", "false", "a", "0"]
    /// Below this p-value users were not split as intended (the field's custom).
    static let ratioLimit = 0.001
    /// Users in several variants are reported from this many and this share upwards.
    static let leastMultiplyExposed = (users: 10, share: 0.01)
    /// No verdict with fewer users in a variant, or fewer successes or failures of a 0/1 metric in the whole test.
    static let leastUsers = 30.0
    static let leastEvents = 10.0
    /// Relative changes beyond this are more often broken measurement than success.
    static let suspiciousChange = 0.5
    /// Numbers of users at which confidence sequences are tightest.
    static let sequentialTuning = 5000.0
}
