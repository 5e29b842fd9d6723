/// Numbers that are told in words: "twenty-eight", "seven in ten", "a fifth more", "a quarter of an hour".
enum SpokenNumbers {
    static func written(_ tokens: [Token]) -> [Token] {
        tokens.rewritten { index in
            guard let (text, end) = spoken(tokens, index) else { return nil }
            var written = Tokenizer.tokens(of: text)
            written[0].mark = tokens[index].mark
            return (written, end)
        }
    }

    private typealias Read = (text: String, end: Int)

    private static func spoken(_ tokens: [Token], _ index: Int) -> Read? {
        thousands(tokens, index) ?? perCent(tokens, index) ?? dozen(tokens, index) ?? hour(tokens, index) ?? outOf(
            tokens, index) ?? part(
                tokens, index)
            ?? andHalf(tokens, index) ?? ordinal(tokens, index) ?? compound(tokens, index)
    }

    private static func text(_ tokens: [Token], _ index: Int) -> String { tokens[safe: index]?.text ?? "" }

    private static let teens = ["thirteen": 13, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19]
    private static let tens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// "half a dozen", "a dozen", "two dozen"
    private static func dozen(_ tokens: [Token], _ index: Int) -> Read? {
        let words = tokens[index...].prefix(3).map(\.text)
        if words == ["half", "a", "dozen"] { return ("6", index + 3) }
        guard words.count > 1, words[1] == "dozen", let count = words[0] == "a" ? 1 : small(words[0]) else {
            return nil
        }
        return ("\(count * 12)", index + 2)
    }

    private static func small(_ word: String) -> Int? { teens[word] ?? tens[word] ?? WordForms.smallNumber(word) }

    /// A number at a place, in digits or words.
    private static func number(_ tokens: [Token], _ index: Int) -> Double? {
        guard let token = tokens[safe: index] else { return nil }
        if token.text == "hundred" { return 100 }
        if token.text == "thousand" { return 1000 }
        if let number = token.number { return number.currency == nil && !number.isOrdinal ? number.value : nil }
        return small(token.text).map(Double.init)
    }

    private static func digits(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String((value * 100).rounded() / 100)
    }

    /// "5 thousand", "$20 thousand", "five hundred"
    private static func thousands(_ tokens: [Token], _ index: Int) -> Read? {
        // "five hundred"
        if text(tokens, index + 1) == "hundred", let count = WordForms.smallNumber(text(tokens, index)), count < 10,
            text(tokens, index + 2) != "and"
        {
            return ("\(count * 100)", index + 2)
        }
        guard let token = tokens[safe: index], let number = token.number, !number.isScaled, !number.isOrdinal,
            !number.isPercent, token.raw.last?.isNumber == true, text(tokens, index + 1) == "thousand",
            number.value < 1000
        else { return nil }
        return ("\(token.raw)k", index + 2)
    }

    /// "two per cent", "half a percent"
    private static func perCent(_ tokens: [Token], _ index: Int) -> Read? {
        if text(tokens, index) == "half", text(tokens, index + 1) == "a" {
            if text(tokens, index + 2) == "percent", text(tokens, index + 3) != "point" { return ("0.5%", index + 3) }
            if text(tokens, index + 2) == "per", text(tokens, index + 3) == "cent" { return ("0.5%", index + 4) }
        }
        if text(tokens, index) == "half", text(tokens, index + 1) == "a",
            ["percentage", "percent"].contains(text(tokens, index + 2)), text(tokens, index + 3) == "point"
        {
            return ("0.5 percentage points", index + 4)
        }
        return text(tokens, index) == "per" && text(tokens, index + 1) == "cent" ? ("percent", index + 2) : nil
    }

    /// "a quarter of an hour", "an hour and a half"
    private static func hour(_ tokens: [Token], _ index: Int) -> Read? {
        let words = tokens[index...].prefix(6).map(\.text)
        if words.starts(with: ["a", "quarter", "of", "an", "hour"]) { return ("15 minutes", index + 5) }
        if words.starts(with: ["quarter", "of", "an", "hour"]) { return ("15 minutes", index + 4) }
        if words.starts(with: ["three", "quarters", "of", "an", "hour"]) { return ("45 minutes", index + 5) }
        if words.starts(with: ["an", "hour", "and", "a", "half"]) { return ("90 minutes", index + 5) }
        return nil
    }

    private static let wholes: Set<Int> = [2, 3, 4, 5, 10, 20, 100, 1000]
    private static let limits: Set<String> = ["than", "over", "above", "under", "below", "least", "most", "exceeds"]

    /// "more than seven in ten", "one out of every four": a percentage.
    private static func outOf(_ tokens: [Token], _ index: Int) -> Read? {
        guard let count = number(tokens, index),
            limits.contains(text(tokens, index - 1)) || text(tokens, index - 1) == "by"
        else { return nil }
        var at = index + 1
        if text(tokens, at) == "out", text(tokens, at + 1) == "of" {
            at += 2
        } else if text(tokens, at) == "in" {
            at += 1
        } else {
            return nil
        }
        if ["every", "a"].contains(text(tokens, at)) { at += 1 }
        guard let whole = number(tokens, at), wholes.contains(Int(whole)), count < whole, count > 0 else { return nil }
        return ("\(digits(100 * count / whole))%", at + 1)
    }

    private static let parts: [String: Double] = [
        "half": 50, "third": 100.0 / 3, "quarter": 25, "fifth": 20, "sixth": 100.0 / 6, "eighth": 12.5, "tenth": 10,
    ]
    private static let changes: Set<String> = [
        "more", "less", "fewer", "higher", "lower", "better", "worse", "cheaper", "up", "down", "bigger", "smaller",
        "off", "extra",
    ]

    /// "a fifth more", "two thirds less", "half as much again"
    private static func part(_ tokens: [Token], _ index: Int) -> Read? {
        if text(tokens, index) == "half", text(tokens, index + 1) == "as",
            ["much", "many"].contains(text(tokens, index + 2)),
            text(tokens, index + 3) == "again"
        {
            return ("50% more", index + 4)
        }
        guard text(tokens, index - 1) != "by" || text(tokens, index) == "three" else { return nil }
        let counts = ["a": 1.0, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4]
        let isBare = text(tokens, index) == "half"
        guard let count = isBare ? 1 : counts[text(tokens, index)] else { return nil }
        let at = isBare ? index : index + 1
        guard let part = parts[WordForms.stem(text(tokens, at))], count * part < 100 else { return nil }
        let isChange = changes.contains(text(tokens, at + 1)) || text(tokens, index - 1) == "by"
        return isChange
            || limits.contains(text(tokens, index - 1))
                && ["of", "against", "on", "over", "compared", "versus", "from"].contains(text(tokens, at + 1))
            ? ("\(digits(count * part))%", at + 1) : nil
    }

    /// "one and a half million", "half a million", "a million"
    private static func andHalf(_ tokens: [Token], _ index: Int) -> Read? {
        let scales = ["million": 1e6, "billion": 1e9, "thousand": 1e3]
        let words = tokens[index...].prefix(5).map(\.text)
        if let scale = scales[words[safe: 2] ?? ""], words[0] == "half", words[1] == "a" {
            return (digits(0.5 * scale), index + 3)
        }
        if words[0] == "a", let scale = scales[words[safe: 1] ?? ""],
            scale > 1e3 || amounting.contains(words[safe: 2] ?? "")
        {
            return (digits(scale), index + 2)
        }
        guard let whole = number(tokens, index), words.dropFirst().starts(with: ["and", "a", "half"]) else {
            return nil
        }
        if let scale = scales[words[safe: 4] ?? ""] { return (digits((whole + 0.5) * scale), index + 5) }
        return (digits(whole + 0.5), index + 4)
    }

    /// "a thousand more", "a thousand dollars"
    private static let amounting: Set<String> = [
        "more", "extra", "additional", "fewer", "less", "dollars", "euros", "pounds", "bucks", "further",
    ]

    private static let ranks = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    ]

    /// "the fifteenth of October", "November twenty-first", "the second of this month"
    private static func ordinal(_ tokens: [Token], _ index: Int) -> Read? {
        var end = index + 1
        var day = ranks[text(tokens, index)]
        if day == nil, let ten = ["twenty": 20, "thirty": 30][text(tokens, index)],
            let rank = ranks[text(tokens, index + 1)], rank < 10
        {
            day = ten + rank
            end = index + 2
        }
        guard let day, day <= 31 else { return nil }
        let afterMonth =
            MonthName.words.contains(text(tokens, index - 1)) && !tokens[index - 1].isPossessive
            && (tokens[safe: end] == nil || tokens[end].mark != nil
                || ["and", "to", "until", "through", "till", "was", "versus"].contains(text(tokens, end)))
        let of = text(tokens, end) == "of" ? end + 1 : end
        let at = ["this", "last", "next", "the", "each", "every"].contains(text(tokens, of)) ? of + 1 : of
        let ofMonth = of > end && (MonthName.words.contains(text(tokens, at)) || text(tokens, at) == "month" && at > of)
        let listed =
            ["and", "to", "until", "through", "or"].contains(text(tokens, end))
            && ranks[text(tokens, text(tokens, end + 1) == "the" ? end + 2 : end + 1)] != nil
            && tokens[end...].prefix(6).contains { MonthName.words.contains($0.text) }
        guard
            ofMonth || afterMonth || listed
                || MonthName.words.contains(text(tokens, end)) && text(tokens, index - 1) == "the"
        else { return nil }
        return (
            "\(day)\(day % 10 == 1 && day != 11 ? "st" : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th")",
            end
        )
    }

    private static let measured: Set<String> = ["minute", "hour", "second", "point", "thousand"]

    /// "twenty-eight", "a hundred and twenty"
    private static func compound(_ tokens: [Token], _ index: Int) -> Read? {
        let word = text(tokens, index)
        if text(tokens, index + 1) == "hundred", let count = word == "a" ? 1 : small(word), count < 20 {
            var value = count * 100
            var end = index + 2
            let at = text(tokens, end) == "and" ? end + 1 : end
            if let more = compoundBelowHundred(tokens, at), at > end {
                value += more.value
                end = more.end
            }
            if text(tokens, end) == "thousand" { return (String(value * 1000), end + 1) }
            return (String(value), end)
        }
        if let count = small(word), word != "couple", word != "dozen", text(tokens, index + 1) == "million" {
            return (String(count * 1_000_000), index + 2)
        }
        if let read = compoundBelowHundred(tokens, index),
            read.end > index + 1 || teens[word] != nil || ["seventy", "eighty"].contains(word)
                || word != "one" && measured.contains(WordForms.stem(text(tokens, index + 1)))
        {
            if text(tokens, read.end) == "thousand" { return (String(read.value * 1000), read.end + 1) }
            return (String(read.value), read.end)
        }
        return nil
    }

    private static func compoundBelowHundred(_ tokens: [Token], _ index: Int) -> (value: Int, end: Int)? {
        guard let value = small(text(tokens, index)), !["couple", "dozen"].contains(text(tokens, index)) else {
            return nil
        }
        guard tens[text(tokens, index)] != nil, let unit = WordForms.smallNumber(text(tokens, index + 1)), unit < 10,
            tokens[index + 1].mark == nil, text(tokens, index + 1) != "couple"
        else { return (value, index + 1) }
        return (value + unit, index + 2)
    }
}
