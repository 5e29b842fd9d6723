import Semantics

/// Days said in more words than they need: "Saturday and Sunday", "the 28 days up to yesterday".
extension Idioms {
    /// Those that depend on what stands in them.
    static let turnsOfDays: [@Sendable ([Token], Int) -> ([Token], end: Int)?] = [
        weekendDays, listedWeekdays, toDate, daysOfOneMonth, apposition, stepwise, sinceThen, saidAgain, mostRecent,
        unitsOwn,
    ]

    private static let joints: Set<String> = ["and", "or", "versus"]

    /// "Saturday and Sunday just gone": the weekend. "The previous Saturday and Sunday": the one before.
    @Sendable private static func weekendDays(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        let isBefore = ["previous", "preceding", "prior"].contains(tokens[index].text)
        let first = isBefore ? index + 1 : index
        guard ["saturday", "sat"].contains(tokens[safe: first]?.text), let joint = tokens[safe: first + 1],
            joints.contains(joint.text), ["sunday", "sun"].contains(tokens[safe: first + 2]?.text)
        else { return nil }
        var end = first + 3
        if tokens[safe: end]?.text == "just" { end += 1 }
        if ["gone", "past"].contains(tokens[safe: end]?.text) { end += 1 }
        let isEarlier =
            isBefore || ["before", "earlier"].contains(tokens[safe: end]?.text) && tokens.count <= end + 1
        if isEarlier, !isBefore { end += 1 }
        return (replacing(tokens[index], by: isEarlier ? ["weekend", "before"] : ["weekend"]), end)
    }

    private static let leads: Set<String> = ["by", "per", "across", "over", "between", "among", "each", "every"]

    /// "Monday, Tuesday and so on to Sunday": the days of the week.
    @Sendable private static func listedWeekdays(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        var end = index
        while let name = tokens[safe: end]?.text, WeekdayName.words.contains(name) { end += 1 }
        guard end - index >= 2 else { return nil }
        if let next = tokens[safe: end]?.text, next == "etc" {
            end += 1
        } else if tokens[safe: end]?.text == "and", tokens[safe: end + 1]?.text == "so",
            ["on", "forth"].contains(tokens[safe: end + 2]?.text)
        {
            end += 3
        } else {
            return nil
        }
        if ["to", "until", "through", "till"].contains(tokens[safe: end]?.text),
            WeekdayName.words.contains(tokens[safe: end + 1]?.text ?? "")
        {
            end += 2
        }
        let isLed = index > 0 && leads.contains(tokens[index - 1].text)
        return (replacing(tokens[index], by: (isLed ? [] : ["by"]) + ["day", "of", "week"]), end)
    }

    /// "From 1 January to date": to today. "Month to date" is a unit of its own.
    @Sendable private static func toDate(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard index > 0, ["to", "until", "till"].contains(tokens[index].text),
            ["date", "present", "now"].contains(tokens[safe: index + 1]?.text),
            CalendarUnit(word: tokens[index - 1].text) == nil, tokens[index - 1].text != "up"
        else { return nil }
        return ([tokens[index]] + replacing(tokens[index + 1], by: ["today"]), index + 2)
    }

    /// "Between 9 and 15 November": from one day to the other.
    @Sendable private static func daysOfOneMonth(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "between", let first = day(tokens[safe: index + 1]),
            tokens[safe: index + 2]?.text == "and", let second = day(tokens[safe: index + 3]), second > first,
            let month = (index + 4...index + 6).first(where: { !["the", "of"].contains(tokens[safe: $0]?.text ?? "") }),
            MonthName.words.contains(tokens[safe: month]?.text ?? "")
        else { return nil }
        return (
            replacing(tokens[index], by: ["from"]) + [tokens[index + 1]]
                + replacing(tokens[index + 2], by: ["to"]) + [tokens[index + 3], tokens[month]], month + 1
        )
    }

    private static let telling: Set<String> = ["day", "date", "launch", "start", "moment"]

    /// "October 3, the day of the launch, until today": what is told of a date beside it is no other date.
    @Sendable private static func apposition(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard index > 0, tokens[index].mark == ",", ["the", "our", "when"].contains(tokens[index].text),
            tokens[index - 1].number != nil || MonthName.words.contains(tokens[index - 1].text)
                || WeekdayName.words.contains(tokens[index - 1].text),
            tokens[index].text == "when" || telling.contains(tokens[safe: index + 1]?.text ?? ""),
            let end = (index + 2...index + 8).first(where: { tokens[safe: $0]?.mark == "," })
        else { return nil }
        return ([], end)
    }

    /// "From day to day", "month after month", "from one browser to the next": day by day, by browser.
    @Sendable private static func stepwise(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        if tokens[index].text == "from", tokens[safe: index + 1]?.text == "one", let noun = tokens[safe: index + 2],
            noun.kind == .word, tokens[safe: index + 3]?.text == "to"
        {
            let end = tokens[safe: index + 4]?.text == "the" ? index + 5 : index + 4
            guard ["next", "another", "other"].contains(tokens[safe: end]?.text) else { return nil }
            return (replacing(tokens[index], by: ["by"]) + [noun], end + 1)
        }
        let first = tokens[index].text == "from" ? index + 1 : index
        guard let unit = tokens[safe: first], CalendarUnit(word: unit.text) != nil || unit.text == "hour",
            ["to", "after"].contains(tokens[safe: first + 1]?.text), tokens[safe: first + 2]?.text == unit.text
        else { return nil }
        return ([unit] + replacing(tokens[index], by: ["by"]) + [unit], first + 3)
    }

    private static let pointing: Set<String> = ["then", "that"]

    /// "We launched on October 3. … from then until today": since October 3.
    @Sendable private static func sinceThen(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard ["from", "since"].contains(tokens[index].text), let what = tokens[safe: index + 1]?.text,
            pointing.contains(what)
        else { return nil }
        var end = index + 2
        if what == "that" {
            guard ["day", "date", "moment", "point"].contains(tokens[safe: end]?.text) else { return nil }
            end += 1
        }
        guard
            let month = tokens[..<index].lastIndex(where: { MonthName.words.contains($0.text) }),
            let date = day(tokens[safe: month + 1]) != nil
                ? month..<month + 2 : day(tokens[safe: month - 1]) != nil ? month - 1..<month + 1 : nil
        else { return nil }
        if ["on", "onward", "onwards"].contains(tokens[safe: end]?.text) { end += 1 }
        if ["until", "till", "to", "up", "through"].contains(tokens[safe: end]?.text) {
            while ["until", "till", "to", "up", "through"].contains(tokens[safe: end]?.text) { end += 1 }
            guard ["now", "today"].contains(tokens[safe: end]?.text) else { return nil }
            end += 1
        }
        var said = Array(tokens[date])
        said[0].mark = nil
        return (replacing(tokens[index], by: ["since"]) + said, end)
    }

    /// "That is", "i.e.": what follows says the same again.
    @Sendable private static func saidAgain(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "i", tokens[safe: index + 1]?.text == "e" else { return nil }
        guard var next = tokens[safe: index + 2] else { return ([], index + 2) }
        next.mark = ","
        return ([next], index + 3)
    }

    private static let whole: Set<String> = ["full", "complete", "whole", "completed", "finished", "past", "entire"]

    /// "The most recent full quarter", "the latest completed month": the last one.
    @Sendable private static func mostRecent(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        var end: Int
        if tokens[index].text == "most", tokens[safe: index + 1]?.text == "recent" {
            end = index + 2
        } else if tokens[index].text == "latest" {
            end = index + 1
        } else {
            return nil
        }
        let start = end
        while whole.contains(tokens[safe: end]?.text ?? "") { end += 1 }
        guard let next = tokens[safe: end], next.mark == nil,
            units.contains(next.text) || end > start && next.isCapitalised
        else { return nil }
        return (replacing(tokens[index], by: ["last"]), end)
    }

    /// "The month's sales to date": sales this month.
    @Sendable private static func unitsOwn(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard units.contains(tokens[index].text), tokens[index].isPossessive,
            let end = (index + 2...index + 5).first(where: { at in
                let pair = (tokens[safe: at]?.text ?? "", tokens[safe: at + 1]?.text ?? "")
                return pair == ("to", "date") || pair == ("so", "far")
            })
        else { return nil }
        var unit = tokens[index]
        unit.isPossessive = false
        unit.mark = nil
        return (tokens[index + 1..<end] + replacing(tokens[index], by: ["this"]) + [unit], end + 2)
    }
}
