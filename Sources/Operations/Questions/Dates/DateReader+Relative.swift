import Semantics

/// Times said relative to today.
extension DateReader {
    private static let lateWords: Set<String> = ["lately", "recently", "currently", "nowadays"]

    /// today, yesterday, tomorrow, lately, so far.
    func words(_ index: Int) -> Read? {
        switch word(index) {
        case "today", "tonight":
            let isSoFar = isWord(index + 1, "so") && isWord(index + 2, "far")
            return past(QuestionPeriod(day: today), isSoFar ? index + 3 : index + 1)
        case "yesterday":
            return past(QuestionPeriod(day: yesterday), index + 1)
        case "tomorrow":
            return (.period(past: nil, future: QuestionPeriod(day: tomorrow)), index + 1)
        case let late where DateReader.lateWords.contains(late): return (.lately, index + 1)
        case "these": return isWord(index + 1, "days") ? (.lately, index + 2) : nil
        case "day":
            if isWord(index + 1, "before"), isWord(index + 2, "yesterday") {
                return past(QuestionPeriod(day: today.adding(days: -2)), index + 3)
            }
            if isWord(index + 1, "after"), isWord(index + 2, "tomorrow") {
                return (.period(past: nil, future: QuestionPeriod(day: today.adding(days: 2))), index + 3)
            }
        case "this":
            if isWord(index + 1, "morning", "afternoon", "evening") {
                return past(QuestionPeriod(day: today), index + 2)
            }
        case "fortnight":
            return past(days(today.adding(days: -14), yesterday), index + 1)
        case "so":
            // TRICKY: "this month so far" is read by `thisUnit`; alone it means the month.
            if isWord(index + 1, "far") {
                let at = skipping(["in"], from: index + 2)
                if isWord(at, "this", "the"), let unit = unit(at + 1) { return past(soFar(unit), at + 2) }
                if isWord(at, "today") { return past(QuestionPeriod(day: today), at + 1) }
                return past(soFar(.month), index + 2)
            }
        default: break
        }
        return nil
    }

    /// MTD, year to date, week-to-date.
    func toDate(_ index: Int) -> Read? {
        let short: [String: CalendarUnit] = ["wtd": .week, "mtd": .month, "qtd": .quarter, "ytd": .year]
        if let unit = short[word(index)] {
            return (.period(past: soFar(unit), future: rest(of: unit)), index + 1)
        }
        if let unit = unit(index), isWord(index + 1, "to"), isWord(index + 2, "date") {
            return (.period(past: soFar(unit), future: rest(of: unit)), index + 3)
        }
        return nil
    }

    /// this week, the current quarter, this month so far.
    func thisUnit(_ index: Int) -> Read? {
        guard isWord(index, "this", "current", "present", "running") || isPlainUnit(index), let unit = unit(index + 1)
        else { return nil }
        var end = index + 2
        if isWord(end, "so"), isWord(end + 1, "far") { end += 2 }
        if isWord(end, "to"), isWord(end + 1, "date") { end += 2 }
        if unit == .day { return past(QuestionPeriod(day: today), end) }
        if unit == .weekend {
            return (.period(past: lastWeekend(0), future: whole(.weekend, offset: 0)), end)
        }
        return (.period(past: soFar(unit), future: rest(of: unit)), end)
    }

    /// "for the quarter", "how is the month going": the running unit, where nothing after it says which one is meant.
    private func isPlainUnit(_ index: Int) -> Bool {
        guard isWord(index, "the"), unit(index + 1) != .weekend, tokens[safe: index + 2]?.number == nil else {
            return false
        }
        if isWord(index + 2, "going", "looking", "shaping", "tracking", "been", "so") { return true }
        return isWord(index - 1, "for", "about")
            && !isWord(
                index + 2, "before", "after", "of", "ending", "starting", "beginning", "to", "prior", "previous",
                "from",
                "that", "when", "in", "then", "earlier", "following", "leading", "and")
            && !isWord(index + 3, "before", "earlier", "prior")
    }

    private static let pastWords: Set<String> = [
        "last", "past", "previous", "prior", "trailing", "recent", "latest", "preceding",
    ]

    /// last week, the past 30 days, previous 3 months, the week before last.
    func lastUnits(_ index: Int) -> Read? {
        if let unit = unit(index), unit != .day, isWord(index + 1, "before"), isWord(index + 2, "last") {
            return past(unit == .weekend ? lastWeekend(1) : whole(unit, offset: -2), index + 3)
        }
        guard DateReader.pastWords.contains(word(index)) else { return nil }
        var at = skipping(["full", "complete", "whole", "calendar", "couple", "of", "few", "the"], from: index + 1)
        let vague = (index + 1..<at).contains { isWord($0, "couple", "few") }
        var amount: Int? = vague ? (isWord(index + 1, "few") ? 3 : 2) : nil
        if amount == nil, let count = count(at) {
            amount = count
            at = skipping(["full", "complete", "whole", "calendar", "consecutive", "business"], from: at + 1)
        }
        if isWord(at, "fortnight") { return past(days(today.adding(days: -14), yesterday), at + 1) }
        if isWord(at, "hour", "hours"), let hours = amount, hours >= 24 {
            return past(days(today.adding(days: -hours / 24), yesterday), at + 1)
        }
        if isWord(at, "half"), isWord(at + 1, "year"), amount ?? 1 == 1 {
            return past(whole(.month, offset: -6, count: 6), at + 2)
        }
        guard let unit = unit(at) else { return nil }
        let end = at + 1
        if let amount {
            guard (1...4000).contains(amount) else { return nil }
            if unit == .day {
                return past(days(today.adding(days: -amount), yesterday, amount == 1 ? .day : .rolling), end)
            }
            if unit == .weekend { return past(lastWeekend(0), end) }
            return past(whole(unit, offset: -amount, count: amount), end)
        }
        if isWord(index, "recent", "latest", "trailing", "preceding") && unit == .day { return nil }
        if unit == .day { return past(QuestionPeriod(day: yesterday), end) }
        if unit == .weekend { return past(lastWeekend(0), end) }
        return past(whole(unit, offset: -1), end)
    }

    /// next week, the next 30 days, coming quarter.
    func nextUnits(_ index: Int) -> Read? {
        guard isWord(index, "next", "coming", "upcoming", "following") else { return nil }
        var at = skipping(["few", "couple", "of", "full"], from: index + 1)
        var amount: Int? = at > index + 1 ? (isWord(index + 1, "few") ? 3 : 2) : nil
        if amount == nil, let count = count(at) {
            amount = count
            at += 1
        }
        func future(_ period: QuestionPeriod, _ end: Int) -> Read { (.period(past: nil, future: period), end) }
        if isWord(at, "fortnight") { return future(days(tomorrow, today.adding(days: 14)), at + 1) }
        guard let unit = unit(at) else { return nil }
        if let amount {
            guard (1...4000).contains(amount) else { return nil }
            switch unit {
            case .day: return future(days(tomorrow, today.adding(days: amount)), at + 1)
            case .week where amount <= 2: return future(days(tomorrow, today.adding(days: 7 * amount)), at + 1)
            case .weekend: return future(whole(.weekend, offset: 0), at + 1)
            default: return future(whole(unit, offset: 1, count: amount), at + 1)
            }
        }
        if unit == .day { return future(QuestionPeriod(day: tomorrow), at + 1) }
        if unit == .weekend { return future(whole(.weekend, offset: 1), at + 1) }
        return future(whole(unit, offset: 1), at + 1)
    }

    /// 3 days ago, two weeks ago, a month ago.
    func unitsAgo(_ index: Int) -> Read? {
        let amount = isWord(index, "a", "an") ? 1 : count(index)
        guard let amount, (1...4000).contains(amount), let unit = unit(index + 1) else { return nil }
        if isWord(index + 2, "ago") {
            if unit == .year, amount == 1 { return (.partner(.year), index + 3) }
            if unit == .day { return past(QuestionPeriod(day: today.adding(days: -amount)), index + 3) }
            return past(whole(unit, offset: -amount), index + 3)
        }
        if isWord(index + 2, "earlier", "before", "prior"), !(isWord(index + 3, "last")) {
            if amount == 1 { return partner(unit: unit, end: index + 3) }
            if unit == .day { return (.partner(.days(amount)), index + 3) }
        }
        if isWord(index + 2, "from"), isWord(index + 3, "now", "today"), unit == .day {
            return (.period(past: nil, future: QuestionPeriod(day: today.adding(days: amount))), index + 4)
        }
        // A bare span ("over 30 days") ends yesterday.
        if isWord(index - 1, "over", "for", "during"), amount > 1 || unit != .day, !isWord(index, "a") {
            if unit == .day { return past(days(today.adding(days: -amount), yesterday), index + 2) }
            return past(whole(unit, offset: -amount, count: amount), index + 2)
        }
        return nil
    }

    private static let accounts: Set<String> = [
        "summary", "report", "recap", "review", "roundup", "digest", "overview", "wrap", "update", "briefing",
        "rundown",
    ]

    /// The weekly summary, a monthly report: of the last one that is over.
    func accounts(_ index: Int) -> Read? {
        let units: [String: CalendarUnit] = ["daily": .day, "weekly": .week, "monthly": .month, "quarterly": .quarter]
        guard let unit = units[word(index)], DateReader.accounts.contains(word(index + 1)) else { return nil }
        return past(unit == .day ? QuestionPeriod(day: yesterday) : whole(unit, offset: -1), index + 1)
    }

    /// rest of the month, end of year, EOY, month end.
    func restOf(_ index: Int) -> Read? {
        func future(_ unit: CalendarUnit, _ end: Int) -> Read { (.period(past: nil, future: rest(of: unit)), end) }
        let short: [String: CalendarUnit] = ["eoy": .year, "eom": .month, "eoq": .quarter, "eow": .week]
        if let unit = short[word(index)] { return future(unit, index + 1) }
        if isWord(index, "rest", "remainder", "end", "close", "balance") {
            let at = skipping(["of", "the", "this", "current"], from: index + 1)
            if at > index + 1, let unit = unit(at) { return future(unit, at + 1) }
            if at > index + 1, let month = MonthName.number(tokens, at) {
                let start =
                    month >= today.month
                    ? CivilDate(year: today.year, month: month, day: 1)
                    : CivilDate(year: today.year + 1, month: month, day: 1)
                guard let start else { return nil }
                let isRest = !isWord(index, "end", "close") || start <= today
                return (
                    .period(past: nil, future: days(isRest ? max(tomorrow, start) : tomorrow, start.endOfMonth)), at + 1
                )
            }
        }
        if let unit = unit(index), isWord(index + 1, "end"), unit != .day, unit != .weekend {
            return future(unit, index + 2)
        }
        return nil
    }

    /// the start of the quarter, the beginning of this month: with "since" or "from" the unit so far, else its first day.
    func startOf(_ index: Int) -> Read? {
        guard isWord(index, "start", "beginning"), isWord(index + 1, "of"), isWord(index + 2, "the", "this", "our"),
            let unit = unit(index + 3), unit != .day, unit != .weekend
        else { return nil }
        let lead = isWord(index - 1, "the") ? word(index - 2) : word(index - 1)
        if ["since", "from"].contains(lead) { return past(soFar(unit), index + 4) }
        return past(QuestionPeriod(day: start(of: unit, holding: today)), index + 4)
    }

    /// the weekend `back` weeks before the last complete one.
    func lastWeekend(_ back: Int) -> QuestionPeriod {
        let saturday = today.startOfWeek(startingOn: .monday).adding(days: -2 - 7 * back)
        return days(saturday, saturday.adding(days: 1), .weekend)
    }

    func weekends(_ index: Int) -> Read? {
        guard stem(index) == "weekend" else { return nil }
        if isWord(index + 1, "before"), isWord(index + 2, "last") { return nil }
        if isWord(index - 1, "next", "coming") { return nil }
        // "weekends against weekdays": all of them.
        if word(index) == "weekends", tokens.contains(where: { $0.text == "weekdays" || $0.text == "workdays" }) {
            return nil
        }
        return (.period(past: lastWeekend(0), future: whole(.weekend, offset: 0)), index + 1)
    }

    /// The last 15 minutes, the past hour: for what happens live.
    func minutes(_ index: Int) -> Read? {
        guard isWord(index, "last", "past", "previous") else { return nil }
        if isWord(index + 1, "half"), isWord(index + 2, "hour") || isWord(index + 3, "hour") {
            return (.minutes(30), isWord(index + 2, "hour") ? index + 3 : index + 4)
        }
        if isWord(index + 1, "hour") { return (.minutes(60), index + 2) }
        if isWord(index + 1, "minute") { return (.minutes(1), index + 2) }
        guard let amount = count(index + 1), (1...1440).contains(amount) else { return nil }
        if stem(index + 2) == "minute" || isWord(index + 2, "min", "mins") { return (.minutes(amount), index + 3) }
        if stem(index + 2) == "hour", amount < 24 { return (.minutes(60 * amount), index + 3) }
        return nil
    }

    private static let upTo: Set<String> = [
        "up", "right", "ending", "that", "ended", "end", "ends", "leading", "running", "until",
    ]
    private static let starting: Set<String> = [
        "that", "start", "starting", "starts", "beginning", "begin", "from", "commencing", "counting", "counted",
        "with", "on",
    ]

    private func lastDay(_ index: Int) -> (day: CivilDate, end: Int)? {
        if isWord(index, "yesterday") { return (yesterday, index + 1) }
        guard let read = monthDays(index) ?? exact(index), case .period(let past?, _) = read.meaning,
            past.range.dayCount == 1
        else { return nil }
        return (past.range.end, read.end)
    }

    /// The 28 days up to yesterday, twelve weeks to Nov 22, 45 days that start tomorrow, the five minutes up to now.
    func spans(_ index: Int) -> Read? {
        guard let amount = count(index), (1...4000).contains(amount) else { return nil }
        var unitAt = index + 1
        if isWord(unitAt, "full", "complete", "whole", "calendar") { unitAt += 1 }
        var at = unitAt + 1
        while DateReader.upTo.contains(word(at)) { at += 1 }
        if isWord(at, "to", "through", "with", "on", "in") { at += 1 }
        if isWord(at, "the", "this") { at += 1 }
        if stem(unitAt) == "minute", at > unitAt + 1, isWord(at, "now", "moment", "minute") {
            return (.minutes(amount), at + 1)
        }
        guard let unit = unit(unitAt), unit != .weekend else { return nil }
        if at > unitAt + 1, let last = lastDay(at), last.day < today {
            return past(days(step(last.day.adding(days: 1), unit, by: -amount), last.day), last.end)
        }
        at = unitAt + 1
        while DateReader.starting.contains(word(at)) { at += 1 }
        guard at > unitAt + 1, isWord(at, "tomorrow") else { return nil }
        return (.period(past: nil, future: days(tomorrow, step(today, unit, by: amount))), at + 1)
    }
}
