import Foundation
import Semantics

/// Turns a true text into a false one, in one place.
struct TextMutator {
    enum Kind: String, CaseIterable {
        case sign, magnitude, digits, unit, period, entity, superlative, cause, invented, citation
    }

    let sheet: InventedSheet
    var dice: Dice

    init(_ sheet: InventedSheet, seed: UInt64) {
        self.sheet = sheet
        dice = Dice(seed: seed)
    }

    /// Nil where the text has nothing of the kind to change.
    mutating func mutate(_ text: String, _ kind: Kind) -> String? {
        switch kind {
        case .sign: sign(text)
        case .magnitude: number(text) { value, _ in value }
        case .digits: digits(text)
        case .unit: unit(text)
        case .period: period(text)
        case .entity: entity(text)
        case .superlative: superlative(text)
        case .cause: cause(text)
        case .invented: invented(text)
        case .citation: citation(text)
        }
    }

    // MARK: words

    private static let opposites: [(String, String)] = [
        ("rose", "fell"), ("grew", "shrank"), ("increased", "decreased"), ("climbed", "dropped"),
        ("was up", "was down"),
        ("went up", "went down"), ("gained", "lost"), ("slipped", "climbed"), ("declined", "grew"),
        (" rise ", " drop "),
        (" increase ", " decrease "), (" gain ", " loss "), (" decline ", " rise "), (" fall ", " rise "),
        ("higher", "lower"),
        (" up ", " down "), (" more ", " less "), ("lifted", "lowered"), ("above", "below"), ("better", "worse"),
        ("(+", "(-"), ("(−", "(+"),
        ("ahead of", "behind"), ("dropped", "rose"), ("fell", "rose"), ("decreased", "increased"), ("lower", "higher"),
        (" drop ", " rise "),
        (" decrease ", " increase "), (" down ", " up "), (" less ", " more "), ("lowered", "lifted"),
        ("below", "above"), ("worse", "better"),
        ("was down", "was up"), ("went down", "went up"), ("not statistically", "statistically"),
        ("improved", "worsened"), ("jumped", "plunged"),
        ("surged", "slumped"), ("dipped", "rose"), ("shrank", "grew"), ("worsened", "improved"),
        ("plunged", "jumped"), ("tumbled", "surged"), ("doubled", "halved"), ("beat", "trailed"),
    ]

    private mutating func sign(_ text: String) -> String? {
        let known = TextMutator.opposites.filter {
            text.contains($0.0) && !(text.contains("made up") && $0.0 == " up ") && !text.contains("break this")
                && !text.contains("ended up")
                && !text.contains("ended up")
        }
        guard !known.isEmpty else { return nil }
        let (from, to) = dice.pick(known)
        return replaceOne(text, from, to)
    }

    private mutating func replaceOne(_ text: String, _ from: String, _ to: String) -> String? {
        let ranges = text.ranges(of: from)
        guard !ranges.isEmpty else { return nil }
        var text = text
        text.replaceSubrange(dice.pick(ranges), with: to)
        return text
    }

    // MARK: numbers

    /// Digits of the text that state a figure: no dates, steps, citations, advice.
    private func figures(_ text: String) -> [Range<String.Index>] {
        let expression = #/[$€£]?(\d[\d,]*(?:\.\d+)?)(?=(k|m)?(%| percentage| USD| EUR| GBP|[ .,;:)\]\-–*]|$))/#
        return text.matches(of: expression).compactMap { match -> Range<String.Index>? in
            let range = match.output.1.startIndex..<match.output.1.endIndex
            let before = text[..<range.lowerBound].suffix(24)
            if let last = before.last, last.isLetter || [".", ",", "[", "_"].contains(last) || last.isNumber {
                return nil
            }
            let after = text[range.upperBound...].prefix(12)
            let figure = String(match.output.1)
            if figure.count <= 4, !figure.contains("."), !after.hasPrefix("%"), !after.hasPrefix("k"),
                !after.hasPrefix("m")
            {
                // Short bare numbers can be days, steps or years.
                return nil
            }
            if before.contains("within ") || before.contains("shifting ")
                || before.hasSuffix("a ") && after.hasPrefix("% interval")
            {
                return nil
            }
            if after.hasPrefix("% interval") || after.hasPrefix("% confidence")
                || figure.count == 4 && figure.hasPrefix("20")
            {
                return nil
            }
            if before.hasSuffix("-") || after.hasPrefix("-") && after.dropFirst().first?.isNumber ?? false {
                return nil
            }
            return range
        }
    }

    private mutating func number(_ text: String, _ change: (Double, Int) -> Double) -> String? {
        let figures = figures(text)
        guard !figures.isEmpty else { return nil }
        let range = dice.pick(figures)
        let digits = text[range].replacing(",", with: "")
        guard let value = Double(digits), value > 0 else { return nil }
        let places = digits.split(separator: ".").count > 1 ? digits.split(separator: ".")[1].count : 0
        let factor = dice.pick([10, 0.1, 1.4, 0.6, 2, 1.15, 0.87])
        var text = text
        let shown = Writing.grouped(value * factor, places)
        guard shown.replacing(",", with: "") != digits, Double(shown.replacing(",", with: "")) != value else {
            return nil
        }
        text.replaceSubrange(range, with: shown)
        return text
    }

    private mutating func digits(_ text: String) -> String? {
        let figures = figures(text)
        guard !figures.isEmpty else { return nil }
        let range = dice.pick(figures)
        var characters = Array(text[range])
        let places = characters.indices.filter { characters[$0].isNumber }
        guard places.count >= 2 else { return nil }
        let pairs = zip(places, places.dropFirst()).filter {
            characters[$0.0] != characters[$0.1] && !($0.0 == places[0] && characters[$0.1] == "0")
        }
        guard !pairs.isEmpty else { return nil }
        let pair = dice.pick(pairs.map { [$0.0, $0.1] })
        characters.swapAt(pair[0], pair[1])
        var text = text
        text.replaceSubrange(range, with: String(characters))
        return text
    }

    private mutating func unit(_ text: String) -> String? {
        var ways: [String] = []
        for (from, to) in [
            ("$", "€"), ("€", "£"), ("£", "$"), (" percentage points", "%"), (" USD", " EUR"), (" EUR", " GBP"),
            (" GBP", " USD"),
        ] {
            if let changed = replaceOne(text, from, to) { ways.append(changed) }
        }
        if let match = text.firstMatch(of: #/\dk\b/#) {
            let end = text.index(before: match.range.upperBound)
            ways.append(text.replacingCharacters(in: end..<match.range.upperBound, with: "m"))
        }
        let percents = text.ranges(of: "%").filter { range in
            let after = text[range.upperBound...].prefix(12)
            let before = text[..<range.lowerBound].suffix(20)
            return !after.hasPrefix(" interval") && !before.contains("shifting")
        }
        if let range = percents.first {
            ways.append(text.replacingCharacters(in: range, with: " percentage points"))
        }
        return ways.isEmpty ? nil : dice.pick(ways)
    }

    // MARK: names and times

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private mutating func period(_ text: String) -> String? {
        var ways: [String] = []
        for (from, to) in [
            ("last week", "last month"), ("this week", "this month"), ("the week before", "a year earlier"),
            ("the previous week", "the previous month"),
            ("last month", "last quarter"), ("this month", "this week"), ("the month before", "a year earlier"),
            ("the previous month", "the previous week"),
            ("the prior week", "the prior year"), ("the prior month", "the prior week"),
            ("a year earlier", "a month earlier"), ("last 30 days", "last 7 days"),
            ("the previous 30 days", "the previous year"), ("the year before", "the week before"),
            ("next week", "next quarter"), ("next month", "next week"),
            ("last year", "last month"),
        ] where text.contains(from) {
            if let changed = replaceOne(text, from, to) { ways.append(changed) }
        }
        for (index, month) in TextMutator.months.enumerated() where text.contains(month) && !text.contains("Mayor") {
            let other = TextMutator.months[(index + dice.int(2...9)) % 12]
            ways.append(text.replacing(month, with: other))
        }
        for match in text.matches(of: #/(\d{4})-(\d\d)-(\d\d)/#) {
            if let date = CivilDate(String(match.output.0)) {
                ways.append(text.replacingCharacters(in: match.range, with: "\(date.adding(days: 9))"))
            }
        }
        return ways.isEmpty ? nil : dice.pick(ways)
    }

    private mutating func entity(_ text: String) -> String? {
        let known = sheet.parts.filter { text.contains($0.name) }
        // Between two names of three the sentence may stay true; advice names what it likes.
        if text.contains(" generated more ")
            || ["Check the checkout", "dig into", "keep an eye"].contains(where: text.contains)
        {
            return nil
        }
        guard !known.isEmpty else { return nil }
        let from = dice.pick(known)
        let strangers = [
            "session_default_channel_group": ["Display", "Affiliates", "SMS"], "device_category": ["smart TV"],
            "country": ["Italy", "Canada", "Poland"],
        ]
        let others =
            sheet.parts.map(\.name).filter { $0 != from.name && !text.contains($0) }
            + (strangers[sheet.dimension] ?? []).filter { $0 != "Display" }
        guard !others.isEmpty else { return nil }
        return replaceOne(text, from.name, dice.pick(others))
    }

    private mutating func superlative(_ text: String) -> String? {
        var ways: [String] = []
        for (from, to) in [
            ("largest", "smallest"), ("lowest", "highest"), ("best", "worst"), ("came second", "came first"),
            ("leads", "trails last"), ("biggest", "smallest"), ("highest", "lowest"),
            ("weakest", "strongest"), ("strongest", "weakest"), (" top ", " bottom "), ("smallest", "largest"),
            ("second-largest", "largest"), ("most ", "least "),
        ] where text.contains(from) {
            guard to != "trails last" else { continue }
            if let changed = replaceOne(text, from, to) { ways.append(changed) }
        }
        return ways.isEmpty ? nil : dice.pick(ways)
    }

    private mutating func cause(_ text: String) -> String? {
        guard let stop = text.lastIndex(of: "."), text.hasSuffix("."), !text.contains("\n"),
            !text.contains("if that helps"), !text.contains("because"), !text.contains("may be"),
            !text.contains("could be"), !text.contains("might be"), !text.contains("likely"),
            !text.contains("possibly")
        else { return nil }
        let clause = dice.pick([
            " because of the new checkout page", " due to a pricing change", ", driven by bad weather",
            " as a result of the redesign", " thanks to better emails",
            ", caused by slower pages", " owing to stronger competition", ", which was caused by a tracking error",
        ])
        return text[..<stop] + clause + "."
    }

    private mutating func invented(_ text: String) -> String? {
        let extra = [
            "Customer satisfaction rose 8%.", "The email open rate was 24.3%.", "Churn fell to 3.1%.",
            "Gross margin improved to 41%.", "Returning customers spent 18% more.",
            "Page load time fell to 2.1 seconds.", "Cart abandonment dropped to 61%.", "New users grew 14%.",
            "Sign-ups doubled.", "This was a record high.",
            "Support tickets fell by a third.", "Most of it came from Portugal.", "The CTR was 2.9%.",
            "A competitor cut prices in the same week.", "Uptime was 99.2%.",
        ].filter { sentence in
            !(sentence.contains("New users") && sheet.metrics.contains { $0.id == "new_users" })
        }
        return text + (text.contains("\n") ? "\n\n" : " ") + dice.pick(extra)
    }

    private mutating func citation(_ text: String) -> String? {
        let cited = text.matches(of: #/\[F(\d+)\]/#)
        guard !cited.isEmpty else { return nil }
        let match = dice.pick(cited)
        let others = (1...sheet.facts.count).filter { "F\($0)" != "F\(match.output.1)" } + [99]
        let other = dice.pick(others)
        // A fact of the same figure carries the claim as well.
        let own = Int(match.output.1) ?? 0
        if other <= sheet.facts.count, sheet.facts[other - 1]["metric"] == sheet.facts[own - 1]["metric"] { return nil }
        return text.replacingCharacters(in: match.range, with: "[F\(other)]")
    }
}

extension String {
    func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
