package import Semantics

/// Periods as a person writes them.
package enum PeriodWords {
    private static let short = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let long = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `16 Nov 2026` · `16–22 Nov 2026` · `26 Oct – 22 Nov 2026` · `October 2026` · `July–September 2026` · `2026`.
    package static func name(_ period: DateRange) -> String {
        let (first, last) = (period.start.components, period.end.components)
        if period.start == period.end { return "\(first.day) \(short[first.month - 1]) \(first.year)" }
        if isWholeMonths(period), first.year == last.year {
            if first.month == last.month { return "\(long[first.month - 1]) \(first.year)" }
            if first.month == 1, last.month == 12 { return "\(first.year)" }
            return "\(long[first.month - 1])–\(long[last.month - 1]) \(first.year)"
        }
        let end = "\(last.day) \(short[last.month - 1]) \(last.year)"
        if first.year != last.year { return "\(first.day) \(short[first.month - 1]) \(first.year) – \(end)" }
        return first.month == last.month
            ? "\(first.day)–\(end)" : "\(first.day) \(short[first.month - 1]) – \(end)"
    }

    /// The same with its preposition: `on 16 Nov 2026`, `over 16–22 Nov 2026`, `in October 2026`.
    package static func phrase(_ period: DateRange) -> String {
        if period.start == period.end { return "on \(name(period))" }
        return isWholeMonths(period) && period.start.year == period.end.year
            ? "in \(name(period))" : "over \(name(period))"
    }

    /// Words that a question about the same days can use: `last week`, `yesterday`, `from 2026-10-05 to 2026-11-03`.
    package static func asked(_ period: DateRange, today: CivilDate, weekStart: Weekday) -> String {
        let yesterday = today.adding(days: -1)
        let thisWeek = today.startOfWeek(startingOn: weekStart)
        let thisMonth = today.startOfMonth
        if period == DateRange(day: yesterday) { return "yesterday" }
        if period == DateRange(start: thisWeek.adding(days: -7), end: thisWeek.adding(days: -1)) { return "last week" }
        if period == DateRange(start: thisMonth.adding(months: -1), end: thisMonth.adding(days: -1)) {
            return "last month"
        }
        if period.end == yesterday, period.dayCount > 1 { return "in the last \(period.dayCount) days" }
        if period.start == period.end { return period.start == today ? "today" : "on \(period.start)" }
        if period.end == today {
            let running: [(CivilDate, String)] = [
                (thisWeek, "this week"), (thisMonth, "this month"), (today.startOfQuarter, "this quarter"),
                (today.startOfYear, "this year"),
            ]
            return running.first { $0.0 == period.start }?.1 ?? "since \(period.start)"
        }
        return "from \(period.start) to \(period.end)"
    }

    private static func isWholeMonths(_ period: DateRange) -> Bool {
        period.start == period.start.startOfMonth && period.end == period.end.endOfMonth
    }
}
