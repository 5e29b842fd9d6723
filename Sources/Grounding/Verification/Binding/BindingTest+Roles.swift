import Semantics

/// Which part in the sentence the words give to a number.
extension BindingTest {
    func admitsKind(_ binding: Binding) -> Bool {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: cues)
        var kinds = Set(binding.facts.map { sheet.facts[$0].kind })
        // "Monthly gifts made up 35 %. That is 7,000.": so much of the whole.
        if kinds == [.share, .value] { kinds = [.value] }
        // "The upper bound would be 1.2 % above it": of the bound.
        if cues.saysBound, binding.step.isOfTwo || binding.step == .own {
            let meant =
                cues.isUpper == cues.isLower ? Self.lower.union(Self.upper) : cues.isUpper ? Self.upper : Self.lower
            guard !kinds.isDisjoint(with: meant) else { return false }
        }
        if binding.step.isOfTwo, kinds.count > 1 {
            return (kinds.isDisjoint(with: [.expected, .expectedLower, .expectedUpper]) || cues.mentionsExpected)
                && (kinds.isDisjoint(with: [.forecast, .forecastLower, .forecastUpper]) || cues.mentionsForecast
                    || topic.isAhead)
        }
        if binding.step != .own, cues.demandsForecast || cues.demandsExpected, kinds == [.value] {
            return cues.demandsExpected && binding.facts.contains { sheet.facts[$0].comparison?.kind == .expected }
        }
        return kinds.allSatisfy(finder.kindAdmits)
    }

    private static let lower: Set<ReferenceFact.Kind> = [.expectedLower, .forecastLower]
    private static let upper: Set<ReferenceFact.Kind> = [.expectedUpper, .forecastUpper]

    func admitsRole(_ binding: Binding) -> Bool {
        let isMovement = binding.step.isMovement
        // "60 % of the increase": a part, and no movement of its own.
        if isMovement, number.form == .percent, sentence.lower(number.range.upperBound) == "of" { return false }
        if binding.step == .contribution, !speaksOfMovement { return false }
        if isBareMoney(binding) || isAveraged(binding) || saysGap && !binding.step.isOfTwo { return false }
        // "Half as much", "a third of it": a part of another, and none of a whole.
        if binding.unit == .multiple, number.form == .percent, !isOfAnother { return false }
        switch cues.role {
        case .from: return !isMovement && (binding.step != .own || !isNewer(binding))
        case .to:
            if binding.step == .before { return false }
            return !isMovement || number.sign != nil || isContribution(binding)
        case .by:
            return isMovement || number.form == .multiple
                || [.share, .contribution].contains(binding.step) && sentence.lower(number.range.upperBound) == "of"
        case .against: return isMovement ? number.form == .percent && isSecond : !isNewer(binding)
        case .none:
            if binding.step == .before { return cues.namesReference || namesPast }
            return isMovement || !cues.isAdjacent || cues.direction == .flat || number.form == .place
                || counted != nil && Self.gaining.contains(sentence.lower(number.range.lowerBound - 1))
        }
    }

    /// "Canada made $70,000, Mexico $55,000. The gap is $15,000.": of two that were spoken of.
    var saysGap: Bool {
        let start = number.range.lowerBound
        return sentence.entities.isEmpty && topic.entities.count > 1
            && (max(0, start - 3)..<start).contains { ["gap", "difference", "margin"].contains(sentence.lower($0)) }
    }

    /// "Half as much", "a third of Email's", "half of what": a part of something that is no whole.
    var isOfAnother: Bool {
        let end = number.range.upperBound
        let next = sentence.lower(end) == "of" ? end + 1 : end
        return sentence.lower(end) == "as" || ["what", "that", "its", "their", "again"].contains(sentence.lower(next))
            || sentence.entities.contains { $0.start == next || $0.start == next + 1 && sentence.lower(next) == "the" }
    }

    /// "40 % of the growth", "€3.8k of the €5.3k we gained": something is said to have moved.
    var speaksOfMovement: Bool {
        !sentence.directions.isEmpty
            || sentence.words.contains {
                Movements.nouns.contains($0.lower) || ["extra", "additional", "gained", "added"].contains($0.lower)
            }
    }

    /// A number without a sign of money is money only where the words speak of such.
    func isBareMoney(_ binding: Binding) -> Bool {
        guard case .money = binding.unit, number.form == .plain else { return false }
        // "150k of the extra 250k": where nothing that is counted was spoken of.
        let spoken = topic.metrics.union(topic.heading.metrics)
        if sentence.metrics.isEmpty, number.step >= 10, spoken.isEmpty || !spoken.isDisjoint(with: binding.metrics) {
            return false
        }
        return !metrics.contains { !binding.metrics.isDisjoint(with: $0.value.metrics) }
            && !sentence.numbers.contains { if case .money = $0.form { true } else { false } }
    }

    /// "It averaged £10,450 a day": no sum of several days.
    func isAveraged(_ binding: Binding) -> Bool {
        guard cues.meansAverage, binding.step == .own || binding.step == .sum else { return false }
        let fact = sheet.facts[binding.facts[0]]
        return fact.unit.canAdd && (fact.period?.dayCount ?? 1) > 1
    }

    private static let gaining = Movements.table("lost gained won added lose gain win")

    func isContribution(_ binding: Binding) -> Bool {
        sentence.lower(number.range.lowerBound - 1) == "at" && binding.step == .change
            && sentence.words[..<number.range.lowerBound].contains { $0.lower.hasPrefix("contribut") }
    }

    /// "36.8 % vs 8.3 %": against another written alike.
    var isSecond: Bool {
        sentence.numbers.last { $0.range.upperBound <= number.range.lowerBound }.map { $0.form == number.form } ?? false
    }

    /// "In May it was 42,950": the time before is named, and not as what another number is compared with.
    var namesPast: Bool {
        ownTimes.contains { mention in
            mention.value.isRelation || !times.isCompared(mention) && mention.value.isAbsolute
        }
    }

    /// Whether the number is the newer one of a fact that says what it was before.
    func isNewer(_ binding: Binding) -> Bool {
        binding.facts.count == 1 && sheet.facts[binding.facts[0]].comparison?.value != nil && ownTimes.isEmpty
    }
}
