/// Numbers that say how many of a round number, or of a coin, something is.
extension NumberWordReader {
    /// `6 in every 1,000`, `31 per thousand`, `3 out of 100`.
    func perThousand(at index: Int) -> NumberMention? {
        guard let first = word(index),
            let (count, step) = first.kind == .digits
                ? NumberReader.value(of: first.text) : NumberWordReader.small[first.lower].map({ ($0, 1) })
        else { return nil }
        var position = index + 1
        // "12 more conversions per thousand sessions": how far two rates lie apart.
        var isDistance = false
        if ["more", "fewer", "additional", "extra", "less"].contains(lower(position)) {
            isDistance = true
            position += 1
        }
        isDistance = isDistance || ["lose", "lost", "losing", "gain", "gained", "gaining"].contains(lower(index - 1))
        // "6 requests in every 1,000"
        if word(position)?.kind == .word, !["in", "out", "per", "of"].contains(lower(position)),
            ["in", "out", "per"].contains(lower(position + 1))
        {
            position += 1
        } else if isDistance, position == index + 2 {
            return nil
        }
        switch lower(position) {
        case "in": position += 1
        case "out" where lower(position + 1) == "of": position += 2
        case "per": position += 1
        default: return nil
        }
        if ["every", "each", "a"].contains(lower(position)) { position += 1 }
        let whole: Double? =
            switch word(position)?.text {
            case "100", "hundred": 100
            case "1,000", "1000", "thousand": 1_000
            case "10,000", "10000": 10_000
            default: nil
            }
        guard let whole, count < whole else { return nil }
        return NumberMention(
            range: index..<(position + 1), form: isDistance ? .points : .percent, value: count / whole,
            step: step / whole, precision: .exact, sign: nil)
    }

    private static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9,
    ]
    private static let notes: [String: Double] = ["fiver": 5, "tenner": 10, "grand": 1_000, "quid": 1, "buck": 1]

    private static func isCompared(_ word: String) -> Bool {
        ["more", "less"].contains(word) || Comparatives.afterNumber[word] != nil || ["higher", "lower"].contains(word)
    }

    /// `a million`, `a quarter of a million`, `a fiver`, `a grand`.
    func round(at index: Int) -> NumberMention? {
        guard ["a", "an", "one"].contains(lower(index)) else { return nil }
        if let note = Self.notes[lower(index + 1)] {
            return NumberMention(
                range: index..<(index + 2), form: .money(["GBP", "EUR", "USD", "AUD", "CAD", "NZD", "CHF"]),
                value: note,
                step: note >= 1_000 ? note / 10 : 1, precision: .exact, sign: nil)
        }
        // "A pound more than in May", "a cent cheaper"
        if Self.isCompared(lower(index + 2)), let unit = word(index + 1),
            let codes = Currencies.name(unit) ?? Currencies.minor(unit)
        {
            let value = Currencies.name(unit) == nil ? 0.01 : 1
            return NumberMention(
                range: index..<(index + 2), form: .money(codes), value: value, step: value / 2, precision: .exact,
                sign: nil
            )
        }
        if lower(index + 1) == "quarter", lower(index + 2) == "of", lower(index + 3) == "a",
            let scale = Self.scales[lower(index + 4)]
        {
            return money(scale / 4, scale / 100, index..<(index + 5))
        }
        // "A thousand impressions": a measure, and no number of them.
        guard let scale = Self.scales[lower(index + 1)], lower(index) != "one",
            scale >= 1e6 || word(index + 2).flatMap({ Currencies.name($0) }) != nil,
            !["per", "every", "in", "each", "half", "quarter"].contains(lower(index - 1)),
            lower(index - 1) != "of" || ["out", "quarter", "half"].allSatisfy({ $0 != lower(index - 2) })
        else { return nil }
        return money(scale, scale / 10, index..<(index + 2))
    }

    /// The round number, with the currency that stands behind it.
    private func money(_ value: Double, _ step: Double, _ range: Range<Int>) -> NumberMention {
        let codes = word(range.upperBound).flatMap { Currencies.name($0) }
        return NumberMention(
            range: range.lowerBound..<(codes == nil ? range.upperBound : range.upperBound + 1),
            form: codes.map { .money($0) } ?? .plain, value: value, step: step, precision: .about, sign: nil)
    }

    /// `forty cents of every dollar`, `45p in the pound`.
    func ofEvery(at index: Int) -> NumberMention? {
        var position = index
        let count: Double
        if let first = word(index), first.kind == .digits, let value = NumberReader.value(of: first.text) {
            (count, position) = (value.value, index + 1)
        } else if let ten = NumberWordReader.tens[lower(index)] {
            let unit = lower(index + 1) == "-" ? lower(index + 2) : lower(index + 1)
            let ones = NumberWordReader.small[unit].flatMap { $0 < 10 ? $0 : nil }
            count = ten + (ones ?? 0)
            position = ones == nil ? index + 1 : lower(index + 1) == "-" ? index + 3 : index + 2
        } else if let small = NumberWordReader.small[lower(index)] {
            (count, position) = (small, index + 1)
        } else {
            return nil
        }
        guard count > 0, count < 100, let minor = word(position), Currencies.minor(minor) != nil else { return nil }
        position += 1
        if lower(position) == "out", lower(position + 1) == "of" { position += 1 }
        guard ["of", "in", "on", "from", "for"].contains(lower(position)),
            ["every", "each", "the"].contains(lower(position + 1)),
            // "Of each revenue dollar"
            let end = (position + 2...position + 3).first(where: { word($0).flatMap(Currencies.name) != nil })
        else { return nil }
        return NumberMention(
            range: index..<(end + 1), form: .percent, value: count / 100, step: 0.01, precision: .exact, sign: nil)
    }

    /// `one and a half times`.
    func halves(at index: Int) -> NumberMention? {
        guard let whole = simple(index), lower(index + 1) == "and", lower(index + 2) == "a", lower(index + 3) == "half"
        else { return nil }
        let end = lower(index + 4) == "percentage" ? index + 5 : index + 4
        if word(end)?.stem == "point" || lower(end) == "percent" {
            return NumberMention(
                range: index..<(end + 1), form: lower(end) == "percent" ? .percent : .points,
                value: (whole + 0.5) / 100,
                step: 0.001, precision: .exact, sign: nil)
        }
        guard lower(index + 4) == "times" else {
            // "It was three and a half."
            return NumberMention(
                range: index..<(index + 4), form: .plain, value: whole + 0.5, step: 0.1, precision: .exact, sign: nil)
        }
        return NumberMention(
            range: index..<(index + 5), form: .multiple, value: whole + 0.5, step: 0, precision: .worded, sign: nil)
    }
}
