/// What is said of a test's result in words of chance and of confidence: "that can't be noise", "we can be fairly sure".
extension SignificanceCheck {
    private static let chance = Movements.table("noise chance luck coincidence fluke random")
    private static let denied = Movements.table(
        "can't cannot not isn't hardly unlikely no beyond small low tiny slim little negligible never")
    private static let granted = Movements.table(
        "could may might well probably likely large high considerable big just pure plain")

    /// The finding for such a word; nil where the words say neither, or the sheet tests nothing.
    func verdictInWords() -> ClaimFinding? {
        let tested = sheet.facts.indices.filter { sheet.facts[$0].kind == .pValue && sheet.facts[$0].value != nil }
        guard !tested.isEmpty, !sentence.isQuestion else { return nil }
        for at in sentence.words.indices {
            guard let isReal = claimsEffect(at) else { continue }
            let own = pValues(before: at, tested)
            guard !own.isEmpty else { return nil }
            let fitting = own.filter { ((sheet.facts[$0].value ?? 1) < 0.05) == isReal }
            return fitting.isEmpty ? .wrong("the p-value says otherwise", own) : nil
        }
        return nil
    }

    private func claimsEffect(_ at: Int) -> Bool? {
        let word = sentence.lower(at)
        let near = (max(0, at - 6)..<min(sentence.words.count, at + 5)).map { sentence.lower($0) }
        if Self.chance.contains(word) {
            if near.contains(where: { ["rule", "ruled", "rules", "excluded"].contains($0) }) {
                return !near.contains { ["can't", "cannot", "not", "couldn't", "no"].contains($0) }
            }
            if near.contains(where: Self.denied.contains) { return true }
            return near.contains(where: Self.granted.contains) ? false : nil
        }
        // "It's a proven winner"
        if word == "proven", ["winner", "improvement", "effect", "success"].contains(sentence.lower(at + 1)) {
            return !near.contains { ["no", "not", "isn't", "hardly", "without", "yet"].contains($0) }
        }
        guard (max(0, at - 4)..<at).contains(where: { ["be", "are", "am", "feel"].contains(sentence.lower($0)) }),
            sentence.words.contains(where: { $0.lower == "p" })
        else { return nil }
        let isNegated = (max(0, at - 4)..<at).contains {
            ["not", "can't", "cannot", "hardly"].contains(sentence.lower($0))
        }
        if ["confident", "sure", "certain"].contains(word) { return !isNegated }
        return ["doubtful", "sceptical", "skeptical", "unsure", "uncertain"].contains(word) ? isNegated : nil
    }

    /// The p-values that the numbers of the sentence are, or that belong to the effect said last; the only one otherwise.
    private func pValues(before at: Int, _ tested: [Int]) -> [Int] {
        let written = tested.filter { index in
            sentence.numbers.contains { $0.form == .plain && $0.value < 1 && $0.fits(sheet.facts[index].value ?? -1) }
        }
        if let effect = sentence.numbers.last(where: { $0.range.upperBound <= at && $0.form == .percent }) {
            let lifts = sheet.facts.indices.filter { index in
                sheet.facts[index].kind == .lift && sheet.facts[index].value.map { effect.fits(abs($0)) } ?? false
            }
            let own = tested.filter { p in
                lifts.contains {
                    sheet.entitiesOfFact[$0] == sheet.entitiesOfFact[p]
                        && sheet.metricOfFact[$0] == sheet.metricOfFact[p]
                }
            }
            if !own.isEmpty { return own }
        }
        if !written.isEmpty { return written }
        let named = Set(sentence.entities.flatMap(\.value)).subtracting(sheet.ambient)
        let own = tested.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: named) }
        return own.isEmpty ? (tested.count == 1 ? tested : []) : own
    }
}
