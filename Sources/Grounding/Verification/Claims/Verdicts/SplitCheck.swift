import Semantics

/// Checks what is said of how a test divided its visitors: "the split is fine", "no sign of an uneven split".
struct SplitCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    private static let uneven = Movements.table(
        "uneven faulty unbalanced imbalanced broken skewed lopsided suspicious mismatch off")
    private static let even = Movements.table("fine even balanced fair healthy ok okay sound clean normal")
    private static let denials = Movements.table("no not nothing isn't without neither")
    /// Below this, the arms did not come about by chance.
    private static let least = 0.01

    func findings() -> [ClaimFinding] {
        guard let split = sentence.words.firstIndex(where: { ["split", "splits"].contains($0.lower) }),
            let fact = sheet.facts.indices.first(where: { index in
                sheet.facts[index].kind == .pValue && sheet.facts[index].value != nil
                    && sheet.factsOfMetric[sheet.metricOfFact[index]].contains {
                        sheet.facts[$0].kind == .experiment && sheet.facts[$0].unit == .count
                    }
            })
        else { return [] }
        return sentence.words.indices.filter { abs($0 - split) <= 6 }.prefix(20).compactMap { at in
            let isUneven = Self.uneven.contains(sentence.lower(at))
            guard isUneven || Self.even.contains(sentence.lower(at)) else { return nil }
            let isDenied = (max(0, at - 5)..<at).contains { Self.denials.contains(sentence.lower($0)) }
            return ((sheet.facts[fact].value ?? 1) < Self.least) == (isUneven != isDenied)
                ? .verified([[fact]]) : .wrong("the p-value of the split says otherwise", [fact])
        }
    }
}
