/// Checks that who is said to have the rest of a whole is the one that is left: "Hindi has 30 %, Tamil half, and English the rest".
struct RestCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    private static let nouns = Movements.table("rest remainder balance")
    private static let leads = Movements.table("to from in with by the")
    private static let verbs = Movements.table("goes went is was comes came falls fell belongs")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            guard Self.nouns.contains(sentence.lower(at)), sentence.lower(at - 1) == "the", !sentence.isNegated(at),
                sentence.lower(at + 1) != "of", let owner = owner(at), let name = owner.value.first
            else { return nil }
            let dimension = sheet.entities[name].dimension
            let others = sentence.entities.filter { mention in
                mention.start < owner.start && mention.value.contains { sheet.entities[$0].dimension == dimension }
            }.flatMap(\.value)
            guard !others.isEmpty, sentence.numbers.contains(where: { $0.form == .percent }) else { return nil }
            let named = Set(others).union([name])
            let series = sheet.series.filter { $0.dimension == dimension && $0.isComplete }
            guard !series.isEmpty else { return nil }
            let whole = series.first { series in
                series.facts.allSatisfy { !sheet.entitiesOfFact[$0].isDisjoint(with: named) }
                    && series.facts.count == named.count
            }
            return others.contains(name) || whole == nil
                ? .wrong("others are left", series[0].facts) : .verified([whole?.facts ?? []])
        }
    }

    /// "English the rest", "the rest goes to English"
    private func owner(_ at: Int) -> Mention<[Int]>? {
        if let front = sentence.entities.last(where: { $0.end == at - 1 }) { return front }
        guard Self.verbs.contains(sentence.lower(at + 1)) else { return nil }
        return sentence.entities.first { mention in
            (2...4).contains(mention.start - at)
                && (at + 2..<mention.start).allSatisfy { Self.leads.contains(sentence.lower($0)) }
        }
    }
}
