import Semantics

/// Computes one plan over everything that is kept.
struct PlanComputation: Sendable {
    let plan: QueryPlan
    let history: EventHistory
    let observations: [Observation]

    /// The groups, and the same measures over the ungrouped plan: totals are computed afresh, never added up.
    func table(sources: [String], snapshot: String) -> MeasureTable {
        var ungrouped = plan
        ungrouped.breakdown = []
        ungrouped.granularity = .none
        let whole = PlanComputation(plan: ungrouped, history: history, observations: observations)
        let totals = whole.rows().first?.measures ?? []
        return MeasureTable(
            rows: rows(), totals: totals, rowsRead: history.events.count + observations.count, sources: sources,
            snapshot: snapshot)
    }

    private func rows() -> [MeasureTable.Row] {
        let placement = RowPlacement(plan: plan, history: history, observations: observations)
        let bounds = placement.buckets.bounds
        var placed: [RowKind: [RowGroup: [MetricRow]]] = [:]
        var groups: Set<RowGroup> = []
        if plan.breakdown.isEmpty {
            groups = Set((0..<placement.buckets.count).map { RowGroup(bucket: $0, values: []) })
        }
        for kind in Set(plan.measures.map(\.rows)) {
            let rows = placement.rows(of: kind)
            placed[kind] = Dictionary(grouping: rows, by: \.group).mapValues { $0.map(\.row) }
            groups.formUnion(rows.map(\.group))
        }
        let test = RowConditionTest(history: history, calendar: plan.calendar, keyEvents: plan.keyEvents)
        let aggregation = Aggregation(test: test, observations: observations)
        return groups.map { group in
            let span = bounds[group.bucket]..<bounds[group.bucket + 1]
            let measures = plan.measures.map { measure in
                aggregation.value(of: measure, over: placed[measure.rows]?[group] ?? [], span: span)
            }
            return MeasureTable.Row(bucket: group.bucket, values: group.values, measures: measures)
        }
    }
}
