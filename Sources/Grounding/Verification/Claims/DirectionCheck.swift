import Semantics

/// Checks that what is said to have risen, fallen or stayed did so.
struct DirectionCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let generic: Set<String> = [
        "it", "they", "this", "that", "which", "both", "all", "performance", "figure", "figures", "number", "numbers",
        "volume", "result", "results", "level", "levels", "total", "share", "trend", "value", "values", "rate",
        "everything",
        "metrics", "metric", "kpi", "kpis", "rates", "amount", "counts", "count", "one", "others", "rest", "business",
        "these", "those", "each", "who", "what", "picture", "movement", "change", "and", "also", "mix", "group",
        "groups",
        "segment", "segments", "area", "areas", "week", "month", "overall", "period", "there", "he", "we", "side",
        "decline", "increase", "increases", "declines", "trends", "shop", "store", "site", "company", "headline",
        "story", "reliability", "efficiency", "quality", "speed", "momentum", "stability", "weekend",
        "contribution", "contributions", "source", "sources", "things", "either", "neither", "none", "most", "two",
        "three", "before", "after", "between", "them",
    ]
    private static let auxiliaries: Set<String> = [
        "has", "have", "had", "is", "was", "were", "are", "been", "also", "be", "sharply", "slightly", "strongly",
        "only",
        "went", "moved", "further", "steadily", "clearly", "did", "not", "do", "does", "didn't", "then", "now", "still",
        "again", "both", "all", "each", "even", "just", "marginally", "modestly", "significantly", "substantially",
        "came",
        "likewise", "too", "held", "remained", "stayed", "kept", "be", "to", "will", "would", "expected", "forecast",
        "stood",
        "projected", "predicted", "seen", "saw", "edged", "ticked", "nudged", "crept", "markedly", "broadly", "largely",
        "relatively", "fairly", "essentially", "roughly", "more", "less", "trended", "headed", "continued", "should",
        "may",
        "might", "could", "notably", "noticeably", "dramatically", "considerably", "actually", "quietly", "meanwhile",
        "picked", "shot", "heading", "going", "being", "finished", "ended", "closed", "stays", "remains", "in", "turn",
        "go", "goes", "gone", "well", "far", "way", "somewhat", "much", "basically", "almost", "virtually",
        "practically", "pretty", "very", "barely", "hardly",
        "got", "getting", "already", "keep", "keeps", "since", "ever",
        "almost",
    ]

    func check(_ mention: Mention<Direction>) -> ClaimFinding {
        if !isComparative(mention), let stranger = stranger(before: mention) {
            return .unsupported("the sheet says nothing about \(SafeText.line(stranger, longest: 60))")
        }
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let scope = resolver.scope(of: mention.range)
        if let name = scope.foreignName { return .unsupported("no fact is about \(SafeText.line(name, longest: 60))") }
        if scope.isForeignMetric, scope.metrics?.isEmpty ?? false {
            return .unsupported("the metric is not in the sheet")
        }
        let isNegated = sentence.isNegated(mention.start)
        if let quantified = quantified(mention, scope, isNegated) { return quantified }
        if let compared = compared(mention, scope, isNegated) { return compared }
        var known: [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] = []
        let cues = NumberCues(
            of: NumberMention(range: mention.range, form: .plain, value: 0, step: 1, precision: .exact, sign: nil),
            in: sentence, topic: topic)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let candidates = finder.facts()
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
        known = between(mention, known, finder)
        if let days = daysOfWeek(before: mention, scope, finder) { known = days }
        if known.isEmpty, !isAhead { known += expectedChanges(candidates, finder) }
        if known.isEmpty || resolver.isWhole(mention.range) { known += wholeChanges(scope) }
        if known.isEmpty, !finder.namesVariant { known += armChanges(candidates) }
        let groups = scope.group.count > 1 ? scope.group : []
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
    private func expectedChanges(
        _ candidates: [Int], _ finder: QuantityFinder
    ) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        candidates.compactMap { index in
            let fact = sheet.facts[index]
            guard fact.comparison?.kind == .expected, finder.periodAdmitsChange(index), let value = fact.value,
                let old = fact.comparison?.value
            else { return nil }
            return (value - old, old == 0 ? 1 : abs(value - old) / abs(old), [index], false)
        }
    }

    /// How the sum of a breakdown moved, where the sheet does not hold the whole.
    private func wholeChanges(_ scope: Scope) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
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
    private func armChanges(_ candidates: [Int]) -> [(sign: Double, size: Double, facts: [Int], isAmple: Bool)] {
        let arms = candidates.filter { sheet.facts[$0].kind == .experiment && sheet.facts[$0].value != nil }
        func isControl(_ fact: Int) -> Bool {
            sheet.facts[fact].dimensions["variant"].map { ["control", "a", "original"].contains($0.lowercased()) }
                ?? false
        }
        return arms.filter { !isControl($0) }.flatMap { first in
            arms.filter { isControl($0) && sheet.metricOfFact[$0] == sheet.metricOfFact[first] }.map { second in
                let (x, y) = (sheet.facts[first].value ?? 0, sheet.facts[second].value ?? 0)
                return (x - y, y == 0 ? 1 : abs(x - y) / abs(y), [first, second], false)
            }
        }
    }

    private var isForecast: Bool {
        sentence.words.indices.contains { at in
            CueWords.forecast.contains(sentence.lower(at))
                && !["than", "above", "below", "against"].contains(sentence.lower(at - 1))
        }
    }

    /// Only words such as "than expected" speak of a comparison with what was expected, and they speak of no other.
    private func isExpected(_ fact: ReferenceFact, _ cues: NumberCues) -> Bool {
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

    private func isAhead(_ mention: Mention<Direction>) -> Bool {
        let before = (max(0, mention.start - 4)..<mention.start).map { sentence.lower($0) }
        return before.contains { ["forecast", "projected", "predicted", "will", "anticipated"].contains($0) }
            || before.contains("expected") && before.contains("to") || before.contains("expect")
    }

    private func namesDay(of fact: ReferenceFact) -> Bool {
        guard let period = fact.period else { return false }
        return sentence.periods.contains { $0.value.isAbsolute && $0.value.isNamed(period) }
    }

    /// Whether several metrics are named before the verb, not one word that can mean several.
    private func metricsAreJoined(_ mention: Mention<Direction>) -> Bool {
        sentence.metrics.filter { $0.end <= mention.start }.count > 1
    }

    private func matches(_ direction: Direction, _ sign: Double, _ size: Double, metric fact: Int, _ isNegated: Bool)
        -> Bool
    {
        if direction == .flat {
            let isRate = sheet.facts[fact].unit == .fraction
            let isFlat = size <= 0.0105 || isRate && abs(sign) <= 0.0005 || isLoose && size <= 0.025
            return isNegated ? !isFlat : isFlat
        }
        guard let said = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[fact]]) else {
            return true
        }
        let isSo = said > 0 ? sign > 0 : sign < 0
        return isNegated ? !isSo : isSo
    }

    /// "Up sharply", "plunged": more than what counts as flat.
    private func isIntense(_ mention: Mention<Direction>) -> Bool {
        Movements.intense.contains(sentence.lower(mention.start))
            || [mention.start - 1, mention.end].contains { Movements.intensifiers.contains(sentence.lower($0)) }
    }

    private var isLoose: Bool {
        sentence.words.contains {
            [
                "nearly", "almost", "broadly", "roughly", "largely", "little", "barely", "hardly", "virtually",
                "essentially", "practically", "relatively", "fairly", "basically", "pretty",
            ].contains($0.lower)
        }
    }

    // MARK: changes between facts of several periods

    private func seriesChanges(
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
                guard b.kind == .value, a.kind != .anomaly, before.start < now.start,
                    abs(before.dayCount - now.dayCount) <= 3
                else { continue }
                let isNamed =
                    scope.periods.contains {
                        $0.pattern.isAbsolute && (finder.matchesOwn($0.pattern, a) || finder.matchesOwn($0.pattern, b))
                    }
                    || scope.periods.contains { $0.isReference || $0.pattern.isRelation }
                guard a.kind == .forecast || end != nil || isNamed || bound || candidates.count == 2 else { continue }
                if scope.periods.count > 0,
                    !scope.periods.allSatisfy({
                        finder.matchesOwn($0.pattern, a) || finder.matchesOwn($0.pattern, b)
                            || finder.matchesReference($0.pattern, a)
                    })
                {
                    continue
                }
                all.append((x - y, y == 0 ? 1 : abs(x - y) / abs(y), [first, second], true))
            }
        }
        return all
    }

    /// "At the low end it would be less": the end of a forecast that is spoken of.
    private var end: ReferenceFact.Kind? {
        for (place, noun) in sentence.words.enumerated()
        where ["end", "bound", "case", "scenario", "bottom"].contains(noun.lower) {
            let word = sentence.lower(place - 1)
            if CueWords.lowEnd.contains(word) || noun.lower == "bottom" { return .forecastLower }
            if CueWords.highEnd.contains(word) { return .forecastUpper }
        }
        return nil
    }

    /// "The weekend was slower": its days against the others.
    private func daysOfWeek(
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
    private func between(
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

    private func quantified(_ mention: Mention<Direction>, _ scope: Scope, _ isNegated: Bool) -> ClaimFinding? {
        for noun in sentence.dimensions
        where noun.end <= mention.start && sentence.clause[noun.start] == sentence.clause[mention.start] {
            let words = (max(0, noun.start - 3)..<noun.start).map { sentence.lower($0) }
            let isNone = words.contains("no") || words.contains("none")
            guard isNone || words.contains("every") || words.contains("all") || words.contains("each") else { continue }
            if words.contains("but") || words.contains("almost") || words.contains("nearly") { continue }
            let exceptions = exceptions(after: noun.end, before: mention.start)
            var seen = false
            for series in Series.all(in: sheet, metrics: scope.metrics)
            where series.dimension.map(noun.value.contains) ?? false {
                for index in series.facts {
                    guard let change = sheet.facts[index].change else { continue }
                    seen = true
                    let old = sheet.facts[index].comparison?.value ?? 0
                    let isSo = matches(
                        mention.value, change, old == 0 ? 1 : abs(change) / abs(old), metric: index, isNegated)
                    let isException = !sheet.entitiesOfFact[index].isDisjoint(with: exceptions)
                    if isSo == (isNone != isException) { return .wrong("not all of them moved so", [index]) }
                }
            }
            return seen ? .verified([[]]) : .unsupported("the sheet holds no changes by this dimension")
        }
        return nil
    }

    /// "Every channel but Direct": those that are left out.
    private func exceptions(after start: Int, before end: Int) -> Set<Int> {
        let opens =
            ["but", "except", "excluding", "bar"].contains(sentence.lower(start))
            || sentence.has(["apart", "from"], at: start) || sentence.has(["other", "than"], at: start)
        guard opens else { return [] }
        return Set(sentence.entities.filter { $0.start > start && $0.end <= end }.flatMap(\.value))
    }

    /// `grew faster than Direct`, `fell more than Email`: the changes of two are compared.
    private func compared(_ mention: Mention<Direction>, _ scope: Scope, _ isNegated: Bool) -> ClaimFinding? {
        let next = sentence.lower(mention.end)
        guard ["faster", "more", "less", "slower", "harder"].contains(next), sentence.lower(mention.end + 1) == "than",
            let object = sentence.entities.first(where: { $0.start >= mention.end + 2 && $0.start <= mention.end + 4 })?
                .value.first,
            let subject = sentence.entities.last(where: { $0.end <= mention.start })?.value.first
                ?? topic.entities.first
        else { return nil }
        let want = ["faster", "more", "harder"].contains(next)
        var found: ClaimFinding = .unsupported("the sheet holds no changes of the two")
        for first in sheet.facts.indices where sheet.entitiesOfFact[first] == [subject] {
            for second in sheet.facts.indices where sheet.entitiesOfFact[second] == [object] {
                let (a, b) = (sheet.facts[first], sheet.facts[second])
                guard a.metric == b.metric, scope.metrics?.contains(sheet.metricOfFact[first]) ?? true,
                    let x = a.change, let y = b.change,
                    let p = a.comparison?.value, let q = b.comparison?.value, p != 0, q != 0
                else { continue }
                let isSo = (abs(x / p) > abs(y / q)) == want || (abs(x) > abs(y)) == want
                if isSo { return nil }
                found = .wrong("the other moved more", [first, second])
            }
        }
        return found
    }

    // MARK: subjects that no sheet knows

    /// "Is catching", "are creeping": a form of the verb, no subject.
    private func isProgressive(_ index: Int) -> Bool {
        sentence.lower(index).hasSuffix("ing")
            && ["is", "are", "was", "were", "been", "keep", "keeps", "kept", "be"].contains(sentence.lower(index - 1))
    }

    /// "More visits than before": the words in front are no subject of its own.
    private func isComparative(_ mention: Mention<Direction>) -> Bool {
        CueWords.comparatives[sentence.lower(mention.start)] != nil
            && Movements.words[sentence.lower(mention.start)] == nil
    }

    /// The noun right before the verb, where it is neither on the sheet nor a word that points back.
    private func stranger(before mention: Mention<Direction>) -> String? {
        guard !Movements.nouns.contains(sentence.lower(mention.start)) || sentence.lower(mention.start - 1) != "a"
        else { return nil }
        if ["increased", "reduced", "growing", "rising", "falling", "declining", "increasing"].contains(
            sentence.lower(mention.start)),
            ["a", "the", "of", "with", "to", "by"].contains(sentence.lower(mention.start - 1))
        {
            return nil
        }
        var index = mention.start - 1
        while index >= 0, Self.auxiliaries.contains(sentence.lower(index)) || isProgressive(index) { index -= 1 }
        guard index >= 0, sentence.words[index].kind == .word else { return nil }
        let isNamed =
            sentence.metrics.contains { $0.range.contains(index) }
            || sentence.entities.contains { $0.range.contains(index) }
            || sentence.periods.contains { $0.range.contains(index) }
            || sentence.dimensions.contains { $0.range.contains(index) }
            || sentence.numbers.contains { $0.range.contains(index) }
            || sentence.directions.contains { $0.range.contains(index) }
        guard !isNamed, !Self.generic.contains(sentence.lower(index)) else { return nil }
        let word = sentence.words[index]
        // "For search": a part of a name that is on the sheet.
        if sheet.nameStems.contains(word.stem) { return nil }
        let known: Set<String> = [
            "a", "an", "the", "by", "of", "with", "for", "on", "as", "from", "in", "after", "no", "its", "our", "their",
            "any",
            "some", "further", "strong", "sharp", "small", "slight", "big", "large", "clear", "steep", "modest",
            "relative", "week", "biggest",
            "largest", "strongest", "main", "net", "whole", "steepest", "first", "second", "same", "similar", "such",
            "but", "or", "while", "percent",
            "see", "show", "shows", "showed", "showing", "posted", "posting", "recorded", "recording", "up", "down",
            "solid", "healthy", "marked",
            "significant", "slightly", "versus", "vs", "than", "against", "despite", "where", "when", "if", "because",
            "since", "that's", "it's", "traffic",
            "double", "digit", "notable", "sizeable", "considerable", "substantial", "minor", "major", "mild", "gentle",
            "slow", "quick", "fast",
            "encouraging", "worrying", "welcome", "healthier", "broad", "based", "across", "experienced", "suffered",
            "enjoyed", "registered", "noted",
            "points", "point", "per", "cent", "year", "month", "quarter", "day", "over", "to", "this", "you", "your",
            "overall", "so", "how", "why", "let", "deal", "lot", "bit", "little", "touch", "tad", "shade", "notch",
            "half",
            "fully", "net", "right", "way", "back", "straight", "almost", "itself", "themselves", "whereas", "yet",
        ]
        if known.contains(word.lower) { return nil }
        if word.lower.hasSuffix("ly") || word.lower.hasSuffix("ing") && sentence.form != .plain { return nil }
        // "A meaningful drop": an adjective.
        if Movements.nouns.contains(sentence.lower(mention.start)),
            ["a", "an", "the", "this", "that", "its", "their", "our", "no"].contains(sentence.lower(index - 1))
        {
            return nil
        }
        // A noun of the sheet a few words before, "revenue per order fell", speaks for its phrase.
        let phrase = (max(0, index - 3)..<index)
        if phrase.contains(where: { at in sentence.metrics.contains { $0.range.contains(at) } }),
            ["per", "rate", "value", "volume", "count"].contains(word.lower) || sentence.lower(index - 1) == "per"
                || sentence.lower(index - 1) == "of" || sentence.metrics.contains(where: { $0.end == index })
        {
            return nil
        }
        if phrase.contains(where: { at in sentence.entities.contains { $0.range.contains(at) } }),
            sentence.entities.contains(where: { $0.end == index && !$0.value.isEmpty }),
            [
                "traffic", "channel", "device", "devices", "visitors", "users", "campaign", "market", "side",
                "shoppers", "customers", "group", "segment",
                "variant", "performance", "business", "product", "category", "page", "ads", "advertising",
            ].contains(word.lower)
        {
            return nil
        }
        return word.text
    }
}
