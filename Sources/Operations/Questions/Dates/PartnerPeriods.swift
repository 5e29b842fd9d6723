import Semantics

/// Finds the period that another one is compared with, by the kind of period that was said.
struct PartnerPeriods {
    let today: CivilDate
    let weekStart: Weekday

    /// The partner of a period.
    func partner(_ request: PartnerRequest, of period: QuestionPeriod, explaining: Bool = false) -> QuestionPeriod {
        switch request {
        case .previous: previous(period, explaining: explaining)
        case .unit(let unit): before(period, by: unit, explaining: explaining)
        case .year: yearBefore(period)
        case .yearOfWeeks: period.range.dayCount % 7 == 0 ? shifted(period, days: -364) : yearBefore(period)
        case .weekday: shifted(period, days: -7)
        case .days(let count):
            QuestionPeriod(
                DateRange(start: period.range.start.adding(days: -count), end: period.range.start.adding(days: -1)),
                .rolling)
        case .months(let count):
            QuestionPeriod(monthsEarlier(period.range, count), period.shape)
        case .sameDays(let month):
            QuestionPeriod(sameDays(of: period.range, in: month), .rolling)
        case .following(let count):
            following(period, count)
        }
    }

    /// The days of a month with the same numbers.
    private func sameDays(of range: DateRange, in month: CivilDate) -> DateRange {
        guard range.start.startOfMonth == range.end.startOfMonth else {
            return DateRange(start: month, end: month.endOfMonth)
        }
        let start = min(month.endOfMonth, month.adding(days: range.start.day - 1))
        return DateRange(start: start, end: min(month.endOfMonth, month.adding(days: range.end.day - 1)))
    }

    /// As many days right after, as far as they are over; a single day's is the same weekday.
    private func following(_ period: QuestionPeriod, _ count: Int?) -> QuestionPeriod {
        if count == nil, period.range.dayCount == 1 { return shifted(period, days: 7) }
        let start = period.range.end.adding(days: 1)
        let end = start.adding(days: (count ?? period.range.dayCount) - 1)
        return QuestionPeriod(DateRange(start: start, end: start <= today ? min(end, today) : end), .rolling)
    }

    /// A day "the week before" is the same weekday; anything else steps back by its own length.
    private func before(_ period: QuestionPeriod, by unit: CalendarUnit, explaining: Bool) -> QuestionPeriod {
        let single = period.range.dayCount == 1 && period.shape != .toDate(unit)
        switch unit {
        case .week where single: return shifted(period, days: -7)
        case .month where single: return QuestionPeriod(monthsEarlier(period.range, 1), period.shape)
        case .day where single: return shifted(period, days: -1)
        // "From November 1 to today, against the month before": its same days.
        case .month where period.range.start == today.startOfMonth && period.range.end == today:
            return elapsed(period, of: .month)
        case .quarter where period.range.start == today.startOfQuarter && period.range.end == today:
            return elapsed(period, of: .quarter)
        case .year: return yearBefore(period)
        case .weekend where period.range.dayCount == 2: return shifted(period, days: -7)
        default: return previous(period, explaining: explaining)
        }
    }

    private func shifted(_ period: QuestionPeriod, days: Int) -> QuestionPeriod {
        QuestionPeriod(period.range.shifted(days: days), period.shape)
    }

    private func monthsEarlier(_ range: DateRange, _ count: Int) -> DateRange {
        DateRange(start: range.start.adding(months: -count), end: range.end.adding(months: -count))
    }

    private func previous(_ period: QuestionPeriod, explaining: Bool) -> QuestionPeriod {
        let range = period.range
        switch period.shape {
        case .day:
            return shifted(period, days: explaining ? -7 : -1)
        case .named(_, _):
            if range.dayCount == 1 { return QuestionPeriod(range.shifted(days: explaining ? -7 : -1), .day) }
            return QuestionPeriod(range.shifted(days: -range.dayCount), .rolling)
        case .weekend, .namedWeek:
            return QuestionPeriod(range.shifted(days: -7), period.shape == .weekend ? .weekend : .weeks(1))
        case .weeks(let count):
            return shifted(period, days: -7 * count)
        case .months(let count):
            return wholeMonths(before: range, count: count, shape: period.shape)
        case .quarters(let count):
            return wholeMonths(before: range, count: 3 * count, shape: period.shape)
        case .half:
            return wholeMonths(before: range, count: 6, shape: period.shape)
        case .year:
            return wholeMonths(before: range, count: 12, shape: period.shape)
        case .toDate(let unit):
            return elapsed(period, of: unit)
        case .rolling, .since:
            return QuestionPeriod(range.shifted(days: -range.dayCount), .rolling)
        }
    }

    private func wholeMonths(before range: DateRange, count: Int, shape: QuestionPeriod.Shape) -> QuestionPeriod {
        QuestionPeriod(
            DateRange(start: range.start.adding(months: -count), end: range.start.adding(days: -1)), shape)
    }

    /// The same elapsed days of the unit before.
    private func elapsed(_ period: QuestionPeriod, of unit: CalendarUnit) -> QuestionPeriod {
        let start: CivilDate
        switch unit {
        case .day, .week, .weekend: return QuestionPeriod(period.range.shifted(days: unit == .day ? -1 : -7), .rolling)
        case .month: start = period.range.start.adding(months: -1)
        case .quarter: start = period.range.start.adding(months: -3)
        case .half: start = period.range.start.adding(months: -6)
        case .year: start = period.range.start.adding(years: -1)
        }
        // A year or quarter to date ends on the same date of the unit before, whatever the lengths of the months.
        let end: CivilDate
        if unit == .year {
            end = period.range.end.adding(years: -1)
        } else {
            end = min(period.range.start.adding(days: -1), start.adding(days: period.range.dayCount - 1))
        }
        return QuestionPeriod(DateRange(start: start, end: end), .rolling)
    }

    private func yearBefore(_ period: QuestionPeriod) -> QuestionPeriod {
        let range = period.range
        switch period.shape {
        case .named(let day, let year):
            guard let now = day.date(in: year), let then = day.date(in: year - 1) else { break }
            return QuestionPeriod(range.shifted(days: now.days(until: then)), .named(day, year: year - 1))
        case .namedWeek(let day, let year):
            guard let then = day.date(in: year - 1), let now = day.date(in: year) else { break }
            let offset = now.startOfWeek(startingOn: weekStart).days(until: range.start)
            let start = then.startOfWeek(startingOn: weekStart).adding(days: offset)
            return QuestionPeriod(
                DateRange(start: start, end: start.adding(days: range.dayCount - 1)), .namedWeek(day, year: year - 1))
        case .weeks, .weekend, .toDate(.week):
            return shifted(period, days: -364)
        default:
            break
        }
        let start = range.start.adding(years: -1)
        let wholeMonths = range.end == range.end.endOfMonth && range.start == range.start.startOfMonth
        let end = range.end.adding(years: -1)
        return QuestionPeriod(DateRange(start: start, end: wholeMonths ? end.endOfMonth : end), period.shape)
    }

    /// A second period that was said itself ("this month vs *last month*"), cut to the elapsed days of a to-date
    /// main.
    func aligned(_ other: QuestionPeriod, to main: QuestionPeriod) -> DateRange {
        guard case .toDate(let unit) = main.shape else {
            if main.range.dayCount == 1, case .weeks(1) = other.shape { return main.range.shifted(days: -7) }
            return other.range
        }
        if unit == .year, case .year = other.shape {
            let end = CivilDate(year: other.range.start.year, month: main.range.end.month, day: main.range.end.day)
            return DateRange(start: other.range.start, end: end ?? other.range.end)
        }
        let end = other.range.start.adding(days: main.range.dayCount - 1)
        return DateRange(start: other.range.start, end: min(end, other.range.end))
    }
}
