import Semantics

/// Computes one measure over the rows of one group.
struct Aggregation: Sendable {
    let test: RowConditionTest
    /// Every observation of the source: whether a quantity exists at all decides between 0 and no value.
    let observations: [Observation]

    /// - Parameters:
    ///   - rows: the group's rows of the measure's kind, before its conditions.
    ///   - span: the group's bucket, or the period without a time axis.
    func value(of measure: Measure, over rows: [MetricRow], span: Range<Instant>) -> Double? {
        let matching = rows.filter { test.holds(measure.conditions, $0) }
        switch measure.aggregate {
        case .count: return Double(matching.count)
        case .users: return Double(Set(matching.compactMap(\.user)).count)
        case .sessions: return Double(Set(matching.compactMap(\.session)).count)
        case .usersWithBoth(let also):
            let others = Set(rows.filter { test.holds(also, $0) }.compactMap(\.user))
            return Double(Set(matching.compactMap(\.user)).intersection(others).count)
        case .sumMoney(let field): return major(matching.compactMap { $0.event?[field] })
        case .sumNumber(let field): return matching.compactMap { $0.event?[field] }.reduce(0, +)
        case .quantile(let field, let p): return Aggregation.quantile(p, of: matching.compactMap { $0.event?[field] })
        case .sumDuration: return Double(matching.compactMap(\.durationMilliseconds).reduce(0, +)) / 1000
        case .sumItemQuantity: return matching.compactMap { $0.item?.quantity }.reduce(0, +)
        case .sumItemRevenue: return major(matching.compactMap { $0.item?.revenue })
        case .sumObservedMoney(let field):
            guard observations.contains(where: { $0.money[field] != nil }) else { return nil }
            return major(matching.compactMap { $0.observation?.money[field] })
        case .sumObserved(let quantity):
            guard observations.contains(where: { $0.values[quantity] != nil }) else { return nil }
            return matching.compactMap { $0.observation?.values[quantity] }.reduce(0, +)
        case .meanObserved(let quantity):
            let values = matching.compactMap { $0.observation?.values[quantity] }
            return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        case .lastObserved(let quantity): return last(quantity, of: matching.compactMap(\.observation))
        case .soleObserved(let quantity):
            let values = matching.compactMap { $0.observation?.values[quantity] }
            return values.count == 1 ? values[0] : nil
        case .coveredMinutes:
            return Aggregation.coveredMinutes(matching.compactMap { $0.observation?.interval }, in: span)
        case .periodMinutes: return Aggregation.minutes(span.upperBound.milliseconds - span.lowerBound.milliseconds)
        }
    }

    /// The ⌈p·n⌉-th smallest, at least the first; nil without values.
    static func quantile(_ p: Double, of values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        // TRICKY: 0.07 · 100 is 7.000000000000001 in binary; its ceiling is not the 8 that arithmetic would make it.
        let rank = Int((p * Double(values.count) - 1e-9).rounded(.up))
        return values.sorted()[min(max(rank, 1), values.count) - 1]
    }

    /// The minutes of the span that lie in at least one interval.
    static func coveredMinutes(_ intervals: [Range<Instant>], in span: Range<Instant>) -> Double {
        var covered: Int64 = 0
        var reached = span.lowerBound
        for interval in intervals.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let from = max(interval.lowerBound, reached)
            let to = min(interval.upperBound, span.upperBound)
            guard from < to else { continue }
            covered += to.milliseconds - from.milliseconds
            reached = to
        }
        return minutes(covered)
    }

    private static func minutes(_ milliseconds: Int64) -> Double { Double(milliseconds) / 60_000 }

    private func major(_ amounts: [Money]) -> Double {
        Double(amounts.reduce(Int128(0)) { $0 + Int128($1.micros) }) / 1_000_000
    }

    /// The value that speaks of the latest end; then of the latest start; then with the greatest key, and source.
    private func last(_ quantity: ObservedQuantity, of observations: [Observation]) -> Double? {
        let latest = observations.filter { $0.values[quantity] != nil }.max { a, b in
            (a.period.end, a.period.start, a.key, a.source) < (b.period.end, b.period.start, b.key, b.source)
        }
        return latest?.values[quantity]
    }
}

extension MetricRow {
    fileprivate var event: Event? { if case .event(let row) = self { row.event } else { nil } }
    fileprivate var item: EventItem? { if case .item(let item, _) = self { item } else { nil } }
    fileprivate var observation: Observation? { if case .observation(let row) = self { row } else { nil } }
    fileprivate var durationMilliseconds: Int64? {
        if case .session(let session) = self { session.durationMilliseconds } else { nil }
    }
}
