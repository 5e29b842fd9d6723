import Semantics

/// Quantities over the steps of a run of periods, and between the ends of a range.
extension QuantityFinder {
    /// "The three months together", "the weekend", "Monday and Tuesday combined": steps added up, and their share.
    func periodSums() -> [Quantity] {
        var all: [Quantity] = []
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value]) where series.dimension == nil {
            guard let first = series.facts.first, isAdditive(first), names(admit: first) else { continue }
            for steps in spanned(series.facts) + listed(series.facts) + groups(of: series.facts) where steps.count > 1 {
                let sum = steps.compactMap { sheet.facts[$0].value }.reduce(0, +)
                all.append(level(sum, first, steps))
                if cues.meansAverage { all.append(level(sum / Double(steps.count), first, steps, .average)) }
                let whole =
                    spanning(series.facts).flatMap { sheet.facts[$0].value }
                    ?? series.facts.compactMap { sheet.facts[$0].value }.reduce(0, +)
                if cues.mentionsShare, steps.count < series.facts.count, whole > 0 {
                    all.append(share(steps, whole, false, facts: series.facts, first))
                }
            }
        }
        return all
    }

    /// "Without Sunday, the other six days made €72,000": a time without one of its steps.
    func timeRemainders() -> [Quantity] {
        guard
            let left = sentence.periods.first(where: { mention in
                ["without", "excluding"].contains(sentence.lower(mention.start - 1))
                    || sentence.has(["apart", "from"], at: mention.start - 2)
                    || sentence.has(["aside", "from"], at: mention.start - 2)
            })
        else { return [] }
        let steps = sheet.facts.indices.filter { index in
            [.value, .anomaly].contains(sheet.facts[index].kind) && isAdditive(index)
                && sheet.facts[index].period.map(left.value.isNamed) ?? false
                && scope.metrics?.contains(sheet.metricOfFact[index]) ?? true
        }
        return steps.flatMap { step -> [Quantity] in
            sheet.factsOfMetric[sheet.metricOfFact[step]].compactMap { whole in
                guard sheet.facts[whole].kind == .value, let wide = sheet.facts[whole].period,
                    let own = sheet.facts[step].period, wide.start <= own.start, own.end <= wide.end,
                    wide.dayCount > own.dayCount, sheet.entitiesOfFact[whole] == sheet.entitiesOfFact[step],
                    let all = sheet.facts[whole].value, let part = sheet.facts[step].value, !sheet.isTotalOfTime[whole]
                else { return nil }
                return level(all - part, step, [whole, step], .average)
            }
        }
    }

    /// "From April to May", "between Monday and Thursday": the steps of a time that is named by its ends.
    func spanned(_ facts: [Int]) -> [[Int]] {
        sentence.periods.map(\.value).filter { $0.isSpan || $0.isRun }.compactMap { pattern in
            let steps = facts.filter {
                sheet.facts[$0].period.map { pattern.covers($0) || pattern.encloses($0) } ?? false
            }
            let times = steps.compactMap { sheet.facts[$0].period }.sorted { $0.start < $1.start }
            guard let first = times.first, let last = times.last,
                zip(times, times.dropFirst()).allSatisfy({ $0.end.adding(days: 1) == $1.start }),
                pattern.isNamed(DateRange(start: first.start, end: last.end))
            else { return nil }
            return steps
        }
    }

    /// "April, May and June": steps that stand in a list, of which no number is each one's own.
    private func listed(_ facts: [Int]) -> [[Int]] {
        var runs: [[Mention<PeriodPattern>]] = []
        for mention in sentence.periods where mention.value.isAbsolute {
            let gap = (runs.last?.last?.end ?? mention.start)..<mention.start
            let joins =
                (1...2).contains(gap.count)
                && gap.allSatisfy { ["and", ",", "&", "plus"].contains(sentence.lower($0)) }
            if joins { runs[runs.count - 1].append(mention) } else { runs.append([mention]) }
        }
        return runs.filter { $0.count > 1 && $0.count != sentence.numbers.count }.compactMap { run in
            let steps = run.compactMap { mention in
                facts.first { sheet.facts[$0].period.map(mention.value.isNamed) ?? false }
            }
            return Set(steps).count == run.count ? steps : nil
        }
    }

    /// "8 % of the week's revenue came in on Sunday": a fact of a wider time that holds this one.
    func periodShares() -> [Quantity] {
        let named = scope.periods.isEmpty ? cues.topicPeriods : scope.periods.map(\.pattern)
        guard cues.mentionsShare, !named.isEmpty else { return [] }
        return facts().flatMap { index -> [Quantity] in
            guard isAdditive(index), [.value, .anomaly].contains(sheet.facts[index].kind),
                let period = sheet.facts[index].period,
                named.contains(where: { $0.isAbsolute && $0.isNamed(period) })
            else { return [] }
            return sheet.factsOfMetric[sheet.metricOfFact[index]].compactMap { whole in
                guard !sheet.isTotalOfTime[whole] || isSpokenOf(whole), let wider = sheet.facts[whole].period,
                    let sum = sheet.facts[whole].value, sum > 0,
                    sheet.facts[whole].kind == .value, wider.dayCount > period.dayCount, wider.start <= period.start,
                    wider.end >= period.end, sheet.entitiesOfFact[whole] == sheet.entitiesOfFact[index]
                else { return nil }
                return share([index], sum, false, facts: [index, whole], index)
            }
        }
    }

    /// Whether the words here, or before, name the time of the whole: "May accounts for a fifth of that".
    private func isSpokenOf(_ whole: Int) -> Bool {
        guard let period = sheet.facts[whole].period else { return false }
        return (sentence.periods.map(\.value) + cues.topicPeriods).contains { $0.isAbsolute && $0.isNamed(period) }
    }

    /// The steps that the words name together.
    func groups(of facts: [Int]) -> [[Int]] {
        func of(_ days: Set<Weekday>) -> [Int] {
            facts.filter { index in
                guard let period = sheet.facts[index].period, period.dayCount == 1 else { return false }
                return days.contains(period.start.weekday)
            }
        }
        var words = Set(sentence.words.map(\.lower))
        // "Weekends are quiet. Both days combined account for 22 %."
        if sentence.words.indices.contains(where: { sentence.has(["both", "days"], at: $0) }),
            cues.saysWeekends
        {
            words.insert("weekend")
        }
        let days = sentence.periods.map(\.value).filter { if case .weekday = $0 { true } else { false } }
        let namesDays = days.count > 1 && !words.isDisjoint(with: ["together", "combined", "between"])
        if !namesDays, words.contains("weekend") { return [of([.saturday, .sunday])] }
        if !namesDays, !words.isDisjoint(with: ["weekday", "weekdays", "workdays", "midweek"]) {
            return [of([.monday, .tuesday, .wednesday, .thursday, .friday])]
        }
        let isTogether = !words.isDisjoint(with: [
            "together", "combined", "altogether", "total", "sum", "both", "all", "whole", "between",
        ])
        guard isTogether || cues.meansAverage else { return [] }
        let named = sentence.periods.map(\.value).filter(\.isAbsolute)
        let own = facts.filter { index in
            guard let period = sheet.facts[index].period else { return false }
            return named.contains { $0.isNamed(period) }
        }
        return own.count > 1 ? [own] : named.isEmpty || own.isEmpty ? [facts] : []
    }

    /// The fact of the time that the steps make up.
    private func spanning(_ steps: [Int]) -> Int? {
        let periods = steps.compactMap { sheet.facts[$0].period }
        guard let first = steps.first, let start = periods.map(\.start).min(), let end = periods.map(\.end).max() else {
            return nil
        }
        return sheet.factsOfMetric[sheet.metricOfFact[first]].first { other in
            sheet.facts[other].kind == .value && sheet.facts[other].period == DateRange(start: start, end: end)
                && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[first]
        }
    }

    private static let spans = Movements.table(
        "wide width spread span spans band range gap between interval either ± off margin give uncertainty")

    /// How far the ends of a forecast, or of what was expected, lie apart.
    func widths() -> [Quantity] {
        // "The lower edge of the range": one of the two, and not how far they lie apart.
        guard sentence.words.contains(where: { Self.spans.contains($0.lower) }),
            !(cues.saysBound && cues.isLower != cues.isUpper)
        else { return [] }
        let own = facts()
        return own.flatMap { low -> [Quantity] in
            let upper: ReferenceFact.Kind? =
                switch sheet.facts[low].kind {
                case .forecastLower: .forecastUpper
                case .expectedLower: .expectedUpper
                default: nil
                }
            return own.flatMap { high -> [Quantity] in
                guard let upper, sheet.facts[high].kind == upper, sheet.metricOfFact[high] == sheet.metricOfFact[low],
                    sheet.facts[high].period == sheet.facts[low].period,
                    sheet.entitiesOfFact[high] == sheet.entitiesOfFact[low], let a = sheet.facts[high].value,
                    let b = sheet.facts[low].value
                else { return [] }
                let isHalf = sentence.words.contains {
                    ["either", "±", "off", "margin", "give", "direction"].contains($0.lower)
                }
                return [level(isHalf ? (a - b) / 2 : a - b, low, [low, high], .difference)]
            }
        }
    }

    /// Whether the words speak of those who went no further.
    var speaksOfLoss: Bool {
        sentence.words.contains { Self.lost.contains($0.lower) }
            || sentence.words.indices.contains { sentence.has(["no", "further"], at: $0) }
    }

    private static let lost = Movements.table(
        "drop drops don't doesn't not never without lost left abandoned dropped incomplete uncompleted didn't did unfinished failed missing nowhere bail bailed bails quit"
    )

    /// "1,840 checkouts were not completed": what one step of a funnel has more than the next.
    func losses() -> [Quantity] {
        guard speaksOfLoss else { return [] }
        var all: [Quantity] = []
        for ratio in DerivedMetrics.all where ratio.unit == .fraction {
            for first in sheet.facts.indices where ratio.denominators.contains(sheet.facts[first].metric) {
                guard scope.metrics?.contains(sheet.metricOfFact[first]) ?? true, names(admit: first),
                    periodAdmitsLevel(first) || periodAdmitsReference(first)
                else { continue }
                for second in sheet.facts.indices where ratio.numerators.contains(sheet.facts[second].metric) {
                    let (a, b) = (sheet.facts[first], sheet.facts[second])
                    guard a.metric != b.metric, a.kind == .value, b.kind == .value, a.unit == b.unit,
                        a.period == b.period, sheet.entitiesOfFact[first] == sheet.entitiesOfFact[second],
                        let x = a.value, let y = b.value, x > y
                    else { continue }
                    if periodAdmitsLevel(first) { all.append(level(x - y, first, [first, second], .difference)) }
                    if let before = a.comparison?.value, let later = b.comparison?.value, before > later,
                        periodAdmitsReference(first)
                    {
                        all.append(level(before - later, first, [first, second], .reference))
                    }
                }
            }
        }
        return all
    }
}
