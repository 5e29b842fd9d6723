import Semantics

extension PeriodReader {
    private static let units: [String: PeriodPattern.Unit] = [
        "day": .day, "week": .week, "month": .month, "quarter": .quarter, "year": .year, "weekend": .weekend,
        "half": .half, "fortnight": .fortnight,
    ]
    private static let counts: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "twelve": 12, "fourteen": 14, "thirty": 30, "ninety": 90,
    ]
    /// Periods with a name of their own, which only a sheet about them can speak of.
    private static let names: Set<String> = [
        "christmas", "easter", "summer", "winter", "autumn", "spring", "thanksgiving", "holiday",
    ]
    private static let abbreviations: [String: PeriodPattern] = [
        "yoy": .yearAgo, "wow": .previous(.week), "mom": .previous(.month), "qoq": .previous(.quarter),
        "dod": .previous(.day),
    ]

    private static let alike = Movements.table("same comparable corresponding equivalent")
    private static let weeksOfMonth = ["first": 1, "second": 2, "third": 3, "last": -1, "final": -1]

    private func unit(_ index: Int) -> PeriodPattern.Unit? {
        guard let word = word(index), word.kind == .word else { return nil }
        return PeriodReader.units[word.stem]
    }

    private func count(_ index: Int) -> Int? {
        guard let word = word(index) else { return nil }
        if word.kind == .digits { return word.text.utf8.count <= 3 ? Int(word.text) : nil }
        return PeriodReader.counts[word.lower]
    }

    /// Periods in relation to the answer's own.
    func relation(at index: Int) -> Found? {
        let first = lower(index)
        func found(_ pattern: PeriodPattern, _ length: Int) -> Found {
            Found(pattern: pattern, range: index..<(index + length))
        }
        if let known = PeriodReader.abbreviations[first] { return found(known, 1) }
        if let day = dayAlone(index) { return day }
        if lower(index + 1) == "to", lower(index + 2) == "date", let unit = unit(index) {
            return found(.current(unit, 1, isThis: true), 3)
        }
        if ["yesterday", "today"].contains(first) { return found(.current(.day, 1, isThis: first == "today"), 1) }
        if first == "tomorrow" { return found(.next(.day, 1), 1) }
        if ["year", "week", "month", "quarter", "day", "half", "weekend", "fortnight"].contains(first),
            ["on", "over", "to"].contains(lower(index + 1)),
            lower(index + 2) == first, let unit = unit(index)
        {
            return found(unit == .year ? .yearAgo : .previous(unit), 3)
        }
        if PeriodReader.alike.contains(first) || first == "the" && PeriodReader.alike.contains(lower(index + 1)) {
            return same(index)
        }
        if ["previous", "last", "prior"].contains(first) || lower(index + 1) == "previous",
            case let start = index + (lower(index + 1) == "previous" ? 2 : 1), first != "the" || start == index + 2,
            let (_, end) = namedDay(start)
        {
            return Found(pattern: .yearAgo, range: index..<end)
        }
        if let (name, end) = namedDay(index) {
            let year = year(end)
            return Found(pattern: .namedDay(name, year: year), range: index..<(year == nil ? end : end + 1))
        }
        // three months ago
        if let count = count(index), count > 1, let unit = unit(index + 1),
            ["ago", "earlier"].contains(lower(index + 2))
        {
            return found(unit == .month && count == 12 ? .yearAgo : .previousSpan(unit, count), 3)
        }
        // the 28 days to 13 September
        let length = first == "the" ? index + 1 : index
        if count(length) != nil, unit(length + 1) != nil,
            let close = ["to", "until", "ending", "ended", "up"].contains(lower(length + 2)) ? length + 3 : nil,
            let end = until(lower(close) == "to" || lower(close) == "on" ? close + 1 : close)
        {
            return Found(pattern: end.pattern, range: index..<end.range.upperBound)
        }
        // the four weeks before, the 28 days prior
        if first == "the" || first == "two", let count = count(index + (first == "the" ? 1 : 0)),
            let unit = unit(index + (first == "the" ? 2 : 1)),
            ["before", "earlier", "prior", "preceding"].contains(lower(index + (first == "the" ? 3 : 2)))
        {
            return found(.previousSpan(unit, count), first == "the" ? 4 : 3)
        }
        // the first six months of 2026
        if ["first", "opening"].contains(lower(index + (first == "the" ? 1 : 0))) {
            let start = index + (first == "the" ? 2 : 1)
            if let count = count(start), (2...11).contains(count), unit(start + 1) == .month {
                let next = lower(start + 2) == "of" || lower(start + 2) == "in" ? start + 3 : start + 2
                let year = year(next)
                return Found(
                    pattern: .months(1, count, year: year), range: index..<(year == nil ? start + 2 : next + 1))
            }
        }
        // the first week of December
        let ordinal = index + (first == "the" ? 1 : 0)
        if let week = PeriodReader.weeksOfMonth[lower(ordinal)],
            lower(ordinal + 1) == "week", ["of", "in"].contains(lower(ordinal + 2)), let month = month(ordinal + 3)
        {
            return Found(pattern: .weekOf(week, month: month), range: index..<(ordinal + 4))
        }
        // by the end of October
        if first == "end", lower(index + 1) == "of", let month = month(index + 2) {
            let year = year(index + 3)
            guard let last = CivilDate(year: year ?? 2023, month: month, day: 1)?.endOfMonth else { return nil }
            return Found(
                pattern: .until(PeriodPattern.Day(year: year, month: month, day: last.day)),
                range: index..<(year == nil ? index + 3 : index + 4))
        }
        // the week just gone, the latest week
        if first == "the", let unit = unit(index + 1), lower(index + 2) == "just" {
            return found(.current(unit, 1, isThis: false), 4)
        }
        if first == "the", ["latest", "most"].contains(lower(index + 1)) {
            let place = index + (lower(index + 1) == "most" ? 3 : 2)
            if let unit = unit(place) {
                return Found(pattern: .current(unit, 1, isThis: false), range: index..<(place + 1))
            }
        }
        // the Monday before
        if first == "the", weekday(index + 1) != nil, ["before", "prior", "earlier"].contains(lower(index + 2)) {
            return found(.previous(.week), 3)
        }
        // the week before, the day earlier; a week earlier
        let article = ["the", "a", "one"].contains(first) ? 1 : 0
        // "50 a day previously" is a rate, "80 a week earlier" is none.
        let isTold = ["earlier", "ago"].contains(lower(index + article + 1))
        let isRate =
            !isTold
            && (first == "a" && word(index - 1)?.kind == .digits
                || lower(index - 1) == "a" && word(index - 2)?.kind == .digits)
        if let unit = unit(index + article), !isRate {
            let after = lower(index + article + 1)
            if ["before", "earlier", "ago", "prior"].contains(after)
                || after == "previously" || (after == "preceding" && article == 1)
            {
                return found(unit == .year ? .yearAgo : .previous(unit), article + 2)
            }
        }
        if article == 1, ["period", "time", "one"].contains(lower(index + 1)),
            ["before", "prior", "earlier"].contains(lower(index + 2))
        {
            return found(.previous(nil), 3)
        }
        // the comparison day, its predecessor
        if first == "the", lower(index + 1) == "comparison",
            ["day", "week", "period", "month"].contains(lower(index + 2))
        {
            return found(.previous(nil), 3)
        }
        if ["its", "the"].contains(first), lower(index + 1) == "predecessor" { return found(.previous(nil), 2) }
        if article == 1, ["a", "one"].contains(first), lower(index + 1) == "year", lower(index + 2) == "ago" {
            return found(.yearAgo, 3)
        }
        // over the six months
        if first == "the", ["over", "in", "across", "during", "within"].contains(lower(index - 1)),
            let count = count(index + 1), count > 1, let unit = unit(index + 2)
        {
            return found(.current(unit, count, isThis: false), 3)
        }
        if let (pattern, length) = adjective(index) { return found(pattern, length) }
        return nil
    }

    private static let onDays = Movements.table("on since until by from than before after for of against vs versus")
    private static let behindDays = Movements.table(
        "we was were had saw instead and alone to is with brought came itself")

    private static let ranked = Movements.table(
        "place spot floor time attempt day week month quarter year edition anniversary step page position try percentile"
    )

    /// `on the 12th`, of whatever month the sheet is about.
    private func dayAlone(_ index: Int) -> Found? {
        // "Thursday the 12th"
        if let named = weekday(index), lower(index + 1) == "the", let rest = dayAlone(index + 1),
            case .days(var day, _) = rest.pattern
        {
            day.weekday = named
            return Found(pattern: .days(day, day), range: index..<rest.range.upperBound)
        }
        guard lower(index) == "the", word(index + 1)?.kind == .digits, let day = Int(lower(index + 1)),
            (1...31).contains(day),
            ["st", "nd", "rd", "th"].contains(lower(index + 2)), word(index + 2)?.isGlued ?? false
        else { return nil }
        let next = word(index + 3)
        guard month(index + 3) == nil, lower(index + 3) != "of",
            next.map({ $0.kind == .mark }) ?? true
                || PeriodReader.behindDays.contains(lower(index + 3))
                || lower(index - 1) == "on" && !PeriodReader.ranked.contains(lower(index + 3)),
            PeriodReader.onDays.contains(lower(index - 1)) || weekday(index - 1) != nil || index == 0
                || ["we", "was", "were", "had", "saw"].contains(lower(index + 3))
        else { return nil }
        let named = PeriodPattern.Day(year: nil, month: 0, day: day)
        return Found(pattern: .days(named, named), range: index..<(index + 3))
    }

    /// `the same week last year`, `the same period a year earlier`.
    private func same(_ index: Int) -> Found? {
        var position = index + (lower(index) == "the" ? 2 : 1)
        let isSpan =
            unit(position) != nil
            || ["period", "time", "point", "dates", "stretch", "span", "window"].contains(lower(position))
            || weekday(position) != nil
        guard isSpan else { return nil }
        let named = unit(position)
        position += 1
        if ["in", "of"].contains(lower(position)) { position += 1 }
        if lower(position) == "the" { position += 1 }
        if ["last", "previous", "prior", "a", "one"].contains(lower(position)), let other = unit(position + 1) {
            let end = position + 2 + (["earlier", "ago", "before"].contains(lower(position + 2)) ? 1 : 0)
            return Found(pattern: other == .year ? .yearAgo : .previous(named), range: index..<end)
        }
        if let year = year(position) {
            return Found(pattern: .inside(year: year, month: nil), range: index..<(position + 1))
        }
        if let month = month(position) {
            let year = year(position + 1)
            return Found(
                pattern: .inside(year: year, month: month), range: index..<(position + (year == nil ? 1 : 2)))
        }
        // "in the same period", "the same week": the answer's own.
        return nil
    }

    /// `last week`, `this month`, `the past 30 days`, `the previous period`, `next month`, `prior-year`.
    private func adjective(_ index: Int) -> (PeriodPattern, Int)? {
        var position = index
        var length = 0
        if ["the", "our"].contains(lower(position)) {
            position += 1
            length = 1
        }
        let word = lower(position)
        let kinds = [
            "last", "past", "this", "previous", "prior", "preceding", "next", "coming", "following", "current",
            "earlier", "upcoming", "trailing",
        ]
        guard kinds.contains(word) else {
            return nil
        }
        position += 1
        length += 1
        var number: Int?
        if let count = count(position), unit(position + 1) != nil {
            number = count
            position += 1
            length += 1
        } else if ["full", "whole", "calendar", "business", "completed", "complete"].contains(lower(position)) {
            position += 1
            length += 1
        }
        if let unit = unit(position) {
            switch word {
            case "previous", "prior", "preceding", "earlier":
                if unit == .year { return (.yearAgo, length + 1) }
                if let number { return (number > 1 ? .previousSpan(unit, number) : .previous(unit), length + 1) }
                return (.previous(unit), length + 1)
            case "next", "coming", "following", "upcoming": return (.next(unit, number ?? 1), length + 1)
            default: return (.current(unit, number ?? 1, isThis: ["this", "current"].contains(word)), length + 1)
            }
        }
        if let weekday = weekday(position) { return (.weekday(weekday), length + 1) }
        if let month = month(position), number == nil { return (.months(month, month, year: nil), length + 1) }
        if ["previous", "prior", "preceding", "earlier"].contains(word),
            ["period", "one", "level", "figure", "value", "reading", "result", "total", "comparison"].contains(
                lower(position))
        {
            return (.previous(nil), length + 1)
        }
        return nil
    }

    /// "The spring offer": named after a season, and no time.
    private static let occasions = Movements.table(
        "offer offers sale campaign collection catalogue catalog menu promotion line range event edition newsletter push drive course"
    )

    /// A season or a holiday as the time of a claim: `during Christmas`.
    func namedTime(at index: Int) -> Found? {
        guard PeriodReader.names.contains(lower(index)),
            ["in", "during", "over", "since", "last", "this", "on", "than", "the"].contains(lower(index - 1)),
            !PeriodReader.occasions.contains(lower(index + 1))
        else { return nil }
        return Found(pattern: .named(lower(index)), range: index..<(index + 1))
    }

    private static let namedDays: PhraseBook<String> = {
        var book = PhraseBook<String>()
        for day in NamedDays.all { for name in [day.name] + day.aliases { book.add(name, day.name) } }
        return book
    }()

    /// The named day that begins at the piece, and where it ends.
    private func namedDay(_ index: Int) -> (name: String, end: Int)? {
        guard let word = word(index), word.kind == .word, word.isCapital,
            let match = PeriodReader.namedDays.match(words, at: index),
            match.length > 1 || word.text.utf8.count > 5
        else { return nil }
        return (match.meaning, index + match.length)
    }
}
