import Semantics

/// Finds every time expression of a question.
///
/// The grammar is a list of rules, each of which tries to read one form at a position; the longest reading wins.
struct DateReader {
    let tokens: [Token]
    let today: CivilDate
    let weekStart: Weekday
    let calendar: NamedDayBook

    /// A reading at a position, and where it ends.
    typealias Read = (meaning: DateMention.Meaning, end: Int)

    var yesterday: CivilDate { today.adding(days: -1) }
    var tomorrow: CivilDate { today.adding(days: 1) }

    /// All mentions, in order, not overlapping, ranges and leading words resolved.
    func mentions() -> [DateMention] {
        var found: [DateMention] = []
        var index = 0
        while index < tokens.count {
            if !tokens[index].quoted, let read = longest(at: index) {
                found.append(DateMention(tokens: index..<read.end, meaning: read.meaning))
                index = read.end
            } else {
                index += 1
            }
        }
        return RangeJoiner(reader: self, mentions: withYearsTogether(withoutSoFar(found))).joined()
    }

    /// "In 2026 so far", "this year, sign-ups so far": beside a unit that runs, "so far" names no other days.
    private func withoutSoFar(_ mentions: [DateMention]) -> [DateMention] {
        guard mentions.count > 1 else { return mentions }
        func isBare(_ mention: DateMention) -> Bool {
            mention.tokens.count == 2 && isWord(mention.tokens.lowerBound, "so")
        }
        let runs = mentions.contains { mention in
            if isBare(mention) {
                false
            } else if mention.past?.range == DateRange(day: today) {
                true
            } else if case .toDate = mention.past?.shape {
                true
            } else {
                isWord(mention.tokens.lowerBound - 1, "since")
            }
        }
        return runs ? mentions.filter { !isBare($0) } : mentions
    }

    private func longest(at index: Int) -> Read? {
        let rules: [(Int) -> Read?] = [
            words, toDate, thisUnit, lastUnits, nextUnits, unitsAgo, restOf, calendarUnits, monthDays, months, exact,
            weekdays, weekends, seasons, shoppingSeason, accounts, named, partners, minutes, customNames, weekOf,
            startOf, spans, weeksOfYear, dayOfUnit, spanOfUnit, unitOfUnit, agoFromDay, daysFrom, endsOfUnit,
            unitEndingOn, weekdayOfUnit, lengthOfUnit, daysBeside, lengthEnding, workingDays, shorthand, thisDayAgo,
            monthTo, weekdayThe, isoMonth, onward, yearInShort, numberedUnit,
        ]
        var best: Read?
        for rule in rules {
            if let read = rule(index), read.end > (best?.end ?? index) { best = read }
        }
        return best
    }

    // MARK: Looking at words

    func word(_ index: Int) -> String { index >= 0 && index < tokens.count ? tokens[index].text : "" }
    func stem(_ index: Int) -> String { index >= 0 && index < tokens.count ? tokens[index].stem : "" }
    func isWord(_ index: Int, _ options: String...) -> Bool { options.contains(word(index)) }

    /// The index after any articles and fillers at `index`.
    func skipping(_ fillers: Set<String>, from index: Int) -> Int {
        var index = index
        while fillers.contains(word(index)) { index += 1 }
        return index
    }

    /// A whole number, in digits or as a word; `allowOne` reads "one" and "a" too.
    func count(_ index: Int) -> Int? {
        guard index >= 0, index < tokens.count else { return nil }
        if case .number(let number) = tokens[index].kind, !number.isPercent, number.currency == nil, !number.isOrdinal {
            return number.whole
        }
        return WordForms.smallNumber(tokens[index].text)
    }

    func unit(_ index: Int) -> CalendarUnit? { CalendarUnit(word: word(index)) }

    /// Words after a number of money.
    private static let currencies: Set<String> = [
        "dollar", "dollars", "euro", "euros", "pound", "pounds", "usd", "eur", "gbp", "bucks",
    ]

    /// A year in digits, 2000 to 2099; "2000 dollars" is none.
    func year(_ index: Int) -> Int? {
        guard index < tokens.count, index >= 0, case .number(let number) = tokens[index].kind, !number.isPercent,
            number.currency == nil, !number.isScaled, let whole = number.whole, (2000...2099).contains(whole),
            !tokens[index].raw.contains(","), !DateReader.currencies.contains(word(index + 1))
        else { return nil }
        return whole
    }

    /// A year that qualifies what stands before it: `2025`, `of 2025`, `last year`, `this year`, `a year ago`.
    func yearQualifier(_ index: Int) -> (year: Int, end: Int)? {
        var at = index
        if isWord(at, "of", "in"), year(at + 1) != nil || isWord(at + 1, "last", "this", "next", "the") { at += 1 }
        if let year = year(at) { return (year, at + 1) }
        if isWord(at, "the"), isWord(at + 1, "previous", "prior") { at += 1 }
        if isWord(at + 1, "year") {
            switch word(at) {
            case "last", "previous", "prior": return (today.year - 1, at + 2)
            case "this", "current": return (today.year, at + 2)
            case "next": return (today.year + 1, at + 2)
            default: break
            }
            if isWord(at, "a", "one"), isWord(at + 2, "ago", "earlier") { return (today.year - 1, at + 3) }
        }
        return nil
    }

    // MARK: Building periods

    func days(_ start: CivilDate, _ end: CivilDate, _ shape: QuestionPeriod.Shape = .rolling) -> QuestionPeriod {
        QuestionPeriod(DateRange(start: start, end: end), shape)
    }

    func past(_ period: QuestionPeriod?, _ end: Int) -> Read? {
        period.map { (.period(past: $0, future: nil), end) }
    }

    /// The start of the calendar unit that holds a date.
    func start(of unit: CalendarUnit, holding date: CivilDate) -> CivilDate {
        switch unit {
        case .day: date
        case .week: date.startOfWeek(startingOn: weekStart)
        case .weekend: date.startOfWeek(startingOn: .monday).adding(days: 5)
        case .month: date.startOfMonth
        case .quarter: date.startOfQuarter
        case .half: date.month <= 6 ? date.startOfYear : date.startOfYear.adding(months: 6)
        case .year: date.startOfYear
        }
    }

    /// The start `count` units later.
    func step(_ start: CivilDate, _ unit: CalendarUnit, by count: Int) -> CivilDate {
        switch unit {
        case .day: start.adding(days: count)
        case .week, .weekend: start.adding(days: 7 * count)
        case .month: start.adding(months: count)
        case .quarter: start.adding(months: 3 * count)
        case .half: start.adding(months: 6 * count)
        case .year: start.adding(years: count)
        }
    }

    /// `count` whole units, the first of them `offset` units from the running one.
    func whole(_ unit: CalendarUnit, offset: Int, count: Int = 1) -> QuestionPeriod {
        let first = step(start(of: unit, holding: today), unit, by: offset)
        if unit == .weekend { return days(first, first.adding(days: 1), .weekend) }
        let end = step(first, unit, by: count).adding(days: -1)
        return days(first, end, shape(unit, count))
    }

    func shape(_ unit: CalendarUnit, _ count: Int) -> QuestionPeriod.Shape {
        switch unit {
        case .day: count == 1 ? .day : .rolling
        case .week: .weeks(count)
        case .weekend: .weekend
        case .month: .months(count)
        case .quarter: .quarters(count)
        case .half: count == 1 ? .half : .months(6 * count)
        case .year: count == 1 ? .year : .months(12 * count)
        }
    }

    /// From the start of the running unit to today.
    func soFar(_ unit: CalendarUnit) -> QuestionPeriod {
        days(start(of: unit, holding: today), today, .toDate(unit))
    }

    /// From tomorrow to the end of the running unit; empty on its last day.
    func rest(of unit: CalendarUnit) -> QuestionPeriod {
        let end = step(start(of: unit, holding: today), unit, by: 1).adding(days: -1)
        return days(tomorrow, end)
    }

    /// Days from a first to a last one as a past and a future reading: those that run up to today, and what is left of them.
    func spanning(_ first: CivilDate, _ last: CivilDate) -> DateMention.Meaning {
        .period(past: days(first, today), future: days(tomorrow, last))
    }

    /// A calendar unit as a past and a future reading: a running one up to today, and what is left of it.
    func running(_ whole: QuestionPeriod, unit: CalendarUnit) -> DateMention.Meaning {
        if whole.range.start > today { return .period(past: nil, future: whole) }
        if whole.range.end < today { return .period(past: whole, future: nil) }
        return .period(
            past: days(whole.range.start, today, .toDate(unit)), future: days(tomorrow, whole.range.end))
    }
}
