import Semantics

/// Places that a sheet states: the first of all by revenue, the one that fell most.
///
/// They were counted over every group, so that a sheet need not hold all of them.
extension SuperlativeCheck {
    /// The finding for a name whose place is a fact; nil where it is none.
    func statedPlace(
        of name: Int, _ index: Int, _ direction: Direction, _ place: Int, _ scope: Scope
    ) -> ClaimFinding? {
        statedPlace(index, direction, place, scope) { fact in
            let own = sheet.entitiesOfFact[fact]
            let others = own.subtracting([name])
            return (own.contains(name) || sheet.ambient.contains(name)) && isNamed(sheet.facts[fact].period, scope)
                && others.allSatisfy { other in
                    scope.named[sheet.entities[other].dimension]?.contains(other) ?? scope.optional.contains(other)
                }
        }
    }

    /// The finding for a step of time whose place is a fact.
    func statedPlace(
        in pattern: PeriodPattern, _ index: Int, _ direction: Direction, _ place: Int, _ scope: Scope
    ) -> ClaimFinding? {
        statedPlace(index, direction, place, scope) { fact in
            sheet.entitiesOfFact[fact].isEmpty && sheet.facts[fact].period.map(pattern.isNamed) ?? false
        }
    }

    private func statedPlace(
        _ index: Int, _ direction: Direction, _ place: Int, _ scope: Scope, isMeant: (_ fact: Int) -> Bool
    ) -> ClaimFinding? {
        for fact in sheet.facts.indices where sheet.facts[fact].kind == .rank {
            guard scope.metrics?.contains(sheet.metricOfFact[fact]) ?? true, let value = sheet.facts[fact].value,
                isMeant(fact), isCounted(fact, index, direction)
            else { continue }
            // "Lost the top spot", "it was first in 2024": the place that it had before.
            let isLost = ["lost", "losing", "ceded"].contains(sentence.lower(index - 2))
            let meant = isLost || isOfTimeBefore(sheet.facts[fact], index) ? sheet.facts[fact].comparison?.value : value
            let isSo = (meant.map { Int($0) } == place) != sentence.isNegated(index)
            return isSo ? .verified([[fact]]) : .wrong("its place is another", [fact])
        }
        return nil
    }

    /// "It was first in 2024": the time behind the place is what the fact is compared with.
    private func isOfTimeBefore(_ fact: ReferenceFact, _ index: Int) -> Bool {
        guard let old = fact.comparison?.period else { return false }
        return sentence.periods.contains { mention in
            (1...2).contains(mention.start - index) && mention.value.isAbsolute && mention.value.isNamed(old)
        }
    }

    /// Whether the words rank by what the place is counted by, from the same end.
    private func isCounted(_ fact: Int, _ index: Int, _ direction: Direction) -> Bool {
        let lowerIsBetter = sheet.lowerIsBetter[sheet.metricOfFact[fact]]
        // Of a place that does not say how it was counted, the first is the highest.
        let ranking = sheet.facts[fact].ranking ?? Ranking()
        guard isMove(index) == (ranking.measure != .value) else { return false }
        let isLow = SignWords.sign(direction, lowerIsBetter: lowerIsBetter).map { $0 < 0 } ?? false
        guard ranking.measure != .value else { return isLow == ranking.isFromLowest }
        // "Fell most" is the lowest of all changes, "fell least" the highest of those that are falls.
        let fall = around(index).lazy.compactMap { movement($0) }.first { $0 != .flat }
            .flatMap { SignWords.sign($0, lowerIsBetter: lowerIsBetter) }
        guard let fall else { return false }
        return ((fall < 0) != isLow) == ranking.isFromLowest
    }

    /// "On 1 October, Direct was the leading channel": of the time that the facts are compared with.
    func isOfReference(_ series: Series, _ scope: Scope, _ index: Int) -> Bool {
        let named = scope.periods.filter { !$0.isReference && $0.pattern.isAbsolute }.map(\.pattern)
        // "A week earlier, Sport was in third place", "the third largest channel the week before"
        if named.isEmpty,
            let first = sentence.periods.first(where: { $0.start <= 1 || (1...3).contains($0.start - index) }),
            first.value.isRelation
        {
            let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(role: .none))
            return series.facts.allSatisfy { finder.matchesReference(first.value, sheet.facts[$0]) }
        }
        guard !named.isEmpty else { return false }
        return series.facts.allSatisfy { index in
            let (own, old) = (sheet.facts[index].period, sheet.facts[index].comparison?.period)
            return named.allSatisfy { pattern in
                !(own.map(pattern.isNamed) ?? false) && old.map(pattern.isNamed) ?? false
            }
        }
    }

    private func isNamed(_ period: DateRange?, _ scope: Scope) -> Bool {
        guard let reached = period else { return true }
        // "Number one now, up from third in 2024": the time of another place.
        let others = sentence.periods.filter { mention in
            (max(0, mention.start - 2)..<mention.start).contains { CueWords.ordinals[sentence.lower($0)] != nil }
                && (max(0, mention.start - 4)..<mention.start).contains {
                    ["from", "was"].contains(sentence.lower($0))
                }
        }
        return scope.periods.allSatisfy { period in
            period.isReference || !period.pattern.isAbsolute || period.pattern.isNamed(reached)
                || others.contains { $0.value == period.pattern }
        }
    }
}
