/// Checks "wastes money", "does not pay for itself": verdicts that only a return on what was spent can carry.
struct PayingCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    private static let wasting: Set<String> = ["waste", "wastes", "wasted", "wasting", "burns", "burning", "burned"]
    private static let losing: Set<String> = ["loses", "losing", "lost", "lose"]
    private static let money: Set<String> = ["money", "budget", "cash", "spend"]
    private static let paying: Set<String> = ["pays", "paid", "pay"]
    /// Words that a verdict of several begins with.
    private static let opening = wasting.union(losing).union(paying)
    private static let returns: Set<String> = ["return_on_ad_spend", "mer"]

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { index in
            verdict(index).map { check($0 != sentence.isNegated(index)) }
        }
    }

    /// Whether a word begins a verdict, and whether it says that something pays; nil for any other word.
    private func verdict(_ index: Int) -> Bool? {
        let word = sentence.lower(index)
        if word == "unprofitable" { return false }
        if word == "profitable" { return true }
        guard Self.opening.contains(word) else { return nil }
        let near = (index + 1...index + 3).map(sentence.lower)
        // "Burning cash" says that much goes out.
        if word.hasPrefix("burn"), near[0] == "cash" { return nil }
        if Self.wasting.contains(word), near.contains(where: Self.money.contains) { return false }
        if Self.losing.contains(word), near[0] == "money" { return false }
        if Self.paying.contains(word), near.starts(with: ["for", "itself"]) || near[0] == "off" {
            return true
        }
        return nil
    }

    private func check(_ pays: Bool) -> ClaimFinding {
        let named = sentence.entities.flatMap(\.value)
        let known = sheet.facts.indices.filter { index in
            Self.returns.contains(sheet.facts[index].metric) && sheet.facts[index].value != nil
                && (named.isEmpty || named.contains { sheet.entitiesOfFact[index].contains($0) })
        }
        guard !known.isEmpty else { return .unsupported("the sheet does not say what came back for the money") }
        // A return of one gives back what was spent.
        let fitting = known.filter { ((sheet.facts[$0].value ?? 0) >= 1) == pays }
        return fitting.isEmpty ? .wrong("it was the other way", known) : .verified(fitting.map { [$0] })
    }
}
