import Semantics

/// Sums over weeks, months, quarters, halves and years that a sheet holds in shorter steps.
///
/// A text may name such a time as any other: "the first half brought €402,000". Where no text names it, its sum is not meant.
enum TimeTotals {
    /// Facts of one thing in steps of one length.
    private struct Key: Hashable {
        var metric: String
        var dimensions: [String: String]
        var unit: ReferenceUnit
        var step: Span
    }

    /// A length of time of the calendar.
    private enum Span: Int, CaseIterable {
        case day, week, month, quarter, half, year

        /// The span that the period is; nil where it is none.
        init?(_ period: DateRange) {
            guard
                let span = Span.allCases.first(where: { $0.begins(period.start) && $0.end(period.start) == period.end })
            else { return nil }
            self = span
        }

        func begins(_ date: CivilDate) -> Bool {
            switch self {
            case .day: true
            case .week: date.weekday == .monday
            case .month: date.day == 1
            case .quarter: date == date.startOfQuarter
            case .half: date.day == 1 && [1, 7].contains(date.month)
            case .year: date == date.startOfYear
            }
        }

        /// The last day of the span that begins on the day.
        func end(_ start: CivilDate) -> CivilDate {
            switch self {
            case .day: start
            case .week: start.adding(days: 6)
            case .month: start.endOfMonth
            case .quarter: start.adding(months: 3).adding(days: -1)
            case .half: start.adding(months: 6).adding(days: -1)
            case .year: start.adding(months: 12).adding(days: -1)
            }
        }

        /// Spans that steps of this one make up. Weeks do not fit into months.
        var wider: [Span] {
            self == .week ? [] : Span.allCases.filter { $0.rawValue > rawValue && (self == .day || $0 != .week) }
        }
    }

    /// - Returns: the sums, each with the places of the facts that it adds up.
    static func find(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        var runs: [Key: [Int]] = [:]
        for (index, fact) in facts.enumerated() where adds(fact) {
            guard let period = fact.period, let step = Span(period) else { continue }
            runs[Key(metric: fact.metric, dimensions: fact.dimensions, unit: fact.unit, step: step), default: []]
                .append(index)
        }
        let all = runs.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.flatMap { totals(of: $0, facts) }
        return all.map { ($0.fact.comparison == nil ? compared($0.fact, all.map(\.fact)) : $0.fact, $0.sources) }
    }

    /// People who came in two months are fewer than the sum of both, and averages add up to nothing.
    private static func adds(_ fact: ReferenceFact) -> Bool {
        fact.kind == .value && fact.unit.canAdd && fact.value != nil && !distinct.contains(fact.metric)
            && !fact.metric.hasPrefix("average_") && !fact.metric.contains("_per_")
            && !["cpc", "cpa", "cpm", "arpu"].contains(fact.metric)
    }

    private static let distinct = MetricPhrases.people.union(["total_purchasers", "returning_users", "reach"])

    private static func totals(
        of places: [Int], _ facts: [ReferenceFact]
    ) -> [(fact: ReferenceFact, sources: [Int])] {
        let steps = places.sorted { start(facts[$0]) < start(facts[$1]) }
        guard let first = facts[steps[0]].period, let step = Span(first) else { return [] }
        var all: [(fact: ReferenceFact, sources: [Int])] = []
        for wider in step.wider {
            for (place, index) in steps.enumerated() where wider.begins(start(facts[index])) {
                let end = wider.end(start(facts[index]))
                let inside = steps[place...].prefix { facts[$0].period.map { $0.end <= end } ?? false }
                guard inside.count > 1, isWithoutGap(inside.map { facts[$0] }, until: end),
                    let total = total(inside.map { facts[$0] }), !isStated(total, facts)
                else { continue }
                all.append((total, Array(inside)))
            }
        }
        return all
    }

    private static func start(_ fact: ReferenceFact) -> CivilDate {
        fact.period?.start ?? CivilDate(daysSinceEpoch: 0)
    }

    private static func isWithoutGap(_ steps: [ReferenceFact], until end: CivilDate) -> Bool {
        steps.last?.period?.end == end
            && zip(steps, steps.dropFirst()).allSatisfy { $0.period?.end.adding(days: 1) == $1.period?.start }
    }

    private static func total(_ steps: [ReferenceFact]) -> ReferenceFact? {
        guard var fact = steps.first, let start = fact.period?.start, let end = steps.last?.period?.end else {
            return nil
        }
        (fact.value, fact.period) = (steps.compactMap(\.value).reduce(0, +), DateRange(start: start, end: end))
        let old = steps.compactMap(\.comparison)
        fact.comparison = nil
        // What a step is compared with is a step before it, of which the sum would be of another time; a year ago it is not.
        if old.count == steps.count, old.allSatisfy({ $0.kind == .yearAgo && $0.value != nil }),
            let from = old.first?.period?.start, let to = old.last?.period?.end
        {
            fact.comparison = .init(
                value: old.compactMap(\.value).reduce(0, +), period: DateRange(start: from, end: to), kind: .yearAgo)
        }
        return fact
    }

    private static func isStated(_ total: ReferenceFact, _ facts: [ReferenceFact]) -> Bool {
        facts.contains {
            $0.metric == total.metric && $0.period == total.period && $0.dimensions == total.dimensions
                && $0.kind == .value
        }
    }

    /// With the span right before it, where the sheet holds that as well.
    private static func compared(_ fact: ReferenceFact, _ all: [ReferenceFact]) -> ReferenceFact {
        guard let period = fact.period, let span = Span(period) else { return fact }
        var fact = fact
        let before = all.first { other in
            other.metric == fact.metric && other.dimensions == fact.dimensions
                && other.period?.end == period.start.adding(days: -1) && other.period.flatMap(Span.init) == span
        }
        if let before { fact.comparison = .init(value: before.value, period: before.period, kind: .previous) }
        return fact
    }
}
