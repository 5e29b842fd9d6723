/// Directions of what was said before: "that figure didn't change", "a fifth less traffic" than the one spoken of.
extension DirectionCheck {
    private static let figures = Movements.table("figure number rate share ratio that this it which value")

    /// What the number said last did: "For every 100 sessions we collect 4 sign-ups. That figure didn't change."
    func ofSaidFigure(_ mention: Mention<Direction>) -> ClaimFinding? {
        var index = mention.start - 1
        while index >= 0, Subjects.auxiliaries.contains(sentence.lower(index)) || sentence.isNegation(index) {
            index -= 1
        }
        if index >= 0, sentence.lower(index).hasPrefix("figure"), ["both", "the"].contains(sentence.lower(index - 1)),
            case .some(let finding) = ofFigures(before: index, mention)
        {
            return finding
        }
        guard index >= 0, index <= 3, Self.figures.contains(sentence.lower(index)), let said = topic.said,
            !sentence.metrics.contains(where: { $0.end <= mention.start && $0.start != index }),
            !sentence.entities.contains(where: { $0.end <= mention.start }),
            let source = said.sentence.numbers.last(where: { $0.form != .place && $0.sign == nil })
        else { return nil }
        let check = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        guard case .verified(let bindings) = check.check(source) else { return nil }
        let isNegated = sentence.isNegated(mention.start)
        for binding in bindings.prefix(4) where !binding.isEmpty {
            for step in Computation.all(of: source, binding, sheet) {
                guard let now = step.now(sheet), let old = step.old(sheet), old != 0 else { continue }
                if matches(mention.value, now - old, abs(now - old) / abs(old), metric: binding[0], isNegated) {
                    return .verified([binding])
                }
            }
        }
        return nil
    }

    /// "Half of what we sell and 58 % of what we earn, although both figures are lower": those of the sentence itself.
    private func ofFigures(before index: Int, _ mention: Mention<Direction>) -> ClaimFinding? {
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        let isNegated = sentence.isNegated(mention.start)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: NumberCues(role: .none))
        let named = sentence.periods.filter { $0.start > mention.start }.map(\.value)
        var found: [[Int]] = []
        for number in sentence.numbers where number.range.upperBound <= index && number.form != .place {
            guard case .verified(let bindings) = check.check(number) else { return nil }
            let moved = bindings.prefix(4).first { binding in
                named.allSatisfy { period in binding.allSatisfy { finder.matchesReference(period, sheet.facts[$0]) } }
                    && Computation.all(of: number, binding, sheet).contains { step in
                        guard let now = step.now(sheet), let old = step.old(sheet), old != 0, let first = binding.first
                        else {
                            return false
                        }
                        return matches(mention.value, now - old, abs(now - old) / abs(old), metric: first, isNegated)
                    }
            }
            guard let moved else { return .wrong("not all that are named moved so", bindings.flatMap { $0 }) }
            found.append(moved)
        }
        return found.isEmpty ? nil : .verified(found)
    }

    /// How the sum of several names moved; nil where the sheet does not hold each of them in both times.
    func sumChange(_ names: [Int], _ candidates: [Int]) -> (sign: Double, size: Double, facts: [Int], isAmple: Bool)? {
        let parts = names.compactMap { name in
            candidates.first { fact in
                sheet.entitiesOfFact[fact].contains(name) && sheet.facts[fact].kind == .value
                    && sheet.facts[fact].unit.canAdd
                    && sheet.facts[fact].change != nil
            }
        }
        guard parts.count == names.count, Set(parts.map { sheet.metricOfFact[$0] }).count == 1 else { return nil }
        let old = parts.compactMap { sheet.facts[$0].comparison?.value }.reduce(0, +)
        let change = parts.compactMap { sheet.facts[$0].change }.reduce(0, +)
        return (change, old == 0 ? 1 : abs(change) / abs(old), parts, false)
    }

    /// "The gift guide, with a fifth less traffic": than the page that was spoken of.
    func rivalChanges(
        _ mention: Mention<Direction>, _ candidates: [Int], _ finder: QuantityFinder
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        guard Movements.comparatives[sentence.lower(mention.start)] != nil else { return [] }
        // "Python has more orders, but Data Science makes more money": each than the other.
        let clause = sentence.clause[mention.start]
        let here = Set(sentence.entities.filter { sentence.clause[$0.start] == clause }.flatMap(\.value))
        let named = here.isEmpty ? Set(sentence.entities.flatMap(\.value)) : here
        let rivals = topic.entities.union(sentence.entities.flatMap(\.value)).subtracting(named)
        guard !named.isEmpty, !rivals.isEmpty else { return [] }
        return candidates.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: named) && sheet.facts[$0].kind == .value }
            .flatMap { first in
                finder.dimensions(first).flatMap { dimension in
                    finder.siblings(first, dimension).filter { !sheet.entitiesOfFact[$0].isDisjoint(with: rivals) }.map
                    {
                        second in
                        let (x, y) = (sheet.facts[first].value ?? 0, sheet.facts[second].value ?? 0)
                        return (x - y, y == 0 ? 1 : abs(x - y) / abs(y), [first, second], false)
                    }
                }
            }
    }
}

extension Sentence {
    /// "Not", "didn't": a word that denies what follows.
    func isNegation(_ index: Int) -> Bool {
        ["not", "never", "didn't", "doesn't", "wasn't", "isn't", "hasn't", "haven't", "weren't", "don't"].contains(
            lower(index))
    }
}
