import Semantics

/// The days that advice rests on, whatever days were asked about: an hour, or a day that has only begun, says nothing of what
/// is worth doing.
enum AdviceDays {
    private static let least = 7
    private static let base = 28

    /// Days that are over, a week of them at least. Of such days it gives the same days.
    static func period(_ asked: DateRange, today: CivilDate) -> DateRange {
        let end = min(asked.end, today.adding(days: -1))
        return DateRange(start: min(asked.start, end.adding(days: 1 - least)), end: end)
    }

    /// The days that levels are taken from: four whole weeks that end with the period, or the period where it is longer.
    static func base(of period: DateRange) -> DateRange {
        DateRange(start: min(period.start, period.end.adding(days: 1 - base)), end: period.end)
    }
}
