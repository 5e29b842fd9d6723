/// Turns of phrase that depend on what stands in them, put into plainer words before anything is read: "leave Paris out",
/// "campaign by campaign". Those that are fixed are in `Turns`.
enum Idioms {
    static func plain(_ said: [Token]) -> [Token] {
        let tokens = Turns.plain(said)
        return tokens.rewritten { turn(tokens, at: $0) }
    }

    /// Those that depend on what stands in them.
    private static let turns: [@Sendable ([Token], Int) -> ([Token], end: Int)?] = [
        repeated, leftOut, swapped, timesSpend, heldBeside, comparing, theOne, conditional, weekOf, began, unitEnd,
        soFar, days,
        whyInShort, pressed,
    ]

    private static func turn(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard !tokens[index].quoted else { return nil }
        return (turns + turnsOfDays).lazy.compactMap { $0(tokens, index) }.first
    }

    static func replacing(_ token: Token, by words: [String]) -> [Token] {
        words.enumerated().flatMap { offset, word in
            Tokenizer.tokens(of: word).map { plain in
                var plain = plain
                plain.mark = offset == 0 ? token.mark : nil
                return plain
            }
        }
    }

    private static let pairs: Set<String> = ["side", "step", "one", "bit", "hour", "quarter"]

    /// "campaign by campaign": by campaign.
    @Sendable private static func repeated(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard index + 2 < tokens.count, ["by", "for"].contains(tokens[index + 1].text),
            tokens[index].text == tokens[index + 2].text,
            CalendarUnit(word: tokens[index].text) == nil, !pairs.contains(tokens[index].text)
        else { return nil }
        return (replacing(tokens[index], by: ["by"]) + [tokens[index + 2]], index + 3)
    }

    /// "the week Halloween fell in": the week of Halloween.
    @Sendable private static func weekOf(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "week", let day = tokens[safe: index + 1], day.isCapitalised || day.text == "in",
            let verb = (index + 2...index + 5).first(where: {
                ["fell", "falls", "fall", "was", "is"].contains(tokens[safe: $0]?.text ?? "")
            })
        else { return nil }
        let name = Array(tokens[index + 1..<verb]).filter { !["in", "which", "that"].contains($0.text) }
        let end = tokens[safe: verb + 1]?.text == "in" ? verb + 2 : verb + 1
        return ([tokens[index]] + replacing(tokens[index], by: ["of"]) + name, end)
    }

    static let units: Set<String> = ["week", "month", "quarter", "year"]

    /// "since the quarter began": since the start of the quarter.
    @Sendable private static func began(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard ["since", "from"].contains(tokens[index].text), let unit = tokens[safe: index + 2],
            units.contains(unit.text),
            ["the", "this"].contains(tokens[index + 1].text),
            ["began", "started", "opened", "begins", "starts"].contains(tokens[safe: index + 3]?.text ?? "")
        else { return nil }
        return (replacing(tokens[index], by: ["this"]) + [unit], index + 4)
    }

    /// "by quarter end": by the end of the quarter.
    @Sendable private static func unitEnd(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard units.contains(tokens[index].text), tokens[safe: index + 1]?.text == "end", tokens[index + 1].mark == nil,
            index > 0, ["by", "until", "before", "at", "till", "to"].contains(tokens[index - 1].text)
        else { return nil }
        return (replacing(tokens[index], by: ["the", "end", "of", "the"]) + [tokens[index]], index + 2)
    }

    /// "the quarter so far": this quarter so far.
    @Sendable private static func soFar(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "the", let unit = tokens[safe: index + 1], units.contains(unit.text),
            tokens[safe: index + 2]?.text == "so", tokens[safe: index + 3]?.text == "far"
        else { return nil }
        return (replacing(tokens[index], by: ["this"]), index + 1)
    }

    /// "between November 16 and 22", "November 14 and 15": from one day to the other.
    @Sendable private static func days(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        let isBetween = tokens[index].text == "between"
        let month = isBetween ? index + 1 : index
        guard let name = tokens[safe: month], MonthName.words.contains(name.text),
            let first = day(tokens[safe: month + 1]),
            tokens[safe: month + 2]?.text == "and", let second = day(tokens[safe: month + 3]), second > first,
            isBetween || second == first + 1, tokens[month + 3].mark == nil,
            !MonthName.words.contains(tokens[safe: month + 4]?.text ?? "")
        else { return nil }
        let lead = isBetween ? replacing(tokens[index], by: ["from"]) : []
        return (
            lead + Array(tokens[month...month + 1]) + replacing(tokens[month + 2], by: ["to"]) + [tokens[month + 3]],
            month + 4
        )
    }

    static func day(_ token: Token?) -> Int? {
        guard let number = token?.number, !number.isPercent, number.currency == nil, !number.isScaled,
            let day = number.whole,
            (1...31).contains(day)
        else { return nil }
        return day
    }

    /// "y is ROAS down": why. A "y" alone may as well be a yes.
    @Sendable private static func whyInShort(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        index == 0 && tokens[0].text == "y" && tokens.count > 2 ? (replacing(tokens[0], by: ["why"]), 1) : nil
    }

    private static let verbs: Set<String> = ["leave", "leaving", "take", "taking", "strip", "keep", "keeping"]

    /// "leave Paris out": excluding Paris.
    @Sendable private static func leftOut(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard verbs.contains(tokens[index].text),
            let out = (index + 2...index + 4).first(where: {
                tokens[safe: $0].map { ["out", "aside"].contains($0.text) } ?? false
            }),
            tokens[index + 1..<out].allSatisfy({ $0.mark == nil }), tokens[safe: out + 1]?.text != "of"
        else { return nil }
        return (replacing(tokens[index], by: ["excluding"]) + Array(tokens[index + 1..<out]), out + 1)
    }

    private static let swapping: Set<String> = ["swap", "exchange", "replace", "trade"]
    private static let courtesies: Set<String> = ["now", "ok", "please", "and", "then", "so", "no", "actually", "just"]

    /// "Swap the countries for browsers", "switch from LinkedIn to Meta": browsers instead, Meta instead.
    @Sendable private static func swapped(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        let verb = tokens[index].text
        let turns = verb == "switch" || verb == "change" || verb == "go"
        guard swapping.contains(verb) || turns && tokens[safe: index + 1]?.text == "from",
            tokens[..<index].allSatisfy({ courtesies.contains($0.text) }),
            let joint = (index + 2...index + 5).first(where: {
                let word = tokens[safe: $0]?.text ?? ""
                return turns ? word == "to" && $0 > index + 2 : ["for", "with", "by"].contains(word)
            }),
            // "Swap France for Spain" trades one of those that stand side by side.
            turns || tokens[index + 1].text == "the" || tokens[index + 1].text != tokens[index + 1].stem,
            joint + 1 < tokens.count, tokens[index + 1..<joint].allSatisfy({ $0.number == nil })
        else { return nil }
        return ([], tokens[joint + 1].text == "the" && joint + 2 < tokens.count ? joint + 2 : joint + 1)
    }

    private static let bringing: Set<String> = [
        "return", "returns", "returning", "returned", "bring", "brings", "bringing", "brought", "earn", "earns",
        "earning", "earned",
    ]
    private static let factors: [String: String] = ["twice": "2", "double": "2", "triple": "3", "half": "0.5"]

    /// "Returning less than twice their ad spend": with a ROAS below 2.
    @Sendable private static func timesSpend(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard bringing.contains(tokens[index].text) else { return nil }
        var at = ["back", "in"].contains(tokens[safe: index + 1]?.text) ? index + 2 : index + 1
        let side = tokens[safe: at]?.text ?? ""
        guard ["less", "fewer", "more"].contains(side), tokens[safe: at + 1]?.text == "than" else { return nil }
        at += 2
        let factor: String
        if let known = factors[tokens[safe: at]?.text ?? ""] {
            factor = known
        } else if let number = tokens[safe: at], tokens[safe: at + 1]?.text == "times",
            number.number != nil || WordForms.smallNumber(number.text) != nil
        {
            factor = number.raw
            at += 1
        } else if let number = tokens[safe: at]?.number, !number.isPercent {
            factor = "\(number.value)"
        } else {
            return nil
        }
        guard
            let cost = (at + 1...at + 7).first(where: {
                ["money", "spend", "cost", "costs", "budget", "outlay", "outlays", "investment"].contains(
                    tokens[safe: $0]?.text ?? "")
            })
        else { return nil }
        return (
            replacing(tokens[index], by: ["with", "roas", side == "more" ? "above" : "below", factor]), cost + 1
        )
    }

    private static let placing: Set<String> = ["set", "put", "place", "stand", "lay", "hold", "show"]

    /// "Set July's revenue beside June's": against it.
    @Sendable private static func heldBeside(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "beside",
            tokens[max(0, index - 12)..<index].contains(where: { placing.contains($0.text) }),
            !["each", "every", "it", "them"].contains(tokens[safe: index + 1]?.text ?? "")
        else { return nil }
        return (replacing(tokens[index], by: ["versus"]), index + 1)
    }

    private static let setAgainst = Pattern(
        "and [then] set|put|hold|place|compare|show it|that|this|them [up] [next] against|beside|with|to")
    private static let compared = Pattern(
        "and how do|does|did|is that|it|this|they|those [figure|number|result] differ|stand|stack|measure|hold [up] from|with|to|against"
    )

    /// "…, and how does that stand against September?", in the same sentence: compared with September.
    @Sendable private static func comparing(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard index > 0, tokens[index].mark == nil || tokens[index].mark == ",",
            let end = compared.match(tokens, at: index) ?? setAgainst.match(tokens, at: index)
        else { return nil }
        return (replacing(tokens[index], by: ["compared", "with"]), end)
    }

    private static let naming: Set<String> = [
        "name", "tell", "show", "give", "identify", "find", "me", "us", "is", "was",
    ]

    /// "Name the one campaign that …": which campaign.
    @Sendable private static func theOne(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "the", index > 0, naming.contains(tokens[index - 1].text),
            ["one", "single"].contains(tokens[safe: index + 1]?.text),
            let relative = (index + 3...index + 4).first(where: {
                ["that", "which", "with", "where"].contains(tokens[safe: $0]?.text ?? "")
            })
        else { return nil }
        let end = tokens[relative].text == "with" ? relative : relative + 1
        let rest = tokens[relative].text == "with" ? [] : [tokens[relative - 1]]
        let noun = Array(tokens[index + 2..<relative])
        return (replacing(tokens[index], by: ["which"]) + noun.dropLast() + (rest.isEmpty ? noun.suffix(1) : rest), end)
    }

    private static let consequences: Set<String> = [
        "post", "send", "trigger", "fire", "raise", "page", "call", "alert", "notify", "warn", "tell", "ping", "i",
        "we",
        "please", "let", "email", "mail", "message", "slack", "have", "text",
    ]

    /// "Should sales fall below 500, warn me": if sales fall.
    @Sendable private static func conditional(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard tokens[index].text == "should", let next = tokens[safe: index + 1]?.text,
            !["i", "we", "you", "they"].contains(next)
        else { return nil }
        let opens =
            index == 0
            && tokens.dropFirst(2).contains { $0.mark == "," && consequences.contains($0.text) }
        let follows = index > 1 && ["me", "us", "team", "sent"].contains(tokens[index - 1].text)
        return opens || follows ? (replacing(tokens[index], by: ["if"]), index + 1) : nil
    }

    /// Right as they stand, and nothing to mend other words to.
    static let words: [String] = compared.words + setAgainst.words + ["beside", "swap", "twice"]
}
