import Semantics

/// "By value", "by units", "as a share of sales": what was spoken of, measured in another way.
enum Measure {
    private static let value = PatternList(
        "^ [and|but|ok|now] [rank|sort|order|show|count|measure] [them|it|that|those] by|in [the] "
            + "money|value|amount|dollars|euros|cash|worth|turnover [please|instead|then] $")
    private static let count = PatternList(
        "^ [and|but|ok|now] [rank|sort|order|show|count|measure] [them|it|that|those] by|in [the] "
            + "unit|units|number|count|quantity|piece|pieces|volume [sold|please|instead|then] $")
    private static let share = PatternList(
        "as|in [a|the] share|percentage|percent|proportion|fraction of [the|our|all] =sales|revenue|turnover|everything|total",
        "relative to [the|our] =sales|revenue|turnover")
    private static let values: [MetricID: MetricID] = [
        "items_purchased": "item_revenue", "ecommerce_purchases": "total_revenue", "refund_rate": "refund_amount",
        "order_refund_rate": "refund_amount",
    ]
    private static let counts: [MetricID: MetricID] = [
        "item_revenue": "items_purchased", "total_revenue": "ecommerce_purchases",
        "purchase_revenue": "ecommerce_purchases", "refund_amount": "refund_count", "refund_rate": "refund_count",
    ]

    private static let per = PatternList(
        "^ [and|but|ok|so|now|what|how|about|is] [is|about|that] per|a|each session|visit|visitor|user|person|customer|buyer|head|order|purchase|"
            + "conversion|click|view [then|please] $")
    /// Of what, by one of what.
    private static let ratios: [MetricID: [String: MetricID]] = [
        "total_revenue": [
            "session": "revenue_per_session", "visit": "revenue_per_session", "visitor": "average_revenue_per_user",
            "user": "average_revenue_per_user", "person": "average_revenue_per_user",
            "head": "average_revenue_per_user", "customer": "average_purchase_revenue_per_paying_user",
            "buyer": "average_purchase_revenue_per_paying_user", "order": "average_purchase_revenue",
            "purchase": "average_purchase_revenue",
        ],
        "advertiser_ad_cost": [
            "click": "advertiser_ad_cost_per_click", "conversion": "advertiser_ad_cost_per_key_event",
            "order": "advertiser_ad_cost_per_key_event", "purchase": "advertiser_ad_cost_per_key_event",
        ],
        "screen_page_views": [
            "session": "screen_page_views_per_session", "visit": "screen_page_views_per_session",
            "user": "screen_page_views_per_user", "visitor": "screen_page_views_per_user",
        ],
        "sessions": ["user": "sessions_per_user", "visitor": "sessions_per_user"],
        "ecommerce_purchases": [
            "session": "session_key_event_rate:purchase", "visit": "session_key_event_rate:purchase",
        ],
    ]

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [value, count, share, per].flatMap(\.words) }

    /// The figures that are meant; nil where the message says no such thing.
    static func metrics(_ frame: QuestionFrame, after before: [MetricID]) -> [MetricID]? {
        guard !before.isEmpty, frame.dates.isEmpty, frame.values.isEmpty else { return nil }
        if frame.has(value) {
            return before.allSatisfy { values[$0] != nil || MetricFacts.money.contains($0) }
                ? before.map { values[$0] ?? $0 } : nil
        }
        if frame.has(count) { return before.allSatisfy { counts[$0] != nil } ? before.map { counts[$0] ?? $0 } : nil }
        if frame.has(per), let unit = frame.tokens.last(where: { !["then", "please"].contains($0.text) })?.stem {
            let found = before.compactMap { ratios[$0]?[unit] }
            return found.count == before.count ? found : nil
        }
        return frame.has(share) && before == ["refund_amount"] ? ["refund_rate"] : nil
    }
}
