import Semantics

/// A period as a text names it, and which periods it can be.
enum PeriodPattern: Sendable, Hashable {
    struct Day: Sendable, Hashable {
        var year: Int?
        var month: Int
        var day: Int
        /// As written beside the date.
        var weekday: Weekday?

        func isDay(_ date: CivilDate) -> Bool {
            let (y, m, d) = date.components
            // Of any month where none is named.
            return (m == month || month == 0) && d == day && (year == nil || year == y)
                && (weekday == nil || weekday == date.weekday)
        }
    }
    enum Unit: Sendable, Hashable { case day, week, fortnight, month, quarter, half, year, weekend }

    case days(Day, Day)
    case months(Int, Int, year: Int?)
    case quarter(Int, year: Int?)
    case half(Int, year: Int?)
    /// `the second half of October`.
    case halfOfMonth(Int, month: Int)
    case year(Int)
    case weekday(Weekday)
    /// `Monday to Friday`, `between Saturday and Sunday`.
    case weekdays(Weekday, Weekday)
    case weekStarting(Day)
    case weekEnding(Day)
    /// `by 29 November`: whatever ends then.
    case until(Day)
    case isoWeek(Int)
    case weekend
    /// `last week`, `this month`, `the past 30 days`, `yesterday`.
    case current(Unit, Int, isThis: Bool)
    /// `the week before`, `the previous period`; nil for any unit.
    case previous(Unit?)
    /// `the four weeks before`, `the prior 28 days`.
    case previousSpan(Unit, Int)
    /// `the same period of 2025`, `the same days of October`.
    case inside(year: Int?, month: Int?)
    /// `the first week of December`: its seven days, or a week that begins in them; -1 is the last.
    case weekOf(Int, month: Int)
    /// `Black Friday`, `Cyber Monday 2025`.
    case namedDay(String, year: Int?)
    /// `a year earlier`, `the same week last year`.
    case yearAgo
    /// `next week`, `the coming 7 days`.
    case next(Unit, Int)
    /// Named, and no period of any sheet: a season, a holiday.
    case named(String)

    /// Whether the pattern names days of the calendar, or stands in relation to the answer.
    var isAbsolute: Bool {
        switch self {
        case .current, .previous, .previousSpan, .yearAgo, .next, .named, .inside: false
        default: true
        }
    }

    /// Whether the pattern names the period compared with.
    var isRelation: Bool {
        switch self {
        case .previous, .previousSpan, .yearAgo, .inside: true
        default: false
        }
    }

    /// Whether it names a time by its first and its last step: `from January to March`.
    var isSpan: Bool {
        switch self {
        case .months(let first, let last, _): first != last
        case .weekdays: true
        default: false
        }
    }

    /// Several days of the calendar: `14–15 June`.
    var isRun: Bool {
        if case .days(let first, let last) = self { first != last } else { false }
    }

    /// The first and the last step of a span.
    var ends: (first: PeriodPattern, last: PeriodPattern)? {
        switch self {
        case .months(let first, let last, let year) where first != last:
            (.months(first, first, year: nil), .months(last, last, year: year))
        case .weekdays(let first, let last): (.weekday(first), .weekday(last))
        default: nil
        }
    }

    /// Whether the period can be the one that was named.
    func isNamed(_ range: DateRange) -> Bool {
        let (start, end) = (range.start, range.end)
        switch self {
        case .days(let first, let last): return first.isDay(start) && last.isDay(end)
        case .months(let first, let last, let year):
            // A month that is not over yet is named by its name as well.
            guard start.month == first, end.month == last, start.day == 1,
                end == end.endOfMonth || first == last && range.dayCount > 9
            else { return false }
            return (year == nil || end.year == year) && range.dayCount < 366
        case .quarter(let quarter, let year):
            return start == start.startOfQuarter && start.quarter == quarter
                && end == start.adding(months: 3).adding(days: -1)
                && (year == nil || start.year == year)
        case .half(let half, let year):
            return start.month == (half == 1 ? 1 : 7) && start.day == 1
                && end == start.adding(months: 6).adding(days: -1)
                && (year == nil || start.year == year)
        case .halfOfMonth(let half, let month):
            guard start.month == month, end.month == month else { return false }
            return half == 1
                ? start.day == 1 && (14...16).contains(end.day)
                : (15...17).contains(start.day) && end == end.endOfMonth
        case .year(let year): return start.year == year && end.year == year && range.dayCount >= 350
        case .weekday(let weekday): return range.dayCount == 1 && start.weekday == weekday
        case .weekdays(let first, let last):
            return (2...7).contains(range.dayCount) && start.weekday == first && end.weekday == last
        case .weekStarting(let day): return day.isDay(start) && range.dayCount == 7
        case .weekEnding(let day): return day.isDay(end) && range.dayCount == 7
        case .until(let day): return day.isDay(end)
        case .isoWeek(let week): return range.dayCount == 7 && PeriodPattern.isoWeek(of: start) == week
        case .weekend: return range.dayCount == 2 && start.weekday == .saturday
        case .current(let unit, 1, isThis: true) where PeriodPattern.isBegun(range, unit): return true
        case .current(let unit, let count, _), .next(let unit, let count):
            return PeriodPattern.spans(range, unit, count)
        case .previous(let unit): return unit.map { PeriodPattern.spans(range, $0, 1) } ?? true
        case .previousSpan(let unit, let count): return PeriodPattern.spans(range, unit, count)
        case .inside(let year, let month):
            return (year == nil || start.year == year && end.year == year)
                && (month == nil || start.month == month && end.month == month)
        case .weekOf(let week, let month):
            guard range.dayCount == 7 else { return false }
            if week < 0 { return end.month == month && start.day > 21 }
            return start.month == month && (start.day - 1) / 7 == week - 1
        case .namedDay(let name, let year):
            return range.dayCount == 1 && (year == nil || start.year == year)
                && NamedDays.all.first { $0.name == name }?.date(in: start.year) == start
        case .yearAgo: return true
        case .named(let name): return PeriodPattern.isSeason(name, range)
        }
    }

    /// The months of a season, or the quarter that people call by it.
    private static func isSeason(_ name: String, _ range: DateRange) -> Bool {
        let months: Set<Int>
        switch name {
        case "spring": months = [3, 4, 5, 6]
        case "summer": months = [6, 7, 8, 9]
        case "autumn": months = [9, 10, 11, 12]
        case "winter": months = [12, 1, 2, 3]
        default: return false
        }
        return range.dayCount > 27 && range.dayCount < 124 && months.contains(range.start.month)
            && months.contains(range.end.month)
    }

    /// Whether the two ends named, "between September and October", are the older and the newer time.
    func leads(from old: DateRange?, to new: DateRange?) -> Bool {
        guard let old, let new else { return false }
        if let ends { return ends.first.isNamed(old) && ends.last.isNamed(new) }
        switch self {
        case .days(let first, let last) where first != last: return first.isDay(old.start) && last.isDay(new.start)
        default: return false
        }
    }

    /// Whether the period lies between the days that were named.
    func encloses(_ range: DateRange) -> Bool {
        guard case .days(let first, let last) = self else { return false }
        func date(_ day: Day, in year: Int) -> CivilDate? {
            CivilDate(year: day.year ?? year, month: day.month, day: day.day)
        }
        guard let end = date(last, in: range.end.year), let start = date(first, in: last.year ?? range.start.year)
        else { return false }
        return start <= range.start && range.end <= end
    }

    /// Whether the period lies in the month, quarter, half or year that was named.
    func covers(_ range: DateRange) -> Bool {
        let months: ClosedRange<Int>
        let named: Int?
        switch self {
        case .months(let first, let last, let year) where first <= last: (months, named) = (first...last, year)
        case .quarter(let quarter, let year): (months, named) = (quarter * 3 - 2...quarter * 3, year)
        case .half(let half, let year): (months, named) = (half * 6 - 5...half * 6, year)
        case .year(let year): (months, named) = (1...12, year)
        case .weekdays(let first, let last):
            let day = range.start.weekday.rawValue
            let isInside = day >= first.rawValue && day <= last.rawValue
            let isAround = day >= first.rawValue || day <= last.rawValue
            return range.dayCount == 1 && (first.rawValue <= last.rawValue ? isInside : isAround)
        default: return false
        }
        return months.contains(range.start.month) && months.contains(range.end.month)
            && range.start.year == range.end.year && (named == nil || named == range.start.year)
    }

    /// Whether a period is so many days, weeks, months long.
    static func spans(_ range: DateRange, _ unit: Unit, _ count: Int) -> Bool {
        let days = range.dayCount
        switch unit {
        case .day: return days == count
        // Half a month goes for two weeks.
        case .week: return days == 7 * count || count == 2 && days == 15
        // A weekend may begin on Friday.
        case .weekend: return (2...3).contains(days)
        case .fortnight: return days == 14 * count || count == 1 && days == 15
        case .month:
            let isWhole = range.start.adding(months: count).adding(days: -1) == range.end
            return isWhole || (count == 1 ? (28...31).contains(days) : (28 * count...31 * count).contains(days))
        case .quarter: return (89 * count...92 * count + 1).contains(days)
        case .half: return (181 * count...184 * count).contains(days)
        case .year: return (365 * count...366 * count).contains(days)
        }
    }

    /// The beginning of a unit, as far as it is over: `this month` on the 22nd.
    private static func isBegun(_ range: DateRange, _ unit: Unit) -> Bool {
        switch unit {
        case .week: range.start.weekday == .monday && range.dayCount < 7
        case .month: range.start == range.start.startOfMonth && range.end <= range.start.endOfMonth
        case .quarter: range.start == range.start.startOfQuarter && range.dayCount < 93
        case .year: range.start == range.start.startOfYear && range.end.year == range.start.year
        case .half: range.start.day == 1 && [1, 7].contains(range.start.month) && range.dayCount < 185
        case .day, .weekend, .fortnight: false
        }
    }

    static func isoWeek(of date: CivilDate) -> Int {
        let thursday = date.adding(days: 4 - date.weekday.rawValue)
        return thursday.startOfYear.days(until: thursday) / 7 + 1
    }
}
