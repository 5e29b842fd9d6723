/// What makes a step of a series fire.
package enum AlertCondition: Sendable, Equatable {
    package enum Side: String, Sendable, Codable { case above, below }

    /// Which earlier step a change is measured against.
    package enum Versus: String, Sendable, Codable, CaseIterable {
        case previousPeriod = "previous_period"
        case sameWeekday = "same_weekday"
        case previousYear = "previous_year"

        /// How many steps back; a year is 52 weeks, so that weekdays agree.
        package func steps(of granularity: Granularity) -> Int {
            switch (self, granularity) {
            case (.previousPeriod, _), (.sameWeekday, .week): 1
            case (.sameWeekday, .hour): 168
            case (.sameWeekday, _): 7
            case (.previousYear, .hour): 8_736
            case (.previousYear, .week): 52
            case (.previousYear, _): 364
            }
        }
    }

    /// A value beyond a limit, or on it where it counts as beyond.
    case absolute(Side, limit: Double, includesLimit: Bool = false)
    /// A change as a share of the earlier value: `below` −0.2 is a fall by more than a fifth; without a side, a change of
    /// more than `share` in either direction.
    case relative(Side?, share: Double, versus: Versus)
    /// An anomaly of at least this severity, on either side or one, at the accepted number of false alarms a month; the
    /// workspace's where nil.
    case anomaly(AnomalySeverity, side: Side?, falseAlarmsPerMonth: Double? = nil)
    /// No data has come.
    case missing

    package var problems: [(field: String, message: String)] {
        switch self {
        case .absolute(_, let limit, _) where !limit.isFinite: [("value", "The limit is a number.")]
        case .relative(_, let share, _) where !share.isFinite:
            [("value", "A change is a number of percent.")]
        case .relative(nil, let share, _) where share <= 0:
            [("value", "A change in either direction is more than 0 percent.")]
        case .relative(.below, let share, _) where share >= 0:
            [("value", "A fall is below 0: -20 is a fall by more than 20 percent.")]
        case .relative(.above, let share, _) where share <= 0:
            [("value", "A rise is above 0: 20 is a rise by more than 20 percent.")]
        case .anomaly(_, _, let rate?) where !(rate > 0 && rate <= 1_000):
            [("false_alarms_per_month", "A number above 0, at most 1000, is needed.")]
        default: []
        }
    }
}
