/// A day with a name people use instead of its date: Black Friday, Easter, Halloween.
///
/// *Guarantee:* `date(in:)` is a pure function of the year, so that the same name always means the same day.
package struct NamedDay: Sendable, Hashable {
    /// Title case, as an answer prints it: "Black Friday".
    package let name: String
    /// What else people write for it, lower case, without apostrophes: "xmas" for Christmas.
    package let aliases: [String]
    package let rule: NamedDayRule

    package init(_ name: String, _ aliases: [String] = [], _ rule: NamedDayRule) {
        self.name = name
        self.aliases = aliases
        self.rule = rule
    }

    /// The day in a year; nil where the rule's table does not reach.
    package func date(in year: Int) -> CivilDate? { rule.date(in: year) }

    /// The most recent one before `today`; nil when the rule's table ends before.
    package func last(before today: CivilDate) -> CivilDate? {
        [today.year, today.year - 1].lazy.compactMap(date(in:)).first { $0 < today }
    }

    /// The next one on or after `today`; nil when the rule's table ends before.
    package func next(from today: CivilDate) -> CivilDate? {
        [today.year, today.year + 1].lazy.compactMap(date(in:)).first { $0 >= today }
    }
}

/// How a named day's date follows from the year.
package indirect enum NamedDayRule: Sendable, Hashable {
    case fixed(month: Int, day: Int)
    /// The n-th such weekday of a month; −1 is the last.
    case nth(Int, Weekday, month: Int)
    /// Days after Western (Gregorian) Easter Sunday; negative before.
    case easter(Int)
    /// Days after another rule's day.
    case after(NamedDayRule, days: Int)
    /// The last such weekday before a fixed day.
    case last(Weekday, beforeMonth: Int, day: Int)
    /// Another rule, which holds only from this year on.
    case since(year: Int, NamedDayRule)
    /// Days that follow no simple rule of our calendar: year to (month, day).
    case table([Int: MonthDay])

    package struct MonthDay: Sendable, Hashable {
        package let month: Int
        package let day: Int
        package init(_ month: Int, _ day: Int) {
            self.month = month
            self.day = day
        }
    }

    package func date(in year: Int) -> CivilDate? {
        switch self {
        case .fixed(let month, let day):
            return CivilDate(year: year, month: month, day: day)
        case .nth(let n, let weekday, let month):
            return NamedDayRule.nth(n, weekday, month: month, year: year)
        case .easter(let offset):
            return EasterDate.sunday(in: year)?.adding(days: offset)
        case .after(let rule, let days):
            return rule.date(in: year)?.adding(days: days)
        case .last(let weekday, let month, let day):
            guard let limit = CivilDate(year: year, month: month, day: day)?.adding(days: -1) else { return nil }
            return limit.adding(days: -((limit.weekday.rawValue - weekday.rawValue + 7) % 7))
        case .since(let first, let rule):
            return year >= first ? rule.date(in: year) : nil
        case .table(let days):
            return days[year].flatMap { CivilDate(year: year, month: $0.month, day: $0.day) }
        }
    }

    private static func nth(_ n: Int, _ weekday: Weekday, month: Int, year: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        if n < 0 {
            let last = first.endOfMonth
            return last.adding(days: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
        }
        let day = first.adding(days: (weekday.rawValue - first.weekday.rawValue + 7) % 7 + 7 * (n - 1))
        return day.month == month ? day : nil
    }
}

/// Western Easter.
enum EasterDate {
    /// Easter Sunday of a Gregorian year by the anonymous Gregorian algorithm (Meeus/Jones/Butcher).
    static func sunday(in year: Int) -> CivilDate? {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let f = (b + 8) / 25
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return CivilDate(year: year, month: n / 31, day: n % 31 + 1)
    }
}
