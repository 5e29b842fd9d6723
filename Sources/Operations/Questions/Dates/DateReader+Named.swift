import Semantics

/// Named days, and weeks said by a day in them.
extension DateReader {
    /// Black Friday, last Christmas, Easter 2025, last year's Black Friday, Thanksgiving weekend.
    func named(_ index: Int) -> Read? {
        if isWord(index, "last", "this", "next"), isWord(index + 1, "year"),
            let found = calendar.day(tokens, skipping(["on", "at", "around", "during", "over"], from: index + 2))
        {
            let year = today.year + (isWord(index, "last") ? -1 : isWord(index, "next") ? 1 : 0)
            if isWord(found.end, "week"), let date = found.day.date(in: year) {
                return (single(week(date, found.day)), found.end + 1)
            }
            return namedRead(found.day, year: year, end: found.end)
        }
        let qualified = isWord(index, "last", "previous", "this", "next", "past")
        let at = qualified ? index + 1 : index
        guard let found = calendar.day(tokens, at) else { return nil }
        // "4th of July" wins over the date; a campaign or a page of that name is a name.
        if isWord(found.end, "campaign", "campaigns", "page", "test", "experiment", "promo", "audience", "newsletter") {
            return nil
        }
        if let qualifier = yearQualifier(found.end) {
            return namedRead(found.day, year: qualifier.year, end: qualifier.end)
        }
        var meaning = namedMeaning(found.day) { QuestionPeriod(day: $0) }
        var end = found.end
        if isWord(end, "week") {
            meaning = weekMeaning(found.day)
            end += 1
            if let qualifier = yearQualifier(end), let date = found.day.date(in: qualifier.year) {
                return (single(week(date, found.day)), qualifier.end)
            }
        } else if isWord(end, "weekend") {
            meaning = namedMeaning(found.day) { weekend(around: $0) }
            end += 1
            if let qualifier = yearQualifier(end), let date = found.day.date(in: qualifier.year) {
                return (single(weekend(around: date)), qualifier.end)
            }
        }
        if case .period(let past, let future) = meaning {
            switch word(index) {
            case "last", "previous", "past": meaning = .period(past: past, future: nil)
            case "next": meaning = .period(past: nil, future: future)
            case "this" where qualified:
                if let date = found.day.date(in: today.year) {
                    meaning = single(QuestionPeriod(DateRange(day: date), .named(found.day, year: date.year)))
                }
            default: break
            }
        }
        return (meaning, end)
    }

    private func namedRead(_ day: NamedDay, year: Int, end: Int) -> Read? {
        guard let date = day.date(in: year) else { return nil }
        return (single(QuestionPeriod(DateRange(day: date), .named(day, year: year))), end)
    }

    private func single(_ period: QuestionPeriod) -> DateMention.Meaning {
        period.range.start > today ? .period(past: nil, future: period) : .period(past: period, future: nil)
    }

    private func namedMeaning(_ day: NamedDay, _ period: (CivilDate) -> QuestionPeriod) -> DateMention.Meaning {
        func shaped(_ date: CivilDate?) -> QuestionPeriod? {
            date.map { QuestionPeriod(period($0).range, .named(day, year: $0.year)) }
        }
        return .period(past: shaped(day.last(before: today)), future: shaped(day.next(from: today)))
    }

    private func week(_ date: CivilDate, _ day: NamedDay) -> QuestionPeriod {
        let start = date.startOfWeek(startingOn: weekStart)
        return days(start, start.adding(days: 6), .namedWeek(day, year: date.year))
    }

    private func weekMeaning(_ day: NamedDay) -> DateMention.Meaning {
        .period(
            past: day.last(before: today).map { week($0, day) }, future: day.next(from: today).map { week($0, day) })
    }

    /// From the named day, or the Saturday before or on it, to Sunday; a Monday feast to its Monday.
    private func weekend(around date: CivilDate) -> QuestionPeriod {
        switch date.weekday {
        case .monday: days(date.adding(days: -2), date)
        case .sunday: days(date.adding(days: -1), date)
        default: days(date, date.adding(days: 7 - date.weekday.rawValue))
        }
    }

    /// the week of Black Friday, the week of Oct 5, the week before Christmas, the day after Thanksgiving.
    func weekOf(_ index: Int) -> Read? {
        guard let unit = unit(index), unit == .week || unit == .day || unit == .weekend else { return nil }
        guard
            isWord(
                index + 1, "of", "before", "after", "following", "containing", "with", "around", "starting", "beginning"
            )
        else { return nil }
        let relation = word(index + 1)
        let at = skipping(["the", "on"], from: index + 2)
        if unit == .week, let found = calendar.day(tokens, at) {
            var meaning = weekMeaning(found.day)
            var end = found.end
            if let qualifier = yearQualifier(end), let date = found.day.date(in: qualifier.year) {
                meaning = single(week(date, found.day))
                end = qualifier.end
            }
            let shift = relation == "before" ? -7 : relation == "after" || relation == "following" ? 7 : 0
            return (moved(meaning, days: shift), end)
        }
        guard let read = named(at) ?? monthDays(at) ?? exact(at) ?? weekdays(at),
            case .period(let past, let future) = read.meaning
        else { return nil }
        func adjusted(_ period: QuestionPeriod?) -> QuestionPeriod? {
            guard let period else { return nil }
            let day = period.range.start
            switch (unit, relation) {
            case (.day, "before"): return QuestionPeriod(day: day.adding(days: -1))
            case (.day, "after"), (.day, "following"): return QuestionPeriod(day: day.adding(days: 1))
            case (.day, _): return period
            case (.weekend, let relation):
                let base = start(of: .weekend, holding: day)
                let shift = relation == "before" ? -7 : relation == "after" && base <= day ? 7 : 0
                return days(base.adding(days: shift), base.adding(days: shift + 1), .weekend)
            case (_, "before"):
                let start = day.startOfWeek(startingOn: weekStart).adding(days: -7)
                return days(start, start.adding(days: 6), .weeks(1))
            case (_, "after"), (_, "following"):
                let start = day.startOfWeek(startingOn: weekStart).adding(days: 7)
                return days(start, start.adding(days: 6), .weeks(1))
            default:
                let start = day.startOfWeek(startingOn: weekStart)
                return days(start, start.adding(days: 6), .weeks(1))
            }
        }
        return (.period(past: adjusted(past), future: adjusted(future)), read.end)
    }

    private func moved(_ meaning: DateMention.Meaning, days shift: Int) -> DateMention.Meaning {
        guard shift != 0, case .period(let past, let future) = meaning else { return meaning }
        return .period(
            past: past.map { QuestionPeriod($0.range.shifted(days: shift), $0.shape) },
            future: future.map { QuestionPeriod($0.range.shifted(days: shift), $0.shape) })
    }

    /// The workspace's own days.
    func customNames(_ index: Int) -> Read? {
        guard let own = calendar.ownDay(tokens, index, today: today) else { return nil }
        func period(_ range: DateRange?) -> QuestionPeriod? {
            range.map { QuestionPeriod($0, $0.dayCount == 1 ? .day : .rolling) }
        }
        return (.period(past: period(own.past), future: period(own.future)), own.end)
    }
}
