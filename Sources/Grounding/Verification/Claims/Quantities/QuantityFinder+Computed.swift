import Semantics

/// Quantities over several facts: sums, differences, shares, averages, ranges.
extension QuantityFinder {
    func computed() -> [Quantity] {
        var all: [Quantity] = []
        all += shares()
        all += leadingParts()
        all += sums()
        all += namedPairs()
        all += periodPairs()
        all += kindPairs()
        all += others()
        all += averages()
        all += extremes()
        all += quotients()
        all += leads()
        all += periodShares()
        all += periodSums()
        all += widths()
        all += timeRemainders()
        all += losses()
        all += withoutExcluded()
        all += supposed()
        all += complements() + denied()
        all += marginals()
        return all
    }

    /// Facts alike in everything but one dimension's value.
    func siblings(_ index: Int, _ dimension: String) -> [Int] {
        let fact = sheet.facts[index]
        let rest = sheet.entitiesOfFact[index].filter { sheet.entities[$0].dimension != dimension }
        return sheet.factsOfMetric[sheet.metricOfFact[index]].filter { other in
            let candidate = sheet.facts[other]
            guard candidate.kind == fact.kind, candidate.period == fact.period, candidate.unit == fact.unit else {
                return false
            }
            let own = sheet.entitiesOfFact[other]
            guard own.contains(where: { sheet.entities[$0].dimension == dimension }) else { return false }
            return own.filter { sheet.entities[$0].dimension != dimension } == rest
        }
    }

    /// The fact of the whole that the part belongs to.
    func whole(_ index: Int, _ dimension: String) -> Int? {
        let fact = sheet.facts[index]
        let rest = sheet.entitiesOfFact[index].filter { sheet.entities[$0].dimension != dimension }
        // "70 % of the increase", of products' revenue: where only the whole shop's is there, of that.
        let family = MetricPhrases.wholes(of: fact.metric).compactMap { sheet.metrics.firstIndex(of: $0) }
        let own = sheet.factsOfMetric[sheet.metricOfFact[index]]
        return (own + family.flatMap { sheet.factsOfMetric[$0] }).first { other in
            let candidate = sheet.facts[other]
            let isLike =
                candidate.kind == fact.kind || fact.kind == .contribution && candidate.kind == .value
                || fact.kind == .value && candidate.kind == .anomaly
                // "The variant made 53 % of all revenue"
                || fact.kind == .experiment && candidate.kind == .value
            return isLike && candidate.period == fact.period && candidate.unit == fact.unit
                && sheet.entitiesOfFact[other] == rest
        }
    }

    func dimensions(_ index: Int) -> [String] {
        Set(sheet.entitiesOfFact[index].map { sheet.entities[$0].dimension }).sorted()
    }

    func isAdditive(_ index: Int) -> Bool {
        sheet.facts[index].unit.canAdd
            && (!sheet.derivedMetrics.contains(sheet.metricOfFact[index])
                || sheet.facts[index].metric == DerivedFacts.product)
    }

    /// A part, or several named together, of the whole; and of the whole's change.
    func shares() -> [Quantity] {
        guard cues.mentionsShare else { return [] }
        var all: [Quantity] = []
        for index in facts() where isAdditive(index) {
            for dimension in dimensions(index) {
                let parts = groupParts(index, dimension)
                let isRest = cues.meansRest && !namesRest
                guard let whole = whole(index, dimension) else {
                    if [.value, .experiment].contains(sheet.facts[index].kind) {
                        let everyPart = siblings(index, dimension)
                        let sum = everyPart.compactMap { sheet.facts[$0].value }.reduce(0, +)
                        if everyPart.count > 1, sum > 0, periodAdmitsLevel(index) {
                            all.append(share(parts, sum, isRest, facts: parts + everyPart, index))
                        }
                    }
                    continue
                }
                let total = sheet.facts[whole]
                switch sheet.facts[index].kind {
                case .value, .experiment:
                    if let sum = total.value, sum > 0, periodAdmitsLevel(index), !cues.isOfMovement {
                        all.append(share(parts, sum, isRest, facts: parts + [whole], index))
                        // "Tablets the remaining 5 %" names the rest itself.
                        if isRest { all.append(share(parts, sum, false, facts: parts + [whole], index)) }
                    }
                    all += oldShares(parts, whole)
                    let changes = parts.compactMap { sheet.facts[$0].change }
                    if speaksOfChange, changes.count == parts.count, let change = total.change, change != 0 {
                        let value = changes.reduce(0, +) / change
                        all.append(
                            Quantity(
                                value: value, unit: .fraction, meaning: .share, facts: parts + [whole],
                                metric: sheet.metricOfFact[index]))
                    }
                case .contribution:
                    if let change = total.change, change != 0 {
                        let value = parts.compactMap { sheet.facts[$0].value }.reduce(0, +) / change
                        all.append(
                            Quantity(
                                value: isRest ? 1 - value : value, unit: .fraction, meaning: .share,
                                facts: parts + [whole], metric: sheet.metricOfFact[index]))
                    }
                default: break
                }
            }
        }
        return all
    }

    private static let having = Movements.table(
        "made makes make up took takes has had brought brings contributed provided accounts accounted for with got gets"
    )

    /// "Germany made up 40 % and Austria the other 60 %", "Austria took the remaining 60 %": the rest is what the name has.
    private var namesRest: Bool {
        sentence.words.indices.contains { at in
            guard sentence.lower(at) == "the", ["other", "remaining"].contains(sentence.lower(at + 1)),
                sentence.numbers.contains(where: { $0.range.lowerBound == at + 2 }),
                let name = sentence.entities.last(where: { $0.end <= at })
            else { return false }
            return (name.end..<at).allSatisfy { Self.having.contains(sentence.lower($0)) }
        }
    }

    /// "43 % of the decline", "most of what was lost": a share of a change needs a word for one.
    private var speaksOfChange: Bool {
        !sentence.directions.isEmpty
            || sentence.words.contains { Movements.nouns.contains($0.lower) || CueWords.changes.contains($0.lower) }
    }

    /// The share before, and by how many points it moved.
    func oldShares(_ parts: [Int], _ whole: Int) -> [Quantity] {
        let total = sheet.facts[whole]
        let old = parts.compactMap { sheet.facts[$0].comparison?.value }
        guard old.count == parts.count, let oldSum = oldWhole(parts[0], whole), let sum = total.value, oldSum > 0,
            sum > 0,
            case let isOfBoth = periodAdmitsChange(whole), isOfBoth || periodAdmitsReference(whole)
        else { return [] }
        let now = parts.compactMap { sheet.facts[$0].value }.reduce(0, +) / sum
        let before = old.reduce(0, +) / oldSum
        var all: [Quantity] = []
        if isOfBoth {
            all.append(
                Quantity(
                    value: now - before, unit: .points, meaning: .change, facts: parts + [whole],
                    metric: sheet.metricOfFact[whole]))
        }
        if cues.namesReference || periodAdmitsReference(whole) {
            all.append(
                Quantity(
                    value: before, unit: .fraction, meaning: .reference, facts: parts + [whole],
                    metric: sheet.metricOfFact[whole]))
        }
        return all
    }

    /// The whole in the time that the part is compared with, where its own fact says it or one of that time does.
    private func oldWhole(_ part: Int, _ whole: Int) -> Double? {
        let (total, time) = (sheet.facts[whole], sheet.facts[part].comparison?.period)
        if total.comparison?.kind == sheet.facts[part].comparison?.kind { return total.comparison?.value }
        return sheet.factsOfMetric[sheet.metricOfFact[whole]].first { other in
            sheet.facts[other].kind == .value && sheet.facts[other].period == time
                && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[whole]
        }.flatMap { sheet.facts[$0].value }
    }

    func share(_ parts: [Int], _ whole: Double, _ isRest: Bool, facts: [Int], _ index: Int) -> Quantity {
        let value = parts.compactMap { sheet.facts[$0].value }.reduce(0, +) / whole
        return Quantity(
            value: isRest ? 1 - value : value, unit: .fraction, meaning: .share, facts: facts,
            metric: sheet.metricOfFact[index])
    }

    /// "The top three channels": the largest of the breakdown.
    func leading(_ index: Int, _ dimension: String) -> [Int]? {
        if let extremes = extremes(index, dimension) { return extremes }
        for at in sentence.words.indices.dropLast() {
            let isTop = ["top", "biggest", "largest", "leading", "best", "first"].contains(sentence.lower(at))
            let isEvery = ["these", "those", "all", "the"].contains(sentence.lower(at)) && cues.namesTogether
            guard isTop || isEvery,
                let number = sentence.numbers.first(where: { $0.range.lowerBound == at + 1 && $0.form == .plain }),
                (2...20).contains(number.value),
                isNounOrNone(number.range.upperBound, dimension)
            else { continue }
            let sorted = siblings(index, dimension).sorted {
                (sheet.facts[$0].value ?? 0) > (sheet.facts[$1].value ?? 0)
            }
            if isEvery, !isTop, sorted.count != Int(number.value) { continue }
            return sorted.count >= Int(number.value) ? Array(sorted.prefix(Int(number.value))) : nil
        }
        return nil
    }

    /// The dimension's noun, "the top two channels", or the noun left unsaid, "the top two made …".
    private func isNounOrNone(_ index: Int, _ dimension: String) -> Bool {
        if let noun = sentence.dimensions.first(where: { $0.start == index || $0.start == index + 1 }) {
            return noun.value.contains(dimension)
        }
        return !sentence.metrics.contains { $0.start == index }
            && !["day", "week", "month", "time", "quarter", "year"].contains(
                sentence.words.indices.contains(index) ? sentence.words[index].stem : "")
    }

    /// What the largest of a breakdown make up, and their share of the whole.
    func leadingParts() -> [Quantity] {
        var all: [Quantity] = []
        for index in facts(ignoringNames: true)
        where isAdditive(index) && sheet.facts[index].kind == .value && periodAdmitsLevel(index) {
            for dimension in dimensions(index) {
                guard let parts = leading(index, dimension), parts.first == index else { continue }
                let everyPart = siblings(index, dimension)
                let sum = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
                let whole =
                    whole(index, dimension).flatMap { sheet.facts[$0].value }
                    ?? everyPart.compactMap { sheet.facts[$0].value }.reduce(0, +)
                all.append(level(sum, index, parts))
                if whole > 0 { all.append(share(parts, whole, false, facts: everyPart, index)) }
            }
        }
        return all
    }

    /// The fact with those named together with it; itself where it stands alone.
    func groupParts(_ index: Int, _ dimension: String) -> [Int] {
        // "Politics" of a page and of the page that visits begin with.
        let values = scope.group.compactMap { name -> Int? in
            if sheet.entities[name].dimension == dimension { return name }
            return sheet.entityIndex[.init(dimension: dimension, value: sheet.entities[name].value)]
        }
        guard values.count > 1, cues.namesTogether else { return [index] }
        let parts = siblings(index, dimension).filter { !sheet.entitiesOfFact[$0].isDisjoint(with: values) }
        return parts.count == values.count ? parts : [index]
    }

    /// Named values added up, a whole breakdown added up, and what is left of it.
    func sums() -> [Quantity] {
        var all: [Quantity] = []
        for index in facts() where isAdditive(index) && sheet.facts[index].kind == .value && periodAdmitsLevel(index) {
            for dimension in dimensions(index) {
                let parts = groupParts(index, dimension)
                if parts.count > 1 {
                    all += total(parts, index)
                }
                if cues.meansRest, let whole = whole(index, dimension), let sum = sheet.facts[whole].value {
                    let value = sum - parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
                    all.append(level(value, index, parts + [whole]))
                }
            }
        }
        if cues.meansRest, scope.named.isEmpty { all += leftOver() }
        // The whole, where only its parts are on the sheet.
        for index in facts(ignoringNames: true) where scope.named.isEmpty && isAdditive(index) {
            guard sheet.facts[index].kind == .value, periodAdmitsLevel(index) else { continue }
            for dimension in dimensions(index) where whole(index, dimension) == nil {
                let parts = siblings(index, dimension)
                if parts.count > 1 { all += total(parts, index) }
            }
        }
        return all
    }

    /// "Everything else": the whole without those of a breakdown that were named before, or that the sheet holds.
    private func leftOver() -> [Quantity] {
        Series.all(in: sheet, metrics: scope.metrics, kinds: [.value]).flatMap { series -> [Quantity] in
            guard let dimension = series.dimension, let first = series.facts.first, isAdditive(first),
                periodAdmitsLevel(first), let whole = whole(first, dimension), let sum = sheet.facts[whole].value
            else { return [] }
            let said = series.facts.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: scope.optional) }
            return [said, series.facts].filter { !$0.isEmpty }.flatMap { parts -> [Quantity] in
                let rest = sum - parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
                guard rest > 0 else { return [] }
                return [
                    level(rest, first, parts + [whole]),
                    Quantity(
                        value: rest / sum, unit: .fraction, meaning: .share, facts: parts + [whole],
                        metric: sheet.metricOfFact[first]),
                ]
            }
        }
    }

    func total(_ parts: [Int], _ index: Int) -> [Quantity] {
        let now = parts.compactMap { sheet.facts[$0].value }.reduce(0, +)
        var all = [level(now, index, parts)]
        let before = parts.compactMap { sheet.facts[$0].comparison?.value }
        if before.count == parts.count, periodAdmitsChange(index) {
            let old = before.reduce(0, +)
            all += pair(now, old, index, parts, .change)
            if cues.namesReference || periodAdmitsReference(index) {
                all.append(
                    Quantity(
                        value: old, unit: Quantity.unit(of: sheet.facts[index]), meaning: .reference, facts: parts,
                        metric: sheet.metricOfFact[index]))
            }
        }
        return all
    }

    func level(_ value: Double, _ index: Int, _ facts: [Int], _ meaning: Quantity.Meaning = .level) -> Quantity {
        Quantity(
            value: Quantity.scaled(value, sheet.facts[index]), unit: Quantity.unit(of: sheet.facts[index]),
            meaning: meaning, facts: facts, metric: sheet.metricOfFact[index])
    }

    /// A day's average over a period; the mean of a breakdown.
    func averages() -> [Quantity] {
        guard cues.meansAverage else { return [] }
        var all: [Quantity] = []
        for index in facts()
        where isAdditive(index) && periodAdmitsLevel(index)
            && (sheet.facts[index].kind == .value || sheet.facts[index].kind == .forecast && kindAdmits(.forecast))
        {
            guard let value = sheet.facts[index].value, let days = sheet.facts[index].period?.dayCount, days > 1 else {
                continue
            }
            all.append(level(value / Double(days), index, [index], .average))
            if let months = wholeMonths(index), months > 1 {
                all.append(level(value / Double(months), index, [index], .average))
            }
            if days % 7 == 0, days > 7 { all.append(level(value / Double(days / 7), index, [index], .average)) }
            if let old = sheet.facts[index].comparison?.value,
                let length = sheet.facts[index].comparison?.period?.dayCount
            {
                if cues.namesReference { all.append(level(old / Double(length), index, [index], .average)) }
            }
        }
        return all
    }

    /// How many calendar months the fact's time is made of, where the words speak of one.
    private func wholeMonths(_ index: Int) -> Int? {
        guard let period = sheet.facts[index].period, period.start.day == 1, period.end == period.end.endOfMonth,
            sentence.words.contains(where: { ["month", "monthly", "months"].contains($0.lower) })
        else { return nil }
        let years = period.end.year - period.start.year
        return years * 12 + period.end.month - period.start.month + 1
    }

    /// "The other days ranged from 118 to 138": the steps that were not named before.
    private func otherTimes(_ facts: [Int]) -> [Int]? {
        let isSaid = sentence.words.indices.contains { at in
            ["other", "remaining"].contains(sentence.lower(at))
                && ["day", "week", "month", "quarter"].contains(
                    sentence.words.indices.contains(at + 1) ? sentence.words[at + 1].stem : "")
        }
        guard isSaid else { return nil }
        let left = facts.filter { fact in !cues.topicPeriods.contains { matchesOwn($0, sheet.facts[fact]) } }
        return left.count > 1 && left.count < facts.count ? left : nil
    }

    /// Smallest and largest of a breakdown or of a series: the ends of a range.
    func extremes() -> [Quantity] {
        guard cues.isRange || cues.isExtreme else { return [] }
        var all: [Quantity] = []
        for series in Series.all(in: sheet, metrics: scope.metrics) {
            guard let ends = series.ends(sheet) else { continue }
            let names = series.dimension.flatMap { scope.named[$0] }
            func isNamed(_ index: Int) -> Bool {
                names.map { !sheet.entitiesOfFact[index].isDisjoint(with: $0) } ?? true
            }
            if series.dimension == nil, let days = spanned(series.facts).first ?? otherTimes(series.facts) {
                let values = days.compactMap { sheet.facts[$0].value }
                if let low = values.min(), let high = values.max() {
                    all += [level(low, days[0], days), level(high, days[0], days)]
                }
                continue
            }
            if !scope.periods.isEmpty, series.dimension == nil || !periodAdmitsLevel(series.facts[0]) { continue }
            if cues.isExtreme || cues.isRange {
                if cues.wantsLow || !cues.wantsHigh, isNamed(ends.low) {
                    all.append(level(sheet.facts[ends.low].value ?? 0, ends.low, series.facts))
                }
                if cues.wantsHigh || !cues.wantsLow, isNamed(ends.high) {
                    all.append(level(sheet.facts[ends.high].value ?? 0, ends.high, series.facts))
                }
            }
        }
        return all
    }

}
