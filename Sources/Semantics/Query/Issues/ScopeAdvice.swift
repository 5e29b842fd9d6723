/// What to ask instead when a metric and a dimension do not share a scope.
enum ScopeAdvice {
    /// Metrics and dimensions that say nearly the same at another level.
    private static let metricTwins: [MetricID: [MetricID]] = [
        "total_revenue": ["item_revenue", "ad_platform_revenue"],
        "purchase_revenue": ["item_revenue", "ad_platform_revenue"],
        "gross_purchase_revenue": ["gross_item_revenue", "ad_platform_revenue"],
        "refund_amount": ["item_refund_amount"],
        "refund_rate": ["item_refund_amount"],
        "order_refund_rate": ["item_refund_amount"],
        "item_refund_amount": ["refund_amount"],
        "ecommerce_purchases": ["items_purchased"],
        "key_events": ["ad_platform_key_events"],
        "session_key_event_rate": ["purchase_to_view_rate", "advertiser_ad_cost_per_key_event"],
        "sessions": ["advertiser_ad_clicks"],
        "item_revenue": ["total_revenue"],
        "items_purchased": ["ecommerce_purchases"],
        "mer": ["return_on_ad_spend"],
    ]

    private static let dimensionTwins: [DimensionID: [DimensionID]] = [
        "campaign_name": ["session_campaign_name"],
        "ad_platform": ["session_source"],
        "session_campaign_name": ["campaign_name"],
        "session_source": ["ad_platform"],
        "session_default_channel_group": ["ad_platform"],
        "session_source_medium": ["ad_platform"],
        "page_path": ["date"],
    ]

    static func alternatives(
        to metric: MetricDefinition, by dimension: DimensionDefinition, catalogue: Catalogue
    ) -> [String] {
        let check = QueryCheck(catalogue: catalogue, inventory: Inventory(snapshot: ""))
        func fits(_ metric: MetricDefinition, _ dimension: DimensionDefinition) -> Bool {
            let kinds = check.rowKinds(of: metric)
            return !kinds.isEmpty && kinds.allSatisfy { RowAvailability.has(dimension, rows: $0) }
        }
        var advice: [String] = []
        for twin in metricTwins[metric.id] ?? [] {
            if let other = catalogue.metric(twin), fits(other, dimension) {
                advice.append("\(twin) by \(dimension.id)")
            }
        }
        for twin in dimensionTwins[dimension.id] ?? [] {
            if let other = catalogue.dimension(twin), fits(metric, other) { advice.append("\(metric.id) by \(twin)") }
        }
        return advice
    }
}
