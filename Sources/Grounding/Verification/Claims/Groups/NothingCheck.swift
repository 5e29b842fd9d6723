import Semantics

/// Checks that of what is said not to have been at all there was nothing: "no orders between 1 and 8 November".
struct NothingCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let nouns = Movements.table(
        "data figures figure rate facts fact breakdown numbers information target forecast value values share cost costs history"
    )

    func findings() -> [ClaimFinding] {
        guard !sentence.isHedged, !sentence.isQuestion else { return [] }
        return sentence.metrics.compactMap { metric in
            ["no", "zero"].contains(sentence.lower(metric.start - 1))
                && !Self.nouns.contains(sentence.lower(metric.end))
                && !metric.value.isForeign ? check(metric) : nil
        }
    }

    private func check(_ metric: Mention<ReferenceSheet.MetricMention>) -> ClaimFinding? {
        let names = Set(sentence.entities.flatMap(\.value)).union(sheet.ambient)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: NumberCues(role: .none))
        let facts = metric.value.metrics.sorted().flatMap { sheet.factsOfMetric[$0] }.filter { index in
            sheet.facts[index].kind == .value && sheet.facts[index].unit.canAdd && sheet.facts[index].value != nil
                && !sheet.entitiesOfFact[index].isEmpty && sheet.entitiesOfFact[index].isSubset(of: names)
                && sentence.periods.allSatisfy { finder.matchesOwn($0.value, sheet.facts[index]) }
        }
        guard !facts.isEmpty else { return nil }
        let none = facts.filter { sheet.facts[$0].value == 0 }
        return none.isEmpty ? .wrong("there were some", facts) : .verified(none.map { [$0] })
    }
}
