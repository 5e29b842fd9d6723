/// What a detector says about one row, knowing that row and the ones before it.
package struct PointVerdict: Sendable, Equatable {
    /// 0…1; at `DetectorSettings.alertScore` the row is as rare as the accepted rate of false alarms.
    ///
    /// R / (R + f), with R the false alarms a year that are accepted and f those that this row's rarity would give.
    package var score = 0.0
    /// How many rows as rare as this one a year of the series would bring by chance; infinite where nothing is rare.
    package var chancePerYear = Double.infinity
    /// The kind of the strongest evidence; nil where there is none.
    package var kind: AnomalyKind?
    /// What the value was expected to be, and where 95 % of ordinary values lie; nil while too little is known.
    package var expected: Expectation?
    /// Whether the evidence belongs to an alarm that was raised before.
    package var isContinuation = false

    package static let unknown = PointVerdict()

    package var alerts: Bool { score >= DetectorSettings.alertScore }

    package struct Expectation: Sendable, Equatable {
        package var value: Double
        package var lower: Double
        package var upper: Double
        /// The standard deviation that the interval stands for.
        package var deviation: Double { (upper - lower) / (2 * 1.959964) }
    }
}
