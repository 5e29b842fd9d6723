import Semantics

/// Every quantity that a number in its scope may be.
struct QuantityFinder {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let scope: Scope
    let cues: NumberCues

    typealias Kind = ReferenceFact.Kind

    /// Facts of the scope's metrics and names, in any period.
    func facts(ignoringNames: Bool = false) -> [Int] {
        guard let metrics = scope.metrics else {
            return sheet.facts.indices.filter {
                !sheet.derivedMetrics.contains(sheet.metricOfFact[$0])
                    && (ignoringNames ? isNamedTime($0) : names(admit: $0))
            }
        }
        let own =
            metrics.count == 1
            ? sheet.factsOfMetric[metrics.first ?? 0] : metrics.flatMap { sheet.factsOfMetric[$0] }.sorted()
        return own.filter { ignoringNames ? isNamedTime($0) : names(admit: $0) }
    }

    /// A sum over steps of time is meant only where its time is named.
    func isNamedTime(_ index: Int) -> Bool {
        !sheet.isTotalOfTime[index] || sheet.isTimeNamed(index, in: sentence, after: cues.topicPeriods)
    }

    /// Whether the fact is about what is named, and about nothing that is not.
    func names(admit index: Int, without dimension: String? = nil) -> Bool {
        guard isNamedTime(index) else { return false }
        let own = sheet.entitiesOfFact[index]
        for (named, values) in scope.named where named != dimension {
            if named == "variant", isOfWholeTest(index) { continue }
            if values.isSubset(of: sheet.ambient) || !values.isDisjoint(with: sheet.ambient) { continue }
            guard !own.isDisjoint(with: values) || isNamesake(own, of: values) else { return false }
        }
        for entity in own {
            let own = sheet.entities[entity].dimension
            if own == dimension || scope.named[own] != nil { continue }
            guard
                scope.optional.contains(entity) || sheet.isUnsaid(entity) || isOfNamedArm(entity)
                    || isOnlyOutcome(index, own)
                    || sheet.isOnlyOne(index, own) && !claimsWhole
                    || own == "variant" && !namesVariant && !isOneOfMany(index)
            else { return false }
        }
        return true
    }

    /// "Brand" of the visits' campaigns and of the advertisements': one name, whichever of the two the fact is about.
    private func isNamesake(_ own: Set<Int>, of values: Set<Int>) -> Bool {
        own.contains { name in
            values.contains { sheet.entities[$0].value == sheet.entities[name].value }
                && scope.named[sheet.entities[name].dimension]?.contains(name) ?? false
        }
    }

    /// "Total sessions", "across all channels": said of the whole, which a part is not.
    private var claimsWhole: Bool {
        sentence.words.contains {
            ["total", "overall", "entire", "whole", "sitewide", "altogether", "all", "across"].contains($0.lower)
        }
    }

    // MARK: periods

    /// Whether the periods named here can be the fact's own.
    func periodAdmitsLevel(_ index: Int, strict: Bool = true) -> Bool {
        let fact = sheet.facts[index]
        if scope.periods.isEmpty, isOfUnknownTime { return false }
        for period in scope.periods {
            if matchesOwn(period.pattern, fact) { continue }
            let other = matchesReference(period.pattern, fact)
            if other, !period.isReference, period.pattern.isAbsolute, !isCompared(fact) { return false }
            if isBound(fact.kind), cues.saysBound, !period.isStrong { continue }
            if period.isReference, other || explains(period.pattern, fact) { continue }
            // "Between Saturday and Sunday it eased to 52,300": the last one named is the number's own.
            if explains(period.pattern, fact),
                scope.periods.contains(where: { $0.isNearest && matchesOwn($0.pattern, fact) })
            {
                continue
            }
            if !period.isStrong, period.isReference == false, other, cues.namesReference { continue }
            return false
        }
        return true
    }

    /// The sentence before spoke of days that no fact is about.
    private var isOfUnknownTime: Bool {
        let named = cues.topicPeriods.filter(\.isAbsolute)
        // A sentence that names a time of its own is not about that one.
        guard !named.isEmpty, !sentence.periods.contains(where: \.value.isAbsolute) else { return false }
        return !sheet.facts.contains { fact in
            named.contains { matchesOwn($0, fact) || matchesReference($0, fact) }
        }
    }

    /// Whether the sentence names the fact's own period as well, or words of comparison.
    private func isCompared(_ fact: ReferenceFact) -> Bool {
        sentence.periods.contains { matchesOwn($0.value, fact) }
            || sentence.words.indices.contains { at in
                QuantityFinder.comparing.contains(sentence.lower(at))
                    // "The year before" is a time.
                    && !sentence.periods.contains { $0.range.contains(at) && $0.value.isRelation }
            }
    }

    private static let comparing = Movements.table(
        "than versus vs against compared from unlike before previously earlier after since relative")

    /// Whether the periods named here can be those of the fact's compared number.
    func periodAdmitsReference(_ index: Int) -> Bool {
        let fact = sheet.facts[index]
        var isNamed = cues.namesReference || supposesUnchanged
        if fact.comparison?.kind == .expected, !cues.mentionsExpected { return false }
        for period in scope.periods {
            if matchesReference(period.pattern, fact) {
                // What was expected is of the same days: the days alone do not name it.
                if fact.comparison?.kind != .expected,
                    namesReference(period.pattern) || fact.isComparedWithYearAgo
                {
                    isNamed = true
                }
                continue
            }
            if !period.isStrong, matchesOwn(period.pattern, fact) { continue }
            return false
        }
        return isNamed
    }

    /// "Had it held at €64, …", "if it had stayed at 5 %": what it was, and did not stay.
    private var supposesUnchanged: Bool {
        ["had", "if"].contains(sentence.lower(0))
            && sentence.words.contains { ["held", "stayed", "remained", "kept"].contains($0.lower) }
    }

    /// "Last week" alone is the answer's own week; beside "this week", or over a column, it is the one before.
    private func namesReference(_ pattern: PeriodPattern) -> Bool {
        guard case .current = pattern else { return true }
        return sentence.form == .cell
            || sentence.periods.contains { if case .current(_, _, isThis: true) = $0.value { true } else { false } }
    }

    func periodAdmitsChange(_ index: Int) -> Bool {
        let fact = sheet.facts[index]
        return scope.periods.allSatisfy { period in
            if period.pattern.leads(from: fact.comparison?.period, to: fact.period) { return true }
            if period.isReference { return matchesReference(period.pattern, fact) }
            return matchesOwn(period.pattern, fact)
                || period.pattern.isRelation && matchesReference(period.pattern, fact)
                // "Between September and October": from the one to the other.
                || matchesReference(period.pattern, fact)
                    && scope.periods.contains { !$0.isReference && matchesOwn($0.pattern, fact) }
        }
    }

    func matchesOwn(_ pattern: PeriodPattern, _ fact: ReferenceFact) -> Bool {
        guard let period = fact.period else { return true }
        switch pattern {
        case .previous(let unit):
            if let unit, !PeriodPattern.spans(period, unit, 1) { return false }
            return isEarlier(fact)
        case .previousSpan(let unit, let count):
            // "In the four weeks before" the last one: of another length than what follows.
            return PeriodPattern.spans(period, unit, count)
                && sheet.facts.contains { $0.metric == fact.metric && $0.period.map { $0.start > period.end } ?? false }
        case .yearAgo:
            return sheet.facts.contains { ReferenceFact.isYearBefore(period, $0.period) && $0.metric == fact.metric }
        case .next:
            guard pattern.isNamed(period) else { return false }
            return isForecast(fact.kind) || sheet.facts.contains { ($0.period?.end ?? period.end) < period.start }
        case .current(.year, 1, isThis: true) where fact.isComparedWithYearAgo: return true
        case .current: return pattern.isNamed(period) && !isForecast(fact.kind)
        default:
            return pattern.isNamed(period) || fact.isOfTest && pattern.covers(period)
                || fact.isStock && pattern.covers(period)
        }
    }

    /// "A week earlier" of a day: the compared one begins just so long before.
    private func isBack(_ fact: ReferenceFact, by unit: PeriodPattern.Unit) -> Bool {
        guard let start = fact.period?.start, let old = fact.comparison?.period?.start else { return false }
        return PeriodPattern.spans(DateRange(start: old, end: start.adding(days: -1)), unit, 1)
    }

    /// Whether a later period of the same length is on the sheet.
    private func isEarlier(_ fact: ReferenceFact) -> Bool {
        guard let period = fact.period else { return false }
        return sheet.facts.contains { other in
            guard let later = other.period, other.metric == fact.metric else { return false }
            return later.start > period.end && abs(later.dayCount - period.dayCount) <= 3
        }
    }

    func matchesReference(_ pattern: PeriodPattern, _ fact: ReferenceFact) -> Bool {
        guard let comparison = fact.comparison else { return false }
        switch pattern {
        case .yearAgo:
            // Of whole years the one before is the year ago.
            if fact.isComparedWithYearAgo { return true }
            guard comparison.kind == .previous, let old = comparison.period, let own = fact.period else { return false }
            return own.dayCount > 300 && (360...371).contains(old.start.days(until: own.start))
        case .previous(let unit):
            guard comparison.kind == .previous else { return false }
            guard let unit, let period = comparison.period ?? fact.period else { return true }
            return PeriodPattern.spans(period, unit, 1) || isBack(fact, by: unit)
        case .previousSpan(let unit, let count):
            guard let period = comparison.period ?? fact.period else { return true }
            return comparison.kind == .previous && PeriodPattern.spans(period, unit, count)
        case .current(let unit, let count, let isThis):
            guard !isThis, let period = comparison.period ?? fact.period else { return false }
            if fact.isComparedWithYearAgo { return unit == .year && count == 1 }
            return comparison.kind == .previous && PeriodPattern.spans(period, unit, count)
        case .next: return false
        default:
            return comparison.period.map { pattern.isNamed($0) || fact.isStock && pattern.covers($0) } ?? false
        }
    }

    /// A sheet without comparisons may hold the other period as a fact of its own.
    private func explains(_ pattern: PeriodPattern, _ fact: ReferenceFact) -> Bool {
        sheet.facts.contains { other in
            other.metric == fact.metric && other.id != fact.id
                && (matchesOwn(pattern, other) || pattern.isAbsolute && matchesReference(pattern, other))
        }
    }

    // MARK: quantities

    /// Numbers that stand on a fact.
    func direct() -> [Quantity] {
        var all: [Quantity] = []
        for index in facts() {
            let fact = sheet.facts[index]
            let unit = Quantity.unit(of: fact)
            let metric = sheet.metricOfFact[index]
            if let value = fact.value, kindAdmits(fact.kind), periodAdmitsLevel(index), isMain(index), !isDenied(index)
            {
                let isSigned = fact.kind == .contribution || fact.kind == .lift
                all.append(
                    Quantity(
                        value: Quantity.scaled(value, fact), unit: unit, meaning: isSigned ? .change : .level,
                        facts: [index], metric: metric))
                // Points are of a rate: of the growth of a sum a part is no points.
                if fact.kind == .contribution, unit == .fraction,
                    sheet.factsOfMetric[metric].contains(where: {
                        sheet.facts[$0].kind == .value && sheet.facts[$0].unit == .fraction
                    })
                {
                    all.append(Quantity(value: value, unit: .points, meaning: .change, facts: [index], metric: metric))
                }
            }
            if let old = fact.comparison?.value, periodAdmitsReference(index) || referenceIsExpected(fact) {
                all.append(
                    Quantity(
                        value: Quantity.scaled(old, fact), unit: unit, meaning: .reference, facts: [index],
                        metric: metric))
            }
            all += changes(index)
        }
        return all
    }

    private func referenceIsExpected(_ fact: ReferenceFact) -> Bool {
        fact.comparison?.kind == .expected && cues.mentionsExpected && cues.isBesideExpected
            && scope.periods.allSatisfy { matchesOwn($0.pattern, fact) }
    }

    /// Without a period in words a fact of another period than the sheet's main one is not meant.
    func isMain(_ index: Int) -> Bool {
        guard scope.periods.isEmpty, !cues.isExtreme,
            !isForecast(sheet.facts[index].kind)
        else { return true }
        if cues.topicPeriods.contains(where: { matchesOwn($0, sheet.facts[index]) }) { return true }
        if isOfAnotherTime(index) { return false }
        return !sheet.isPartOfTime[index]
    }

    /// "Something went wrong on Monday. We saw 5,200 visits": Monday's, where the sheet has the same of that day.
    private func isOfAnotherTime(_ index: Int) -> Bool {
        let named = cues.topicPeriods.filter {
            if case .weekday = $0 { true } else if case .days = $0 { true } else { false }
        }
        guard !named.isEmpty else { return false }
        let fact = sheet.facts[index]
        return sheet.factsOfMetric[sheet.metricOfFact[index]].contains { other in
            sheet.facts[other].period != fact.period && sheet.facts[other].period?.dayCount == fact.period?.dayCount
                && [.value, .anomaly].contains(sheet.facts[other].kind)
                && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[index]
                && named.contains { matchesOwn($0, sheet.facts[other]) }
        }
    }

    /// How a fact's number moved: by how much, in percent, in points, by which factor.
    func changes(_ index: Int) -> [Quantity] {
        let fact = sheet.facts[index]
        // "The forecast implies another 20 %": how the forecast moves, and nothing that is over.
        if cues.demandsForecast, !isForecast(fact.kind),
            sentence.words.contains(where: { Self.implying.contains($0.lower) })
        {
            return []
        }
        guard let value = fact.value, let old = fact.comparison?.value, periodAdmitsChange(index),
            comparisonAdmits(fact), isMain(index)
        else { return [] }
        return pair(value, old, index, [index], .change)
    }

    /// "Above expected" speaks of a comparison with what was expected, "than last week" of one with the past.
    private func comparisonAdmits(_ fact: ReferenceFact) -> Bool {
        guard fact.comparison?.kind == .expected else { return !cues.comparesExpected }
        return cues.mentionsExpected || scope.periods.contains { $0.pattern.isAbsolute && matchesOwn($0.pattern, fact) }
            || isMissing(fact)
    }

    private static let implying = Movements.table("implies imply means suggests predicts expects")
    private static let missing = Movements.table("lost losing missed missing short shortfall extra additional surplus")

    /// "We lost $3,500 that day": against what was expected, where the sheet compares with nothing else.
    private func isMissing(_ fact: ReferenceFact) -> Bool {
        sentence.words.contains { Self.missing.contains($0.lower) }
            && !sheet.facts.contains {
                $0.metric == fact.metric && $0.period == fact.period
                    && ![nil, .expected].contains($0.comparison?.kind)
            }
    }

    /// Difference, relative difference and ratio of two numbers of a metric.
    func pair(_ a: Double, _ b: Double, _ index: Int, _ facts: [Int], _ meaning: Quantity.Meaning) -> [Quantity] {
        let fact = sheet.facts[index]
        let metric = sheet.metricOfFact[index]
        let unit = Quantity.unit(of: fact)
        func make(_ value: Double, _ unit: Quantity.Unit, _ meaning: Quantity.Meaning) -> Quantity {
            Quantity(value: value, unit: unit, meaning: meaning, facts: facts, metric: metric)
        }
        var all: [Quantity] = []
        if unit == .fraction || unit == .probability {
            all.append(make(a - b, .points, meaning))
        } else {
            all.append(make(Quantity.scaled(a - b, fact), unit, meaning))
        }
        if b != 0, b > 0 || a < 0 {
            all.append(make((a - b) / abs(b), .fraction, meaning))
            if cues.isPartOfReference { all.append(make(a / b, .fraction, .share)) }
            all.append(make(a / b, .multiple, .ratio))
        }
        return all
    }
}
