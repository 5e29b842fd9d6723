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
