import Semantics

/// Numbers that follow in one step from two facts about the same, by whatever name.
///
/// A sheet's numbers can be divided by one another and added up in more ways than there are names for: spending for each
/// newsletter reader, the part of those who began that finished, two quarters together. Such a number is no invention where
/// one of its metrics is spoken of, and where so few of these follow that another number would hardly be met by chance.
extension NumberCheck {
    /// How much of the numbers of its size may be taken by those that follow.
    private static let mostChance = 0.12

    func crossed(_ number: NumberMention) -> ClaimFinding? {
        guard sentence.reading == .usual, number.precision != .worded, number.step > 0,
            number.value >= number.step * 9.5 || sentence.entities.isEmpty && number.value >= number.step * 2.5,
            number.sign == nil,
            !sentence.metrics.contains(where: { $0.value.isForeign }),
            !sentence.entities.contains(where: { $0.value.isEmpty }),
            sentence.lower(number.range.lowerBound - 1) != "/",
            sentence.lower(number.range.upperBound) != "/"
        else { return nil }
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        // "Where we'd expected 16": what is expected, the sheet itself says.
        guard !cues.demandsForecast, !cues.demandsExpected else { return nil }
        let resolved = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        for scope in [resolved, opened(resolved)] {
            var scope = scope
            scope.metrics = nil
            let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
            let named = spoken(resolved)
            // "Cost per thousand, Reddit: $4": of a name for which the sheet holds no fact of the metric itself.
            let isHeld = named.contains { metric in sheet.factsOfMetric[metric].contains { finder.names(admit: $0) } }
            let spoken = isHeld ? named : []
            let crossing = Crossing(
                finder: finder, spoken: spoken,
                known: number.precision == .exact ? Set(sheet.metrics.indices) : spoken.union(topic.metrics),
                deeds: deeds(behind: number), names: names, saysThousand: saysThousand)
            let all = crossing.all().filter { number.canBe($0.unit) && isOfNamed($0, resolved, number) }
            guard chance(number, all) <= Self.mostChance else { continue }
            let fitting = all.filter { fits(number, $0, cues) }
            if !fitting.isEmpty { return .verified(fitting.map(\.facts)) }
        }
        return nil
    }

    /// "Mexico's 20 %": beside a name nothing of the whole is meant.
    private func isOfNamed(_ quantity: Quantity, _ scope: Scope, _ number: NumberMention) -> Bool {
        scope.named.values.allSatisfy { $0.isSubset(of: sheet.ambient) } && !isBracketOfNamed(number)
            || quantity.facts.contains { !sheet.entitiesOfFact[$0].isEmpty }
    }

    /// "United States – 4,588 (45 %)": of the name that the number in front of the bracket has.
    func isBracketOfNamed(_ number: NumberMention) -> Bool {
        let start = number.range.lowerBound
        guard sentence.lower(start - 1) == "(",
            let before = sentence.numbers.last(where: { $0.range.upperBound == start - 1 })
        else { return false }
        return sentence.entities.contains {
            $0.end <= before.range.lowerBound && !$0.value.allSatisfy(sheet.ambient.contains)
        }
    }

    /// All names of the sentence and of those before it.
    private var names: Set<Int> {
        Set(sentence.entities.flatMap(\.value)).union(topic.lasting).union(topic.heading.entities)
    }

    /// "1.3 % end in a trial": what the part is said to do.
    func deeds(behind number: NumberMention) -> Set<Int> {
        guard number.form == .percent else { return [] }
        let end = number.range.upperBound
        return sentence.metrics.filter { mention in
            mention.start > end && mention.start - end <= 12 && !mention.value.isForeign
                && [
                    "end", "ended", "ends", "become", "becomes", "became", "turn", "turned", "turns", "led", "lead",
                    "leads", "resulted", "result",
                ].contains {
                    word in (end..<mention.start).contains { sentence.lower($0) == word }
                }
                && sentence.clause[mention.start] == sentence.clause(of: number.range)
        }.prefix(1).reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
    }

    private var saysThousand: Bool {
        let words = sentence.words + (topic.said?.sentence.words ?? [])
        return words.contains { ["thousand", "1,000", "1000", "mille", "cpm"].contains($0.lower) }
    }

    /// The metrics that the sentence names, or the ones before it did.
    private func spoken(_ scope: Scope) -> Set<Int> {
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        return own.isEmpty ? topic.metrics.union(topic.heading.metrics) : own
    }

    /// About any of the names of the sentence, or else of those before it.
    private func opened(_ scope: Scope) -> Scope {
        var open = scope
        let names = Set(sentence.entities.flatMap(\.value))
        open.optional = names.isEmpty ? topic.lasting.union(topic.heading.entities) : names
        open.named = [:]
        open.group = []
        return open
    }

    /// The part of the numbers between a third and three times this one that would be accepted in its place.
    private func chance(_ number: NumberMention, _ all: [Quantity]) -> Double {
        let near = Set(all.map { abs($0.value) }.filter { $0 > number.value / 3 && $0 < number.value * 3 })
        let width = number.precision == .exact ? number.step : max(number.step, 0.05 * number.value)
        return Double(near.count) * width / (number.value * (3 - 1 / 3))
    }
}

/// What follows in one step from two facts about the same.
struct Crossing {
    let finder: QuantityFinder
    /// One of the two is of these metrics.
    let spoken: Set<Int>
    /// Of a number that is no exact one both are of these.
    let known: Set<Int>
    /// What a part is said to do: nothing else is the part.
    let deeds: Set<Int>
    /// Names that two facts of a metric can be of.
    let names: Set<Int>
    let saysThousand: Bool

    private var sheet: ReferenceSheet { finder.sheet }

    func all() -> [Quantity] {
        let facts = sheet.facts.indices.filter { index in
            !sheet.derivedMetrics.contains(sheet.metricOfFact[index]) && sheet.facts[index].value != nil
                && [.value, .anomaly, .experiment, .forecast].contains(sheet.facts[index].kind)
                && finder.kindAdmits(sheet.facts[index].kind) && finder.names(admit: index)
        }
        return pairsOfNames()
            + facts.flatMap { first in facts.flatMap { second in first == second ? [] : cross(first, second) } }
    }

    private func cross(_ first: Int, _ second: Int) -> [Quantity] {
        let (a, b) = (sheet.facts[first], sheet.facts[second])
        guard
            sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second]
                || a.unit == .count && b.unit == .count && finder.speaksOfLoss && said(first) == said(second)
        else { return [] }
        if a.metric == b.metric { return first < second ? times(first, second) : [] }
        guard a.period == b.period, a.kind == b.kind || a.kind == .experiment || b.kind == .experiment,
            spoken.isEmpty || spoken.contains(sheet.metricOfFact[first]) || spoken.contains(sheet.metricOfFact[second])
        else { return [] }
        var all: [Quantity] = []
        if finder.periodAdmitsLevel(first) { all += quantities(a.value, b.value, first, second, .average) }
        if finder.periodAdmitsReference(first) {
            all += quantities(a.comparison?.value, b.comparison?.value, first, second, .reference)
        }
        return all
    }

    /// The names of the fact that set it apart from others of its metric.
    private func said(_ fact: Int) -> Set<Int> {
        sheet.entitiesOfFact[fact].filter { !sheet.isOnlyOne(fact, sheet.entities[$0].dimension) }
    }

    /// "Three times as many": one of the names spoken of by another.
    private func pairsOfNames() -> [Quantity] {
        let facts = sheet.facts.indices.filter { index in
            [.value, .experiment].contains(sheet.facts[index].kind) && finder.periodAdmitsLevel(index)
                && spoken.contains(sheet.metricOfFact[index]) && !sheet.entitiesOfFact[index].isEmpty
                && sheet.entitiesOfFact[index].isSubset(of: names)
        }
        return facts.flatMap { first in
            finder.dimensions(first).flatMap { dimension -> [Quantity] in
                finder.siblings(first, dimension).flatMap { second -> [Quantity] in
                    guard second != first, sheet.entitiesOfFact[second].isSubset(of: names),
                        let x = sheet.facts[first].value, let y = sheet.facts[second].value, x > y, y > 0
                    else { return [] }
                    return finder.pair(x, y, first, [first, second], .difference).filter {
                        $0.unit == .multiple || $0.unit == .points
                    }
                }
            }
        }
    }

    private func quantities(
        _ x: Double?, _ y: Double?, _ first: Int, _ second: Int, _ meaning: Quantity.Meaning
    ) -> [Quantity] {
        guard let x, let y, y > 0, x > 0 else { return [] }
        let (a, b) = (sheet.facts[first], sheet.facts[second])
        func make(_ value: Double, _ unit: Quantity.Unit) -> Quantity {
            Quantity(
                value: value, unit: unit, meaning: meaning, facts: [first, second], metric: sheet.metricOfFact[first])
        }
        switch (a.unit, b.unit) {
        case (.money, .count):
            if isAverage(first) { return isAverage(a.metric, per: b.metric) ? [make(x * y, Quantity.unit(of: a))] : [] }
            return [make(x / y, Quantity.unit(of: a))]
                + (saysThousand ? [make(1000 * x / y, Quantity.unit(of: a))] : [])
        case (.count, .count), (.money, .money):
            guard !isAverage(first), !isAverage(second) else { return [] }
            if x < y {
                // "61 % of checkouts": a part of these and of nothing else.
                let isOfBase = finder.cues.base.map { $0.contains(sheet.metricOfFact[second]) } ?? true
                let areSpoken =
                    spoken.isEmpty || finder.cues.base != nil
                    || [first, second].allSatisfy { known.contains(sheet.metricOfFact[$0]) }
                guard isOfBase, areSpoken, deeds.isEmpty || deeds.contains(sheet.metricOfFact[first]) else { return [] }
                return [make(x / y, .fraction)] + (finder.speaksOfLoss ? [make(1 - x / y, .fraction)] : [])
            }
            let isLost =
                !a.unit.isMoney && finder.sentence.words.contains { ["lost", "missed", "dropouts"].contains($0.lower) }
            let isLeft = a.unit.isMoney && saysLeft ? [make(x - y, Quantity.unit(of: a))] : []
            let losses =
                isLost
                ? [
                    Quantity(
                        value: y - x, unit: .count, meaning: .difference, facts: [first, second],
                        metric: sheet.metricOfFact[first])
                ] : []
            return (saysRatio ? [make(x / y, .plainRatio)] : []) + [make(x / y, .multiple)] + isLeft + losses
        case (.fraction, .count):
            guard isRate(a.metric, of: b.metric), areKin(first, second) else { return [] }
            // "1,880 users experienced a crash" of a rate of those who did not.
            let isOfOthers = ["free", "abandonment", "retention"].contains { a.metric.contains($0) }
            return [make((x * y).rounded(), .count)] + (isOfOthers ? [make(((1 - x) * y).rounded(), .count)] : [])
        // "On paper the ads returned £36k": what was spent, by what came back for it.
        case (.ratio, .money):
            guard ["return_on_ad_spend", "roas", "mer"].contains(a.metric), b.metric == "advertiser_ad_cost" else {
                return []
            }
            return [make(x * y, Quantity.unit(of: b))]
        case (.fraction, .money): return isAverage(second) ? [] : [make(x * y, Quantity.unit(of: b))]
        default: return []
        }
    }

    private static let ratios = Movements.table(
        "per each every apiece average averages averaged averaging ratio mean typical one")

    /// One by another makes a number of its own only where words say so: "5 a visit", "1.6 to one".
    private var saysRatio: Bool {
        let sentence = finder.sentence
        return sentence.words.indices.contains { at in
            Self.ratios.contains(sentence.lower(at))
                || ["a", "an"].contains(sentence.lower(at)) && sentence.metrics.contains { $0.start == at + 1 }
        }
    }

    /// A rate and what is counted are of one thing where both are spoken of, or their names share a word.
    private func areKin(_ rate: Int, _ count: Int) -> Bool {
        let named = [rate, count].map { sheet.metricOfFact[$0] }
        // "23 % of them got there, 48,139 players": the rate is said.
        let isSaid = finder.sentence.numbers.contains { number in
            number.form == .percent && (sheet.facts[rate].value.map(number.fits) ?? false)
        }
        if isSaid || named.allSatisfy(spoken.contains) { return true }
        func stems(_ fact: Int) -> Set<String> {
            Set(sheet.facts[fact].metric.split { "_:/".contains($0) }.map { Word.stem(String($0)) })
        }
        let isOfPeople =
            MetricPhrases.rates.contains(sheet.facts[rate].metric)
            && MetricPhrases.people.contains(sheet.facts[count].metric)
        return isOfPeople || sheet.facts[count].metric == "sessions"
            || !stems(rate).isDisjoint(with: stems(count))
    }

    private static let left = Movements.table(
        """
        after deducting net left kept keep retained retain remaining remains remain minus less without excluding profit margin
        subtracting surplus over
        """)

    /// "After refunds we kept €8,424": one less another only where words say so.
    private var saysLeft: Bool { finder.sentence.words.contains { Self.left.contains($0.lower) } }

    /// Whether a price can be of what is counted: a click's of clicks, and of no orders.
    private func isAverage(_ price: String, per count: String) -> Bool {
        if price.contains("click") || price == "cpc" { return count.contains("click") }
        if price.contains("key_event") || price == "cpa" {
            return !count.contains("click") && !count.contains("session")
        }
        return !count.contains("click")
    }

    /// Whether a rate can be of what is counted: a visit's of visits, and of no orders.
    private func isRate(_ rate: String, of count: String) -> Bool {
        if rate.hasPrefix("session_") || rate.contains("bounce") || rate.contains("engagement") {
            return count == "sessions"
        }
        if rate.hasPrefix("user_") { return count.contains("user") }
        return rate == "ctr" ? count.contains("impressions") : true
    }

    private func isAverage(_ index: Int) -> Bool {
        let metric = sheet.facts[index].metric
        return metric.hasPrefix("average_") || metric.contains("_per_")
            || ["cpc", "cpa", "cpm", "arpu"].contains(metric)
    }

    private func areNamed(_ one: DateRange, _ two: DateRange) -> Bool {
        let named = finder.sentence.periods.map(\.value).filter(\.isAbsolute)
        return named.count < 2 || named.contains { $0.isNamed(one) } && named.contains { $0.isNamed(two) }
    }

    /// The same in two times that are named: both together.
    private func times(_ first: Int, _ second: Int) -> [Quantity] {
        let (a, b) = (sheet.facts[first], sheet.facts[second])
        guard !finder.sentence.joiners.isEmpty, finder.isAdditive(first),
            a.kind == b.kind || finder.isForecast(a.kind) || finder.isForecast(b.kind),
            let x = a.value, let y = b.value, let one = a.period, let two = b.period,
            one.end < two.start || two.end < one.start, areNamed(one, two),
            spoken.isEmpty || spoken.contains(sheet.metricOfFact[first])
        else { return [] }
        return [finder.level(x + y, first, [first, second], .average)]
    }
}
