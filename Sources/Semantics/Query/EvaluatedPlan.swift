/// A plan's measures turned into metrics: one row a group.
struct EvaluatedPlan {
    struct Row {
        var bucket: Int
        var group: [String?]
        /// One per metric of the query, hidden ones last.
        var values: [Double?]
    }

    let plan: QueryPlan
    let source: MeasureTable
    var rows: [Row]
    var totals: [Double?]
    /// What a group without any row would have: zero where nothing counts as zero, null elsewhere.
    let empty: [Double?]

    init(plan: QueryPlan, table: MeasureTable, metrics: [MetricDefinition]) {
        self.plan = plan
        source = table
        let positions = Dictionary(uniqueKeysWithValues: plan.measures.enumerated().map { ($1, $0) })
        func evaluate(_ measures: [Double?]) -> [Double?] {
            metrics.map { metric in
                guard case .formula(let formula) = metric.computation else { return nil }
                return formula.value { positions[$0].flatMap { measures[$0] } }
            }
        }
        rows = table.rows.map { Row(bucket: $0.bucket, group: $0.values, values: evaluate($0.measures)) }
        totals = evaluate(table.totals)
        let nothing: [Double?] = zip(plan.measures, table.totals).map { measure, total in
            switch measure.aggregate {
            case .quantile, .meanObserved, .lastObserved, .soleObserved, .periodMinutes: nil
            case .sumObserved, .sumObservedMoney: total == nil ? nil : 0
            default: 0
            }
        }
        empty = evaluate(nothing)
    }

    mutating func set(_ value: Double?, bucket: Int, group: [String?], metric: Int) {
        if let index = rows.firstIndex(where: { $0.bucket == bucket && $0.group == group }) {
            rows[index].values[metric] = value
        } else {
            var values = empty
            values[metric] = value
            rows.append(Row(bucket: bucket, group: group, values: values))
        }
    }
}
