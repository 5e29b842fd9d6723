import Semantics

/// Days and weeks that are counted from a day: "a week ago yesterday", "the seven days from Nov 2", "the last three days of
/// October".
extension DateReader {
    /// "a week ago today", "two weeks ago yesterday", "three days ago last Monday"
    func agoFromDay(_ index: Int) -> Read? {
        let amount = isWord(index, "a", "one") ? 1 : count(index)
        guard let amount, (1...400).contains(amount), let unit = unit(index + 1), [.day, .week].contains(unit),
            isWord(index + 2, "ago")
        else { return nil }
        let at = skipping([",", "from", "to", "on"], from: index + 3)
        let day: CivilDate
        switch word(at) {
        case "today", "now": day = today
        case "yesterday": day = yesterday
        default: return nil
        }
        let moved = day.adding(days: -amount * (unit == .week ? 7 : 1))
        return past(QuestionPeriod(day: moved), at + 1)
    }

    /// "the seven days starting Monday the 2nd of November", "two weeks from Nov 2 on"
    func daysFrom(_ index: Int) -> Read? {
        guard let amount = count(index), (2...400).contains(amount), let unit = unit(index + 1),
            [.day, .week].contains(unit), isWord(index + 2, "starting", "beginning", "from", "that", "which", "as")
        else { return nil }
        let at = skipping(
            [
                "starting", "beginning", "from", "that", "which", "as", "of", "start", "began", "begin", "started",
                "on", "with", "the",
            ],
            from: index + 2)
        guard let first = dayRead(at), first.day <= today else { return nil }
        let length = amount * (unit == .week ? 7 : 1)
        let last = first.day.adding(days: length - 1)
        guard last <= today else { return nil }
        return past(days(first.day, last), first.end)
    }

    /// A single day at a place, its weekday before it or not.
    private func dayRead(_ index: Int) -> (day: CivilDate, end: Int)? {
        var at = index
        if WeekdayName.weekday(tokens, at) != nil { at = skipping(["the"], from: at + 1) }
        let reads = [monthDays(at), exact(at), dayOfUnit(at), weekdays(index), words(index)]
        for read in reads.compactMap(\.self) {
            guard case .period(let past?, _) = read.meaning, past.range.dayCount == 1 else { continue }
            return (past.range.start, read.end)
        }
        return nil
    }

    /// "the last three days of October", "the first ten days of this month", "the final two weeks of September"
    func endsOfUnit(_ index: Int) -> Read? {
        let isLast = isWord(index, "last", "final", "closing")
        guard isLast || isWord(index, "first", "opening"), let amount = count(index + 1), (2...60).contains(amount),
            let unit = unit(index + 2), [.day, .week].contains(unit), isWord(index + 3, "of", "in")
        else { return nil }
        let at = skipping(["the"], from: index + 4)
        guard let whole = months(at) ?? thisUnit(at) ?? lastUnits(at) ?? calendarUnits(at),
            case .period(let past?, _) = whole.meaning, past.range.dayCount > 7
        else { return nil }
        let length = amount * (unit == .week ? 7 : 1)
        let full = DateRange(start: past.range.start, end: max(past.range.end, past.range.start))
        guard length < full.dayCount || past.shape != .rolling else { return nil }
        let span =
            isLast
            ? days(full.end.adding(days: 1 - length), full.end) : days(full.start, full.start.adding(days: length - 1))
        guard span.range.end <= today, span.range.start >= full.start else { return nil }
        return self.past(span, whole.end)
    }
}
