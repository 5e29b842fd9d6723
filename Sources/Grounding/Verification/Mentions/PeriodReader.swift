import Semantics

/// Reads periods: dates in any usual writing, names of months and days, and relations such as `the week before`.
struct PeriodReader {
    let words: [Word]

    struct Found {
        var pattern: PeriodPattern
        var range: Range<Int>
    }

    func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    func lower(_ index: Int) -> String { word(index)?.lower ?? "" }

    /// The period that begins at the piece, if one does.
    func period(at index: Int) -> Found? {
        guard let word = word(index), canBegin(word) else { return nil }
        return relation(at: index) ?? week(at: index) ?? dates(at: index) ?? calendarUnit(at: index)
    }

    /// Most words begin no period.
    private func canBegin(_ word: Word) -> Bool {
        word.kind == .digits || word.isCapital || PeriodReader.starts.contains(word.lower)
            || PeriodReader.starts.contains(word.stem)
            || word.lower.utf8.count == 2 && word.lower.utf8.last.map { (0x31...0x34).contains($0) } ?? false
    }

    private static let starts = Movements.table(
        """
        end yoy wow mom qoq dod day week month quarter year weekend yesterday today tomorrow same the two previous last prior
        first second third fourth final opening a one our its comparison past this preceding next coming following current earlier
        upcoming trailing half fortnight back front comparable corresponding equivalent three four five six seven eight nine ten twelve fourteen thirty ninety
        """)

    // MARK: dates

    static let months: [String: Int] = [
        "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
        "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
        "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]

    func month(_ index: Int) -> Int? {
        guard let word = word(index), word.kind == .word, word.isCapital else { return nil }
        return PeriodReader.months[word.lower]
    }

    private func small(_ index: Int, _ bounds: ClosedRange<Int>) -> Int? {
        guard let word = word(index), word.kind == .digits, word.text.utf8.count <= 4, let value = Int(word.text),
            bounds.contains(value)
        else { return nil }
        return value
    }

    func year(_ index: Int) -> Int? {
        guard word(index)?.text.utf8.count == 4 else { return nil }
        return small(index, 1990...2060)
    }

    /// A day of the month with or without its ending: `16`, `16th`.
    private func dayOfMonth(_ index: Int) -> (day: Int, next: Int)? {
        guard let day = small(index, 1...31), word(index)?.text.utf8.count ?? 0 <= 2 else { return nil }
        // "In October 28 % of them"
        if word(index + 1)?.isMark("%") ?? false { return nil }
        let hasEnding = ["st", "nd", "rd", "th"].contains(lower(index + 1)) && word(index + 1)?.isGlued ?? false
        return (day, index + (hasEnding ? 2 : 1))
    }

    private func joins(_ index: Int) -> Int? {
        guard let word = word(index) else { return nil }
        if word.kind == .mark, ["-", "–", "—"].contains(word.text) { return index + 1 }
        if word.isMark("."), self.word(index + 1)?.isMark(".") ?? false { return index + 2 }
        if word.lower == "and", (1...4).contains(where: { lower(index - $0) == "between" }) { return index + 1 }
        return ["to", "through", "until", "till", "thru"].contains(word.lower) ? index + 1 : nil
    }

    typealias Day = PeriodPattern.Day
    private struct DayAt {
        var day: Day
        var next: Int
    }

    /// One date: ISO, `16 November 2026`, `Nov 16th, 2026`, each after a weekday or an article.
    private func date(_ start: Int) -> DayAt? {
        var index = start
        let weekday = weekday(index)
        if weekday != nil {
            index += 1
            if word(index)?.isMark(",") ?? false { index += 1 }
        }
        var found = calendarDate(lower(index) == "the" ? index + 1 : index)
        found?.day.weekday = weekday
        return found
    }

    /// A date without its weekday.
    private func calendarDate(_ index: Int) -> DayAt? {
        if let year = year(index), word(index + 1)?.isMark("-") ?? false, let month = small(index + 2, 1...12),
            word(index + 3)?.isMark("-") ?? false, let day = small(index + 4, 1...31)
        {
            return DayAt(day: Day(year: year, month: month, day: day), next: index + 5)
        }
        if let (day, next) = dayOfMonth(index) {
            let name = lower(next) == "of" ? next + 1 : next
            guard let month = month(name) else { return nil }
            return closing(Day(year: nil, month: month, day: day), afterMonth: name)
        }
        if let month = month(index) {
            let number = word(index + 1)?.isMark(".") ?? false ? index + 2 : index + 1
            let position = lower(number) == "the" ? number + 1 : number
            guard let (day, next) = dayOfMonth(position) else { return nil }
            return withYear(Day(year: nil, month: month, day: day), next)
        }
        return nil
    }

    private func closing(_ day: Day, afterMonth index: Int) -> DayAt {
        let next = word(index + 1)?.isMark(".") ?? false && year(index + 2) != nil ? index + 2 : index + 1
        return withYear(day, next)
    }

    private func withYear(_ day: Day, _ index: Int) -> DayAt {
        var day = day
        var next = index
        let position = word(index)?.isMark(",") ?? false ? index + 1 : index
        if let year = year(position) {
            day.year = year
            next = position + 1
        }
        return DayAt(day: day, next: next)
    }

    /// Whatever ends on the date.
    func until(_ index: Int) -> Found? {
        date(index).map { Found(pattern: .until($0.day), range: index..<$0.next) }
    }

    private func dates(at index: Int) -> Found? {
        // 16–22 November 2026, "16 and 22" is no range.
        if let (first, next) = dayOfMonth(index), let second = joins(next), let last = date(second), month(next) == nil
        {
            let day = Day(year: last.day.year, month: last.day.month, day: first)
            return Found(pattern: .days(day, last.day), range: index..<last.next)
        }
        if var first = date(index) {
            if let second = joins(first.next) {
                if let last = date(second) {
                    if first.day.year == nil { first.day.year = last.day.year }
                    return Found(pattern: .days(first.day, last.day), range: index..<last.next)
                }
                // Nov 16–22, 2026
                if let (day, next) = dayOfMonth(second) {
                    let last = withYear(Day(year: first.day.year, month: first.day.month, day: day), next)
                    first.day.year = last.day.year
                    return Found(pattern: .days(first.day, last.day), range: index..<last.next)
                }
            }
            let pattern: PeriodPattern = lower(index - 1) == "by" ? .until(first.day) : .days(first.day, first.day)
            return Found(pattern: pattern, range: index..<first.next)
        }
        // "For Wednesday's call": when it will be spoken of.
        if weekday(index) != nil, PeriodReader.meetings.contains(lower(index + 1)) { return nil }
        if let weekday = weekday(index) {
            if let second = joins(index + 1), let last = self.weekday(second), last != weekday {
                return Found(pattern: .weekdays(weekday, last), range: index..<(second + 1))
            }
            return Found(pattern: .weekday(weekday), range: index..<(index + 1))
        }
        return nil
    }

    static let weekdays: [String: Weekday] = [
        "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
        "saturday": .saturday, "sunday": .sunday, "mon": .monday, "tue": .tuesday, "tues": .tuesday,
        "wed": .wednesday, "thu": .thursday, "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
    ]

    func weekday(_ index: Int) -> Weekday? {
        guard let word = word(index), word.isCapital else { return nil }
        return PeriodReader.weekdays[word.lower] ?? PeriodReader.weekdays[word.stem]
    }

    // MARK: weeks, months, quarters, years

    private func week(at index: Int) -> Found? {
        if lower(index).hasPrefix("w"), let number = Int(lower(index).dropFirst()), (1...53).contains(number),
            word(index)?.isCapital ?? false
        {
            return Found(pattern: .isoWeek(number), range: index..<(index + 1))
        }
        guard lower(index) == "week" else { return nil }
        if let number = small(index + 1, 1...53), word(index + 2)?.kind != .digits, month(index + 2) == nil {
            return Found(pattern: .isoWeek(number), range: index..<(index + 2))
        }
        let isEnding = ["ending", "ended", "to", "through"].contains(lower(index + 1))
        guard isEnding || ["of", "beginning", "starting", "commencing", "from"].contains(lower(index + 1)) else {
            return nil
        }
        var start = index + 2
        if ["on", "from", "the"].contains(lower(start)) { start += 1 }
        // "The week of the 16th"
        if let (day, next) = dayOfMonth(lower(start) == "the" ? start + 1 : start),
            next > start + 1 || lower(start - 1) == "the", month(next) == nil, lower(next) != "of", joins(next) == nil
        {
            let first = Day(year: nil, month: 0, day: day)
            return Found(pattern: isEnding ? .weekEnding(first) : .weekStarting(first), range: index..<next)
        }
        guard let found = dates(at: start), case .days(let first, let last) = found.pattern else { return nil }
        if first != last { return Found(pattern: found.pattern, range: index..<found.range.upperBound) }
        return Found(
            pattern: isEnding ? .weekEnding(first) : .weekStarting(first), range: index..<found.range.upperBound)
    }

    private static let meetings = Movements.table(
        "call meeting review standup stand report deck presentation update email mail board catch")
    private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4]
    private static let halves = ["first": 1, "second": 2, "front": 1, "back": 2]

    private func calendarUnit(at index: Int) -> Found? {
        if let first = month(index) {
            // "May" at a sentence's beginning is a verb unless a year or a join follows.
            if lower(index) == "may" || lower(index) == "march", year(index + 1) == nil, joins(index + 1) == nil,
                index == 0 || ["", ".", ":", "\"", "!", "?"].contains(lower(index - 1)),
                ![
                    "in", "of", "during", "since", "for", "vs", "versus", "to", "from", "until", "and", "than", "with",
                    "over", "against", "mid", "early", "late", "last", "this", "(", "'", "between", "through", "by",
                ]
                .contains(lower(index - 1)), !isSubject(index)
            {
                return nil
            }
            if let year = year(index + 1) {
                return Found(pattern: .months(first, first, year: year), range: index..<(index + 2))
            }
            // "October last year"
            if lower(index + 2) == "year", ["last", "previous", "prior"].contains(lower(index + 1)) {
                return Found(pattern: .inside(year: nil, month: first), range: index..<(index + 3))
            }
            if let second = joins(index + 1), let last = month(second) {
                let year = year(second + 1)
                return Found(
                    pattern: .months(first, last, year: year), range: index..<(second + (year == nil ? 1 : 2)))
            }
            let dot = word(index + 1)?.isMark(".") ?? false && year(index + 2) != nil
            if dot { return Found(pattern: .months(first, first, year: year(index + 2)), range: index..<(index + 3)) }
            return Found(pattern: .months(first, first, year: nil), range: index..<(index + 1))
        }
        let isArticle = lower(index) == "the"
        let ordinal = isArticle ? index + 1 : index
        if let quarter = PeriodReader.ordinals[lower(ordinal)],
            lower(ordinal + 1) == "quarter"
        {
            let next = lower(ordinal + 2) == "of" ? ordinal + 3 : ordinal + 2
            let year = year(next)
            return Found(
                pattern: .quarter(quarter, year: year), range: index..<(year == nil ? ordinal + 2 : next + 1))
        }
        if isArticle, let quarter = PeriodReader.ordinals[lower(ordinal)],
            saysQuarter(before: index),
            ["", ".", ",", "and", "!", "?", ";", ")", "to", "but", "with"].contains(lower(ordinal + 1)),
            [
                "than", "versus", "vs", "from", "to", "in", "of", "against", "over", "on", "beat", "above", "below",
                "and",
            ]
            .contains(lower(index - 1))
        {
            return Found(pattern: .quarter(quarter, year: nil), range: index..<(ordinal + 1))
        }
        if let half = PeriodReader.halves[lower(ordinal)], lower(ordinal + 1) == "half",
            ["of", "in"].contains(lower(ordinal + 2)), let month = month(ordinal + 3)
        {
            return Found(pattern: .halfOfMonth(half, month: month), range: index..<(ordinal + 4))
        }
        if let half = PeriodReader.halves[lower(ordinal)], lower(ordinal + 1) == "half",
            lower(ordinal + 2) != "of" || year(ordinal + 3) != nil || lower(ordinal + 4) == "year"
        {
            let year = lower(ordinal + 2) == "of" ? year(ordinal + 3) : nil
            let isOfYear = lower(ordinal + 2) == "of" && lower(ordinal + 4) == "year"
            return Found(
                pattern: .half(half, year: year),
                range: index..<(isOfYear ? ordinal + 5 : year == nil ? ordinal + 2 : ordinal + 4))
        }
        // "The second half of the year was stronger than the first"
        if isArticle, let half = PeriodReader.halves[lower(ordinal)],
            ["than", "versus", "vs", "against", "from", "with", "on"].contains(lower(index - 1)),
            ["", ".", ",", ":", ";", "("].contains(lower(ordinal + 1)),
            words[..<index].contains(where: { $0.lower == "half" })
        {
            return Found(pattern: .half(half, year: nil), range: index..<(ordinal + 1))
        }
        if let number = numbered("q", index, 1...4) ?? numbered("h", index, 1...2), word(index)?.kind == .word {
            // "Q2 last year"
            if ["last", "previous", "prior"].contains(lower(index + 1)), lower(index + 2) == "year" {
                return Found(pattern: .yearAgo, range: index..<(index + 3))
            }
            let year = year(index + 1)
            let end = index + (year == nil ? 1 : 2)
            let isQuarter = lower(index).hasPrefix("q")
            return Found(
                pattern: isQuarter ? .quarter(number, year: year) : .half(number, year: year), range: index..<end)
        }
        if let year = year(index) {
            if word(index + 1)?.isMark("-") ?? false, word(index + 1)?.isGlued ?? false {
                if let month = small(index + 2, 1...12), word(index + 2)?.text.utf8.count == 2 {
                    return Found(pattern: .months(month, month, year: year), range: index..<(index + 3))
                }
                if let quarter = numbered("q", index + 2, 1...4) {
                    return Found(pattern: .quarter(quarter, year: year), range: index..<(index + 3))
                }
            }
            // "Two points above 2025"
            if ["above", "below"].contains(lower(index - 1)), word(index - 2)?.stem == "point" {
                return Found(pattern: .year(year), range: index..<(index + 1))
            }
            guard
                ["in", "of", "since", "during", "for", "year", "to", "from", "than", "vs", "calendar", "(", "fy"]
                    .contains(lower(index - 1)), word(index + 1)?.isMark("%") != true
            else { return nil }
            // A count can be 2024 too: "2024 sessions", "from 2,000 to 2024".
            if ["to", "from", "than", "vs", "of", "for", "("].contains(lower(index - 1)), lower(index - 2) != "end" {
                return nil
            }
            return Found(pattern: .year(year), range: index..<(index + 1))
        }
        return nil
    }

    /// "May stands out", "March saw 3,000 orders", "March: 3,000": a subject with its verb, or its number.
    private func isSubject(_ index: Int) -> Bool {
        guard let next = word(index + 1) else { return false }
        // "March: $146,500"
        if index == 0, next.isMark(":") || next.isMark("**") || next.isMark("*") { return true }
        guard next.kind == .word, !next.isCapital else { return false }
        return next.lower.hasSuffix("s") && next.lower != "this"
            || ["saw", "brought", "made", "had", "and", "came", "ended", "closed", "fell", "rose", "grew"].contains(
                next.lower)
    }

    /// "20 % more than the first": the noun was said before.
    private func saysQuarter(before index: Int) -> Bool {
        words[..<max(0, index)].indices.contains { at in
            lower(at) == "quarter" && ["first", "second", "third", "fourth"].contains(lower(at - 1))
                || numbered("q", at, 1...4) != nil
        }
    }

    private func numbered(_ letter: String, _ index: Int, _ bounds: ClosedRange<Int>) -> Int? {
        let text = lower(index)
        guard text.hasPrefix(letter), text.utf8.count == 2, let number = Int(text.dropFirst()), bounds.contains(number)
        else { return nil }
        return number
    }
}
