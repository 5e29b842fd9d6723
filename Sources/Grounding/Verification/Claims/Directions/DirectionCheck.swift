import Semantics

/// Checks that what is said to have risen, fallen or stayed did so.
struct DirectionCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func check(_ mention: Mention<Direction>) -> ClaimFinding {
        if isSpread(mention) { return .none }
        if let supposed = supposed(mention) { return supposed }
        if let gap = GapCheck(sheet: sheet, sentence: sentence, topic: topic).check(mention) { return gap }
        if let others = ofAllOthers(mention) ?? ofThoseWho(mention) ?? ofNothingElse(mention) { return others }
        if isDeniedByLevel(mention) { return .wrong("what it reached is less, or more, than before", []) }
        if let announced = announced(mention) ?? ofNumberInFront(mention) ?? ofPlace(mention) { return announced }
        if isDeniedByNumbers(mention) { return .wrong("its own numbers go the other way", []) }
        if !isComparative(mention), let stranger = stranger(before: mention) {
            // "The base widened by 2,250 users": its own number says what moved.
            if case .some(.verified(let facts)) = provenByNumbers(mention) { return .verified(facts) }
            if isCommon(stranger), isBorneOut(mention) { return .none }
            return .unsupported("the sheet says nothing about \(SafeText.line(stranger, longest: 60))")
        }
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let scope = resolver.scope(of: mention.range)
        if let name = scope.foreignName { return .unsupported("no fact is about \(SafeText.line(name, longest: 60))") }
        if scope.isForeignMetric, scope.metrics?.isEmpty ?? false {
            return .unsupported("the metric is not in the sheet")
        }
        let usual = moved(mention, scope)
        if usual.isFine { return usual }
        if let said = ofSaidFigure(mention) ?? ofSaidMovement(mention) { return said }
        if let proven = provenByNumbers(mention) { return proven }
        // The metric and the name beside the verb do not go together: one of them belongs to something else.
        guard case .unsupported = usual else { return usual }
        for other in resolver.others(than: scope) {
            if case .verified(let facts) = moved(mention, other) { return .verified(facts) }
        }
        return usual
    }

    /// Whether what the words around name moved so.
    func moved(_ mention: Mention<Direction>, _ scope: Scope) -> ClaimFinding {
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let isNegated = sentence.isNegated(mention.start)
        if let quantified = quantified(mention, scope, isNegated) { return quantified }
        var known: [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] = []
        let cues = NumberCues(
            of: NumberMention(range: mention.range, form: .plain, value: 0, step: 1, precision: .exact, sign: nil),
            in: sentence, topic: topic)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let all = finder.facts()
        let stated = all.filter { !sheet.isTotalOfNames[$0] }
        let candidates = stated.isEmpty ? all : stated
        let isAhead = isAhead(mention)
        for index in candidates {
            let fact = sheet.facts[index]
            // "Expected to fall" speaks of the forecast, and not of what is over.
            if isAhead, fact.kind != .forecast { continue }
            if fact.kind == .contribution || fact.kind == .lift {
                guard let value = fact.value,
                    scope.periods.allSatisfy({ $0.isReference || finder.matchesOwn($0.pattern, fact) })
                else { continue }
                known.append((value, abs(value), [index], false))
                continue
            }
            guard
                fact.kind == .value || fact.kind == .anomaly || fact.kind == .forecast || fact.kind == .experiment
                    || fact.kind == .share,
                finder.isMain(index), fact.kind != .forecast || isForecast, isExpected(fact, cues)
            else { continue }
            if finder.periodAdmitsChange(index), let value = fact.value, let old = fact.comparison?.value {
                known.append((value - old, old == 0 ? 1 : abs(value - old) / abs(old), [index], false))
            }
        }
        known += seriesChanges(candidates, finder, scope).filter {
            !isAhead || sheet.facts[$0.facts[0]].kind == .forecast
        }
        if let shares = shareChanges(mention, candidates, finder) { known = shares }
        known = between(mention, known, finder)
        if let days = daysOfWeek(before: mention, scope, finder) { known = days }
        if known.isEmpty, !isAhead { known += expectedChanges(candidates, finder) }
        if known.isEmpty || resolver.isWhole(mention.range) { known += wholeChanges(scope) }
        if known.isEmpty { known += armChanges(candidates) }
        if known.isEmpty { known += rivalChanges(mention, candidates, finder) }
        let others = finder.remainders().compactMap {
            rest -> (sign: Double, size: Double, facts: [Int], isAmple: Bool)? in
            let now = rest.compactMap { sheet.facts[$0].value }.reduce(0, +)
            let old = rest.compactMap { sheet.facts[$0].comparison?.value }
            guard old.count == rest.count, case let before = old.reduce(0, +), before != 0 else { return nil }
            return (now - before, abs(now - before) / abs(before), rest, false)
        }
        if !others.isEmpty { known = others }
        var groups = scope.group.count > 1 ? scope.group : []
        // "The two of them together grew": their sum did.
        if groups.count > 1, resolver.isTogether(sentence.clause(of: mention.range)),
            let sum = sumChange(groups, candidates)
        {
            (known, groups) = ([sum], [])
        }
        guard !known.isEmpty else {
            return candidates.isEmpty
                ? .unsupported("no fact is about this") : .unsupported("the sheet holds no change of this")
        }
        let isIntense = !isNegated && isIntense(mention)
        let matching = known.filter {
            matches(mention.value, $0.sign, $0.size, metric: $0.facts[0], isNegated)
                && !(isIntense && $0.size <= 0.0105)
        }
        if matching.isEmpty { return .wrong("the direction is the other one", known.flatMap(\.facts)) }
        // Names joined by "and" are all meant.
        for entity in groups {
            let own = known.filter { $0.facts.contains { sheet.entitiesOfFact[$0].contains(entity) } }
            if !own.isEmpty,
                !own.contains(where: { matches(mention.value, $0.sign, $0.size, metric: $0.facts[0], isNegated) })
            {
                return .wrong("not all that are named moved so", own.flatMap(\.facts))
            }
        }
        if scope.hasOwnMetric, let metrics = scope.metrics, metrics.count > 1, metricsAreJoined(mention) {
            for metric in metrics {
                let own = known.filter { sheet.metricOfFact[$0.facts[0]] == metric }
                if !own.isEmpty,
                    !own.contains(where: { matches(mention.value, $0.sign, $0.size, metric: $0.facts[0], isNegated) })
                {
                    return .wrong("not all that are named moved so", own.flatMap(\.facts))
                }
            }
        }
        return .verified(matching.map(\.facts))
    }

    /// Where the sheet compares with nothing but what was expected, "the drop in visits" speaks of that.
    func expectedChanges(
        _ candidates: [Int], _ finder: QuantityFinder
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        candidates.compactMap { index in
            let fact = sheet.facts[index]
            if fact.comparison?.kind != .expected, let beyond = beyondBounds(index) { return beyond }
            guard fact.comparison?.kind == .expected, finder.periodAdmitsChange(index), let value = fact.value,
                let old = fact.comparison?.value
            else { return nil }
            return (value - old, old == 0 ? 1 : abs(value - old) / abs(old), [index], false)
        }
    }

    /// How the sum of a breakdown moved, where the sheet does not hold the whole.
    func wholeChanges(_ scope: Scope) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        guard scope.named.isEmpty else { return [] }
        return Series.all(in: sheet, metrics: scope.metrics, kinds: [.value]).compactMap { series in
            guard series.dimension != nil, let first = series.facts.first, sheet.facts[first].unit.canAdd else {
                return nil
            }
            let now = series.facts.compactMap { sheet.facts[$0].value }
            let old = series.facts.compactMap { sheet.facts[$0].comparison?.value }
            guard now.count == series.facts.count, old.count == now.count else { return nil }
            let (sum, before) = (now.reduce(0, +), old.reduce(0, +))
            return (sum - before, before == 0 ? 1 : abs(sum - before) / abs(before), series.facts, false)
        }
    }

    /// The arm of a test against its control, where the text names neither.
    func armChanges(_ candidates: [Int]) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        let arms = candidates.filter { sheet.facts[$0].kind == .experiment && sheet.facts[$0].value != nil }
        func isControl(_ fact: Int) -> Bool {
            sheet.facts[fact].dimensions["variant"].map { ["control", "a", "original"].contains($0.lowercased()) }
                ?? false
        }
        // "Lower with the short form": the arm that is named against the one that is not.
        let all =
            arms.isEmpty
            ? [] : sheet.facts.indices.filter { sheet.facts[$0].kind == .experiment && sheet.facts[$0].value != nil }
        return arms.filter { !isControl($0) }.flatMap { first in
            all.filter { isControl($0) && sheet.metricOfFact[$0] == sheet.metricOfFact[first] }.map { second in
                let (x, y) = (sheet.facts[first].value ?? 0, sheet.facts[second].value ?? 0)
                return (x - y, y == 0 ? 1 : abs(x - y) / abs(y), [first, second], false)
            }
        }
    }

    var isForecast: Bool {
        sentence.words.indices.contains { at in
            CueWords.forecast.contains(sentence.lower(at))
                && !["than", "above", "below", "against"].contains(sentence.lower(at - 1))
        }
    }

    /// Only words such as "than expected" speak of a comparison with what was expected, and they speak of no other.
    func isExpected(_ fact: ReferenceFact, _ cues: NumberCues) -> Bool {
        let compares = sentence.words.indices.contains { at in
            CueWords.expected.contains(sentence.lower(at))
                && (max(0, at - 3)..<at).contains {
                    ["than", "above", "below", "against", "versus", "vs", "over", "under"].contains(sentence.lower($0))
                }
        }
        guard fact.comparison?.kind == .expected else { return !compares }
        // A day of its own, or a word for the unusual, speaks of the anomaly as well.
        return compares || namesDay(of: fact)
            || sentence.words.contains {
                ["unusual", "unusually", "anomaly", "anomalous", "outlier", "unexpected", "unexpectedly"].contains(
                    $0.lower)
            }
    }

    func isAhead(_ mention: Mention<Direction>) -> Bool {
        let before = (max(0, mention.start - 4)..<mention.start).map { sentence.lower($0) }
        return before.contains { ["forecast", "projected", "predicted", "will", "anticipated"].contains($0) }
            || before.contains("expected") && before.contains("to") || before.contains("expect")
    }

    func namesDay(of fact: ReferenceFact) -> Bool {
        guard let period = fact.period else { return false }
        return sentence.periods.contains { $0.value.isAbsolute && $0.value.isNamed(period) }
    }

    /// Whether several metrics are named before the verb, not one word that can mean several.
    func metricsAreJoined(_ mention: Mention<Direction>) -> Bool {
        sentence.metrics.filter { $0.end <= mention.start }.count > 1
    }

    func matches(_ direction: Direction, _ sign: Double, _ size: Double, metric fact: Int, _ isNegated: Bool)
        -> Bool
    {
        if direction == .flat {
            let isRate = sheet.facts[fact].unit == .fraction
            let isFlat =
                size <= 0.0105 || isRate && abs(sign) <= 0.00051 || isLoose && size <= 0.025
                || size <= 0.025 && isWritten(fact)
            return isNegated ? !isFlat : isFlat
        }
        guard let said = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[fact]]) else {
            return true
        }
        let isSo = said > 0 ? sign > 0 : sign < 0
        return isNegated ? !isSo : isSo
    }

    /// "Stood still: 122 bookings after 124": both numbers stand there, and say how still.
    private func isWritten(_ index: Int) -> Bool {
        let fact = sheet.facts[index]
        return [fact.value, fact.comparison?.value].allSatisfy { value in
            sentence.numbers.contains { number in
                number.sign == nil && number.precision == .exact && number.canBe(Quantity.unit(of: fact))
                    && (value.map { number.fits(Quantity.scaled($0, fact)) } ?? false)
            }
        }
    }

    /// "Up sharply", "plunged": more than what counts as flat.
    func isIntense(_ mention: Mention<Direction>) -> Bool {
        Movements.intense.contains(sentence.lower(mention.start))
            || [mention.start - 1, mention.end].contains { Movements.intensifiers.contains(sentence.lower($0)) }
            || ["much", "far"].contains(sentence.lower(mention.start - 1)) && isComparative(mention)
            || ["well", "way"].contains(sentence.lower(mention.start - 1))
                && ["up", "down", "above", "below"].contains(sentence.lower(mention.start))
    }

    var isLoose: Bool {
        sentence.words.contains {
            [
                "nearly", "almost", "broadly", "roughly", "largely", "little", "barely", "hardly", "virtually",
                "around", "about", "essentially", "practically", "relatively", "fairly", "basically", "pretty",
            ].contains($0.lower)
        }
    }
}
