/// Joins, filters, orders and cuts evaluated rows into the table that is shown.
struct TableAssembly {
    let planned: PlannedQuery
    let settings: WorkspaceSettings

    private struct Line {
        var bucket: Int
        var group: [String?]
        var values: [Double?]
        var reference: [Double?]
    }

    private struct Key: Hashable {
        var bucket: Int
        var group: [String?]
    }

    func table(current: EvaluatedPlan, reference: EvaluatedPlan?, trust: Trust) -> MetricTable {
        let query = planned.query
        var lines = join(current, reference)
        lines = lines.filter { line in
            planned.metricFilters.allSatisfy { filter in filter.matches(value(of: filter.field, in: line.values)) }
        }
        sort(&lines, buckets: current.plan.granularity != .none)
        if let limit = query.limit { lines = Array(lines.prefix(limit)) }

        let axis = query.granularity.dimension
        let labels = TimeBuckets(
            period: current.plan.period, granularity: current.plan.granularity, calendar: current.plan.calendar
        ).labels
        let columns =
            (axis.map { [MetricTable.Column(.dimension($0))] } ?? [])
            + planned.plan.breakdown.map { MetricTable.Column(.dimension($0.id)) }
            + planned.metrics.map { MetricTable.Column(.metric($0.id, $0.unit)) }
        let rows = lines.map { line in
            (axis == nil ? [] : [MetricTable.Cell.text(labels[line.bucket])])
                + line.group.map { MetricTable.Cell.text($0) }
                + shown(line.values).map { MetricTable.Cell.number($0) }
        }
        let comparison = reference.map { reference in
            MetricTable.Comparison(
                period: reference.plan.period, rows: lines.map { shown($0.reference) }, totals: totals(reference))
        }
        return MetricTable(
            columns: columns, rows: rows, totals: totals(current), period: current.plan.period, comparison: comparison,
            trust: trust,
            provenance: Provenance(
                query: query.canonicalJSON, snapshot: current.source.snapshot,
                rowsRead: current.source.rowsRead + (reference?.source.rowsRead ?? 0),
                sources: Array(Set(current.source.sources + (reference?.source.sources ?? []))).sorted()),
            currency: settings.currency)
    }

    private func totals(_ plan: EvaluatedPlan) -> [MetricID: Double?] {
        Dictionary(uniqueKeysWithValues: zip(planned.metrics.map(\.id), shown(plan.totals)))
    }

    /// The metrics asked for, money that adds up rounded to the minor unit.
    private func shown(_ values: [Double?]) -> [Double?] {
        zip(planned.metrics, values).map { metric, value in
            guard let value, metric.unit == .currency, metric.additivity != .nonAdditive else { return value }
            var scale = 1.0
            for _ in 0..<settings.currency.minorUnitDigits { scale *= 10 }
            return (value * scale).rounded(.toNearestOrAwayFromZero) / scale
        }
    }

    /// Every group that occurs in either period, with the values of both.
    private func join(_ current: EvaluatedPlan, _ reference: EvaluatedPlan?) -> [Line] {
        let missing: [Double?] = Array(repeating: nil, count: planned.metrics.count + planned.hiddenMetrics.count)
        var lines = current.rows.map {
            Line(bucket: $0.bucket, group: $0.group, values: $0.values, reference: reference?.empty ?? missing)
        }
        guard let reference else { return lines }
        let labels = TimeBuckets(
            period: current.plan.period, granularity: current.plan.granularity, calendar: current.plan.calendar
        ).count
        let referenceBuckets = TimeBuckets(
            period: reference.plan.period, granularity: reference.plan.granularity, calendar: reference.plan.calendar
        ).count
        for index in lines.indices where lines[index].bucket >= referenceBuckets { lines[index].reference = missing }
        var places = Dictionary(
            uniqueKeysWithValues: lines.enumerated().map { (Key(bucket: $1.bucket, group: $1.group), $0) })
        for row in reference.rows where row.bucket < labels {
            let key = Key(bucket: row.bucket, group: row.group)
            if let place = places[key] {
                lines[place].reference = row.values
            } else {
                places[key] = lines.count
                lines.append(
                    Line(bucket: row.bucket, group: row.group, values: current.empty, reference: row.values))
            }
        }
        return lines
    }

    private func value(of id: String, in values: [Double?]) -> Double? {
        guard let index = (planned.metrics + planned.hiddenMetrics).firstIndex(where: { $0.id.name == id }) else {
            return nil
        }
        return values[index]
    }

    private func sort(_ lines: inout [Line], buckets: Bool) {
        let natural = planned.plan.breakdown.map(NaturalOrder.init)
        let order = planned.query.order
        let axis = planned.query.granularity.dimension?.name
        let orderDimension = order.flatMap { order in
            planned.plan.breakdown.firstIndex { $0.id.name == order.by }
        }
        func sortValue(_ line: Line, by id: String) -> Double? {
            let (new, old) = (line.values.first ?? nil, line.reference.first ?? nil)
            switch id {
            case "abs_change": return new.flatMap { a in old.map { abs(a - $0) } }
            case "pct_change": return new.flatMap { a in old.flatMap { $0 == 0 ? nil : (a - $0) / abs($0) } }
            default: return value(of: id, in: line.values)
            }
        }
        func precedes(_ a: Line, _ b: Line) -> Bool {
            if let order {
                let descending = order.dir == .desc
                if order.by == axis {
                    if a.bucket != b.bucket { return descending ? a.bucket > b.bucket : a.bucket < b.bucket }
                } else if let orderDimension {
                    if let result = natural[orderDimension].precedes(
                        a.group[orderDimension], b.group[orderDimension], descending: descending)
                    {
                        return result
                    }
                } else {
                    // Groups without a value come last in either direction.
                    switch (sortValue(a, by: order.by), sortValue(b, by: order.by)) {
                    case (let x?, let y?) where x != y: return descending ? x > y : x < y
                    case (.some, nil): return true
                    case (nil, .some): return false
                    default: break
                    }
                }
            }
            if a.bucket != b.bucket { return a.bucket < b.bucket }
            let isNatural = natural.contains { $0.isNatural }
            if order == nil, !buckets, !isNatural {
                switch (a.values.first ?? nil, b.values.first ?? nil) {
                case (let x?, let y?) where x != y: return x > y
                case (.some, nil): return true
                case (nil, .some): return false
                default: break
                }
            }
            for (index, natural) in natural.enumerated() {
                if let result = natural.precedes(a.group[index], b.group[index], descending: false) { return result }
            }
            return false
        }
        lines.sort(by: precedes)
    }
}
