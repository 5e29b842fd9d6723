/// The distance between two names of a dimension, and how it moved: "the gap between the devices narrowed to 1.9 points".
struct GapCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// Two facts of a metric that the words set apart, now and before.
    struct Gap {
        var facts: [Int]
        var now: Double
        var before: Double?
    }

    static let nouns = Movements.table("gap difference distance spread advantage lead")

    /// Nil where no distance is the verb's subject.
    func check(_ mention: Mention<Direction>) -> ClaimFinding? {
        let clause = sentence.clause[mention.start]
        guard
            let noun = sentence.words.indices.last(where: {
                $0 < mention.start && sentence.clause[$0] == clause && sentence.isGap($0)
            }),
            // "The lead over Email grew": the noun governs the verb, no other subject stands between.
            !sentence.directions.contains(where: { $0.start > noun && $0.end <= mention.start }),
            // "The difference reflects a higher order value": of another metric.
            CueWords.comparatives[sentence.lower(mention.start)] == nil
                || !sentence.metrics.contains(where: { $0.start == mention.end }),
            // "The gap opened because France lost ground": another subject.
            !sentence.entities.contains(where: { isSubject($0, behind: noun, of: mention) }),
            let said = SignWords.sign(mention.value, lowerIsBetter: false), said != 0
        else { return nil }
        // "A week earlier the gap was smaller": the older one.
        let isOld =
            !sentence.periods.isEmpty && sentence.periods.allSatisfy { $0.value.isRelation && $0.end <= noun }
            && CueWords.comparatives[sentence.lower(mention.start)] != nil
        let sign = isOld ? -said : said
        let gaps = gaps(at: mention.range).filter { $0.before != nil }
        guard !gaps.isEmpty else { return .unsupported("the sheet does not hold this gap in both times") }
        let fitting = gaps.filter { ($0.now - ($0.before ?? 0)) * sign > 0 }
        return fitting.isEmpty
            ? .wrong("the gap moved the other way", gaps[0].facts) : .verified(fitting.map(\.facts))
    }

    /// "Pulling closer to Luzern", "further away from it": how far the two names lie apart, now and before.
    func approaches() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            let isClose = sentence.has(["closer", "to"], at: at)
            let isFar =
                sentence.has(["further", "from"], at: at) || sentence.has(["further", "away", "from"], at: at)
                || sentence.has(["away", "from"], at: at) && ["pulled", "pulling"].contains(sentence.lower(at - 1))
            guard isClose || isFar, !sentence.isNegated(at),
                let object = sentence.entities.first(where: { (2...4).contains($0.start - at) })?.value.first,
                let subject = sentence.entities.last(where: { $0.end <= at })?.value.first, subject != object
            else { return nil }
            let metrics = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: at..<(at + 1)).metrics
            let gaps = Series.all(in: sheet, metrics: metrics, kinds: [.value]).compactMap { series -> Gap? in
                let pair = series.facts.filter {
                    sheet.entitiesOfFact[$0].contains(subject) || sheet.entitiesOfFact[$0].contains(object)
                }
                guard series.dimension != nil, pair.count == 2, let a = sheet.facts[pair[0]].value,
                    let b = sheet.facts[pair[1]].value, let x = sheet.facts[pair[0]].comparison?.value,
                    let y = sheet.facts[pair[1]].comparison?.value
                else { return nil }
                return Gap(facts: pair, now: abs(a - b), before: abs(x - y))
            }
            guard let first = gaps.first else { return nil }
            let fitting = gaps.filter { ($0.now < ($0.before ?? 0)) == isClose }
            return fitting.isEmpty
                ? .wrong("the gap moved the other way", first.facts) : .verified(fitting.map(\.facts))
        }
    }

    private func isSubject(_ name: Mention<[Int]>, behind noun: Int, of verb: Mention<Direction>) -> Bool {
        name.start > noun && name.end == verb.start
            && !["and", "over", "to", "between", "with", "of", "on"].contains(sentence.lower(name.start - 1))
    }

    /// The gaps that can be meant at the place: of the two that are named, or of a dimension's only two.
    func gaps(at range: Range<Int>) -> [Gap] {
        // "Only £12,300 between the two"
        let isBetween = sentence.words.indices.contains { at in
            sentence.lower(at) == "between" && ["the", "them"].contains(sentence.lower(at + 1))
                && (sentence.lower(at + 1) == "them" || sentence.lower(at + 2) == "two")
        }
        guard isBetween || sentence.words.indices.contains(where: sentence.isGap) else { return [] }
        var own = sentence.entities.flatMap(\.value)
        if isBetween, own.count == 1, let subject = topic.subject.first { own.append(subject) }
        let named = own.isEmpty ? topic.entities.sorted() : own
        if let ends = betweenExtremes(at: range) { return ends }
        let metrics = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: range).metrics
        let ofNames: [Gap] = Series.all(in: sheet, metrics: metrics, kinds: [.value, .experiment]).compactMap {
            series in
            let facts = series.facts.filter { fact in
                named.contains { sheet.entitiesOfFact[fact].contains($0) }
            }
            let pair = facts.count == 2 ? facts : named.isEmpty && series.facts.count == 2 ? series.facts : []
            guard series.dimension != nil, pair.count == 2, let a = sheet.facts[pair[0]].value,
                let b = sheet.facts[pair[1]].value
            else { return nil }
            var gap = Gap(facts: pair, now: abs(a - b), before: nil)
            if let x = sheet.facts[pair[0]].comparison?.value, let y = sheet.facts[pair[1]].comparison?.value {
                gap.before = abs(x - y)
            }
            return gap
        }
        return ofNames.isEmpty && own.isEmpty ? ofMetrics() : ofNames
    }

    /// "Between our strongest and weakest location": of the largest and the smallest; nil where the words name no two extremes.
    func betweenExtremes(at range: Range<Int>) -> [Gap]? {
        guard
            let at = sentence.words.indices.first(where: { at in
                sentence.lower(at) == "and" && CueWords.superlatives[sentence.lower(at - 1)] != nil
                    && (at + 1...at + 2).contains { CueWords.superlatives[sentence.lower($0)] != nil }
                    && (max(0, at - 3)..<at).contains { sentence.lower($0) == "between" }
            }), let noun = sentence.dimensions.first(where: { (2...4).contains($0.start - at) })
        else { return nil }
        let metrics = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: range).metrics
        return Series.all(in: sheet, metrics: metrics, kinds: [.value]).compactMap { series in
            guard series.dimension.map(noun.value.contains) ?? false, let ends = series.ends(sheet),
                let low = sheet.facts[ends.low].value, let high = sheet.facts[ends.high].value
            else { return nil }
            return Gap(facts: [ends.low, ends.high], now: high - low, before: nil)
        }
    }

    /// "We spent more than we took in, and that gap widened": of two metrics in one unit.
    private func ofMetrics() -> [Gap] {
        let named = sentence.metrics.filter { !$0.value.isForeign }.map(\.value.metrics)
        guard let first = named.first, let second = named.first(where: { $0.isDisjoint(with: first) }),
            named.allSatisfy({ $0 == first || $0 == second })
        else { return [] }
        return sheet.wholes(of: first).flatMap { a in
            sheet.wholes(of: second).compactMap { b -> Gap? in
                guard sheet.facts[a].unit == sheet.facts[b].unit, sheet.facts[a].period == sheet.facts[b].period,
                    let x = sheet.facts[a].value, let y = sheet.facts[b].value
                else { return nil }
                var gap = Gap(facts: [a, b], now: abs(x - y), before: nil)
                if let p = sheet.facts[a].comparison?.value, let q = sheet.facts[b].comparison?.value {
                    gap.before = abs(p - q)
                }
                return gap
            }
        }
    }
}

extension Sentence {
    /// Whether a word for a distance stands at the place; a lead that is counted is none.
    func isGap(_ at: Int) -> Bool {
        GapCheck.nouns.contains(lower(at)) && !metrics.contains { $0.range.contains(at) } && lower(at - 1) != "per"
    }
}
