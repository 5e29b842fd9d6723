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
        for filter in planned.metricFilters {
            let metric = metric(filter.field)
            lines = lines.filter { line in filter.matches(metric.flatMap { line.values[$0] }) }
        }
        let sorted = order(of: lines, buckets: current.plan.granularity != .none)
        lines = sorted.prefix(query.limit ?? sorted.count).map { lines[$0] }

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

    /// Where a metric's values are; nil for what is no metric of the query.
    private func metric(_ id: String) -> Int? {
        (planned.metrics + planned.hiddenMetrics).firstIndex { $0.id.name == id }
    }

    /// The lines as the query orders them. Without an order: by time; else by a dimension's natural order; else the largest
    /// first.
    private func order(of lines: [Line], buckets: Bool) -> [Int] {
        let natural = planned.plan.breakdown.map(NaturalOrder.init)
        let order = planned.query.order
        let byTime = order.map { $0.by == planned.query.granularity.dimension?.name } ?? false
        let byDimension = order.flatMap { order in planned.plan.breakdown.firstIndex { $0.id.name == order.by } }
        let descending = order?.dir == .desc
        // What is compared is looked up once a line, not once a comparison.
        let values: [Double?]? =
            if let order { byTime || byDimension != nil ? nil : sortValues(order.by, lines) } else { nil }
        let sizes =
            order == nil && !buckets && !natural.contains(where: \.isNatural)
            ? lines.map { $0.values.first ?? nil } : nil

        /// Lines without a value come last in either direction.
        func precedes(_ a: Double?, _ b: Double?, descending: Bool) -> Bool? {
            switch (a, b) {
            case (let x?, let y?) where x != y: descending ? x > y : x < y
            case (.some, nil): true
            case (nil, .some): false
            default: nil
            }
        }
        return lines.indices.sorted { i, j in
            if let values, let result = precedes(values[i], values[j], descending: descending) { return result }
            if let sizes, lines[i].bucket == lines[j].bucket,
                let result = precedes(sizes[i], sizes[j], descending: true)
            {
                return result
            }
            let (a, b) = (lines[i], lines[j])
            if byTime, a.bucket != b.bucket { return descending ? a.bucket > b.bucket : a.bucket < b.bucket }
            if let byDimension,
                let result = natural[byDimension].precedes(
                    a.group[byDimension], b.group[byDimension], descending: descending)
            {
                return result
            }
            if a.bucket != b.bucket { return a.bucket < b.bucket }
            for (index, natural) in natural.enumerated() {
                if let result = natural.precedes(a.group[index], b.group[index], descending: false) { return result }
            }
            return false
        }
    }

    private func sortValues(_ id: String, _ lines: [Line]) -> [Double?] {
        let metric = metric(id)
        return lines.map { line in
            let (new, old) = (line.values.first ?? nil, line.reference.first ?? nil)
            switch id {
            case "abs_change": return new.flatMap { a in old.map { a - $0 } }
            case "pct_change": return new.flatMap { a in old.flatMap { $0 == 0 ? nil : (a - $0) / abs($0) } }
            default: return metric.flatMap { line.values[$0] }
            }
        }
    }
}
