import Semantics

/// One figure divided by another, told as such: "engaged visits divided by all visits", "revenue over ad spend",
/// "take the revenue and spread it over all users".
enum Quotient {
    struct Found {
        let metric: MetricID
        let place: Int
        /// The words that tell it.
        let words: Set<Int>
    }

    /// What a quotient is called, by what stands above and below the line.
    private static let names: [MetricID: [MetricID: MetricID]] = [
        "engaged_sessions": ["sessions": "engagement_rate"],
        "sessions": ["total_users": "sessions_per_user", "active_users": "sessions_per_user"],
        "screen_page_views": ["sessions": "screen_page_views_per_session"],
        "total_revenue": [
            "total_users": "average_revenue_per_user", "ecommerce_purchases": "average_purchase_revenue",
            "advertiser_ad_cost": "mer",
        ],
        "purchase_revenue": ["ecommerce_purchases": "average_purchase_revenue"],
        "advertiser_ad_cost": [
            "advertiser_ad_clicks": "advertiser_ad_cost_per_click", "advertiser_ad_impressions": "cpm",
            "total_revenue": "ad_cost_share", "purchase_revenue": "ad_cost_share",
            "key_events": "advertiser_ad_cost_per_key_event",
            "ecommerce_purchases": "advertiser_ad_cost_per_key_event",
        ],
        "advertiser_ad_clicks": ["advertiser_ad_impressions": "ctr"],
        "advertiser_ad_impressions": ["reach": "frequency", "total_users": "frequency"],
        "session_key_event_rate": ["total_users": "user_key_event_rate", "sessions": "session_key_event_rate"],
        "user_key_event_rate": ["total_users": "user_key_event_rate"],
        "key_events:sign_up": [
            "total_users": "user_key_event_rate:sign_up", "sessions": "session_key_event_rate:sign_up",
        ],
        "ecommerce_purchases": ["sessions": "session_key_event_rate:purchase"],
        "total_purchasers": ["total_users": "purchaser_rate"],
        "refund_amount": ["total_revenue": "refund_rate", "purchase_revenue": "refund_rate"],
        "exits": ["screen_page_views": "exit_rate"],
        "bounce_rate": ["sessions": "bounce_rate"],
        "key_events": ["sessions": "session_key_event_rate", "total_users": "user_key_event_rate"],
        "add_to_carts": ["screen_page_views": "cart_to_view_rate"],
    ]

    private static let dividing: Set<String> = ["divided", "over", "spread", "distributed", "distribute", "per"]
    /// "Exits as a share of page views": a part of a whole.
    private static let shares: Set<String> = [
        "share", "percentage", "percent", "proportion", "fraction", "pct", "ratio",
    ]
    private static let told: Set<String> = shares.union(["over", "spread", "per"])
    private static let leading: Set<String> = ["divide", "dividing", "quotient", "ratio", "divided"]
    private static let linking: Set<String> = [
        "divided", "by", "over", "spread", "distribute", "distributed", "it", "that", "them", "and", "to", "the", "our",
        "all", "total", "its", "their", "of", "number", "count", "every", "across", "among", "per", "overall", "whole",
        "then", "amount", "figure", "as", "a", "an", "in", "relation", "relative", "everything", "we", "entire", "each",
        "one",
        "single", "any",
    ]
    private static let lead: Set<String> = [
        "the", "of", "divide", "dividing", "quotient", "ratio", "i", "we", "you", "if", "take", "all", "total", "our",
        "shop",
        "entire", "store", "site", "whole",
    ]

    /// The first one in some words; nil where none is told.
    static func found(in tokens: [Token], _ frame: ([Token]) -> QuestionFrame) -> Found? {
        guard tokens.contains(where: { leading.contains($0.text) || told.contains($0.text) }) else { return nil }
        let frame = frame(tokens)
        let dated = Set(frame.dates.flatMap { Array($0.tokens) })
        let mentions = frame.metrics.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        for (above, below) in zip(mentions, mentions.dropFirst()) {
            guard let metric = names[above.metric]?[below.metric], !(above.isWeak && above.metric == "total_revenue"),
                above.tokens.upperBound <= below.tokens.lowerBound
            else { continue }
            let between = (above.tokens.upperBound..<below.tokens.lowerBound).filter { !dated.contains($0) }
            let words = between.map { tokens[$0].text }
            let before = above.tokens.lowerBound
            let isLed = tokens[..<before].contains { leading.contains($0.text) }
            guard words.allSatisfy({ linking.contains($0) || shares.contains($0) }),
                isLed && !words.isEmpty || words.contains(where: dividing.contains)
                    || words.contains("as") && words.contains(where: shares.contains)
            else { continue }
            var taken = Set(above.tokens).union(below.tokens).union(between)
            var index = before - 1
            while index >= 0, lead.contains(tokens[index].text) || dated.contains(index) {
                if !dated.contains(index) { taken.insert(index) }
                index -= 1
            }
            return Found(metric: metric, place: before, words: taken)
        }
        return nil
    }
}
