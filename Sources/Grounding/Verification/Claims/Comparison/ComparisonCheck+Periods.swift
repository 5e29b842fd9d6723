/// Comparisons of the same thing in two times.
extension ComparisonCheck {
    /// One number of a time: a fact's own, or the one that it is compared with.
    private struct Reading {
        var value: Double
        var fact: Int
        var isForecast: Bool
    }

    /// "Friday was above Sunday", "December would stay below October", "we will beat last November".
    ///
    /// - Parameter subject: the time on the left; nil where none is named: what is forecast where the words look ahead, and
    ///   the sheet's latest otherwise.
    func ofPeriods(_ subject: PeriodPattern?, _ object: PeriodPattern, _ comparator: Comparator) -> ClaimFinding? {
        guard comparator.isLevel else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(
            of: comparator.index..<(comparator.index + 1))
        if let supposed = ofSupposed(comparator) { return supposed }
        let isAhead = looksAhead
        if let metrics = everythingMeant { return everywhere(metrics, subject, object, comparator) }
        if let all = ofEachNamed(object, comparator, scope) { return all }
        var seen: [Int] = []
        let listed = Set(listedMetrics(behind: comparator).flatMap(\.value.metrics))
        for metric in sheet.metrics.indices
        where !listed.isEmpty
            ? listed.contains(metric) : scope.metrics?.contains(metric) ?? !sheet.derivedMetrics.contains(metric)
        {
            let objects = readings(of: metric, in: object).filter { !$0.isForecast }
            let subjects = subject.map { readings(of: metric, in: $0) } ?? latest(of: metric, isAhead, not: object)
            for first in subjects where isSpokenOf(first.fact) {
                for second in objects where areAlike(first.fact, second.fact) {
                    guard
                        let sign = SignWords.sign(comparator.direction, lowerIsBetter: sheet.lowerIsBetter[metric])
                    else { continue }
                    if ((first.value - second.value) * sign > 0) != sentence.isNegated(comparator.index) {
                        return .verified([[first.fact, second.fact]])
                    }
                    seen += [first.fact, second.fact]
                }
            }
        }
        return seen.isEmpty ? nil : .wrong("it is the other way round", seen)
    }

    /// "1,500 in January, more than twice as many as June had": the number of the one time by that of the other.
    func ofTimes(
        _ own: PeriodPattern, _ other: PeriodPattern, _ number: NumberMention, _ comparator: Comparator
    ) -> ClaimFinding? {
        let end = number.range.upperBound
        let isAgain = (end..<end + 4).contains { sentence.lower($0) == "again" }
        let metrics = scope(comparator).metrics ?? Set(sheet.metrics.indices).subtracting(sheet.derivedMetrics)
        var seen: [Int] = []
        for metric in metrics.sorted() {
            for first in readings(of: metric, in: own) where isSpokenOf(first.fact) {
                for second in readings(of: metric, in: other)
                where areAlike(first.fact, second.fact) && second.value > 0 {
                    let ratio = first.value / second.value
                    // "Half as many again as Wednesday"
                    if number.fits(isAgain ? ratio - 1 : ratio) { return .verified([[first.fact, second.fact]]) }
                    seen += [first.fact, second.fact]
                }
            }
        }
        return seen.isEmpty ? nil : .wrong("the two stand in another proportion", seen)
    }

    /// "If paid search had held its level, October would have finished above September": the whole, with the part as it was.
    private func ofSupposed(_ comparator: Comparator) -> ClaimFinding? {
        let words = sentence.words.map(\.lower)
        guard words.first == "if", words.contains("had"),
            words.contains(where: { ["held", "stayed", "kept"].contains($0) }),
            words.contains(where: { $0 == "would" || $0.hasSuffix("'d") })
        else { return nil }
        let own = sentence.entities.flatMap(\.value)
        let names = Set(own.isEmpty ? topic.entities.sorted() : own)
        let sign: Double = comparator.direction == .down ? -1 : 1
        var seen: [Int] = []
        for part in sheet.facts.indices where !sheet.entitiesOfFact[part].isDisjoint(with: names) {
            guard sheet.facts[part].kind == .value, sheet.facts[part].unit.canAdd,
                let change = sheet.facts[part].change,
                let whole = sheet.factsOfMetric[sheet.metricOfFact[part]].first(where: { other in
                    sheet.facts[other].kind == .value && sheet.facts[other].period == sheet.facts[part].period
                        && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[part].subtracting(names)
                }), let now = sheet.facts[whole].value, let before = sheet.facts[whole].comparison?.value
            else { continue }
            if ((now - change) - before) * sign > 0 { return .verified([[part, whole]]) }
            seen += [part, whole]
        }
        return seen.isEmpty ? ClaimFinding.none : .wrong("it would have been the other way round", seen)
    }

    /// "Search, Direct and Email all posted lower counts than in the first quarter": each of them.
    private func ofEachNamed(_ object: PeriodPattern, _ comparator: Comparator, _ scope: Scope) -> ClaimFinding? {
        let before = sentence.entities.filter { $0.end <= comparator.index }
        guard let last = before.last,
            (last.end..<comparator.index).contains(where: { ["all", "both", "each"].contains(sentence.lower($0)) }),
            case let names = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
                .run(before, endingAt: last).compactMap(\.value.first), names.count > 1
        else { return nil }
        for metric in scope.metrics ?? [] {
            guard let sign = SignWords.sign(comparator.direction, lowerIsBetter: sheet.lowerIsBetter[metric]) else {
                continue
            }
            let facts = names.compactMap { name in
                sheet.factsOfMetric[metric].first {
                    sheet.entitiesOfFact[$0] == [name]
                        && sheet.facts[$0].comparison?.period.map(object.isNamed) ?? false
                }
            }
            guard facts.count == names.count else { continue }
            let isSo = facts.allSatisfy { (sheet.facts[$0].change ?? 0) * sign > 0 }
            return isSo ? .verified([facts]) : .wrong("not all that are named moved so", facts)
        }
        return nil
    }

    /// A part is meant only where it is named, or nothing else is there.
    private func isSpokenOf(_ fact: Int) -> Bool {
        let names = sheet.entitiesOfFact[fact]
        return names.isEmpty || !names.isDisjoint(with: Set(sentence.entities.flatMap(\.value)).union(topic.entities))
            || !sheet.factsOfMetric[sheet.metricOfFact[fact]].contains { sheet.entitiesOfFact[$0].isEmpty }
    }

    /// "On everything except sessions": all metrics of the sheet but those left out.
    private var everythingMeant: [Int]? {
        guard let at = sentence.words.firstIndex(where: { ["everything", "everywhere"].contains($0.lower) }),
            sentence.lower(at + 1) != "else"
        else { return nil }
        let isExcept = ["except", "but", "apart", "excluding", "bar"].contains(sentence.lower(at + 1))
        let excluded = isExcept ? Set(sentence.metrics.filter { $0.start > at }.flatMap(\.value.metrics)) : []
        return sheet.metrics.indices.filter { !excluded.contains($0) && !sheet.derivedMetrics.contains($0) }
    }

    private func everywhere(
        _ metrics: [Int], _ subject: PeriodPattern?, _ object: PeriodPattern, _ comparator: Comparator
    ) -> ClaimFinding? {
        var facts: [Int] = []
        for metric in metrics {
            let objects = readings(of: metric, in: object)
            for first in subject.map({ readings(of: metric, in: $0) }) ?? latest(of: metric, false, not: object) {
                for second in objects where areAlike(first.fact, second.fact) {
                    guard let sign = SignWords.sign(comparator.direction, lowerIsBetter: sheet.lowerIsBetter[metric])
                    else { continue }
                    facts.append(first.fact)
                    if (first.value - second.value) * sign <= 0 {
                        return .wrong("not everything moved so", [first.fact])
                    }
                }
            }
        }
        return facts.isEmpty ? nil : .verified([facts])
    }

    /// "Would", "will", "if the forecast holds": said of what is to come.
    private var looksAhead: Bool {
        sentence.words.contains {
            ["would", "will", "should", "forecast", "expected", "predicted", "projected", "likely", "probably"]
                .contains(
                    $0.lower) || $0.lower == "'ll" || $0.lower.hasSuffix("'ll")
        }
    }

    private func areAlike(_ first: Int, _ second: Int) -> Bool {
        first != second && sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second]
            || first == second && sheet.facts[first].comparison != nil
    }

    private func readings(of metric: Int, in pattern: PeriodPattern) -> [Reading] {
        sheet.factsOfMetric[metric].flatMap { index -> [Reading] in
            let fact = sheet.facts[index]
            var all: [Reading] = []
            if let value = fact.value, fact.period.map(pattern.isNamed) ?? false, isMeant(fact.kind) {
                all.append(Reading(value: value, fact: index, isForecast: fact.kind != .value))
            }
            if let old = fact.comparison?.value, fact.comparison?.period.map(pattern.isNamed) ?? false,
                fact.comparison?.kind != .expected, fact.kind == .value
            {
                all.append(Reading(value: old, fact: index, isForecast: false))
            }
            return all
        }
    }

    private func latest(of metric: Int, _ isAhead: Bool, not object: PeriodPattern) -> [Reading] {
        let own = sheet.factsOfMetric[metric].filter { index in
            let fact = sheet.facts[index]
            return fact.value != nil && !sheet.isTotalOfTime[index] && isMeant(fact.kind)
                && (fact.kind != .value) == isAhead
                && !(fact.period.map(object.isNamed) ?? false)
        }
        return own.map { Reading(value: sheet.facts[$0].value ?? 0, fact: $0, isForecast: isAhead) }
    }

    /// "There is a chance that", "may": what lies in the range is possible.
    private var isChance: Bool {
        sentence.words.contains { ["chance", "may", "might", "could", "possible", "possibly"].contains($0.lower) }
    }

    /// The number itself, or the end of the forecast that is spoken of.
    private func isMeant(_ kind: ReferenceFact.Kind) -> Bool {
        let end = DirectionCheck(sheet: sheet, sentence: sentence, topic: topic).end
        return kind == .value || kind == (end ?? .forecast)
            || isChance && [.forecastLower, .forecastUpper].contains(kind)
    }

    /// "Lower than expected": against what the sheet expects, and against no other day.
    func ofExpected(_ comparator: Comparator, _ window: Range<Int>) -> ClaimFinding? {
        guard window.contains(where: { CueWords.expected.contains(sentence.lower($0)) }),
            let sign = SignWords.sign(comparator.direction, lowerIsBetter: nil), sign != 0
        else { return nil }
        let range = comparator.index..<(comparator.index + 1)
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: range)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(role: .none))
        let meant = finder.facts().compactMap { index -> (fact: Int, gap: Double)? in
            guard let value = sheet.facts[index].value, let expected = sheet.expected(of: index),
                scope.periods.allSatisfy({ finder.matchesOwn($0.pattern, sheet.facts[index]) || $0.isReference })
            else { return nil }
            return (index, value - expected)
        }
        guard !meant.isEmpty else { return nil }
        let said = sentence.isNegated(comparator.index) ? -sign : sign
        let fitting = meant.filter { $0.gap * said > 0 }
        return fitting.isEmpty
            ? .wrong("it was the other way", meant.map(\.fact)) : .verified(fitting.map { [$0.fact] })
    }
}
