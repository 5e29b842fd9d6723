/// Reads numbers in words: `twenty-two percent`, `a third`, `two in five`, `twice`, `doubled`.
struct NumberWordReader {
    let words: [Word]

    static let small: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "dozen": 12, "zero": 0,
    ]
    static let tens: [String: Double] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let parts: [String: Double] = [
        "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20,
        "hundredth": 100, "thousandth": 1_000,
    ]
    private static let multiples: [String: (value: Double, isVerb: Bool)] = [
        "twice": (2, false), "double": (2, true), "doubled": (2, true), "doubling": (2, true), "doubles": (2, true),
        "triple": (3, true), "tripled": (3, true), "tripling": (3, true), "trebled": (3, true), "thrice": (3, false),
        "trebles": (3, true), "trebling": (3, true), "triples": (3, true), "quadruples": (4, true),
        "quadrupling": (4, true), "fivefold": (5, false), "sixfold": (6, false), "sevenfold": (7, false),
        "eightfold": (8, false), "ninefold": (9, false), "hundredfold": (100, false), "quintuples": (5, true),
        "quadrupled": (4, true), "quadruple": (4, true), "halved": (0.5, true), "halving": (0.5, true),
        "twofold": (2, false), "threefold": (3, false), "fourfold": (4, false), "tenfold": (10, false),
        "quintupled": (5, true), "quartered": (0.25, true),
    ]

    /// Words that a number can begin with.
    static let starts = Set(small.keys).union(tens.keys).union(parts.keys).union(multiples.keys).union([
        "a", "an", "half", "every",
    ])

    func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }
    func lower(_ index: Int) -> String { word(index)?.lower ?? "" }

    func number(at index: Int) -> NumberMention? {
        ofEvery(at: index) ?? round(at: index) ?? hour(at: index) ?? halves(at: index) ?? multiple(at: index) ?? outOf(
            at: index) ?? part(
                at: index)
            ?? cardinal(at: index)
    }

    private func multiple(at index: Int) -> NumberMention? {
        guard let known = NumberWordReader.multiples[lower(index)] else { return nil }
        // "double-check", "double digits" are not numbers.
        if lower(index) == "double", ["check", "digit", "digits", "down", "click"].contains(lower(index + 1)) {
            return nil
        }
        return NumberMention(
            range: index..<(index + 1), form: .multiple, value: known.value, step: 0, precision: .worded, sign: nil,
            isChangeVerb: known.isVerb && !isFactor(index))
    }

    /// "More than double Saturday's": a multiple of what follows; "will double" says that it does.
    private func isFactor(_ index: Int) -> Bool {
        ["double", "triple", "quadruple"].contains(lower(index))
            && !["to", "will", "would", "could", "may", "might", "should", "did", "not", "can"].contains(
                lower(index - 1))
    }

    /// `nearly an hour`; "18 visits an hour" is a rate.
    private func hour(at index: Int) -> NumberMention? {
        if let percent = fullPercent(at: index) { return percent }
        if let whole = wholeTime(at: index) ?? partOfTime(at: index) { return whole }
        guard ["an", "a", "one"].contains(lower(index)), ["hour", "minute"].contains(lower(index + 1)),
            ["nearly", "almost", "under", "over", "about", "around", "roughly", "than", "quite", "exactly"].contains(
                lower(index - 1))
        else { return nil }
        return NumberMention(
            range: index..<(index + 2), form: .time, value: lower(index + 1) == "hour" ? 3600 : 60, step: 0,
            precision: .exact, sign: nil)
    }

    /// "A full percent", "a whole per cent"
    private func fullPercent(at index: Int) -> NumberMention? {
        guard ["a", "one"].contains(lower(index)), ["full", "whole"].contains(lower(index + 1)) else { return nil }
        if word(index + 2)?.stem == "point" {
            return NumberMention(
                range: index..<(index + 3), form: .points, value: 0.01, step: 0.001, precision: .exact, sign: nil)
        }
        guard
            lower(index + 2) == "percent" && lower(index + 3) != "point"
                || lower(index + 2) == "per" && lower(index + 3) == "cent"
        else { return nil }
        let end = lower(index + 2) == "per" ? index + 4 : index + 3
        return NumberMention(range: index..<end, form: .percent, value: 0.01, step: 0.001, precision: .exact, sign: nil)
    }

    /// `a full minute`, `half a second`, `half an hour`.
    private func wholeTime(at index: Int) -> NumberMention? {
        let isWhole = ["a", "one"].contains(lower(index)) && ["full", "whole"].contains(lower(index + 1))
        let isHalf = lower(index) == "half" && ["a", "an"].contains(lower(index + 1))
        guard isWhole || isHalf, ["second", "minute", "hour"].contains(lower(index + 2)),
            let unit = NumberReader.seconds[lower(index + 2)]
        else { return nil }
        return NumberMention(
            range: index..<(index + 3), form: .time, value: isHalf ? unit / 2 : unit, step: 0, precision: .exact,
            sign: nil)
    }

    /// `a tenth of a second`.
    private func partOfTime(at index: Int) -> NumberMention? {
        guard ["a", "one"].contains(lower(index)), let part = word(index + 1),
            let whole = NumberWordReader.parts[part.stem],
            lower(index + 2) == "of", ["a", "one", "an"].contains(lower(index + 3)),
            ["second", "minute", "hour"].contains(lower(index + 4)), let unit = NumberReader.seconds[lower(index + 4)]
        else { return nil }
        return NumberMention(
            range: index..<(index + 5), form: .time, value: unit / whole, step: 0, precision: .exact, sign: nil)
    }

    /// `1 in 40`
    func oneIn(at index: Int) -> NumberMention? {
        word(index)?.text == "1" && lower(index + 1) == "in" ? outOf(at: index) : nil
    }

    /// `two in five`, `1 in 4`, `three out of ten`.
    private func outOf(at index: Int) -> NumberMention? {
        // "A dollar in five"
        let isMoney = ["a", "an"].contains(lower(index)) && word(index + 1).flatMap(Currencies.name) != nil
        guard let count = isMoney ? 1 : simple(index) else { return nil }
        var position = index + 1
        // "one visit in five", "one new user in four"
        for gap in 1...3
        where (0..<gap).allSatisfy({
            word(position + $0)?.kind == .word && !["in", "out", "and", "or", "of"].contains(lower(position + $0))
        }) && lower(position + gap) == "in" && word(position + gap + 1).map({ $0.kind != .mark }) ?? false
            && simple(position + gap + 1) != nil
        {
            position += gap
            break
        }
        if ["every"].contains(lower(position + 1)), lower(position) == "in" {
            position += 2
        } else if lower(position) == "in" {
            position += 1
        } else if lower(position) == "out", lower(position + 1) == "of" {
            position += lower(position + 2) == "every" ? 3 : 2
        } else {
            return nil
        }
        guard let whole = simple(position) ?? Self.tens[lower(position)], whole >= 2, count < whole,
            whole <= (count == 1 ? 1_000 : 20)
        else { return nil }
        // "five in 2026", "two in ten days" are not shares.
        if ["day", "days", "week", "weeks", "month", "months", "minutes", "hours"].contains(lower(position + 1)) {
            return nil
        }
        return NumberMention(
            range: index..<(position + 1), form: .percent, value: count / whole, step: 0, precision: .worded, sign: nil)
    }

    private static let colours: [String: NumberMention.Precision] = [
        "good": .over, "full": .over, "solid": .over, "whole": .worded, "mere": .worded, "bare": .justUnder,
        "scant": .justUnder, "clear": .over, "steady": .worded, "constant": .worded,
    ]

    /// `a good tenth`, `a full third`.
    private func colouredPart(at index: Int) -> NumberMention? {
        guard ["a", "an"].contains(lower(index)), let precision = Self.colours[lower(index + 1)],
            let whole = NumberWordReader.parts[lower(index + 2)]
        else { return nil }
        return NumberMention(
            range: index..<(index + 3), form: .percent, value: 1 / whole, step: 0, precision: precision, sign: nil)
    }

    func simple(_ index: Int) -> Double? {
        guard let word = word(index) else { return nil }
        if word.kind == .digits { return Double(word.text) }
        return NumberWordReader.small[word.lower]
    }

    /// "Half-year sales", "half on half", "the previous half", "the back half of 2025": a time.
    private func isHalfOfYear(_ index: Int) -> Bool {
        guard lower(index) == "half" else { return false }
        return ["year", "yearly"].contains(lower(index + 1))
            || ["on", "over"].contains(lower(index + 1)) && lower(index + 2) == "half"
            || ["on", "over"].contains(lower(index - 1)) && lower(index - 2) == "half"
            || ["previous", "prior", "preceding", "back", "front", "latest", "this", "next"].contains(lower(index - 1))
    }

    private static let behindRest = Movements.table("of goes went comes came to from is was")

    /// `a third`, `two thirds`, `three quarters`, `half`.
    private func part(at index: Int) -> NumberMention? {
        // "Two trends in one quarter": a time.
        let isTime =
            ["one", "a"].contains(lower(index)) && lower(index + 1) == "quarter"
            && ["in", "within"].contains(lower(index - 1)) && lower(index + 2) != "of"
        if isTime || isHalfOfYear(index) { return nil }
        // "Opens every second session"
        if lower(index) == "every", let noun = word(index + 2), noun.kind == .word, noun.stem == noun.lower,
            let whole = NumberWordReader.parts[lower(index + 1)] ?? (lower(index + 1) == "second" ? 2 : nil),
            !["day", "week", "month", "year", "quarter", "hour", "minute", "time"].contains(noun.lower)
        {
            return NumberMention(
                range: index..<(index + 2), form: .percent, value: 1 / whole, step: 0, precision: .worded, sign: nil)
        }
        func counts(_ word: String) -> Double? { ["a", "an"].contains(word) ? 1 : NumberWordReader.small[word] }
        if ["last", "remaining", "other", "final"].contains(lower(index - 1)), lower(index) != "half",
            let whole = NumberWordReader.parts[lower(index)],
            word(index + 1).map({ $0.kind == .mark || Self.behindRest.contains($0.lower) }) ?? true
        {
            return NumberMention(
                range: index..<(index + 1), form: .percent, value: 1 / whole, step: 0, precision: .worded, sign: nil)
        }
        var position = index
        var count = 1.0
        // "A good tenth less", "a full third more"
        if let precise = colouredPart(at: index) { return precise }
        // "The bigger half of the business": one of two, and no number.
        if lower(index) == "half",
            ["bigger", "smaller", "larger", "better", "lesser", "weaker"].contains(lower(index - 1))
        {
            return nil
        }
        if let known = counts(lower(index)), let next = word(index + 1), Self.parts[next.stem] != nil {
            count = known
            position += 1
        } else if lower(index) != "half" {
            return nil
        }
        guard let part = word(position), let whole = NumberWordReader.parts[part.lower == "half" ? "half" : part.stem]
        else { return nil }
        if count > 1, part.stem == part.lower, part.lower != "half" { return nil }
        // "Two quarters of data" are six months; a share of that size is a half.
        if count > 1, whole.truncatingRemainder(dividingBy: count) == 0 { return nil }
        // "the first half", "a quarter" of a year and "a third option" are not shares.
        if part.lower == "half", ["first", "second", "last", "other"].contains(lower(index - 1)) { return nil }
        if part.lower == "half", lower(position + 1) == "a",
            let scale = ["million": 1e6, "billion": 1e9, "thousand": 1e3][lower(position + 2)]
        {
            return NumberMention(
                range: index..<(position + 3), form: .plain, value: count * scale / 2, step: 0, precision: .worded,
                sign: nil)
        }
        // "Cut nearly in half"
        if part.lower == "half", lower(index - 1) == "in",
            (2...5).contains(where: { ["cut", "slashed", "chopped", "sliced", "reduced"].contains(lower(index - $0)) })
        {
            return NumberMention(
                range: index..<(position + 1), form: .multiple, value: 0.5, step: 0, precision: .worded, sign: nil,
                isChangeVerb: true)
        }
        if part.lower == "half",
            lower(position + 1) == "a" || count == 1 && position > index
                || word(position + 1)?.stem == "point"
        {
            let next = lower(position + 1) == "a" ? position + 2 : position + 1
            let isPoint = word(next)?.stem == "point"
            if isPoint || ["percentage", "percent"].contains(lower(next)) && word(next + 1)?.stem == "point" {
                return NumberMention(
                    range: index..<(isPoint ? next + 1 : next + 2), form: .points, value: 0.005, step: 0.001,
                    precision: .exact, sign: nil)
            }
            // No point: "half a percent" is said of how something moved in proportion.
            if lower(position + 1) == "a", lower(position + 2) == "percent" {
                return NumberMention(
                    range: index..<(position + 3), form: .percent, value: 0.005, step: 0.001, precision: .exact,
                    sign: nil)
            }
        }
        // "A third of one percent"
        if lower(position + 1) == "of", ["one", "a"].contains(lower(position + 2)),
            let length = ["percent": 1, "per": 2, "percentage": 2][lower(position + 3)],
            lower(position + 3) != "percentage" || word(position + 4)?.stem == "point"
        {
            return NumberMention(
                range: index..<(position + 3 + length),
                form: length == 2 && lower(position + 3) != "per" ? .points : .percent,
                value: count / whole / 100, step: 0, precision: .worded, sign: nil)
        }
        let isShare =
            // "Fell by a third at 2,480"
            count > 1 || lower(index - 1) == "by" && part.stem != "second"
            || [
                "of", "the", "as", "more", "less", "higher", "lower", "fewer", "from", "in", "on", "to", "over", "its",
                "went", "came", "goes", "comes", "wider", "narrower",
            ]
            .contains(lower(position + 1)) || Comparatives.predicates[lower(position + 1)] != nil
            || Movements.words[lower(position + 1)] != nil || CueWords.comparatives[lower(position + 1)] != nil
            || word(position + 1).map { $0.kind == .mark } ?? true
        if part.lower != "half", !isShare { return nil }
        if part.stem == "quarter", count == 1,
            word(index - 1)?.kind == .digits || ["k", "m", "thousand", "million"].contains(lower(index - 1))
        {
            return nil
        }
        if part.stem == "quarter", count == 1, ["earlier", "ago", "before", "later"].contains(lower(position + 1)) {
            return nil
        }
        return NumberMention(
            range: index..<(position + 1), form: .percent, value: count / whole, step: 0, precision: .worded, sign: nil)
    }

    /// `twenty-two percent`, `five hundred`, `two million dollars`.
    private func cardinal(at index: Int) -> NumberMention? {
        var position = index
        var total = 0.0
        var current = 0.0
        var step = 1.0
        var found = false
        while let word = word(position), word.kind == .word {
            if let small = NumberWordReader.small[word.lower] {
                guard current.truncatingRemainder(dividingBy: 10) == 0 || !found else { break }
                current += small
                step = 1
            } else if let ten = NumberWordReader.tens[word.lower] {
                current += ten
            } else if word.lower == "hundred", found {
                current *= 100
                step = 100
            } else if word.lower == "thousand", found {
                total += current * 1e3
                current = 0
                step = 1e3
            } else if word.lower == "million", found {
                total += current * 1e6
                current = 0
                step = 1e6
            } else if word.lower == "and", found, NumberWordReader.small[lower(position + 1)] != nil, current >= 100 {
                position += 1
                continue
            } else {
                break
            }
            found = true
            position += 1
        }
        guard found else { return nil }
        var mention = NumberMention(
            range: index..<position, form: .plain, value: total + current, step: step, precision: .exact, sign: nil)
        if lower(position) == "point", let tenth = NumberWordReader.small[lower(position + 1)] {
            mention.value += tenth / 10
            mention.step = 0.1
            position += 2
        }
        // "Two full points"
        if ["full", "whole"].contains(lower(position)), word(position + 1)?.stem == "point" { position += 1 }
        // Units after words: percent, points, times, money.
        switch lower(position) {
        case "percent", "percentage", "per", "%":
            let isPoints = word(position + 1)?.stem == "point"
            if lower(position) == "percentage", !isPoints { break }
            // "Three per order"
            if lower(position) == "per", lower(position + 1) != "cent" { break }
            mention.form = isPoints ? .points : .percent
            position += isPoints || lower(position) == "per" ? 2 : 1
            mention.value /= 100
            mention.step /= 100
        case "point", "points":
            mention.form = .points
            position += 1
            mention.value /= 100
            mention.step /= 100
        case "times": (mention.form, position) = (.multiple, position + 1)
        case "hour", "hours", "minute", "minutes", "second", "seconds":
            let factor = lower(position).hasPrefix("h") ? 3600.0 : lower(position).hasPrefix("m") ? 60 : 1
            (mention.form, position) = (.time, position + 1)
            mention.value *= factor
            mention.step *= factor
            // "four minutes and 13 seconds"
            let next = lower(position) == "and" ? position + 1 : position
            if factor == 60, ["second", "sec"].contains(word(next + 1)?.stem),
                let seconds = word(next).flatMap({ NumberWordReader.small[$0.lower] ?? Double($0.text) })
            {
                mention.value += seconds
                mention.step = 1
                position = next + 2
            }
        default:
            if let word = word(position), let codes = Currencies.minor(word) {
                (mention.form, position) = (.money(codes), position + 1)
                mention.value /= 100
                mention.step /= 100
            } else if let word = word(position), let codes = Currencies.name(word) {
                (mention.form, position) = (.money(codes), position + 1)
            }
        }
        mention.range = index..<position
        return mention
    }
}
