import Statistics

/// How many users an A/B test of a rate needs, and how long they take to come.
///
/// Two variants of equal size, two-sided at 5 %, found four times of five (80 % power); counts as in
/// `SampleSize.countPerGroup(from:to:)`.
package struct ExperimentPlan: Sendable, Equatable {
    /// The rate without the change, 0…1.
    package let rate: Double
    /// The change that shall be found, relative to the rate: 0.05 is 5 % more.
    package let uplift: Double
    package let usersPerVariant: Double
    /// Days until both variants have that many users; nil when nobody comes.
    package let days: Double?

    /// - Parameter usersPerDay: everybody who could take part.
    /// - Throws: what no test can find: a rate of 0 or 1, no change, or one beyond 100 %.
    package init(rate: Double, uplift: Double, usersPerDay: Double) throws(InsightsError) {
        guard rate > 0, rate < 1 else {
            throw .unfitData(
                "a rate of \(PlainNumber.significant(rate * 100, digits: 3)) % leaves nothing to compare with")
        }
        let target = rate * (1 + uplift)
        guard uplift != 0, target > 0, target < 1 else {
            throw .badSetting(
                "a change of \(PlainNumber.significant(uplift * 100, digits: 3)) % is none that the rate could show; 5 % or 10 % is usual"
            )
        }
        self.rate = rate
        self.uplift = uplift
        usersPerVariant = SampleSize().countPerGroup(from: rate, to: target)
        days = usersPerDay > 0 ? (2 * usersPerVariant / usersPerDay).rounded(.up) : nil
    }
}
