/// Finds the days a period is compared with.
///
/// * `previous`: the calendar unit before when the period is one (weeks, months, quarters, or several of them); the
///   same elapsed days of the unit before when it runs from the start of a unit to today; otherwise as many days
///   immediately before.
/// * `year`: one calendar year earlier; whole weeks shift 364 days, so that every weekday meets itself.
package struct PeriodComparison: Sendable {
    package var weekStart: Weekday
    package var today: CivilDate

    package init(weekStart: Weekday, today: CivilDate) {
        self.weekStart = weekStart
        self.today = today
    }

    package func range(_ request: ComparisonRequest, of period: DateRange) -> DateRange {
        switch request {
        case .range(let range): range
        case .previous: previous(period)
        case .year: yearBefore(period)
        }
    }

    private func previous(_ period: DateRange) -> DateRange {
        if isWholeMonths(period) {
            let start = period.start.adding(months: -monthCount(period))
            return DateRange(start: start, end: period.start.adding(days: -1))
        }
        if !isWholeWeeks(period), period.end == today, period.dayCount > 1, let unit = toDateUnit(period) {
            let start = period.start.adding(months: -unit)
            let lastOfUnit = period.start.adding(days: -1)
            return DateRange(start: start, end: min(lastOfUnit, start.adding(days: period.dayCount - 1)))
        }
        if period.end == today, period.start == period.start.startOfWeek(startingOn: weekStart), period.dayCount < 7,
            period.dayCount > 1
        {
            return period.shifted(days: -7)
        }
        return period.shifted(days: -period.dayCount)
    }

    private func yearBefore(_ period: DateRange) -> DateRange {
        if isWholeWeeks(period) { return period.shifted(days: -364) }
        let start = period.start.adding(years: -1)
        let end =
            period.end == period.end.endOfMonth && isWholeMonths(period)
            ? period.end.adding(years: -1).endOfMonth : period.end.adding(years: -1)
        return DateRange(start: start, end: end)
    }

    private func isWholeWeeks(_ period: DateRange) -> Bool {
        period.dayCount % 7 == 0 && period.start.startOfWeek(startingOn: weekStart) == period.start
    }

    private func isWholeMonths(_ period: DateRange) -> Bool {
        period.start == period.start.startOfMonth && period.end == period.end.endOfMonth
    }

    private func monthCount(_ period: DateRange) -> Int {
        (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    }

    /// Months in the unit that the period begins: 12, 3 or 1; nil when it begins none. The longest that the period
    /// could be a part of is only chosen when it is longer than the shorter ones.
    private func toDateUnit(_ period: DateRange) -> Int? {
        guard period.start == period.start.startOfMonth else { return nil }
        let days = period.dayCount
        if days <= CivilDate.daysIn(month: period.start.month, year: period.start.year) { return 1 }
        if period.start == period.start.startOfQuarter, days <= 92 { return 3 }
        return period.start == period.start.startOfYear ? 12 : nil
    }
}
