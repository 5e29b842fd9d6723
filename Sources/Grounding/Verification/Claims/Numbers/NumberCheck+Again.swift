import Semantics

/// Numbers that say again, for another time or another name, what a number before them said.
///
/// "Forty cents of every dollar come from jewelry. In Q2 it was 45.": the second follows from the facts of the first by the
/// same step, from the numbers that those are compared with. "Control: 80." follows from the same facts of another name.
extension NumberCheck {
    /// What was said before: a sentence, and what it was about.
    final class Said: Sendable {
        let sentence: Sentence
        let topic: Topic

        init(sentence: Sentence, topic: Topic) {
            self.sentence = sentence
            self.topic = topic
        }
    }

    func again(_ number: NumberMention) -> ClaimFinding? {
        guard number.sign == nil, !sentence.metrics.contains(where: { $0.value.isForeign }),
            !sentence.entities.contains(where: { $0.value.isEmpty })
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard cues.role != .to, cues.role != .by, !cues.isAdjacent || cues.role == .from else { return nil }
        let before = sentence.numbers.filter { $0.range.upperBound <= number.range.lowerBound }
        for source in before.reversed() {
            if let found = again(number, source, self, scope) { return found }
        }
        guard before.isEmpty, sentence.metrics.isEmpty, let said = topic.said else { return nil }
        for said in [said, said.topic.said].compactMap(\.self) {
            let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
            for source in said.sentence.numbers.reversed() {
                if let found = again(number, source, earlier, scope) { return found }
            }
        }
        return nil
    }

    private func again(
        _ number: NumberMention, _ source: NumberMention, _ check: NumberCheck, _ scope: Scope
    ) -> ClaimFinding? {
        guard source.form != .place,
            let written = number.form == source.form ? number : number.inUnit(of: source, in: check.sentence),
            case .verified(let bindings) = check.alone(source)
        else { return nil }
        for binding in bindings.prefix(6) where !binding.isEmpty {
            let said = Computation.all(of: source, binding, sheet)
            if isOfOlder(binding, scope, number), said.contains(where: { $0.old(sheet).map(written.fits) ?? false }) {
                return .verified([binding])
            }
            if let others = renamed(binding), others != binding, isOfSameTime(binding, scope),
                said.contains(where: { $0.of(others).now(sheet).map(written.fits) ?? false })
            {
                return .verified([others])
            }
        }
        return nil
    }

    private static let past = Movements.table(
        "before previously earlier formerly prior was were been had used from against after instead rather")

    /// Whether the words around the number speak of the time that the facts are compared with.
    private func isOfOlder(_ binding: [Int], _ scope: Scope, _ number: NumberMention) -> Bool {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(role: .none))
        let fact = sheet.facts[binding[0]]
        // "40 % for Oslo (2024: 36 %), a quarter for Helsinki": what stands behind the next number is that one's.
        let isBracketed = sentence.words[..<number.range.lowerBound].suffix(4).contains { $0.isMark("(") }
        let next = sentence.numbers.first { $0.range.lowerBound >= number.range.upperBound }?.range.lowerBound
        let own = sentence.entities.filter { $0.start < (isBracketed ? next ?? .max : .max) }.flatMap(\.value)
        guard own.allSatisfy({ name in binding.contains { sheet.entitiesOfFact[$0].contains(name) } }) else {
            return false
        }
        if scope.periods.isEmpty { return sentence.words.contains { Self.past.contains($0.lower) } }
        return scope.periods.allSatisfy { finder.matchesReference($0.pattern, fact) }
    }

    private func isOfSameTime(_ binding: [Int], _ scope: Scope) -> Bool {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(role: .none))
        return scope.periods.allSatisfy { finder.matchesOwn($0.pattern, sheet.facts[binding[0]]) }
    }

    /// The same facts of the one name that the sentence names.
    func renamed(_ binding: [Int]) -> [Int]? {
        guard sentence.entities.count == 1, let name = sentence.entities[0].value.first else { return nil }
        let dimension = sheet.entities[name].dimension
        let facts = binding.map { index -> Int? in
            let own = sheet.entitiesOfFact[index]
            guard let held = own.first(where: { sheet.entities[$0].dimension == dimension }) else { return index }
            let wanted = own.subtracting([held]).union([name])
            return sheet.factsOfMetric[sheet.metricOfFact[index]].first { other in
                sheet.entitiesOfFact[other] == wanted && sheet.facts[other].kind == sheet.facts[index].kind
                    && sheet.facts[other].period == sheet.facts[index].period
            }
        }
        return facts.allSatisfy { $0 != nil } ? facts.compactMap(\.self) : nil
    }
}
