import Grounding
import Semantics

/// The metrics that open a summary: those of this list that the catalogue has and the data fills.
enum HeadlineMetrics {
    static let candidates: [MetricID] = [
        "total_revenue", "ecommerce_purchases", "average_purchase_revenue", "sessions", "total_users",
        "session_key_event_rate", "bounce_rate", "advertiser_ad_cost", "return_on_ad_spend", "lcp", "error_rate",
    ]

    /// - Parameter dimensions: what they must know: the filters' dimensions.
    static func known(to catalogue: Catalogue, by dimensions: [DimensionID] = []) -> [MetricID] {
        candidates.filter { id in
            guard let metric = catalogue.metric(id) else { return false }
            if case .report = metric.computation { return false }
            return dimensions.allSatisfy { catalogue.knows(metric, by: $0) }
        }
    }

    /// The headline table without the metrics that say nothing in either period.
    static func filled(_ table: MetricTable) -> MetricTable {
        func says(_ value: Double?) -> Bool { value != nil && value != 0 }
        let kept = table.metricColumns.map(\.id).filter { id in
            says(table.totals[id] ?? nil) || says(table.comparison?.totals[id] ?? nil)
        }
        return table.keeping(kept)
    }
}

extension MetricTable {
    /// The metrics by how much they changed for their size, the most first; one that cannot be compared last.
    var metricsByChange: [MetricID] {
        func change(_ id: MetricID) -> Double {
            guard let now = totals[id] ?? nil, let before = comparison?.totals[id] ?? nil, before != 0 else {
                return -1
            }
            return abs(now / before - 1)
        }
        let ids = metricColumns.map(\.id)
        return ids.enumerated().sorted { a, b in
            (change(b.element), a.offset) < (change(a.element), b.offset)
        }.map(\.element)
    }

    /// The table without groups, with these metrics in this order.
    func arranged(_ metrics: [MetricID]) -> MetricTable {
        let places = metrics.compactMap { id in metricColumns.firstIndex { $0.id == id } }
        let others = columns.filter { if case .metric = $0.kind { false } else { true } }
        let positions = metrics.compactMap { column(of: $0) }
        let lead = columns.indices.filter { if case .metric = columns[$0].kind { false } else { true } }
        var table = self
        table.columns = others + positions.map { columns[$0] }
        table.rows = rows.map { row in (lead + positions).map { row[$0] } }
        table.totals = totals.filter { metrics.contains($0.key) }
        table.comparison?.rows = (comparison?.rows ?? []).map { row in places.map { row[$0] } }
        table.comparison?.totals = (comparison?.totals ?? [:]).filter { metrics.contains($0.key) }
        return table
    }

    /// The table with only these metrics, in its own order.
    func keeping(_ metrics: [MetricID]) -> MetricTable {
        let positions = columns.indices.filter { index in
            if case .metric(let id, _) = columns[index].kind { metrics.contains(id) } else { true }
        }
        let places = metricColumns.indices.filter { metrics.contains(metricColumns[$0].id) }
        var table = self
        table.columns = positions.map { columns[$0] }
        table.rows = rows.map { row in positions.map { row[$0] } }
        table.totals = totals.filter { metrics.contains($0.key) }
        table.comparison?.rows = (comparison?.rows ?? []).map { row in places.map { row[$0] } }
        table.comparison?.totals = (comparison?.totals ?? [:]).filter { metrics.contains($0.key) }
        return table
    }
}
