/// Checks an amount within advice: "cut the budget by 20 %", "plan for 2,400 orders". What is advised claims nothing, but an
/// amount that is not in the sheet is invented.
struct AdvisedAmount {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// Nil where the number is no amount of the business: a length of time, a small count of things to do, a part of something to move.
    func check(_ number: NumberMention) -> ClaimFinding? {
        switch number.form {
        case .place: return nil
        // "Compare it with the downtime of 153 minutes": a figure, and no time to take.
        case .time where !isOfMetric(number): return nil
        case .plain where number.value <= 12 && number.step >= 1: return nil
        // "Move 10 % of the budget": how much of something to try claims nothing.
        case .percent where sentence.lower(number.range.upperBound) == "of" && !isStated(number): return nil
        // "Aim for a 5 % improvement": how far is wished for, and nothing of the sheet.
        case .percent
        where Movements.nouns.contains(sentence.lower(number.range.upperBound))
            && isAim(before: number.range.lowerBound):
            return nil
        default: break
        }
        let bound = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number)
        if bound.isFine { return bound }
        if let ahead = forecast(number) ?? comparedAhead(number) { return ahead }
        return .unsupported("the advice names an amount that is not in the sheet")
    }

    /// "The two markets, together 45 % of revenue", "India: more than half of new users": what they have, and nothing to do.
    private func isStated(_ number: NumberMention) -> Bool {
        let before = sentence.lower(number.range.lowerBound - 1)
        return sentence.metrics.contains { (1...3).contains($0.start - number.range.upperBound) && !$0.value.isForeign }
            && (["together", "already", "has", "at", "with", "is", "makes", ":", "("].contains(before)
                || (max(0, number.range.lowerBound - 4)..<number.range.lowerBound).contains {
                    sentence.words[$0].isMark(":") || sentence.words[$0].isMark("(")
                })
    }

    private func isAim(before place: Int) -> Bool {
        (max(0, place - 4)..<place).contains { ["aim", "aiming", "target", "goal"].contains(sentence.lower($0)) }
    }

    private func isOfMetric(_ number: NumberMention) -> Bool {
        sentence.lower(number.range.lowerBound - 1) == "of"
            && sentence.metrics.contains { $0.end == number.range.lowerBound - 1 && !$0.value.isForeign }
    }

    /// "Plan with the high end, $5.1 million": the end that the words name.
    private func isEnd(_ kind: ReferenceFact.Kind, _ number: NumberMention) -> Bool {
        let said = (max(0, number.range.lowerBound - 5)..<number.range.lowerBound).map { sentence.lower($0) }
        guard said.contains(where: CueWords.end.contains) else { return true }
        if said.contains(where: CueWords.highEnd.contains) { return kind == .forecastUpper }
        return said.contains(where: CueWords.lowEnd.contains) ? kind == .forecastLower : true
    }

    /// "I'd plan for 1,510 sign-ups in September, 70 more than in August": how the forecast moves.
    private func comparedAhead(_ number: NumberMention) -> ClaimFinding? {
        guard !sentence.cues.contains(.forecast) else { return nil }
        var ahead = sentence
        ahead.cues.insert(.forecast)
        let found = NumberCheck(sheet: sheet, sentence: ahead, topic: topic).check(number)
        return found.isFine ? found : nil
    }

    /// "Order stock for 4,400 parcels": advice looks ahead without saying so.
    private func forecast(_ number: NumberMention) -> ClaimFinding? {
        let named = sentence.periods.map(\.value).filter(\.isAbsolute)
        let fitting = sheet.facts.indices.filter { index in
            let fact = sheet.facts[index]
            return [.forecast, .forecastLower, .forecastUpper].contains(fact.kind) && isEnd(fact.kind, number)
                && number.canBe(Quantity.unit(of: fact)) && named.allSatisfy { fact.period.map($0.isNamed) ?? true }
                && fact.value.map { number.fits(Quantity.scaled($0, fact)) } ?? false
        }
        return fitting.isEmpty ? nil : .verified(fitting.map { [$0] })
    }
}
