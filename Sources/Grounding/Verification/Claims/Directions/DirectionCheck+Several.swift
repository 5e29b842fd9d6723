import Semantics

/// Changes between facts of several periods, and of all or none of a breakdown.
extension DirectionCheck {
    func seriesChanges(
        _ candidates: [Int], _ finder: QuantityFinder, _ scope: Scope
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        let bound = sentence.numbers.count > 1
        let kinds: [ReferenceFact.Kind] = end.map { [$0] } ?? [.value, .forecast, .anomaly]
        var all: [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] = []
        for first in candidates {
            let a = sheet.facts[first]
            guard kinds.contains(a.kind), let x = a.value, let now = a.period,
                finder.isMain(first)
            else { continue }
            for second in candidates where second != first {
                let b = sheet.facts[second]
                guard b.metric == a.metric, b.unit == a.unit,
                    sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second], let y = b.value,
                    let before = b.period
                else { continue }
                if a.kind == .forecast, !isForecast { continue }
                if a.kind == .anomaly || a.kind == .value, b.kind == .expected || b.kind == .forecast, before == now {
                    all.append((x - y, y == 0 ? 1 : abs(x - y) / abs(y), [first, second], true))
                    continue
                }
                guard b.kind == .value, before.start < now.start,
                    abs(before.dayCount - now.dayCount) <= 3
                else { continue }
                let spoken = scope.periods.isEmpty ? topic.periods : scope.periods.map(\.pattern)
                let isNamed =
                    spoken.contains { $0.leads(from: before, to: now) }
                    || scope.periods.contains {
                        $0.pattern.isAbsolute && (finder.matchesOwn($0.pattern, a) || finder.matchesOwn($0.pattern, b))
                    }
                    || scope.periods.contains { $0.isReference || $0.pattern.isRelation }
                guard
                    a.kind == .forecast || end != nil || isNamed
                        || (bound || candidates.count == 2) && a.kind != .anomaly
                else { continue }
                if scope.periods.count > 0,
                    !scope.periods.allSatisfy({
                        finder.matchesOwn($0.pattern, a) || finder.matchesOwn($0.pattern, b)
                            || finder.matchesReference($0.pattern, a)
                            || $0.pattern.leads(from: before, to: now)
                            || $0.pattern.isSpan && $0.pattern.covers(before) && $0.pattern.covers(now)
                    })
                {
                    continue
                }
                all.append((x - y, y == 0 ? 1 : abs(x - y) / abs(y), [first, second], true))
            }
        }
        return all
    }

    /// "Desktop, whose share fell to 40 %": how much of the whole it was, and is.
    func shareChanges(
        _ mention: Mention<Direction>, _ candidates: [Int], _ finder: QuantityFinder
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)]? {
        // "Compact is losing share", "its slice of the pie has got smaller"
        let speaksOfShare =
            (max(0, mention.start - 7)..<mention.start).contains { at in
                ["share", "slice", "proportion", "portion", "weight"].contains(sentence.lower(at))
                    && sentence.clause[at] == sentence.clause[mention.start]
                    && (at >= mention.start - 3
                        || sentence.lower(at + 1) == "of"
                            && (sentence.lower(at + 2) == "the" || isSaidBehind(at, mention)))
            } || mention.value == .flat && isPart(behind: mention) || sentence.lower(mention.end) == "share"
            || sentence.has(["market", "share"], at: mention.end) || isOfShare(behind: mention)
            || isOfAnotherShare(before: mention)
        guard speaksOfShare, !candidates.contains(where: { sheet.facts[$0].kind == .share }) else { return nil }
        let all = candidates.filter { sheet.facts[$0].kind == .value && finder.isAdditive($0) }.flatMap { index in
            finder.dimensions(index).compactMap {
                dimension -> (sign: Double, size: Double, facts: [Int], isAmple: Bool)? in
                guard let whole = finder.whole(index, dimension), let now = sheet.facts[whole].value,
                    let old = sheet.facts[whole].comparison?.value, let part = sheet.facts[index].value,
                    let before = sheet.facts[index].comparison?.value, now > 0, old > 0, before > 0
                else { return nil }
                let change = part / now - before / old
                return (change, abs(change) / (before / old), [index, whole], false)
            }
        }
        return all.isEmpty ? nil : all
    }

    /// "Keep a 40 % share of transactions, unchanged": the share, and not what it is of.
    private func isSaidBehind(_ share: Int, _ mention: Mention<Direction>) -> Bool {
        let gap = share + 2..<mention.start
        return gap.contains { sentence.words[$0].isMark(",") }
            && gap.allSatisfy { at in
                sentence.words[at].isMark(",") || sentence.lower(at).hasSuffix("ly")
                    || sentence.metrics.contains { $0.range.contains(at) }
            }
    }

    /// "Car's share went up; home's shrank": the noun is not said again.
    private func isOfAnotherShare(before mention: Mention<Direction>) -> Bool {
        guard let name = sentence.entities.last(where: { $0.end == mention.start }),
            sentence.words[name.end - 1].text.hasSuffix("'s")
        else { return false }
        return (0..<name.start).contains { ["share", "slice", "proportion", "portion"].contains(sentence.lower($0)) }
    }

    /// "A fall in the new-donor share"
    private func isOfShare(behind mention: Mention<Direction>) -> Bool {
        guard Movements.nouns.contains(sentence.lower(mention.start)),
            ["in", "of"].contains(sentence.lower(mention.end)),
            let noun = (mention.end..<mention.end + 7).first(where: { sentence.lower($0) == "share" })
        else { return false }
        return (mention.end + 1..<noun).allSatisfy { at in
            ["the", "its", "their", "our"].contains(sentence.lower(at)) || sentence.words[at].isGlued
                || sentence.entities.contains { $0.range.contains(at) }
                || sentence.metrics.contains { $0.range.contains(at) }
                || ["donor", "customer", "user", "visitor", "buyer"].contains(sentence.words[at].stem)
        }
    }

    /// "Keeps a steady fifth of all downloads"
    private func isPart(behind mention: Mention<Direction>) -> Bool {
        sentence.numbers.contains {
            $0.form == .percent && (0...1).contains($0.range.lowerBound - mention.end)
                && sentence.lower($0.range.upperBound) == "of"
        }
    }

    /// "At the low end it would be less": the end of a forecast that is spoken of.
    var end: ReferenceFact.Kind? {
        guard sentence.cues.contains(.end) else { return nil }
        for (place, noun) in sentence.words.enumerated()
        where ["end", "bound", "case", "scenario", "bottom", "limit"].contains(noun.lower)
            || ["range", "forecast", "interval"].contains(noun.lower) && sentence.lower(place - 1) == "the"
        {
            // "The top of the range"
            let isOf = sentence.lower(place - 2) == "of" && sentence.lower(place - 1) == "the"
            let word = sentence.lower(isOf ? place - 3 : place - 1)
            if CueWords.lowEnd.contains(word) || noun.lower == "bottom" { return .forecastLower }
            if CueWords.highEnd.contains(word) { return .forecastUpper }
        }
        return nil
    }

    /// "The weekend was slower": its days against the others.
    func daysOfWeek(
        before mention: Mention<Direction>, _ scope: Scope, _ finder: QuantityFinder
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)]? {
        let subject = (max(0, mention.start - 4)..<mention.start).contains {
            ["weekend", "weekdays", "weekday"].contains(sentence.lower($0))
        }
        guard subject else { return nil }
        let all: [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] = Series.all(
            in: sheet, metrics: scope.metrics, kinds: [.value]
        ).compactMap { series in
            guard series.dimension == nil, let days = finder.groups(of: series.facts).first, !days.isEmpty else {
                return nil
            }
            let rest = series.facts.filter { !days.contains($0) }
            func mean(_ facts: [Int]) -> Double {
                facts.compactMap { sheet.facts[$0].value }.reduce(0, +) / Double(max(1, facts.count))
            }
            guard !rest.isEmpty, mean(rest) != 0 else { return nil }
            let change = mean(days) - mean(rest)
            return (change, abs(change) / abs(mean(rest)), days, false)
        }
        return all.isEmpty ? nil : all
    }

    /// "Rose to 9.2 m in September before easing to 9.0 m in October": what eased, eased since September.
    func between(
        _ mention: Mention<Direction>, _ known: [(sign: Double, size: Double, facts: [Int], isAmple: Bool)],
        _ finder: QuantityFinder
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        let named = sentence.periods.filter { $0.value.isAbsolute }
        guard let before = named.last(where: { $0.end <= mention.start }),
            let after = named.first(where: { $0.start >= mention.end }),
            (before.end..<mention.start).contains(where: { ["before", "then", "and"].contains(sentence.lower($0)) })
        else { return known }
        let own = known.filter { change in
            change.facts.count == 2 && finder.matchesOwn(after.value, sheet.facts[change.facts[0]])
                && finder.matchesOwn(before.value, sheet.facts[change.facts[1]])
        }
        return own.isEmpty ? known : own
    }

    // MARK: "every channel fell", "no channel grew"

    func quantified(_ mention: Mention<Direction>, _ scope: Scope, _ isNegated: Bool) -> ClaimFinding? {
        for noun in sentence.dimensions
        where noun.end <= mention.start && sentence.clause[noun.start] == sentence.clause[mention.start] {
            let words = (max(0, noun.start - 3)..<noun.start).map { sentence.lower($0) }
            let isNone = words.contains("no") || words.contains("none")
            // "The best of all four countries, growing …": what is compared, and no subject.
            if (noun.start - 4..<noun.start).contains(where: { at in
                sentence.lower(at) == "of" && ["all", "every", "each"].contains(sentence.lower(at + 1))
            }) {
                continue
            }
            guard isNone || words.contains("every") || words.contains("all") || words.contains("each") else { continue }
            if words.contains("but") || words.contains("almost") || words.contains("nearly") { continue }
            var exceptions = exceptions(after: noun.end, before: mention.start)
            // "Every other market": all but the one that was spoken of.
            if words.contains("other") {
                exceptions.formUnion(topic.subject.isEmpty ? Array(topic.entities) : topic.subject)
            }
            // "Either grew or held its ground"
            let others = sentence.directions.filter { other in
                other.start != mention.start && sentence.words.contains { $0.lower == "either" }
                    && sentence.lower(min(other.start, mention.start) - 1) != ""
                    && (min(other.end, mention.end)..<max(other.start, mention.start)).contains {
                        sentence.lower($0) == "or"
                    }
            }
            var seen = false
            for series in meant(by: noun, scope.metrics) {
                for index in series.facts {
                    guard let change = sheet.facts[index].change else { continue }
                    seen = true
                    let old = sheet.facts[index].comparison?.value ?? 0
                    let isSo = ([mention] + others).contains {
                        matches($0.value, change, old == 0 ? 1 : abs(change) / abs(old), metric: index, isNegated)
                    }
                    let isException = !sheet.entitiesOfFact[index].isDisjoint(with: exceptions)
                    if isSo == (isNone != isException) { return .wrong("not all of them moved so", [index]) }
                }
            }
            return seen ? .verified([[]]) : .unsupported("the sheet holds no changes by this dimension")
        }
        return nil
    }

    /// The series that "all four categories" speaks of: of a noun that can be any dimension, those with as many names; of one
    /// metric where that is known.
    private func meant(by noun: Mention<[String]>, _ metrics: Set<Int>?) -> [Series] {
        let all = Series.all(in: sheet, metrics: metrics).filter { $0.dimension.map(noun.value.contains) ?? false }
        guard noun.value.count > 1,
            let counted = sentence.numbers.last(where: { (0...1).contains(noun.start - $0.range.upperBound) }),
            counted.form == .plain
        else { return all }
        let fitting = all.filter { Double($0.facts.count) == counted.value }
        return fitting.isEmpty ? all : fitting
    }

    /// "Every channel but Direct": those that are left out.
    func exceptions(after start: Int, before end: Int) -> Set<Int> {
        let opens =
            ["but", "except", "excluding", "bar"].contains(sentence.lower(start))
            || sentence.has(["apart", "from"], at: start) || sentence.has(["other", "than"], at: start)
        guard opens else { return [] }
        return Set(sentence.entities.filter { $0.start > start && $0.end <= end }.flatMap(\.value))
    }
}
