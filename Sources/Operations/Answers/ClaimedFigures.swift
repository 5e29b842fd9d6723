import Semantics

/// Asks for what ad platforms claim where a question about conversions or revenue is split by what only they know.
struct ClaimedFigures {
    let catalogue: Catalogue

    private static let twins: [MetricID: MetricID] = [
        "key_events": "ad_platform_key_events", "total_revenue": "ad_platform_revenue",
        "purchase_revenue": "ad_platform_revenue", "gross_purchase_revenue": "ad_platform_revenue",
    ]
    /// Parts of ads that no visit is known by; a campaign has a name on both sides.
    private static let ofAds: Set<DimensionID> = ["ad_platform", "ad_group_name", "creative_name"]

    func applied(to query: MetricQuery) -> MetricQuery {
        guard query.breakdown.contains(where: Self.ofAds.contains) else { return query }
        var query = query
        query.metrics = query.metrics.map { Self.twins[$0] ?? $0 }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
        if let by = query.order?.by, let twin = Self.twins[MetricID(by)] { query.order?.by = twin.name }
        return query
    }

    /// Whether figures of a query are claims that were not asked for by that name.
    func stands(in query: MetricQuery, for asked: [MetricID]) -> Bool {
        query.metrics.contains { Self.twins.values.contains($0) && !asked.contains($0) }
    }
}
