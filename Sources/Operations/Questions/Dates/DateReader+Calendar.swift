import Semantics

/// Times of the calendar: months, quarters, years, days of the month, weekdays.
extension DateReader {
    /// Q3, Q3 2025, third quarter, H1, second half of 2025, 2025; `last year's Q3` too.
    func calendarUnits(_ index: Int) -> Read? {
        if isWord(index, "last", "this", "next"), isWord(index + 1, "year"), let read = quarterOrHalf(index + 2) {
            let year = today.year + (isWord(index, "last") ? -1 : isWord(index, "next") ? 1 : 0)
            return (unitMeaning(read.unit, read.number, year: year), read.end)
        }
        if let read = quarterOrHalf(index) {
            if let qualifier = yearQualifier(read.end) {
                return (unitMeaning(read.unit, read.number, year: qualifier.year), qualifier.end)
            }
            return (unitMeaning(read.unit, read.number, year: nil), read.end)
        }
        let leads: Set<String> = [
            "in", "for", "of", "during", "since", "versus", "and", "to", "than", "with", "from", "between", "until",
            "against",
            "year", "calendar", "throughout", "all", "through", "over", "compare", "did", "does", "was",
        ]
        // "More than 2000 sessions" counts.
        let counts = isWord(index - 1, "than", "over") && tokens[safe: index + 1].map { $0.mark == nil } ?? false
        if let year = year(index), !counts,
            leads.contains(word(index - 1)) || index == 0 || index + 1 == tokens.count,
            let first = CivilDate(year: year, month: 1, day: 1)
        {
            return (running(days(first, first.adding(years: 1).adding(days: -1), .year), unit: .year), index + 1)
        }
        return nil
    }

    private func quarterOrHalf(_ index: Int) -> (unit: CalendarUnit, number: Int, end: Int)? {
        let text = word(index)
        if text.count == 2, let number = Int(text.dropFirst()) {
            if text.hasPrefix("q"), (1...4).contains(number) { return (.quarter, number, index + 1) }
            if text.hasPrefix("h"), (1...2).contains(number) { return (.half, number, index + 1) }
        }
        if let number = WordForms.ordinals[tokens[safe: index]?.raw.lowercased() ?? ""] {
            // "Highest first, quarter to date": two things.
            if isWord(index + 1, "quarter"), tokens[index + 1].mark == nil { return (.quarter, number, index + 2) }
            if isWord(index + 1, "half"), number <= 2,
                !(isWord(index + 2, "of") && MonthName.number(tokens, index + 3) != nil)
            {
                let end = isWord(index + 2, "of")
                let ofYear = end && isWord(index + 3, "the") && isWord(index + 4, "year")
                return (.half, number, ofYear ? index + 5 : index + 2)
            }
        }
        return nil
    }

    private func unitMeaning(_ unit: CalendarUnit, _ number: Int, year: Int?) -> DateMention.Meaning {
        let months = unit == .quarter ? 3 : 6
        func period(_ year: Int) -> QuestionPeriod {
            let start = CivilDate(daysSinceEpoch: 0).adding(years: year - 1970).adding(months: months * (number - 1))
            return days(start, start.adding(months: months).adding(days: -1), unit == .quarter ? .quarters(1) : .half)
        }
        if let year { return running(period(year), unit: unit) }
        let now = running(period(today.year), unit: unit)
        switch now {
        case .period(let past?, nil): return .period(past: past, future: period(today.year + 1))
        case .period(nil, let future?): return .period(past: period(today.year - 1), future: future)
        default: return now
        }
    }

    // MARK: Months

    /// October, last October, October 2025, mid October, first week of October.
    func months(_ index: Int) -> Read? {
        if isWord(index, "last", "previous", "past", "this", "next"),
            let month = MonthName.number(tokens, index + 1, trusted: true)
        {
            return whole(month: month, qualifier: word(index), end: index + 2)
        }
        if let part = partOfMonth(index) { return part }
        guard let month = MonthName.number(tokens, index) else { return nil }
        if let qualifier = yearQualifier(index + 1) {
            guard let start = CivilDate(year: qualifier.year, month: month, day: 1) else { return nil }
            return (running(days(start, start.endOfMonth, .months(1)), unit: .month), qualifier.end)
        }
        return whole(month: month, qualifier: "", end: index + 1)
    }

    private func whole(month: Int, qualifier: String, end: Int) -> Read? {
        func period(_ year: Int) -> QuestionPeriod? {
            CivilDate(year: year, month: month, day: 1).map { days($0, $0.endOfMonth, .months(1)) }
        }
        let year = today.year
        if qualifier == "next" {
            return (.period(past: nil, future: period(month > today.month ? year : year + 1)), end)
        }
        if month == today.month, qualifier != "last", qualifier != "previous" {
            guard let whole = period(year) else { return nil }
            return (running(whole, unit: .month), end)
        }
        let recent = month < today.month ? year : year - 1
        return (.period(past: period(recent), future: period(recent + 1)), end)
    }

    /// mid October, early May, the first week of June, the second half of July.
    private func partOfMonth(_ index: Int) -> Read? {
        func read(_ at: Int, _ part: (CivilDate) -> QuestionPeriod) -> Read? {
            let at = skipping(["of", "in", "the"], from: at)
            guard let month = MonthName.number(tokens, at, trusted: true) else { return nil }
            let qualifier = yearQualifier(at + 1)
            func first(_ year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: 1) }
            if let qualifier, let start = first(qualifier.year) { return past(part(start), qualifier.end) }
            guard let now = first(today.year), let before = first(today.year - 1), let after = first(today.year + 1)
            else { return nil }
            let isPast = part(now).range.start <= today
            return (.period(past: part(isPast ? now : before), future: part(isPast ? after : now)), at + 1)
        }
        switch word(index) {
        case "mid", "middle":
            return read(index + 1) { QuestionPeriod(day: $0.adding(days: 14)) }
        case "early", "beginning", "start":
            return read(index + 1) { days($0, $0.adding(days: 9)) }
        case "late":
            return read(index + 1) { days($0.adding(days: 20), $0.endOfMonth) }
        default: break
        }
        let number =
            isWord(index, "last", "final") ? -1 : WordForms.ordinals[tokens[safe: index]?.raw.lowercased() ?? ""]
        guard let number else { return nil }
        if isWord(index + 1, "week") {
            return read(index + 2) { start in
                if number < 0 { return days(start.endOfMonth.adding(days: -6), start.endOfMonth) }
                return days(
                    start.adding(days: 7 * number - 7), min(start.endOfMonth, start.adding(days: 7 * number - 1)))
            }
        }
        if isWord(index + 1, "day") {
            return read(index + 2) { QuestionPeriod(day: number < 0 ? $0.endOfMonth : $0.adding(days: number - 1)) }
        }
        if isWord(index + 1, "weekend"), number > 0 {
            return read(index + 2) { start in
                let saturday = start.adding(days: (6 - start.weekday.rawValue + 7) % 7 + 7 * (number - 1))
                return days(saturday, saturday.adding(days: 1), .weekend)
            }
        }
        if isWord(index + 1, "half") {
            return read(index + 2) { start in
                number == 1 ? days(start, start.adding(days: 14)) : days(start.adding(days: 15), start.endOfMonth)
            }
        }
        return nil
    }

    // MARK: Days

    /// Oct 3, October 3rd 2025, 3 October, the 3rd of October, Oct 1-15, the 3rd.
    func monthDays(_ index: Int) -> Read? {
        if let month = MonthName.number(tokens, index, trusted: dayNumber(index + 1) != nil) {
            let at = skipping(["the"], from: index + 1)
            guard let day = dayNumber(at), !countsThings(at) else { return nil }
            if tokens[safe: at + 1]?.kind == .dash || isWord(at + 1, "to", "through"), let last = dayNumber(at + 2),
                MonthName.number(tokens, at + 3, trusted: true) == nil
            {
                return dayRead(month, day, last, end: at + 3)
            }
            return dayRead(month, day, nil, end: at + 1)
        }
        guard let day = dayNumber(index) else { return nil }
        if tokens[safe: index + 1]?.kind == .dash || isWord(index + 1, "to", "through"), let last = dayNumber(index + 2)
        {
            let at = skipping(["of"], from: index + 3)
            if let month = MonthName.number(tokens, at, trusted: true) { return dayRead(month, day, last, end: at + 1) }
        }
        let at = skipping(["of"], from: index + 1)
        if let month = MonthName.number(tokens, at, trusted: true) { return dayRead(month, day, nil, end: at + 1) }
        // "the 3rd": the most recent one.
        if tokens[index].number?.isOrdinal == true, isWord(index - 1, "the"), unit(index + 1) == nil,
            isWord(index - 2, "on", "since", "from", "until", "by", "before", "after", "versus") || endsSpan(index),
            at == index + 1
        {
            let recent = dayOfMonth(day, monthOffset: day < today.day ? 0 : -1)
            let coming = dayOfMonth(day, monthOffset: day > today.day ? 0 : 1)
            return (.period(past: recent, future: coming), index + 1)
        }
        return nil
    }

    /// "From the 16th to the 22nd": the later of two days of one month.
    private func endsSpan(_ index: Int) -> Bool {
        isWord(index - 2, "to", "through", "until", "and") && tokens[safe: index - 3]?.number?.isOrdinal == true
            && isWord(index - 4, "the") && isWord(index - 5, "from", "between")
    }

    private static let superlatives: Set<String> = [
        "best", "worst", "top", "bottom", "most", "least", "first", "last", "strongest", "weakest", "cheapest",
    ]

    /// "In October, the 5 landing pages": as many things, and no day of the month.
    private func countsThings(_ index: Int) -> Bool {
        guard isWord(index - 1, "the") || tokens[index].mark != nil, tokens[index].number?.isOrdinal == false,
            let next = tokens[safe: index + 1], next.kind == .word, next.mark == nil,
            !isWord(index + 1, "was", "versus")
        else { return false }
        return next.text != next.stem || DateReader.superlatives.contains(next.text) || next.text.hasSuffix("est")
            || tokens[safe: index + 2].map { $0.kind == .word && $0.mark == nil && $0.text != $0.stem } ?? false
                && CalendarUnit(word: next.text) == nil
                && !isWord(index + 1, "for", "by", "and", "in", "on", "of", "to", "how")
    }

    private func dayOfMonth(_ day: Int, monthOffset: Int) -> QuestionPeriod? {
        let month = today.startOfMonth.adding(months: monthOffset)
        return CivilDate(year: month.year, month: month.month, day: day).map(QuestionPeriod.init(day:))
    }

    private func dayNumber(_ index: Int) -> Int? {
        guard let number = tokens[safe: index]?.number, !number.isPercent, number.currency == nil, !number.isScaled,
            let day = number.whole, (1...31).contains(day)
        else { return nil }
        return day
    }

    private func dayRead(_ month: Int, _ first: Int, _ last: Int?, end: Int) -> Read? {
        func period(_ year: Int) -> QuestionPeriod? {
            guard let start = CivilDate(year: year, month: month, day: first) else { return nil }
            guard let last else { return QuestionPeriod(day: start) }
            return CivilDate(year: year, month: month, day: last).map { end in
                // "From Oct 1 to 31" is the month.
                if first == 1, end == start.endOfMonth { return days(start, end, .months(1)) }
                // Saturday and Sunday are held against the weekend before.
                return days(
                    start, end, start.weekday == .saturday && start.adding(days: 1) == end ? .weekend : .rolling)
            }
        }
        if let qualifier = yearQualifier(end) {
            guard let said = period(qualifier.year) else { return (.impossible, qualifier.end) }
            if said.range.start <= today, said.range.end > today {
                return (spanning(said.range.start, said.range.end), qualifier.end)
            }
            return (said.range.start > today ? .period(past: nil, future: said) : checked(said), qualifier.end)
        }
        // The last leap year, for February 29.
        guard let now = (0...8).lazy.compactMap({ period(today.year - $0) }).first else { return (.impossible, end) }
        if now.range.isEmpty { return (.backwards, end) }
        let isPast = now.range.start <= today
        if isPast, now.range.end > today { return (spanning(now.range.start, now.range.end), end) }
        return (
            .period(past: isPast ? now : period(today.year - 1), future: isPast ? period(today.year + 1) : now), end
        )
    }

    private func checked(_ period: QuestionPeriod) -> DateMention.Meaning {
        period.range.isEmpty ? .backwards : .period(past: period, future: nil)
    }

    /// 2026-10-03, 10/3, 10/3/2025.
    func exact(_ index: Int) -> Read? {
        switch tokens[safe: index]?.kind {
        case .isoDate(let date):
            return (
                date > today
                    ? .period(past: nil, future: QuestionPeriod(day: date))
                    : .period(past: QuestionPeriod(day: date), future: nil), index + 1
            )
        case .slashDate(let first, let second, let year):
            // Month first; where that cannot be, day first.
            let (month, day) = first > 12 ? (second, first) : (first, second)
            if let year {
                guard let date = CivilDate(year: year, month: month, day: day) else { return (.impossible, index + 1) }
                let period = QuestionPeriod(day: date)
                return (
                    date > today ? .period(past: nil, future: period) : .period(past: period, future: nil), index + 1
                )
            }
            guard (1...12).contains(month), (1...31).contains(day) else { return nil }
            return dayRead(month, day, nil, end: index + 1)
        case .noDate: return (.impossible, index + 1)
        case .clock(let minutes):
            return (.clock(minutes), index + 1)
        default: return nil
        }
    }

    /// Thursday, last Tuesday, next Friday, Tuesday last week, Wednesday of last week.
    func weekdays(_ index: Int) -> Read? {
        var at = index
        let qualifier = isWord(at, "last", "past", "previous", "this", "next", "coming") ? word(at) : ""
        if !qualifier.isEmpty { at += 1 }
        if isWord(at, "week"), qualifier == "last", let weekday = WeekdayName.weekday(tokens, at + 1) {
            let start = whole(.week, offset: -1).range.start
            return past(QuestionPeriod(day: weekdayDate(weekday, from: start)), at + 2)
        }
        guard let weekday = WeekdayName.weekday(tokens, at) else { return nil }
        // "On Mondays" is no day, but every one of them.
        if qualifier.isEmpty, tokens[at].text.hasSuffix("days") { return nil }
        // "Normal for a Monday" is a kind of day.
        if qualifier.isEmpty, isWord(at - 1, "a"), isWord(at - 2, "for", "on") { return nil }
        // "Is Monday always weak?" asks of all of them.
        if qualifier.isEmpty, DateReader.everyTime.contains(word(at + 1)) { return nil }
        // "Monday Nov 16", "Monday, the 16th of November": the date.
        if qualifier.isEmpty, let read = monthDays(skipping(["the"], from: at + 1)) ?? exact(at + 1) { return read }
        let after = skipping(["of", "in", "the"], from: at + 1)
        if isWord(after, "last", "previous"), isWord(after + 1, "week") {
            let start = whole(.week, offset: -1).range.start
            return past(QuestionPeriod(day: weekdayDate(weekday, from: start)), after + 2)
        }
        if isWord(after, "this"), isWord(after + 1, "week") {
            let date = weekdayDate(weekday, from: start(of: .week, holding: today))
            let period = QuestionPeriod(day: date)
            return (date > today ? .period(past: nil, future: period) : .period(past: period, future: nil), after + 2)
        }
        if qualifier == "this", weekday == today.weekday {
            return past(QuestionPeriod(day: today), at + 1)
        }
        let back = (today.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
        let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
        if isWord(at + 1, "before"), isWord(at + 2, "last") {
            return past(QuestionPeriod(day: today.adding(days: -back - 7)), at + 3)
        }
        let recent = QuestionPeriod(day: today.adding(days: -back))
        let coming = QuestionPeriod(day: today.adding(days: ahead))
        switch qualifier {
        case "next", "coming": return (.period(past: nil, future: coming), at + 1)
        case "last", "past", "previous": return (.period(past: recent, future: nil), at + 1)
        default: return (.period(past: recent, future: coming), at + 1)
        }
    }

    static let everyTime: Set<String> = ["always", "usually", "generally", "typically", "normally", "often", "mostly"]

    private func weekdayDate(_ weekday: Weekday, from start: CivilDate) -> CivilDate {
        start.adding(days: (weekday.rawValue - start.weekday.rawValue + 7) % 7)
    }
}

extension Array {
    /// The element, or nil outside.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
