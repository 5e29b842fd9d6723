/// Checks the numbers beside a forecast: how good its method was, and what becomes of a target.
///
/// "At 12 earlier points it was 17 % closer than repeating the last season"; "the target of €9,000 is reached with a
/// probability of about 62 %"; "each remaining day needs €120.75, €317.09 is expected".
struct ForecastTerms {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let wanting = Movements.table("needs need needed requires required expected expect")

    /// Nil where the number is none of these.
    func check(_ number: NumberMention) -> ClaimFinding? {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        let before = (max(0, start - 3)..<start).map { sentence.lower($0) }
        if number.form == .percent, sentence.has(["closer", "than"], at: end) {
            return bind(number, [.backTest])
                ?? .unsupported("the sheet does not say how good the forecast's method was")
        }
        if let held = GoalTerms(sheet: sheet, sentence: sentence, topic: topic).check(number) { return held }
        if before.contains("target") || before.contains("goal") { return bind(number, [.goal]) }
        if number.form == .percent, before.contains(where: { ["probability", "chance", "odds"].contains($0) }) {
            return bind(number, [.chance])
        }
        let isWanted = (start - 2...end + 2).contains { Self.wanting.contains(sentence.lower($0)) }
        return isWanted ? bind(number, [.pace], isBound: false) : nil
    }

    /// - Parameter isBound: the number can be nothing else where the sheet holds such facts.
    private func bind(
        _ number: NumberMention, _ kinds: Set<ReferenceFact.Kind>, isBound: Bool = true
    ) -> ClaimFinding? {
        let facts = sheet.facts.indices.filter { kinds.contains(sheet.facts[$0].kind) && sheet.facts[$0].value != nil }
        guard !facts.isEmpty else { return nil }
        let fitting = facts.filter { index in
            number.canBe(Quantity.unit(of: sheet.facts[index])) && sheet.facts[index].value.map(number.fits) ?? false
        }
        if !fitting.isEmpty { return .verified(fitting.map { [$0] }) }
        return isBound ? .wrong("the sheet has another number", facts) : nil
    }
}
