import Semantics

/// Checks that what is said of one alone holds of no other: "only Austria shrank", "tablet was the only device to lose ground".
struct OnlyCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func findings() -> [ClaimFinding] {
        sentence.words.indices.filter(isOnly).compactMap { index in
            guard let names = names(index), let dimension = names.first.map({ sheet.entities[$0].dimension }),
                let direction = sentence.directions.first(where: {
                    $0.start > index && $0.start <= index + 8 && sentence.clause[$0.start] == sentence.clause[index]
                })
            else { return nil }
            return check(Set(names), dimension, direction)
        }
    }

    /// "Only", "the sole market", "the one category that went backwards".
    private func isOnly(_ at: Int) -> Bool {
        sentence.lower(at) == "only" || sentence.lower(at) == "sole"
            || sentence.lower(at) == "one" && sentence.lower(at - 1) == "the"
                && sentence.dimensions.contains { $0.start == at + 1 }
                && (at + 2...at + 3).contains { ["that", "which", "to", "where"].contains(sentence.lower($0)) }
    }

    /// The names behind "only", or those in front of "the only …".
    private func names(_ index: Int) -> [Int]? {
        let mentions: [Mention<[Int]>]
        if let next = sentence.entities.first(where: { $0.start == index + 1 || $0.start == index + 2 }) {
            guard next.start == index + 1 || ["the", "from", "in"].contains(sentence.lower(index + 1)) else {
                return nil
            }
            mentions =
                [next]
                + sentence.entities.filter { other in
                    other.start == next.end + 1 && ["and", ","].contains(sentence.lower(next.end))
                }
        } else if sentence.lower(index - 1) == "the" {
            mentions = sentence.entities.last { $0.end <= index }.map { [$0] } ?? []
            // "They are the only ones that shrank"
            let isPlural = (max(0, index - 4)..<index).contains { sentence.lower($0) == "they" }
            if mentions.isEmpty {
                return topic.entities.count == 1 || isPlural && !topic.entities.isEmpty ? topic.entities.sorted() : nil
            }
        } else {
            return nil
        }
        let names = mentions.compactMap(\.value.first)
        return names.isEmpty ? nil : names
    }

    private func check(_ names: Set<Int>, _ dimension: String, _ direction: Mention<Direction>) -> ClaimFinding? {
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: direction.range)
        var wrong: ClaimFinding?
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value])
        where series.dimension == dimension && series.facts.allSatisfy({ sheet.facts[$0].change != nil }) {
            let others = series.facts.filter { sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            // "Improved" says nothing of what is neither better nor worse.
            guard
                direction.value == .flat
                    || SignWords.sign(
                        direction.value, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[series.facts[0]]])
                        != nil
            else { continue }
            let isNegated = sentence.isNegated(direction.start)
            let moved = others.filter { moves($0, direction.value) != isNegated }
            let own = series.facts.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            if moved.isEmpty, !own.isEmpty, own.allSatisfy({ moves($0, direction.value) != isNegated }) {
                return .verified([series.facts])
            }
            wrong = .wrong("others moved so as well", moved)
        }
        return wrong
    }

    private func moves(_ index: Int, _ direction: Direction) -> Bool {
        guard let change = sheet.facts[index].change, let old = sheet.facts[index].comparison?.value else {
            return false
        }
        if direction == .flat { return abs(change) <= 0.0105 * abs(old) }
        guard let sign = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[index]]) else {
            return false
        }
        return sign * change > 0
    }
}
