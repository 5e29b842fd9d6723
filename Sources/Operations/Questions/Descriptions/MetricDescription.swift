import Semantics

/// What a metric is when its name is not said: the concepts that describe it together.
struct MetricDescription: Sendable {
    let metric: MetricID
    /// All of them stand in the words.
    let concepts: [Concept]
    /// None of them does.
    let without: Set<Concept>

    init(_ metric: MetricID, _ concepts: Concept..., without: Set<Concept> = []) {
        self.metric = metric
        self.concepts = concepts
        self.without = without
    }

    func fits(_ said: Set<Concept>) -> Bool {
        concepts.allSatisfy(said.contains) && without.isDisjoint(with: said)
    }

    /// Whether a metric that is named besides is a part of the description: a rate is described by what it divides.
    func covers(_ other: MetricID) -> Bool {
        MetricDescription.asides.contains(other) || MetricDescription.kin[metric]?.contains(other) == true
            || MetricDescription.parts.contains(other.base) && !MetricDescription.plain.contains(metric)
                && !MetricFacts.percentile.contains(metric)
    }

    /// What a lexicon takes from words of a wider description: "comes back for each dollar".
    private static let kin: [MetricID: Set<MetricID>] = [
        "return_on_ad_spend": ["retention_rate"], "mer": ["return_on_ad_spend"],
        "user_engagement_duration": ["engagement_rate", "engaged_sessions"],
        "gross_purchase_revenue": ["purchase_revenue"],
    ]
    /// Words of how often and by whom, which a lexicon takes for metrics.
    private static let asides: Set<MetricID> = ["total_users", "event_count", "frequency", "reach"]
    private static let parts: Set<MetricID> = [
        "sessions", "advertiser_ad_clicks", "advertiser_ad_impressions", "ecommerce_purchases", "total_purchasers",
        "add_to_carts", "checkouts", "refund_amount", "total_revenue", "advertiser_ad_cost", "exits", "entrances",
        "screen_page_views", "key_events", "error_count", "request_count", "items_purchased",
    ]
    /// Counts and sums: another one beside them is asked for as well.
    private static let plain: Set<MetricID> = [
        "advertiser_ad_impressions", "advertiser_ad_clicks", "advertiser_ad_cost", "checkouts",
        "event_count",
        "total_revenue", "key_events", "screen_page_views", "ecommerce_purchases", "key_events:sign_up", "entrances",
        "exits", "new_users", "returning_users", "active_users",
    ]
}
