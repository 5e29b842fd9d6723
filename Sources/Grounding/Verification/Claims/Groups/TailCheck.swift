import Semantics

/// Checks what is said to have carried a movement: "grew by 3 %, exclusively through new customers", "fell, mainly in Paid Search".
struct TailCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let whole = Movements.table("all exclusively entirely solely purely")
    private static let most = Movements.table("primarily mainly mostly largely chiefly predominantly principally")

    func findings() -> [ClaimFinding] { behindAdverb() + behindAll() }

    /// "We lost 6,300 users, all on Android": the whole movement.
    private func behindAll() -> [ClaimFinding] {
        guard
            let all = sentence.words.indices.first(where: { at in
                sentence.lower(at) == "all" && [",", "—", "–", "("].contains(sentence.lower(at - 1))
                    && ["on", "in", "from", "at", "by", "through"].contains(sentence.lower(at + 1))
            }), sentence.entities.contains(where: { (2...3).contains($0.start - all) && !$0.value.isEmpty })
        else { return [] }
        return carried(behind: all)
    }

    private func behindAdverb() -> [ClaimFinding] {
        ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).tail(behind: 0).map(carried) ?? []
    }

    private func carried(behind tail: Int) -> [ClaimFinding] {
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        guard let verb = sentence.directions.last(where: { $0.end <= tail && $0.value != .flat }),
            let sign = SignWords.sign(verb.value, lowerIsBetter: nil), sign != 0, !sentence.isNegated(verb.start),
            case let names = names(behind: tail), !names.isEmpty
        else { return [] }
        let metrics = resolver.scope(of: verb.range).metrics
        let own = sentence.entities.filter { $0.end <= tail }.flatMap(\.value)
        var wrong: [Int] = []
        for series in Series.all(in: sheet, metrics: metrics, kinds: [.value]) {
            guard let first = series.facts.first, sheet.facts[first].unit.canAdd, series.dimension != nil,
                case let parts = series.facts.filter({ !sheet.entitiesOfFact[$0].isDisjoint(with: names) }),
                parts.count == names.count,
                sheet.entitiesOfFact[parts[0]].subtracting(names).allSatisfy(own.contains),
                let carried = change(parts), let all = change(series.facts)
            else { continue }
            if isSo(sentence.lower(tail), carried * sign, all * sign) { return [] }
            wrong += parts
        }
        return wrong.isEmpty ? [] : [.wrong("it was not carried by these", wrong)]
    }

    private func isSo(_ adverb: String, _ carried: Double, _ all: Double) -> Bool {
        if Self.whole.contains(adverb) { return carried > 0 && carried >= all * 0.99 }
        if Self.most.contains(adverb) { return carried > 0 && carried >= all * 0.5 }
        return carried > 0
    }

    private func change(_ facts: [Int]) -> Double? {
        let changes = facts.compactMap { sheet.facts[$0].change }
        return changes.count == facts.count ? changes.reduce(0, +) : nil
    }

    /// The names in a row behind the adverb.
    private func names(behind tail: Int) -> Set<Int> {
        let end = sentence.words[tail...].firstIndex { [";", ".", "—"].contains($0.text) } ?? sentence.words.count
        let mentions = sentence.entities.filter { $0.start > tail && $0.start < end && !$0.value.isEmpty }
        guard let first = mentions.first, first.start - tail <= 4, let name = first.value.first else { return [] }
        let dimension = sheet.entities[name].dimension
        var row = [name]
        for mention in mentions.dropFirst() {
            guard let next = mention.value.first, sheet.entities[next].dimension == dimension else { break }
            row.append(next)
        }
        return Set(row)
    }
}
