import Semantics

/// A day told by its number in a month that is told by its place: "the 2nd of this month", "the last day of last month".
extension DateReader {
    /// "the 1st to the 15th of next month"
    func spanOfUnit(_ index: Int) -> Read? {
        guard let first = tokens[safe: index]?.number, first.isOrdinal || isWord(index - 1, "the"),
            let start = first.whole, (1...31).contains(start),
            isWord(index + 1, "to", "until", "through", "till", "and")
        else { return nil }
        let at = skipping(["the"], from: index + 2)
        guard let read = dayOfUnit(at), case .period(let past, let future) = read.meaning,
            let end = (past ?? future)?.range.end, start < end.day,
            let begin = CivilDate(year: end.year, month: end.month, day: start)
        else { return nil }
        let span = days(begin, end, end == end.endOfMonth && start == 1 ? .months(1) : .rolling)
        return (begin > today ? .period(past: nil, future: span) : .period(past: span, future: nil), read.end)
    }

    /// "the last month of this year", "the first week of next month", "the second quarter of last year"
    func unitOfUnit(_ index: Int) -> Read? {
        let isLast = isWord(index, "last", "final", "closing")
        guard let part = unit(index + 1), isWord(index + 2, "of", "in"),
            isLast || WordForms.ordinals[word(index)] != nil
        else { return nil }
        let at =
            isWord(index + 3, "the") && isWord(index + 4, "current", "running", "last", "previous", "next")
            ? index + 4 : index + 3
        let offsets = ["this": 0, "the": 0, "current": 0, "running": 0, "last": -1, "previous": -1, "next": 1]
        guard let offset = offsets[word(at)], let whole = unit(at + 1), whole != part,
            [.month, .quarter, .year].contains(whole),
            [.day, .week, .month, .quarter].contains(part)
        else { return nil }
        let first = step(start(of: whole, holding: today), whole, by: offset)
        let last = step(first, whole, by: 1).adding(days: -1)
        let number = WordForms.ordinals[word(index)] ?? 1
        let begin = isLast ? start(of: part, holding: last) : step(first, part, by: number - 1)
        guard begin <= last else { return nil }
        let end = min(last, step(begin, part, by: 1).adding(days: -1))
        return (running(days(begin, end, shape(part, 1)), unit: part), at + 2)
    }

    func dayOfUnit(_ index: Int) -> Read? {
        guard let token = tokens[safe: index], let number = token.number, number.isOrdinal, let day = number.whole,
            (1...31).contains(day)
        else { return nil }
        var at = index + 1
        if isWord(at, "day") { at += 1 }
        guard isWord(at, "of", "in"), isWord(at + 2, "month") else { return nil }
        let offset = ["this": 0, "the": 0, "current": 0, "last": -1, "previous": -1, "next": 1][word(at + 1)]
        guard let offset else { return nil }
        let month = today.startOfMonth.adding(months: offset)
        guard let date = CivilDate(year: month.year, month: month.month, day: day) else { return (.impossible, at + 3) }
        let period = QuestionPeriod(day: date)
        return (date > today ? .period(past: nil, future: period) : .period(past: period, future: nil), at + 3)
    }
}
