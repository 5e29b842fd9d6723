/// What ad platforms claim beside what there was: each platform takes the full credit for what it touched.
package struct OverClaim: Sendable, Equatable {
    /// Conversions (or money) that platforms claim for themselves, all together.
    package var claimed: Double
    /// What there was.
    package var actual: Double

    package init(claimed: Double, actual: Double) {
        self.claimed = claimed
        self.actual = actual
    }

    /// Claimed ÷ actual; nil where there was nothing.
    package var ratio: Double? { actual > 0 ? claimed / actual : nil }

    package var sentence: String {
        guard let ratio else { return "Platforms claim conversions, and the data has none: they count something else." }
        return ratio > 1
            ? "Platforms together claim \(PlainNumber.significant(ratio)) times the conversions there were: they count "
                + "some more than once, or some that the site did not see."
            : "Platforms together claim \(PlainNumber.percent(ratio)) of the conversions there were."
    }
}
