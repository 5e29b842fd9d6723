import Semantics

/// The days that stories hang on, counted from the world's now.
///
/// They hang on weeks, not on days: "last week against the week before" is the first thing anybody asks, so the one
/// before must be an ordinary week.
struct StoryDates: Sendable {
    let today: CivilDate
    let calendar: PropertyCalendar
    /// The first day of the last complete week.
    let lastWeek: CivilDate

    init(now: Instant, calendar: PropertyCalendar) {
        today = calendar.date(of: now)
        self.calendar = calendar
        lastWeek = today.startOfWeek(startingOn: calendar.weekStart).adding(days: -7)
    }

    /// Days from one to the other day of a week, `weeks` before the last complete one; days count from 0, and may run
    /// past the week.
    func days(_ days: ClosedRange<Int>, weeksBefore weeks: Int) -> DateRange {
        let monday = lastWeek.adding(days: -7 * weeks)
        return DateRange(start: monday.adding(days: days.lowerBound), end: monday.adding(days: days.upperBound))
    }

    var weekBeforeLast: DateRange { days(0...6, weeksBefore: 1) }
}
