/// How often a series has a value.
package enum SeriesFrequency: String, CaseIterable, Sendable {
    case hourly, daily, weekly, monthly

    /// The season that is looked for when none is named; nil where there is none within the year.
    package var season: Int? {
        switch self {
        case .hourly: 24
        case .daily: 7
        case .weekly: nil
        case .monthly: 12
        }
    }

    /// The longer season that the calendar brings along: the week of hours, the year (in whole weeks) of days and
    /// weeks.
    package var longSeason: Int? {
        switch self {
        case .hourly: 168
        case .daily: 364
        case .weekly: 52
        case .monthly: nil
        }
    }

    /// One step, in words.
    package var step: String {
        switch self {
        case .hourly: "hour"
        case .daily: "day"
        case .weekly: "week"
        case .monthly: "month"
        }
    }
}
