import Semantics

/// Days that are told by their place: "the last Friday in October", "the ten days before Halloween", "the year to September",
/// "the working days of last week", "L30D".
extension DateReader {
    private static let places: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "opening": 1,
    ]
    private static let lasts: Set<String> = ["last", "final", "closing"]

    /// A month, a quarter or a year at a place, whole.
    private func wholeUnit(_ index: Int) -> (range: DateRange, end: Int)? {
        let at = skipping(["the"], from: index)
        if at > index, let unit = unit(at), [.month, .quarter, .year].contains(unit) {
            let first = start(of: unit, holding: today)
            return (DateRange(start: first, end: step(first, unit, by: 1).adding(days: -1)), at + 1)
        }
        guard
            let read = months(at) ?? calendarUnits(at) ?? lastUnits(at) ?? thisUnit(at),
            case .period(let past, let future) = read.meaning, let range = past?.range ?? future?.range
        else { return nil }
        // A unit that runs is meant whole.
        let last =
            past != nil && future.map { $0.range.start <= range.end.adding(days: 1) } == true
            ? future?.range.end ?? range.end : range.end
        return (DateRange(start: range.start, end: last), read.end)
    }

    /// "the first Monday of October", "the final weekend of September"
    func weekdayOfUnit(_ index: Int) -> Read? {
        let isLast = DateReader.lasts.contains(word(index))
        guard isLast || DateReader.places[word(index)] != nil, isWord(index + 2, "of", "in"),
            let unit = wholeUnit(index + 3), unit.range.dayCount > 20
        else { return nil }
        let isWeekend = isWord(index + 1, "weekend")
        guard let weekday = isWeekend ? .saturday : WeekdayName.weekday(tokens, index + 1) else { return nil }
        let length = isWeekend ? 2 : 1
        let all = unit.range.days.filter {
            $0.weekday == weekday && $0.adding(days: length - 1) <= unit.range.end
        }
        let place = isLast ? all.count : DateReader.places[word(index)] ?? 1
        guard place > 0, place <= all.count else { return nil }
        let start = all[place - 1]
        let period =
            isWeekend ? days(start, start.adding(days: 1), .weekend) : QuestionPeriod(day: start)
        return (
            start > today ? .period(past: nil, future: period) : .period(past: period, future: nil), unit.end
        )
    }

    /// "the first 100 days of this year", "the opening three months of 2026", "the first fortnight of June"
    func lengthOfUnit(_ index: Int) -> Read? {
        let isLast = DateReader.lasts.contains(word(index))
        guard isLast || isWord(index, "first", "opening", "initial") else { return nil }
        var at = index + 1
        var length: (unit: CalendarUnit, count: Int)
        if isWord(at, "fortnight") {
            length = (.week, 2)
            at += 1
        } else if let amount = count(at), (2...366).contains(amount), let unit = unit(at + 1),
            [.day, .week, .month, .quarter].contains(unit)
        {
            length = (unit, amount)
            at += 2
        } else if let unit = unit(at), [.month, .quarter].contains(unit) {
            length = (unit, 1)
            at += 1
        } else {
            return nil
        }
        guard isWord(at, "of", "in"), let whole = wholeUnit(at + 1), whole.range.dayCount > 7 else { return nil }
        let range: DateRange
        if isLast {
            let after = whole.range.end.adding(days: 1)
            range = DateRange(start: step(after, length.unit, by: -length.count), end: whole.range.end)
        } else {
            let end = step(whole.range.start, length.unit, by: length.count).adding(days: -1)
            range = DateRange(start: whole.range.start, end: end)
        }
        guard range.start >= whole.range.start, range.end <= whole.range.end, range.end <= today else { return nil }
        let isWhole = length.unit == .month
        return past(QuestionPeriod(range, isWhole ? .months(length.count) : .rolling), whole.end)
    }

    private static let leadingUp: [[String]] = [
        ["leading", "up", "to"], ["in", "the", "run", "up", "to"], ["in", "the", "runup", "to"],
        ["running", "up", "to"],
        ["ahead", "of"], ["prior", "to"], ["before"], ["preceding"], ["up", "to", "but", "not", "including"],
    ]
    private static let following: [[String]] = [
        ["right", "after"], ["immediately", "after"], ["after"], ["following"],
    ]

    private func end(of phrases: [[String]], _ index: Int) -> Int? {
        phrases.first { phrase in phrase.indices.allSatisfy { word(index + $0) == phrase[$0] } }.map {
            index + $0.count
        }
    }

    /// A day that is named or dated.
    private func markedDay(_ index: Int) -> (day: CivilDate, end: Int)? {
        let at = skipping(["the", "on"], from: index)
        for read in [named(at), monthDays(at), exact(at)].compactMap(\.self) {
            guard case .period(let past?, _) = read.meaning, past.range.dayCount == 1 else { continue }
            return (past.range.start, read.end)
        }
        return nil
    }

    /// "the seven days before Halloween", "the fortnight after Black Friday"
    func daysBeside(_ index: Int) -> Read? {
        let length: Int
        var at: Int
        if isWord(index, "fortnight") {
            (length, at) = (14, index + 1)
        } else if let amount = count(index), (2...120).contains(amount), let unit = unit(index + 1),
            [.day, .week].contains(unit)
        {
            (length, at) = (amount * (unit == .week ? 7 : 1), index + 2)
        } else {
            return nil
        }
        at = skipping(["right", "just", "immediately", "directly"], from: at)
        if let next = end(of: DateReader.leadingUp, at), let mark = markedDay(next) {
            return past(days(mark.day.adding(days: -length), mark.day.adding(days: -1)), mark.end)
        }
        if let next = end(of: DateReader.following, at), let mark = markedDay(next),
            mark.day.adding(days: length) <= today
        {
            return past(days(mark.day.adding(days: 1), mark.day.adding(days: length)), mark.end)
        }
        return nil
    }

    private static let closing: Set<String> = [
        "to", "ending", "ended", "until", "till", "through", "closing", "finishing",
    ]

    /// "the three months to the end of September", "the 12 months to October", "the fortnight to November 15", "the week
    /// ending November 15"
    func lengthEnding(_ index: Int) -> Read? {
        let isOne =
            unit(index) != nil
            && (isWord(index - 1, "the", "a", "one") || unit(index) == .week && isWord(index + 1, "ending", "ended"))
        let amount = isOne || isWord(index, "fortnight") ? 1 : count(index)
        let at = isOne || isWord(index, "fortnight") ? index + 1 : index + 2
        guard let amount, (1...60).contains(amount), DateReader.closing.contains(word(at)) else { return nil }
        let unit: CalendarUnit
        if isWord(index, "fortnight") {
            unit = .day
        } else if let said = self.unit(at - 1), [.day, .week, .month, .quarter, .year].contains(said) {
            unit = said
        } else {
            return nil
        }
        let days = isWord(index, "fortnight") ? 14 : amount
        var place = skipping(["the", "on", "and", "including"], from: at + 1)
        if isWord(place, "end"), isWord(place + 1, "of") { place += 2 }
        let last: CivilDate
        let close: Int
        if let month = wholeUnit(place), [.month, .quarter, .year].contains(unit) {
            (last, close) = (month.range.end, month.end)
        } else if let mark = markedDay(place), !isWord(at, "to") || unit == .day || unit == .week || amount > 1 || isOne
        {
            (last, close) = (mark.day, mark.end)
        } else {
            return nil
        }
        guard last <= today else { return nil }
        let start = step(last.adding(days: 1), unit, by: -days)
        let isWhole = unit == .month && start == start.startOfMonth && last == last.endOfMonth
        let isWeek = unit == .week && start.weekday == weekStart
        return past(
            self.days(start, last, isWhole ? .months(days) : isWeek ? .weeks(days) : .rolling), close)
    }

    /// "the five working days of last week", "weekdays of the week before last"
    func workingDays(_ index: Int) -> Read? {
        var at = index
        if count(at) == 5 { at += 1 }
        if isWord(at, "working", "business", "week", "trading"), isWord(at + 1, "days") {
            at += 2
        } else if isWord(at, "weekdays", "workdays") {
            at += 1
        } else {
            return nil
        }
        guard isWord(at, "of", "in") else { return nil }
        let place = skipping(["the"], from: at + 1)
        guard let week = lastUnits(place) ?? weekOf(place), case .period(let past?, _) = week.meaning,
            past.range.dayCount == 7
        else { return nil }
        let monday = past.range.start.startOfWeek(startingOn: .monday)
        return self.past(days(monday, monday.adding(days: 4)), week.end)
    }

    /// "L30D", "P4W", "T12M": the last complete days, weeks or months.
    func shorthand(_ index: Int) -> Read? {
        let text = word(index)
        guard text.count <= 5, let lead = ["l", "p", "t", "r"].first(where: { text.hasPrefix($0) }),
            let unit = text.last,
            let amount = Int(text.dropFirst(lead.count).dropLast()), (2...400).contains(amount)
        else { return nil }
        switch unit {
        case "d": return past(days(today.adding(days: -amount), yesterday), index + 1)
        case "w": return past(whole(.week, offset: -amount, count: amount), index + 1)
        case "m": return past(whole(.month, offset: -amount, count: amount), index + 1)
        default: return nil
        }
    }

    /// "this day last year", "on this date a year ago"
    func thisDayAgo(_ index: Int) -> Read? {
        if isWord(index, "a", "one"), isWord(index + 1, "year"), isWord(index + 2, "ago"), isWord(index + 3, "today") {
            return past(QuestionPeriod(day: today.adding(years: -1)), index + 4)
        }
        guard isWord(index, "this", "same"), isWord(index + 1, "day", "date"),
            isWord(index + 2, "last") && isWord(index + 3, "year")
                || isWord(index + 2, "a", "one") && isWord(index + 3, "year") && isWord(index + 4, "ago", "earlier")
        else { return nil }
        return past(QuestionPeriod(day: today.adding(years: -1)), isWord(index + 2, "last") ? index + 4 : index + 5)
    }

    /// "November to the 15th"
    func monthTo(_ index: Int) -> Read? {
        guard let month = MonthName.number(tokens, index), isWord(index + 1, "to", "until", "through", "till") else {
            return nil
        }
        let at = skipping(["the"], from: index + 2)
        guard let number = tokens[safe: at]?.number, number.isOrdinal, let day = number.whole, (2...31).contains(day),
            MonthName.number(tokens, at + 1) == nil, !isWord(at + 1, "of")
        else { return nil }
        let year = month > today.month ? today.year - 1 : today.year
        guard let start = CivilDate(year: year, month: month, day: 1),
            let end = CivilDate(year: year, month: month, day: day), end <= today
        else { return nil }
        return past(days(start, end), at + 1)
    }

    /// "Friday the 13th": the most recent one.
    func weekdayThe(_ index: Int) -> Read? {
        guard let weekday = WeekdayName.weekday(tokens, index), isWord(index + 1, "the"),
            let number = tokens[safe: index + 2]?.number, number.isOrdinal, let day = number.whole,
            MonthName.number(tokens, index + 3) == nil, !isWord(index + 3, "of")
        else { return nil }
        let found = (0..<400).lazy.map { today.adding(days: -$0) }.first { $0.weekday == weekday && $0.day == day }
        return found.flatMap { past(QuestionPeriod(day: $0), index + 3) }
    }

    /// "2026-07": a month.
    func isoMonth(_ index: Int) -> Read? {
        guard let year = year(index), tokens[safe: index + 1]?.kind == .dash, let next = tokens[safe: index + 2],
            next.raw.count == 2, next.raw.first == "0" || next.raw.first == "1", let month = next.number?.whole,
            (1...12).contains(month), let start = CivilDate(year: year, month: month, day: 1)
        else { return nil }
        return (running(days(start, start.endOfMonth, .months(1)), unit: .month), index + 3)
    }

    /// "10/15 onward": from that day to today.
    func onward(_ index: Int) -> Read? {
        guard let read = monthDays(index) ?? exact(index), isWord(read.end, "onward", "onwards", "forward"),
            case .period(let day?, _) = read.meaning, day.range.dayCount == 1
        else { return nil }
        return past(days(day.range.start, today, .since), read.end + 1)
    }

    /// "CY2025", "FY26"
    func yearInShort(_ index: Int) -> Read? {
        guard let token = tokens[safe: index] else { return nil }
        let letters = token.raw.lowercased()
        guard (4...6).contains(letters.count) else { return nil }
        if letters.hasPrefix("cy") || letters.hasPrefix("fy"), let said = Int(letters.dropFirst(2)) {
            let year = said < 100 ? 2000 + said : said
            guard (2000...2099).contains(year), let start = CivilDate(year: year, month: 1, day: 1) else { return nil }
            return (
                running(days(start, CivilDate(year: year, month: 12, day: 31) ?? start, .year), unit: .year), index + 1
            )
        }
        return nil
    }

    /// "2Q26", "1H25"
    func numberedUnit(_ index: Int) -> Read? {
        guard let number = count(index), let year = Int(word(index + 1).dropFirst()), (10...99).contains(year) else {
            return nil
        }
        let unit: CalendarUnit
        switch word(index + 1).first {
        case "q" where (1...4).contains(number): unit = .quarter
        case "h" where (1...2).contains(number): unit = .half
        default: return nil
        }
        let months = unit == .quarter ? 3 : 6
        guard let start = CivilDate(year: 2000 + year, month: 1 + months * (number - 1), day: 1) else { return nil }
        let end = start.adding(months: months).adding(days: -1)
        return (running(days(start, end, shape(unit, 1)), unit: unit), index + 2)
    }

    /// "Q1 revenue this year against Q1 last year": a year that stands apart from its unit tells which one is meant.
    func withYearsTogether(_ mentions: [DateMention]) -> [DateMention] {
        // "How did Black Friday go last year?" holds nothing against anything.
        guard mentions.count > 2 else { return mentions }
        var result: [DateMention] = []
        for mention in mentions {
            guard let before = result.last, let shifted = shifted(before, by: mention) else {
                result.append(mention)
                continue
            }
            result[result.count - 1] = shifted
        }
        return result
    }

    private static let apart: Set<String> = [
        "versus", "and", "to", "with", "from", "than", "against", "or", "compared", "compare", "over", "on", "until",
        "through",
        "till", "in", "since", "is", "was", "were", "did", "does", "as", "same",
    ]

    private func shifted(_ unit: DateMention, by year: DateMention) -> DateMention? {
        guard year.tokens.count == 2, isWord(year.tokens.lowerBound, "this", "last"),
            isWord(year.tokens.lowerBound + 1, "year"), let range = unit.past?.range,
            unit.future == nil || unit.past != nil,
            let named = unit.past, range.dayCount < 190, yearQualifier(unit.tokens.upperBound - 2) == nil
        else { return nil }
        let isNamed = if case .named = named.shape { true } else { false }
        guard isNamed || [.month, .quarter, .half].contains(named.unit) else { return nil }
        if case .toDate = named.shape { return nil }
        let gap = unit.tokens.upperBound..<max(unit.tokens.upperBound, year.tokens.lowerBound)
        guard (1...3).contains(gap.count),
            gap.allSatisfy({ !DateReader.apart.contains(word($0)) && tokens[$0].mark == nil }),
            tokens[year.tokens.lowerBound].mark == nil
        else { return nil }
        let wanted = today.year - (isWord(year.tokens.lowerBound, "last") ? 1 : 0)
        // Another year was said with it.
        guard !unit.tokens.contains(where: { self.year($0) != nil || isWord($0, "year") }) else { return nil }
        if case .named(let day, _) = named.shape {
            guard let date = day.date(in: wanted), date <= today else { return nil }
            return DateMention(
                tokens: unit.tokens,
                meaning: .period(past: QuestionPeriod(DateRange(day: date), .named(day, year: wanted)), future: nil))
        }
        let moved = wanted - range.start.year
        let start = range.start.adding(years: moved)
        let end = named.unit == .month ? start.endOfMonth : range.end.adding(years: moved)
        guard end <= today else { return nil }
        return DateMention(
            tokens: unit.tokens,
            meaning: .period(past: QuestionPeriod(DateRange(start: start, end: end), named.shape), future: nil))
    }
}
