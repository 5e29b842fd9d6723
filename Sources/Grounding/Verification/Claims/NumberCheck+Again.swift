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
        let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        for source in said.sentence.numbers.reversed() {
            if let found = again(number, source, earlier, scope) { return found }
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
            let now = binding.map { sheet.facts[$0].value }
            let steps = Step.allCases.filter { $0.of(now, sheet.facts[binding[0]]).map(source.fits) ?? false }
            guard !steps.isEmpty else { continue }
            for facts in isOfOlder(binding, scope) ? [binding] : [] {
                let old = facts.map { sheet.facts[$0].comparison?.value }
                if steps.contains(where: { $0.of(old, sheet.facts[facts[0]]).map(written.fits) ?? false }) {
                    return .verified([facts])
                }
            }
            if let others = renamed(binding), others != binding, isOfSameTime(binding, scope) {
                let values = others.map { sheet.facts[$0].value }
                if steps.contains(where: { $0.of(values, sheet.facts[others[0]]).map(written.fits) ?? false }) {
                    return .verified([others])
                }
            }
        }
        return nil
    }

    private static let past = Movements.table(
        "before previously earlier formerly prior was were been had used from against after instead rather")

    /// Whether the words around the number speak of the time that the facts are compared with.
    private func isOfOlder(_ binding: [Int], _ scope: Scope) -> Bool {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(role: .none))
        let fact = sheet.facts[binding[0]]
        let own = sentence.entities.flatMap(\.value)
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
    private func renamed(_ binding: [Int]) -> [Int]? {
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

    /// How a number follows from those of its facts.
    private enum Step: CaseIterable {
        case own, sum, quotient, inverse, difference, change, share, complement, day

        func of(_ numbers: [Double?], _ first: ReferenceFact) -> Double? {
            let all = numbers.compactMap(\.self)
            guard all.count == numbers.count, let x = all.first, let last = all.last else { return nil }
            let isPair = all.count == 2 && x != 0 && last != 0
            switch self {
            case .own: return all.count == 1 ? Quantity.scaled(x, first) : nil
            case .sum: return all.count > 1 ? Quantity.scaled(all.reduce(0, +), first) : nil
            case .quotient: return isPair ? x / last : nil
            case .inverse: return isPair ? last / x : nil
            case .difference: return isPair ? Quantity.scaled(abs(x - last), first) : nil
            case .change: return isPair ? abs(x - last) / abs(last) : nil
            case .share: return all.count > 2 && last != 0 ? all.dropLast().reduce(0, +) / last : nil
            case .complement: return isPair ? 1 - x / last : nil
            case .day:
                guard all.count == 1, let days = first.period?.dayCount, days > 1 else { return nil }
                return x / Double(days)
            }
        }
    }
}
