import Semantics

/// Times said relative to the other period of a comparison.
extension DateReader {
    func partner(unit: CalendarUnit, end: Int) -> Read {
        switch unit {
        case .year: (.partner(.year), end)
        default: (.partner(.unit(unit)), end)
        }
    }

    /// the week before, the prior 28, same period last year, YoY, the previous period.
    func partners(_ index: Int) -> Read? {
        if let read = overShort(index) ?? sameUnit(index) ?? priorNumber(index) { return read }
        // the week before / the day earlier; "the week before last" and "the week before Christmas" are dates.
        if let unit = unit(index), isWord(index + 1, "before", "earlier", "prior", "preceding"), !startsDate(index + 2)
        {
            return partner(unit: unit, end: index + 2)
        }
        // "the month before that"
        if let unit = unit(index), isWord(index + 1, "before"), isWord(index + 2, "that"),
            index + 3 >= tokens.count || tokens[index + 3].mark != nil || isWord(index + 3, "one", "week", "please")
        {
            return partner(unit: unit, end: index + 3)
        }
        // "a normal Sunday": the one a week before.
        if isWord(index, "normal", "usual", "typical", "ordinary", "regular"),
            WeekdayName.weekday(tokens, index + 1) != nil || isWord(index + 1, "day", "weekday")
        {
            return (.partner(.weekday), index + 2)
        }
        // "the Friday before": the one a week before; "the Friday before Christmas" is a date.
        if isWord(index - 1, "the"), WeekdayName.weekday(tokens, index) != nil,
            isWord(index + 1, "before", "earlier", "prior"),
            !startsDate(index + 2) || isWord(index + 2, "that") && index + 3 >= tokens.count
        {
            return (.partner(.weekday), index + 2)
        }
        if isWord(index, "previous", "prior", "preceding", "last", "earlier"), isWord(index + 1, "period", "timeframe")
        {
            return (.partner(.previous), index + 2)
        }
        // "What did it bring before?"
        if isWord(index, "before", "beforehand"), index + 1 == tokens.count, index > 0,
            !isWord(index - 1, "the", "than", "and"),
            isWord(0, "what", "how", "and")
                && isWord(index - 1, "bring", "make", "earn", "sell", "spend", "get", "be", "it", "that", "do")
        {
            return (.partner(.previous), index + 1)
        }
        // "And before that?", and nothing else.
        if isWord(index, "before"), tokens.count <= 5,
            tokens.allSatisfy({ DateReader.askingBefore.contains($0.text) })
        {
            return (.partner(.previous), isWord(index + 1, "that") ? index + 2 : index + 1)
        }
        if let read = daysAfter(index) { return read }
        if isWord(index, "period"), isWord(index + 1, "before") { return (.partner(.previous), index + 2) }
        if isWord(index, "one"), isWord(index + 1, "before"), isWord(index - 1, "the") {
            return (.partner(.previous), index + 2)
        }
        if isWord(index, "this"), isWord(index + 1, "time"), isWord(index + 2, "last"), isWord(index + 3, "year") {
            return (.partner(.year), index + 4)
        }
        if isWord(index, "a", "one"), isWord(index + 1, "year"), isWord(index + 2, "ago", "earlier", "before") {
            return (.partner(.year), index + 3)
        }
        return nil
    }

    private static let askingBefore: Set<String> = [
        "before", "and", "what", "how", "about", "that", "but", "ok", "so", "just", "was", "it", "then",
    ]

    /// the week after, the 8 days after, the following 8 days.
    private func daysAfter(_ index: Int) -> Read? {
        if let amount = count(index), (1...400).contains(amount), unit(index + 1) == .day,
            isWord(index + 2, "after", "afterwards", "following", "later"), !startsDate(index + 3)
        {
            return (.partner(.following(amount)), isWord(index + 3, "that", "those", "it") ? index + 4 : index + 3)
        }
        if isWord(index, "following"), let amount = count(index + 1), (1...400).contains(amount),
            unit(index + 2) == .day
        {
            return (.partner(.following(amount)), index + 3)
        }
        guard let unit = unit(index), unit != .year, isWord(index + 1, "after", "afterwards"),
            index + 2 >= tokens.count || tokens[index + 2].mark != nil || isWord(index + 2, "that", "it", "by")
        else { return nil }
        let end = isWord(index + 2, "that", "it") ? index + 3 : index + 2
        return (.partner(.following(unit == .day ? 1 : nil)), end)
    }

    private func startsDate(_ index: Int) -> Bool {
        let at = skipping(["the"], from: index)
        return isWord(index, "last", "that") || named(at) != nil || exact(at) != nil || monthDays(at) != nil
            || months(at) != nil
    }

    /// week over week, YoY, month on month, y/y.
    private func overShort(_ index: Int) -> Read? {
        let short: [String: CalendarUnit] = [
            "yoy": .year, "y/y": .year, "mom": .month, "m/m": .month, "wow": .week, "w/w": .week, "qoq": .quarter,
            "q/q": .quarter, "dod": .day,
        ]
        if let unit = short[word(index)] { return (unit == .year ? .partner(.year) : overUnit(unit), index + 1) }
        if let unit = unit(index), isWord(index + 1, "over", "on"), unit.rawValue == stem(index + 2) {
            return (unit == .year ? .partner(.year) : overUnit(unit), index + 3)
        }
        return nil
    }

    /// "Week over week" without another period is the last complete unit against the one before.
    private func overUnit(_ unit: CalendarUnit) -> DateMention.Meaning { .partner(.unit(unit)) }

    /// the same period last year, same weekday last week, same time last month.
    private func sameUnit(_ index: Int) -> Read? {
        guard isWord(index, "same", "corresponding", "equivalent", "matching", "comparable") else { return nil }
        var at = index + 1
        while at < index + 4,
            unit(at) != nil
                || isWord(at, "period", "time", "weekday", "point", "days", "dates", "few", "stretch", "span", "part")
                || count(at) != nil
        {
            at += 1
        }
        guard at > index + 1 else { return nil }
        // "the same weekday one week earlier"
        if isWord(at, "before", "earlier", "prior", "ago"), let unit = unit(at - 1),
            count(at - 2) == 1 || isWord(at - 2, "a", "one")
        {
            if unit == .year, isWord(index + 1, "week", "weeks") { return (.partner(.yearOfWeeks), at + 1) }
            return (sameRequest(earlier: unit), at + 1)
        }
        at = skipping(["in", "of", "the", "a", "one", "from", "at", "to"], from: at)
        if let read = months(at), case .period(let month?, _) = read.meaning, month.unit == .month {
            return (.partner(.sameDays(month.range.start.startOfMonth)), read.end)
        }
        if isWord(at, "last", "previous", "prior", "before"), let unit = unit(at + 1) {
            if unit == .year, isWord(index + 1, "week", "weeks") { return (.partner(.yearOfWeeks), at + 2) }
            return (sameRequest(earlier: unit), at + 2)
        }
        if let unit = unit(at), isWord(at + 1, "before", "earlier", "ago", "prior") {
            if unit == .year, isWord(index + 1, "week", "weeks") { return (.partner(.yearOfWeeks), at + 2) }
            return (sameRequest(earlier: unit), at + 2)
        }
        if isWord(at, "before", "earlier", "prior") { return (.partner(.previous), at + 1) }
        if let year = year(at), year < today.year { return (.partner(.year), at + 1) }
        return nil
    }

    private func sameRequest(earlier unit: CalendarUnit) -> DateMention.Meaning {
        switch unit {
        case .year: .partner(.year)
        case .week, .weekend: .partner(.weekday)
        case .month: .partner(.months(1))
        case .quarter: .partner(.months(3))
        default: .partner(.previous)
        }
    }

    /// the prior 28, the previous 7 (days), the 28 days before.
    private func priorNumber(_ index: Int) -> Read? {
        if isWord(index, "prior", "previous", "preceding", "earlier"), let amount = count(index + 1) {
            if unit(index + 2) == nil || unit(index + 2) == .day && isWord(index, "prior", "preceding", "earlier") {
                return (.partner(.days(amount)), unit(index + 2) == nil ? index + 2 : index + 3)
            }
            return nil
        }
        if let amount = count(index), unit(index + 1) == .day, isWord(index + 2, "before", "prior", "earlier") {
            let end = isWord(index + 3, "that", "those") ? index + 4 : index + 3
            return startsDate(index + 3) ? nil : (.partner(.days(amount)), end)
        }
        return nil
    }
}
