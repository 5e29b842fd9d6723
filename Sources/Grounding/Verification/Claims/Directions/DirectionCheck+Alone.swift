/// Who moved furthest, said by the others: "nothing else grew as fast", "only organic grew faster".
extension DirectionCheck {
    private static let pace = Movements.table("fast faster quickly much more strongly")

    /// Nil where the verb is not said of all the others.
    func ofNothingElse(_ mention: Mention<Direction>) -> ClaimFinding? {
        let start = mention.start
        let isNothing =
            sentence.has(["nothing", "else"], at: start - 2) || sentence.has(["no", "one", "else"], at: start - 3)
            || sentence.has(["none", "of", "the", "others"], at: start - 4)
        let only = sentence.entities.first { $0.end == start && sentence.lower($0.start - 1) == "only" }
        let isPaced = (mention.end..<mention.end + 3).contains { Self.pace.contains(sentence.lower($0)) }
        guard isNothing || only != nil && isPaced && sentence.numbers.isEmpty,
            let subject = topic.subject.first, let way = SignWords.sign(mention.value, lowerIsBetter: nil), way != 0
        else { return nil }
        let exceptions = Set(only?.value ?? [])
        var wrong: [Int] = []
        for series in Series.all(in: sheet, metrics: topic.metrics.isEmpty ? nil : topic.metrics, kinds: [.value])
        where series.dimension == sheet.entities[subject].dimension && series.isComplete {
            func moved(_ fact: Int) -> Double? {
                guard let change = sheet.facts[fact].change, let old = sheet.facts[fact].comparison?.value, old != 0
                else { return nil }
                return way * change / abs(old)
            }
            guard let own = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(subject) }),
                let mine = moved(own), series.facts.allSatisfy({ moved($0) != nil })
            else { continue }
            let further = series.facts.filter { fact in
                fact != own && (moved(fact) ?? 0) > (isPaced ? mine : 0)
            }
            let isSo =
                further.allSatisfy { !sheet.entitiesOfFact[$0].isDisjoint(with: exceptions) }
                && further.count == (only == nil ? 0 : 1)
            if isSo { return .verified([series.facts]) }
            wrong += series.facts
        }
        return wrong.isEmpty ? nil : .wrong("others moved so as well", wrong)
    }
}
