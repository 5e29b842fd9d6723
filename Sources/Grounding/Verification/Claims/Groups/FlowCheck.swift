import Semantics

/// Checks where something is said to have gone: "the budget shifted from Google Ads to the others", "traffic moved from Email to
/// Direct". The share of the one fell, that of the other rose.
struct FlowCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let verbs = Movements.table(
        "shifted moved migrated shifting moving redistributed reallocated switched")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            guard Self.verbs.contains(sentence.lower(at)), !sentence.isNegated(at),
                !IdleWords(sentence: sentence).isInAdvice(at..<(at + 1))
            else { return nil }
            return check(at)
        }
    }

    private func check(_ verb: Int) -> ClaimFinding? {
        let end = min(sentence.words.count, verb + 12)
        let clause = sentence.clause[verb]
        func place(_ words: Set<String>) -> Int? {
            (verb + 1..<end).first { words.contains(sentence.lower($0)) && sentence.clause[$0] == clause }
        }
        guard let from = place(["from"]), let to = place(["to", "towards", "toward"]),
            !sentence.numbers.contains(where: { (verb..<max(from, to) + 3).contains($0.range.lowerBound) }),
            !sentence.periods.contains(where: { (verb..<max(from, to) + 3).contains($0.start) })
        else { return nil }
        let source = name(behind: from)
        let target = name(behind: to)
        guard let known = source ?? target else { return nil }
        let metrics = sentence.metrics.filter { $0.end <= verb }.reduce(into: Set<Int>()) {
            $0.formUnion($1.value.metrics)
        }
        var seen: [Int] = []
        for series in Series.all(in: sheet, metrics: metrics.isEmpty ? nil : metrics, kinds: [.value])
        where series.dimension == sheet.entities[known].dimension && sheet.facts[series.facts[0]].unit.canAdd {
            let gain = target.map { shareChange($0, series) } ?? 1
            let loss = source.map { shareChange($0, series) } ?? -1
            guard let gain, let loss else { continue }
            if gain > 0, loss < 0 { return .verified([series.facts]) }
            seen += series.facts
        }
        return seen.isEmpty ? nil : .wrong("it went the other way", seen)
    }

    private func name(behind place: Int) -> Int? {
        sentence.entities.first { (1...2).contains($0.start - place) }?.value.first
    }

    /// By how much the part of the breakdown moved that bears the name.
    private func shareChange(_ name: Int, _ series: Series) -> Double? {
        let now = series.facts.compactMap { sheet.facts[$0].value }.reduce(0, +)
        let before = series.facts.compactMap { sheet.facts[$0].comparison?.value }.reduce(0, +)
        guard now > 0, before > 0, let own = series.facts.first(where: { sheet.entitiesOfFact[$0].contains(name) }),
            let new = sheet.facts[own].value, let old = sheet.facts[own].comparison?.value
        else { return nil }
        return new / now - old / before
    }
}
