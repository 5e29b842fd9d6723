import Semantics

/// Facts alike in everything but one dimension's value, or but the period: what a superlative or a range is about.
struct Series {
    /// The dimension that differs; nil where it is the period.
    var dimension: String?
    var facts: [Int]
    var isComplete: Bool

    /// The facts with the smallest and the largest number.
    func ends(_ sheet: ReferenceSheet) -> (low: Int, high: Int)? {
        let known = facts.filter { sheet.facts[$0].value != nil }
        guard known.count > 1 else { return nil }
        func value(_ index: Int) -> Double { sheet.facts[index].value ?? 0 }
        guard let low = known.min(by: { value($0) < value($1) }), let high = known.max(by: { value($0) < value($1) })
        else { return nil }
        return (low, high)
    }

    /// Every series on the sheet of these metrics, of at least two facts.
    static func all(
        in sheet: ReferenceSheet, metrics: Set<Int>?, kinds: Set<ReferenceFact.Kind> = [.value, .experiment],
        withTotals: Bool = false
    ) -> [Series] {
        sheet.series.filter { series in
            guard let first = series.facts.first, withTotals || !sheet.isTotalOfTime[first] else { return false }
            return kinds.contains(sheet.facts[first].kind == .anomaly ? .value : sheet.facts[first].kind)
                && (metrics.map { $0.contains(sheet.metricOfFact[first]) }
                    ?? !sheet.derivedMetrics.contains(sheet.metricOfFact[first]))
        }
    }

    /// - Returns: the series of a sheet, with whether each is complete: its parts make up the whole that is on the
    ///   sheet, or, for days, leave none out. Where no whole is there, what is on the sheet is the breakdown.
    static func find(
        facts all: [ReferenceFact], among places: [Int], entitiesOfFact: [Set<Int>], _ entities: [ReferenceSheet.Entity]
    ) -> [Series] {
        var groups: [Key: [Int]] = [:]
        for index in places {
            let fact = all[index]
            for dimension in Set(entitiesOfFact[index].map({ entities[$0].dimension })) {
                let rest = entitiesOfFact[index].filter { entities[$0].dimension != dimension }
                groups[
                    Key(
                        metric: fact.metric, kind: fact.kind, dimension: dimension, rest: rest,
                        period: fact.period?.description), default: []
                ]
                .append(index)
            }
            let days = fact.period.map { "\(length(of: $0))" }
            groups[
                Key(
                    metric: fact.metric, kind: fact.kind == .anomaly ? .value : fact.kind, dimension: nil,
                    rest: entitiesOfFact[index], period: days), default: []
            ]
            .append(index)
        }
        return groups.mapValues { once($0, all) }.filter { $0.value.count > 1 }.map { key, facts in
            Series(
                dimension: key.dimension, facts: facts,
                isComplete: holdsAll(facts, all)
                    ?? (key.dimension == nil ? leavesNoneOut(facts, all) : makesUp(facts, key, all, entitiesOfFact)))
        }.sorted { ($0.facts.first ?? 0, $0.dimension ?? "") < ($1.facts.first ?? 0, $1.dimension ?? "") }
    }

    /// The facts in order, without those that say again what another one says.
    private static func once(_ facts: [Int], _ all: [ReferenceFact]) -> [Int] {
        facts.sorted().reduce(into: []) { kept, index in
            let fact = all[index]
            let isSaid = kept.contains { other in
                all[other].value == fact.value && all[other].period == fact.period
                    && all[other].dimensions == fact.dimensions
            }
            if !isSaid { kept.append(index) }
        }
    }

    /// Whether the sheet has as many such facts as there are groups; nil where no fact says how many there are.
    private static func holdsAll(_ facts: [Int], _ all: [ReferenceFact]) -> Bool? {
        guard let first = facts.first.map({ all[$0] }), let breakdown = first.breakdown else { return nil }
        guard !breakdown.isCut else { return false }
        let others = all.filter { fact in
            fact.breakdown == breakdown && fact.metric == first.metric && fact.kind == first.kind
                && fact.dimensions.keys == first.dimensions.keys
        }
        return others.count >= breakdown.groups
    }

    /// The days of a step; months, quarters, halves and years are of one length each.
    private static func length(of period: DateRange) -> Int {
        let days = period.dayCount
        return [28...31: 30, 89...92: 91, 181...184: 182, 365...366: 365].first { $0.key.contains(days) }?.value ?? days
    }

    private struct Key: Hashable {
        var metric: String
        var kind: ReferenceFact.Kind
        var dimension: String?
        var rest: Set<Int>
        var period: String?
    }

    private static func leavesNoneOut(_ facts: [Int], _ all: [ReferenceFact]) -> Bool {
        let periods = facts.compactMap { all[$0].period }.sorted { $0.start < $1.start }
        return zip(periods, periods.dropFirst()).allSatisfy { $0.end.adding(days: 1) == $1.start }
    }

    private static func makesUp(
        _ facts: [Int], _ key: Key, _ all: [ReferenceFact], _ entitiesOfFact: [Set<Int>]
    ) -> Bool {
        func whole(_ metric: String) -> Double? {
            all.indices.first { index in
                let fact = all[index]
                return fact.metric == metric && fact.kind == .value && entitiesOfFact[index] == key.rest
                    && fact.period?.description == key.period
            }.flatMap { all[$0].value }
        }
        guard let first = facts.first else { return false }
        if all[first].unit.canAdd, key.kind == .value, let whole = whole(key.metric), whole != 0 {
            let sum = facts.compactMap { all[$0].value }.reduce(0, +)
            // Users can be in several groups: a sum above the whole is complete as well.
            return sum >= whole * 0.99
        }
        return true
    }
}
