/// Words that say how two written numbers stand to each other, and do not.
extension NumberCheck {
    private static let quick = Movements.table("faster quicker quickly rapidly strongly")
    private static let slow = Movements.table("slower slowly")

    /// "Trials grew by 20 %, those of Malta more slowly (35 %)": the second is said to be the smaller one.
    func otherPace(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        guard number.form == .percent,
            let manner = (max(0, start - 3)..<start).last(where: {
                Self.quick.contains(sentence.lower($0)) || Self.slow.contains(sentence.lower($0))
            }),
            (manner + 1..<start).allSatisfy({ ["(", ",", "at", "by", ":", "+"].contains(sentence.lower($0)) }),
            sentence.lower(manner).hasSuffix("er") || sentence.lower(manner - 1) == "more",
            let before = sentence.numbers.last(where: { $0.range.upperBound <= manner }), before.form == .percent,
            before.sign == nil, manner - before.range.upperBound <= 8,
            !(before.range.upperBound..<manner).contains(where: { sentence.words[$0].isMark(".") })
        else { return nil }
        let isQuicker = Self.quick.contains(sentence.lower(manner))
        return (number.value > before.value) == isQuicker && number.value != before.value
            ? nil : .wrong("its own numbers say that it was the other way round", [])
    }

    /// "Only a 2.1 % chance that it is noise": the sheet's own probability, or what is left of it.
    func chanceOtherwise(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard number.form == .percent, ["chance", "probability", "likelihood"].contains(sentence.lower(end)),
            case let known = sheet.facts.indices.filter({ sheet.facts[$0].kind == .pValue }), !known.isEmpty,
            !sheet.facts.contains(where: { $0.unit == .probability && $0.kind != .pValue })
        else { return nil }
        let fitting = known.filter { index in
            sheet.facts[index].value.map { number.fits($0) || number.fits(1 - $0) } ?? false
        }
        return fitting.isEmpty ? .wrong("the p-value says otherwise", known) : .verified(fitting.map { [$0] })
    }

    private static let joints = Movements.table(", rather than instead of after against versus")
    private static let sides: [String: Double] = ["more": 1, "higher": 1, "less": -1, "lower": -1]

    /// "€255 rather than €260, so each booking brought in slightly more": what is concluded from the two.
    func concludedOtherwise(_ number: NumberMention) -> ClaimFinding? {
        guard let place = sentence.numbers.firstIndex(where: { $0.range == number.range }),
            place + 2 == sentence.numbers.count, case let second = sentence.numbers[place + 1],
            second.form == number.form, number.sign == nil, second.sign == nil,
            case let gap = number.range.upperBound..<second.range.lowerBound, (1...3).contains(gap.count),
            gap.allSatisfy({ Self.joints.contains(sentence.lower($0)) }),
            let so = (second.range.upperBound..<sentence.words.count).first(where: { sentence.lower($0) == "so" }),
            so - second.range.upperBound <= 2,
            let end = sentence.words.indices.last(where: { sentence.words[$0].kind == .word }), end > so,
            let side = Self.sides[sentence.lower(end)], !sentence.isNegated(end)
        else { return nil }
        return (number.value - second.value) * side > 0
            ? nil : .wrong("its own numbers say that it was the other way round", [])
    }
}
