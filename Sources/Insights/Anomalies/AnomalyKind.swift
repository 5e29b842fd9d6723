/// What kind of change an anomaly is.
package enum AnomalyKind: String, Sendable, CaseIterable, Codable {
    /// A value far above what was expected, by itself.
    case spike
    /// A value far below what was expected, by itself.
    case drop
    /// The level has moved, and stays.
    case levelShift = "level_shift"
    /// The level has begun to move.
    case trendChange = "trend_change"
    /// The rhythm of the day or the week has changed.
    case seasonality
    /// Values scatter more, or less, than they did.
    case variance
    /// Zero where there never is zero.
    case outage
    /// Values that should have come have not.
    case missing

    /// As a sentence names it: "a level shift".
    package var phrase: String {
        switch self {
        case .spike: "a spike"
        case .drop: "a drop"
        case .levelShift: "a level shift"
        case .trendChange: "a change of trend"
        case .seasonality: "a change of rhythm"
        case .variance: "a change of variability"
        case .outage: "an outage"
        case .missing: "missing data"
        }
    }
}
