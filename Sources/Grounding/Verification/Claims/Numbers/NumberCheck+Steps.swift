import Semantics

/// Parts in brackets behind the steps of a list: "- Page views: 36,000 - Forms started: 14,400 (40 %)".
extension NumberCheck {
    /// The part of the step in front, where the two lines count different things.
    func ofStepBefore(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        guard number.form == .percent, number.sign == nil, number.precision == .exact, sentence.entities.isEmpty,
            sentence.lower(start - 1) == "(", sentence.lower(number.range.upperBound) == ")",
            let own = sentence.numbers.last(where: { $0.range.upperBound == start - 1 }), own.form == .plain,
            let said = topic.said, let before = said.sentence.numbers.first(where: { $0.form == .plain }),
            said.sentence.form == sentence.form, said.sentence.entities.isEmpty || said.sentence.numbers.count == 1,
            before.value > own.value, number.fits(own.value / before.value),
            case .verified(let mine) = alone(own),
            case .verified(let others) = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic).alone(
                before),
            let one = mine.first, let other = others.first, one.count == 1, other.count == 1,
            sheet.metricOfFact[one[0]] != sheet.metricOfFact[other[0]]
        else { return nil }
        return .verified([one + other])
    }
}
