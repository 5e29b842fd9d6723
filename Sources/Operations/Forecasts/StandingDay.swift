import Semantics

/// A named day on which a figure stood clearly out the last time, beside what the days around it let expect.
struct StandingDay: Sendable, Equatable {
    let name: String
    /// When it comes.
    let ahead: DateRange
    /// When it was.
    let before: DateRange
    /// What it brought: the sum of its days, or their mean where days do not add up.
    let value: Double
    /// What the same weekdays around it let expect of as many days.
    let typical: Double

    var isAbove: Bool { value > typical }
}

/// What is known of a named day that a forecast may hold or not.
enum NamedDayVerdict: Sendable, Equatable {
    /// It stood out, and the forecast does not know it.
    case unknown(StandingDay)
    /// It stood out, and the forecast goes with it.
    case learned(StandingDay)
    /// It was a day like those around it.
    case ordinary(StandingDay)
    /// The data has no earlier one, or too little around it.
    case neverSeen
}
