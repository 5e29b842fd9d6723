import Semantics

/// Joins what the date rules found: "from A to B", "between A and B", "since A", "until B", "A - B".
struct RangeJoiner {
    let reader: DateReader
    let mentions: [DateMention]

    private var tokens: [Token] { reader.tokens }

    func joined() -> [DateMention] {
        var result: [DateMention] = []
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            if index + 1 < mentions.count, let longer = weekend(mention, with: mentions[index + 1]) {
                result.append(longer)
                index += 2
            } else if index + 1 < mentions.count, let range = range(mention, mentions[index + 1]) {
                let days = DaysWithin(reader: reader)
                if let last = result.last, let placed = days.placed(range, within: last) {
                    result[result.count - 1] = placed
                } else if index + 2 < mentions.count, let placed = days.placed(range, within: mentions[index + 2]) {
                    result.append(placed)
                    index += 1
                } else {
                    result.append(range)
                }
                index += 2
            } else {
                result.append(led(mention))
                index += 1
            }
        }
        return result
    }

    private func before(_ mention: DateMention) -> Int {
        var index = mention.tokens.lowerBound - 1
        while index >= 0, ["the", "of", "on", "last", "around"].contains(tokens[index].text) { index -= 1 }
        return index
    }

    /// "The whole weekend including Cyber Monday": from the Friday or the Saturday before it.
    private func weekend(_ mention: DateMention, with monday: DateMention) -> DateMention? {
        let gap = tokens[mention.tokens.upperBound..<max(mention.tokens.upperBound, monday.tokens.lowerBound)]
        guard mention.past?.shape == .weekend, gap.contains(where: { RangeJoiner.adding.contains($0.text) }),
            gap.allSatisfy({ RangeJoiner.adding.contains($0.text) || $0.text == "the" })
        else { return nil }
        let lead = tokens[monday.tokens].contains { $0.text == "cyber" } ? -3 : -2
        func days(_ period: QuestionPeriod?) -> QuestionPeriod? {
            guard let day = period?.range, day.dayCount == 1, day.start.weekday == .monday else { return nil }
            return QuestionPeriod(DateRange(start: day.start.adding(days: lead), end: day.end), .rolling)
        }
        guard let past = days(monday.past) else { return nil }
        return DateMention(
            tokens: mention.tokens.lowerBound..<monday.tokens.upperBound,
            meaning: .period(past: past, future: days(monday.future)))
    }

    private static let adding: Set<String> = ["including", "incl", "includes", "include", "with", "plus", "through"]

    // MARK: Ranges

    private func range(_ first: DateMention, _ second: DateMention) -> DateMention? {
        var gap = first.tokens.upperBound
        var end = second.tokens.lowerBound
        while end > gap, ["the", "including", "on"].contains(tokens[end - 1].text) { end -= 1 }
        // "Nov 20 (start) and Nov 25 (end)"
        while gap < end - 1, ["up", "start", "included", "inclusive"].contains(tokens[gap].text) { gap += 1 }
        while gap < end - 1, tokens[gap].text == "and" { gap += 1 }
        // "July-September"
        if first.tokens.upperBound == second.tokens.lowerBound, tokens[second.tokens.lowerBound].isGlued,
            case .period = first.meaning, case .period = second.meaning
        {
            return DateMention(
                tokens: first.tokens.lowerBound..<second.tokens.upperBound, meaning: meaning(first, second))
        }
        guard end - gap == 1, case .period = first.meaning, case .period = second.meaning else { return nil }
        let start = before(first)
        let lead = start >= 0 ? tokens[start].text : ""
        let joiner = tokens[gap]
        // "how did it change from Q2 to Q3" compares; "revenue from Q2 to Q3" and "from May 1 through today" are ranges.
        let isPlain =
            ["through", "thru"].contains(joiner.text) || lead == "between"
            || ["today", "now", "yesterday"].contains(tokens[second.tokens.lowerBound].text)
            || !comparesChange(first.tokens.lowerBound) || isHeldAgainst(second) || RangeJoiner.stepwise.matches(tokens)
            || isWholeMonth(first, second)
        let isRange: Bool
        switch joiner.text {
        case "to", "through", "thru", "until", "till": isRange = true
        case "and":
            let areSpans = isSpan(first) && isSpan(second) && StructureCues.moves(tokens)
            let areUnits = first.past?.unit != nil && first.past?.unit == second.past?.unit
            let areMonths =
                areUnits && !isWholeMonth(first, second)
                && (RangeJoiner.grown.matches(tokens)
                    || RangeJoiner.shifted.matches(tokens) && first.past?.unit != .day)
            isRange =
                lead == "between" && !areSpans && !areMonths
                && (!tellsApart(first.tokens.lowerBound) || isWholeMonth(first, second))
        case "ending", "ends", "ended": isRange = RangeJoiner.begins.contains(lead)
        default: isRange = joiner.kind == .dash
        }
        guard isRange, isPlain else { return nil }
        let lower =
            lead == "from" || lead == "between" || RangeJoiner.begins.contains(lead) ? start : first.tokens.lowerBound
        return DateMention(tokens: lower..<second.tokens.upperBound, meaning: meaning(first, second))
    }

    /// Several days, of no calendar unit: "between November 9-15 and November 16-22".
    private func isSpan(_ mention: DateMention) -> Bool {
        guard let past = mention.past, past.range.dayCount > 1 else { return false }
        return past.shape == .rolling || past.shape == .weekend
    }

    /// "Compare the revenue of July to September with …": what comes after is the other side.
    private func isHeldAgainst(_ second: DateMention) -> Bool {
        tokens[second.tokens.upperBound...].contains { ["versus", "against", "with", "compared"].contains($0.text) }
    }

    /// "Between October 1 and October 31": the month, whatever grew in it.
    private func isWholeMonth(_ first: DateMention, _ second: DateMention) -> Bool {
        guard let start = first.past?.range, let end = second.past?.range, start.dayCount == 1, end.dayCount == 1
        else { return false }
        return start.start == start.start.startOfMonth && end.end == start.start.endOfMonth
    }

    /// "The difference between October and September": two times, and no stretch from one to the other.
    private func tellsApart(_ index: Int) -> Bool {
        tokens[..<index].contains {
            ["difference", "differences", "differ", "differs", "gap", "apart"].contains($0.text)
        }
    }

    private static let stepwise = PatternList(
        "over time", "day by day", "week by week", "month by month", "daily|weekly|monthly|hourly")
    /// "The greatest growth between September and October": from the one to the other.
    private static let grown = PatternList(
        "biggest|greatest|largest|most|steepest|strongest|fastest|highest|sharpest|worst "
            + "growth|gain|gains|increase|rise|jump|drop|fall|decline|loss|change|decrease|improvement",
        "grew|gained|rose|fell|dropped|lost|declined|improved|increased|decreased|changed|sank|shrank|climbed "
            + "[the] most|fastest|least|hardest|furthest|steepest|sharpest",
        "grow|gain|rise|fall|drop|lose|decline|improve|increase|decrease|change|sink|shrink|climb "
            + "[the] most|fastest|least|hardest|furthest|steepest|sharpest")
    /// "How much did it move between August and September?"
    private static let shifted = PatternList(
        "how [much|far|strongly|big] did|has|have ... move|moved|change|changed|shift|shifted|grow|grown|fall|fallen|rise|risen|drop|dropped|climb|improve|improved between",
        "change|shift|growth|movement|swing|jump|drop|rise|fall|delta in|of .. .. .. between")
    private static let begins: Set<String> = ["starting", "beginning", "starts", "begins", "started", "began"]

    private func comparesChange(_ index: Int) -> Bool {
        let cues: Set<String> = [
            "change", "changed", "difference", "compare", "compared", "differ", "grow", "grew", "rise", "rose", "drop",
            "dropped", "fall", "fell",
            "move", "moved", "improve", "improved", "increase", "increased", "decline", "declined",
            "decrease",
            "decreased", "growth", "swing", "jump", "leap", "spike", "dip", "slump", "surge", "gain", "loss", "shift",
            "delta", "variance", "gap", "go", "went", "gone", "comparison",
        ]
        // "Going from Q2 to Q3": what is going to come is no change.
        let goes = zip(tokens[..<index], tokens[..<index].dropFirst()).contains {
            ["going", "moving", "passing"].contains($0.text) && $1.text == "from"
        }
        // "Where people drop off" is no fall.
        return goes
            || tokens[..<index].indices.contains {
                cues.contains(tokens[$0].text) && !["off", "out"].contains(tokens[safe: $0 + 1]?.text)
            }
    }

    /// "January to March 2027": the year is of both.
    private func yearShared(_ first: DateMention, _ second: DateMention) -> DateMention.Meaning? {
        guard namesYear(second), !namesYear(first), let end = (second.future ?? second.past)?.range.end,
            let said = (first.past ?? first.future)?.range.start, said.year != end.year
        else { return nil }
        var start = said.adding(years: end.year - said.year)
        if start > end { start = start.adding(years: -1) }
        let days = DateRange(start: start, end: end)
        return start > reader.today
            ? .period(past: nil, future: shaped(days, days)) : .period(past: shaped(days, days), future: nil)
    }

    /// Days that begin in this year and end in the next are rather told in the wrong order.
    private static let longestRunning = 100

    private func meaning(_ first: DateMention, _ second: DateMention) -> DateMention.Meaning {
        if let shared = yearShared(first, second) { return shared }
        if let a = first.past?.range, let b = second.past?.range {
            if b.end >= a.start { return .period(past: shaped(a, b), future: coming(first, second)) }
            // "For the year through December 31": to the end of the unit that runs.
            if case .toDate = first.past?.shape,
                tokens[first.tokens].contains(where: { CalendarUnit(word: $0.text) != nil }),
                let ahead = second.future?.range, ahead.start > reader.today,
                let rest = first.future?.range, ahead.end >= rest.start, ahead.end <= rest.end
            {
                return .period(
                    past: first.past, future: QuestionPeriod(DateRange(start: rest.start, end: ahead.end), .rolling))
            }
            // "from October to March": the start is a year earlier.
            if isMonth(first.past), isMonth(second.past) {
                let start = a.start.adding(years: -1)
                return .period(past: QuestionPeriod(DateRange(start: start, end: b.end), .rolling), future: nil)
            }
            // "Friday to Monday": to the Monday that follows, and not to the coming one.
            if first.past?.shape == .day, let from = weekday(first), let to = weekday(second) {
                let days = DateRange(start: a.start, end: a.start.adding(days: (to.rawValue - from.rawValue + 7) % 7))
                return .period(past: QuestionPeriod(days, .rolling), future: nil)
            }
            if first.past?.shape == .day, isWeekday(first), let ahead = second.future?.range {
                return .period(past: QuestionPeriod(DateRange(start: a.start, end: ahead.end), .rolling), future: nil)
            }
            // "From Nov 20 to Nov 29", of days that are not over.
            if first.past?.shape == .day, let ahead = second.future?.range, ahead.end > reader.today,
                a.start.days(until: ahead.end) <= RangeJoiner.longestRunning
            {
                return reader.spanning(a.start, ahead.end)
            }
            return .backwards
        }
        let start = first.past ?? first.future
        // "From August through the end of October": its last day, and not the coming one.
        if let a = first.past?.range, second.past == nil, let ahead = second.future?.range,
            tokens[second.tokens].contains(where: { MonthName.words.contains($0.text) }),
            !tokens[second.tokens].contains(where: { $0.number != nil })
        {
            let recent = ahead.end.adding(years: -1).endOfMonth
            if recent >= a.start, recent < reader.today, ahead.end == ahead.end.endOfMonth {
                return .period(past: shaped(a, DateRange(start: recent, end: recent)), future: nil)
            }
        }
        let end = second.future ?? second.past
        guard let start, let end, end.range.end >= start.range.start else { return .backwards }
        let range = QuestionPeriod(DateRange(start: start.range.start, end: end.range.end), .rolling)
        return start.range.start > reader.today ? .period(past: nil, future: range) : .period(past: range, future: nil)
    }

    /// The same range where both ends mean the coming ones.
    private func coming(_ first: DateMention, _ second: DateMention) -> QuestionPeriod? {
        guard let a = first.future?.range, let b = second.future?.range, a.start > reader.today, b.end >= a.start else {
            return nil
        }
        return shaped(a, b)
    }

    private func namesYear(_ mention: DateMention) -> Bool {
        mention.tokens.contains { reader.year($0) != nil || tokens[$0].text == "year" }
    }

    private func isMonth(_ period: QuestionPeriod?) -> Bool {
        switch period?.shape {
        case .months, .toDate(.month): true
        default: false
        }
    }

    private func weekday(_ mention: DateMention) -> Weekday? {
        WeekdayName.weekday(tokens, mention.tokens.upperBound - 1)
    }

    private func isWeekday(_ mention: DateMention) -> Bool { weekday(mention) != nil }

    private func shaped(_ a: DateRange, _ b: DateRange) -> QuestionPeriod {
        let range = DateRange(start: a.start, end: b.end)
        let months = range.start == range.start.startOfMonth && range.end == range.end.endOfMonth
        // "From the 1st to today" is the month so far.
        if range.end == reader.today, range.start == reader.today.startOfMonth {
            return QuestionPeriod(range, .toDate(.month))
        }
        let count = (range.end.year - range.start.year) * 12 + range.end.month - range.start.month + 1
        return QuestionPeriod(range, months ? .months(count) : .rolling)
    }

    // MARK: Leading words

    private func led(_ mention: DateMention) -> DateMention {
        var result = mention
        let at = before(mention)
        let lead = at >= 0 ? tokens[at].text : ""
        switch lead {
        case "since": result.lead = .since
        case "from"
        where ["on", "onward", "onwards", "forward"].contains(reader.word(mention.tokens.upperBound))
            && tokens[safe: mention.tokens.upperBound + 1]?.number == nil:
            result.lead = .since
        case "until", "till", "through": result.lead = .until
        case "by": result.lead = .by
        case "every", "each": result.lead = .every
        // "before and after Oct 3": both sides of it.
        case "after"
        where at > 1 && tokens[at - 2].text == "before" && ["and", "versus", "or", "to"].contains(tokens[at - 1].text):
            break
        // "Did sales rise in October after September?"
        case "after"
        where mentions.contains(where: {
            (at - 1...at).contains($0.tokens.upperBound) && $0.past?.unit != nil && $0.past?.unit == mention.past?.unit
        }) && StructureCues.moves(tokens):
            break
        case "after": result.lead = .after
        case "before": result.lead = .before
        case "to" where at > 0 && tokens[at - 1].text == "up": result.lead = .until
        default:
            // "We launched on October 3. How have visits moved since then?"
            let rest = tokens[mention.tokens.upperBound...]
            if mention.past != nil, mentions.count == 1,
                rest.indices.contains(where: { tokens[$0].text == "since" && tokens[safe: $0 + 1]?.text == "then" })
            {
                result.lead = .since
                break
            }
            // "since the launch on Oct 3", "starting Oct 3"
            let reach = max(0, mention.tokens.lowerBound - 5)
            let near = tokens[reach..<mention.tokens.lowerBound]
            if let since = near.lastIndex(where: { $0.text == "since" || $0.text == "starting" }),
                tokens[since].text == "since" || since + 2 >= mention.tokens.lowerBound,
                !tokens[since..<mention.tokens.lowerBound].contains(where: { $0.kind == .path || $0.quoted }),
                !tokens[since..<mention.tokens.lowerBound].contains(where: { $0.mark != nil && $0.text != "since" })
            {
                result.lead = .since
            }
        }
        if result.lead == .since || result.lead == .after, let start = mention.past?.range {
            let from = result.lead == .after ? start.end.adding(days: 1) : start.start
            result.meaning = .period(
                past: QuestionPeriod(DateRange(start: from, end: reader.today), .since), future: nil)
            result.lead = .since
        }
        return result
    }
}
