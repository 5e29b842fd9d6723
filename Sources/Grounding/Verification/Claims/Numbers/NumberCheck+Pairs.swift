import Semantics

/// Numbers that say less than they mean, because another number beside them has said the rest.
extension NumberCheck {
    /// "€55, up from 52.5", "a visit earned 72 cents rather than 66": in the unit of another number of the sentence.
    func inUnitOfAnother(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .plain, number.precision != .worded, number.value >= 1,
            !sentence.metrics.contains(where: { $0.start == number.range.upperBound })
        else { return nil }
        let others = sentence.numbers.filter { $0.range != number.range && $0.form != .plain }
            .sorted { distance($0, number) < distance($1, number) }
        for other in others {
            guard let borrowed = number.inUnit(of: other, in: sentence) else { continue }
            let finding = alone(borrowed)
            if case .verified = finding { return finding }
            if let pair = older(borrowed) { return pair }
        }
        return nil
    }

    private static let older = Movements.table(
        "against after following having been before from previously was were had rather instead versus vs earlier compared than prior formerly not"
    )

    private func saysOlder(_ words: Range<Int>) -> Bool { words.contains { Self.older.contains(sentence.lower($0)) } }

    private func distance(_ a: NumberMention, _ b: NumberMention) -> Int {
        abs(a.range.lowerBound - b.range.lowerBound)
    }

    /// "From 17 % to 18 %": what the newer one was before, by the same step.
    private func startOfPath(_ number: NumberMention) -> ClaimFinding? {
        guard sentence.lower(number.range.lowerBound - 1) == "from",
            let newer = sentence.numbers.first(where: { $0.range.lowerBound >= number.range.upperBound }),
            sentence.lower(newer.range.lowerBound - 1) == "to", newer.form.isLike(number.form),
            newer.range.lowerBound - number.range.upperBound <= 3
        else { return nil }
        let own = alone(newer)
        guard case .verified(let bindings) = own.isFine ? own : crossed(newer) ?? own else { return nil }
        let stepped = bindings.filter { binding in
            Computation.all(of: newer, binding, sheet).contains { $0.old(sheet).map(number.fits) ?? false }
        }
        return stepped.isEmpty ? nil : .verified(stepped)
    }

    /// "From 13 % to 34 %", where the newer number stands on a fact that was something else before.
    func isOtherStart(_ number: NumberMention) -> Bool {
        guard sentence.lower(number.range.lowerBound - 1) == "from",
            let newer = sentence.numbers.first(where: { $0.range.lowerBound >= number.range.upperBound }),
            sentence.lower(newer.range.lowerBound - 1) == "to", newer.form.isLike(number.form),
            newer.range.lowerBound - number.range.upperBound <= 3, number.precision == .exact,
            newer.precision == .exact,
            case .verified(let bindings) = alone(newer), !bindings.isEmpty
        else { return false }
        return bindings.allSatisfy { binding in
            guard binding.count == 1, let value = sheet.facts[binding[0]].value,
                let old = sheet.facts[binding[0]].comparison?.value
            else { return false }
            let fact = sheet.facts[binding[0]]
            return newer.fits(Quantity.scaled(value, fact)) && !number.fits(Quantity.scaled(old, fact))
        }
    }

    /// "Frequency: 4.0, having been 3.6": behind a fact's own number the one that it is compared with.
    func older(_ number: NumberMention) -> ClaimFinding? {
        if let start = startOfPath(number) { return start }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard number.sign == nil, cues.role != .to, cues.role != .by, !cues.isAdjacent,
            let newer = sentence.numbers.last(where: { $0.range.upperBound <= number.range.lowerBound }),
            newer.form == number.form, newer.sign == nil,
            saysOlder(newer.range.upperBound..<number.range.upperBound + 2), case let own = alone(newer),
            case .verified(let bindings) = own.isFine ? own : crossed(newer) ?? own
        else { return nil }
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let facts = bindings.filter { binding in
            guard binding.count == 1, case let fact = sheet.facts[binding[0]], let value = fact.value,
                let old = fact.comparison?.value, number.canBe(Quantity.unit(of: fact))
            else { return false }
            return newer.fits(Quantity.scaled(value, fact)) && number.fits(Quantity.scaled(old, fact))
                && scope.periods.allSatisfy {
                    finder.matchesReference($0.pattern, fact) || !$0.isStrong && finder.matchesOwn($0.pattern, fact)
                }
        }
        if !facts.isEmpty { return .verified(facts) }
        // "Each pound brought back £6, after £5.33": by the same step from what the facts are compared with.
        let stepped = bindings.filter { binding in
            !binding.isEmpty && (binding.count > 1 || sheet.facts[binding[0]].unit == .ratio)
                && sentence.periods.allSatisfy { period in
                    period.start < newer.range.upperBound
                        || binding.allSatisfy { finder.matchesReference(period.value, sheet.facts[$0]) }
                }
                && Computation.all(of: newer, binding, sheet).contains { $0.old(sheet).map(number.fits) ?? false }
        }
        return stepped.isEmpty ? nil : .verified(stepped)
    }
}

extension NumberMention {
    /// The number as it reads in the other one's unit; nil where that has none, or where the number has its own.
    func inUnit(of other: NumberMention, in sentence: Sentence) -> NumberMention? {
        guard form == .plain else { return nil }
        switch other.form {
        case .percent where other.precision != .worded, .points, .money, .time: break
        default: return nil
        }
        guard other.step > 0 else { return nil }
        let digits = sentence.words[other.range].first { $0.kind == .digits }
        // "Forty cents of every dollar. In Q2 it was 45."
        guard
            let written = digits.map({ NumberReader.value(of: $0.text) })
                ?? (other.form == .percent || other.form == .points || other.form == .time ? (0, 1) : nil)
        else {
            return nil
        }
        var copy = self
        let scale = digits == nil && other.form != .time ? 0.01 : other.step / written.step
        copy.form = other.form
        copy.value *= scale
        copy.step *= scale
        return copy
    }
}

extension NumberCheck {
    /// "With p at 0.31": a p-value, whatever metric was spoken of last.
    func probability(_ number: NumberMention) -> ClaimFinding? {
        let before = (max(0, number.range.lowerBound - 3)..<number.range.lowerBound).map { sentence.lower($0) }
        guard number.form == .plain, number.value < 1, before.contains("p"), let said = topic.said else { return nil }
        let earlier = NumberCheck(sheet: sheet, sentence: said.sentence, topic: said.topic)
        let spoken = said.sentence.numbers.reduce(into: Set<Int>()) { metrics, other in
            guard case .verified(let bindings) = earlier.alone(other) else { return }
            metrics.formUnion(bindings.joined().map { sheet.metricOfFact[$0] })
        }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let facts = sheet.facts.indices.filter { index in
            sheet.facts[index].kind == .pValue && sheet.facts[index].value.map(number.fits) ?? false
                && scope.named.values.allSatisfy { values in
                    values.isSubset(of: sheet.ambient) || !sheet.entitiesOfFact[index].isDisjoint(with: values)
                }
                && spoken.contains(sheet.metricOfFact[index]) && sentence.metrics.isEmpty
                && (topic.lasting.isEmpty || sheet.entitiesOfFact[index].isEmpty
                    || !sheet.entitiesOfFact[index].isDisjoint(with: topic.lasting.union(scope.optional)))
        }
        return facts.isEmpty ? nil : .verified(facts.map { [$0] })
    }

    /// "One in 80 clicks converted": a part of what is counted right behind it, by what else the words name.
    func part(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, number.sign == nil,
            let base = sentence.metrics.first(where: { (0...2).contains($0.start - number.range.upperBound) }),
            !base.value.isForeign
        else { return nil }
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard cues.direction == nil, cues.role == .none || cues.role == .against else { return nil }
        var scope = resolver.scope(of: number.range)
        scope.metrics = nil
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let tops = sentence.metrics.filter { $0.start != base.start }.reduce(into: Set<Int>()) {
            $0.formUnion($1.value.metrics)
        }
        var found: [[Int]] = []
        for whole in base.value.metrics.flatMap({ sheet.factsOfMetric[$0] })
        where sheet.facts[whole].kind == .value && sheet.facts[whole].unit == .count && finder.names(admit: whole) {
            for part in tops.subtracting(base.value.metrics).flatMap({ sheet.factsOfMetric[$0] })
            where sheet.facts[part].kind == .value && sheet.facts[part].unit == .count
                && sheet.facts[part].period == sheet.facts[whole].period
                && sheet.entitiesOfFact[part] == sheet.entitiesOfFact[whole]
            {
                let now = ratio(sheet.facts[part].value, sheet.facts[whole].value)
                let old = ratio(sheet.facts[part].comparison?.value, sheet.facts[whole].comparison?.value)
                if finder.periodAdmitsLevel(whole), now.map(number.fits) ?? false { found.append([part, whole]) }
                if finder.periodAdmitsReference(whole), old.map(number.fits) ?? false { found.append([part, whole]) }
            }
        }
        return found.isEmpty ? nil : .verified(found)
    }

    private func ratio(_ a: Double?, _ b: Double?) -> Double? {
        guard let a, let b, b > 0 else { return nil }
        return a / b
    }
}
