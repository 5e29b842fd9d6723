import Insights
import Semantics

/// A calendar laid over series that end on the same day.
struct DatedEvents: Sendable {
    var calendar: EventCalendar
    /// The day, or first day of the week, of the last value.
    var last: CivilDate
    var stepDays: Int

    /// The events of a series of so many values; those after its end too. Each counts only where the history shows it.
    func events(count: Int) -> [KnownEvent] {
        let first = last.adding(days: -(count - 1) * stepDays)
        return calendar.knownEvents(isAssumed: true) { day in
            let days = first.days(until: day)
            return days < 0 ? nil : days / stepDays
        }
    }
}
