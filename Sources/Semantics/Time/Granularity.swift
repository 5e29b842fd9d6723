/// The step of a time axis.
package enum Granularity: String, CaseIterable, Sendable, Codable {
    case none, hour, day, week, month, quarter

    /// The dimension that labels the buckets; nil for `none`.
    package var dimension: DimensionID? {
        switch self {
        case .none: nil
        case .hour: "hour"
        case .day: "date"
        case .week: "week"
        case .month: "month"
        case .quarter: "quarter"
        }
    }

    /// The first day of the bucket that holds `date`; an hour's bucket is found by the property calendar.
    package func bucketStart(of date: CivilDate, weekStart: Weekday) -> CivilDate {
        switch self {
        case .none, .hour, .day: date
        case .week: date.startOfWeek(startingOn: weekStart)
        case .month: date.startOfMonth
        case .quarter: date.startOfQuarter
        }
    }

    /// The first day after the bucket that begins on `start`.
    package func nextBucket(after start: CivilDate) -> CivilDate {
        switch self {
        case .none, .hour, .day: start.adding(days: 1)
        case .week: start.adding(days: 7)
        case .month: start.adding(months: 1)
        case .quarter: start.adding(months: 3)
        }
    }

    /// `2026-11-16`, a week by its first day, `2026-11`, `2026-Q4`.
    package func label(of start: CivilDate) -> String {
        switch self {
        case .none, .hour, .day, .week: "\(start)"
        case .month: String("\(start)".prefix(7))
        case .quarter: "\(start.year.padded(to: 4))-Q\(start.quarter)"
        }
    }
}
