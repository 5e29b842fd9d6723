import Semantics

/// Month names and their short forms.
enum MonthName {
    private static let numbers: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        var table = ["sept": 9]
        for (index, name) in names.enumerated() {
            table[name] = index + 1
            table[String(name.prefix(3))] = index + 1
        }
        return table
    }()

    static let words = Array(numbers.keys)

    /// Words after which "may" and "march" are months.
    private static let leads: Set<String> = [
        "in", "of", "for", "since", "from", "to", "and", "versus", "last", "during", "until", "by", "next", "mid",
        "early",
        "late", "than", "between", "with", "through", "this", "was", "were", "about", "like",
    ]

    /// The month's number at a position; nil for other words. "may" and "march" must be capitalised inside the
    /// sentence or follow a word that dates do, unless `trusted`.
    static func number(_ tokens: [Token], _ index: Int, trusted: Bool = false) -> Int? {
        guard let token = tokens[safe: index], let month = numbers[token.text] else { return nil }
        if !trusted, ["may", "march", "mar", "sep", "dec"].contains(token.text), token.text.count <= 5 {
            let led = index > 0 && leads.contains(tokens[index - 1].text)
            guard
                led || token.isCapitalised && index > 0 || tokens.count <= 3
                    || ["sep", "dec", "mar"].contains(token.text)
            else { return nil }
        }
        return month
    }
}

/// Weekday names and their short forms.
enum WeekdayName {
    private static let table: [String: Weekday] = [
        "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
        "saturday": .saturday, "sunday": .sunday, "mon": .monday, "tue": .tuesday, "tues": .tuesday, "wed": .wednesday,
        "thu": .thursday, "thur": .thursday, "thurs": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
    ]

    static let words = Array(table.keys)

    /// The weekday at a position. Short forms that are words themselves ("sat", "sun") need "on" or a capital.
    static func weekday(_ tokens: [Token], _ index: Int) -> Weekday? {
        guard let token = tokens[safe: index] else { return nil }
        let text = token.text.count > 4 && token.text.hasSuffix("s") ? String(token.text.dropLast()) : token.text
        guard let weekday = table[text] ?? table[token.text] else { return nil }
        if ["sat", "sun", "wed", "mon", "fri"].contains(token.text) {
            let led =
                index > 0
                && ["on", "last", "since", "until", "every", "next", "by", "this"].contains(tokens[index - 1].text)
            return led || token.isCapitalised ? weekday : nil
        }
        return weekday
    }
}
