/// Checks what is said to be within a forecast's reach by the numbers that stand beside it: "5,000 is within reach even at
/// the upper bound of 4,800" contradicts itself.
struct ReachCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func findings() -> [ClaimFinding] {
        if let answer { return [answer] }
        guard let isReached = claim, let (upper, fact) = upper else { return [] }
        let others = sentence.numbers.filter { $0.range != upper.range && $0.form == upper.form }
        let said = topic.said?.sentence
        let target = others.first ?? (said?.isQuestion ?? false ? said?.numbers.last { $0.form == upper.form } : nil)
        guard let target, target.value != upper.value else { return [] }
        return (target.value <= upper.value) == isReached
            ? [] : [.wrong("the bound of the forecast says otherwise", [fact])]
    }

    private static let reaching = Movements.table("hit reach make crack get pass beat exceed")

    /// "Will we hit half a million? Probably yes.": as the forecast says.
    private var answer: ClaimFinding? {
        guard sentence.words.count <= 4, let said = topic.said?.sentence, said.isQuestion,
            ["will", "can", "could"].contains(said.lower(0)),
            said.words.contains(where: { Self.reaching.contains($0.lower) }),
            let target = said.numbers.last(where: { $0.form != .percent && $0.form != .place })
        else { return nil }
        let words = sentence.words.map(\.lower)
        let isYes = words.contains("yes") || words.contains("likely") && !words.contains("not")
        guard isYes || words.contains("no") || words.contains("not") else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: said, topic: topic.said?.topic ?? Topic()).scope(
            of: target.range)
        let ahead = sheet.facts.indices.filter { index in
            let fact = sheet.facts[index]
            guard fact.kind == .forecast, let value = fact.value,
                scope.metrics?.contains(sheet.metricOfFact[index]) ?? true
            else {
                return false
            }
            let isOfSize = value > target.value / 3 && value < target.value * 3
            return isOfSize && (target.canBe(Quantity.unit(of: fact)) || target.form == .plain)
        }
        guard !ahead.isEmpty, ahead.allSatisfy({ ((sheet.facts[$0].value ?? 0) >= target.value) != isYes }) else {
            return nil
        }
        return .wrong("the forecast says otherwise", Array(ahead))
    }

    private var claim: Bool? {
        for at in sentence.words.indices {
            if sentence.has(["within", "reach"], at: at) { return !sentence.isNegated(at) }
            if sentence.has(["out", "of", "reach"], at: at) || sentence.has(["beyond", "reach"], at: at) {
                return sentence.isNegated(at)
            }
            let isTop = sentence.words.contains { ["top", "upper", "ceiling"].contains($0.lower) }
            if isTop, ["likely", "probable", "realistic"].contains(sentence.lower(at)) {
                return !sentence.isNegated(at)
            }
            if isTop, ["unlikely", "unrealistic"].contains(sentence.lower(at)) { return false }
        }
        return nil
    }

    private var upper: (NumberMention, Int)? {
        for number in sentence.numbers {
            let fact = sheet.facts.indices.first { index in
                sheet.facts[index].kind == .forecastUpper && number.canBe(Quantity.unit(of: sheet.facts[index]))
                    && sheet.facts[index].value.map { number.fits(Quantity.scaled($0, sheet.facts[index])) } ?? false
            }
            if let fact { return (number, fact) }
        }
        return nil
    }
}
