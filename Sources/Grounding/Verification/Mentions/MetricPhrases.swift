import Semantics

/// What people call metrics, beyond the catalogue's names: families of metrics that one word can mean, and verbs.
enum MetricPhrases {
    /// A word or phrase, and the metrics it can mean, likeliest first. Only those on the sheet count.
    static let families: [(phrases: [String], metrics: [String])] = [
        (
            ["revenue", "sales", "turnover", "takings", "income", "earnings", "top line", "money made", "earned"],
            [
                "total_revenue", "purchase_revenue", "gross_purchase_revenue", "item_revenue", "gross_item_revenue",
                "revenue", "sales",
            ]
        ),
        (
            ["users", "visitors", "people", "audience", "unique visitors", "unique users", "individuals", "shoppers"],
            ["total_users", "active_users", "users", "visitors"]
        ),
        (["sessions", "visits", "traffic", "site visits", "website visits"], ["sessions", "visits"]),
        (
            [
                "orders", "purchases", "transactions", "sales orders", "orders placed", "number of orders",
                "order volume", "order count", "completed purchases",
            ],
            ["ecommerce_purchases", "orders", "purchases", "transactions"]
        ),
        (
            ["conversions", "key events", "goal completions", "conversion events", "conversion volume"],
            ["key_events", "conversions", "ecommerce_purchases"]
        ),
        (
            [
                "conversion rate", "conversion", "session conversion rate", "rate of conversion", "converted",
                "converts", "converting", "convert", "cvr", "cr", "key event rate", "conversion performance",
            ],
            [
                "session_key_event_rate", "conversion_rate", "user_key_event_rate", "purchaser_rate",
                "session_key_event_rate:purchase", "ecommerce_conversion_rate",
            ]
        ),
        (
            [
                "average order value", "aov", "average basket", "basket size", "basket value", "order value",
                "average basket size", "average ticket", "average basket value", "average order", "value per order",
                "revenue per order", "spend per order", "order size", "average cart value",
            ],
            ["average_purchase_revenue", "net_average_purchase_revenue", "average_order_value"]
        ),
        (
            ["revenue per user", "arpu", "average revenue per user", "revenue per visitor", "revenue per customer"],
            ["average_revenue_per_user", "average_purchase_revenue_per_paying_user"]
        ),
        (["revenue per session", "revenue per visit", "rps"], ["revenue_per_session"]),
        (
            ["page views", "pageviews", "views", "pages viewed", "page view"],
            ["screen_page_views", "pageviews", "page_views"]
        ),
        (
            ["views per session", "pages per session", "pages per visit", "page views per session"],
            ["screen_page_views_per_session"]
        ),
        (
            [
                "session duration", "time on site", "average session duration", "session length", "visit duration",
                "time per session", "average visit", "average session", "average time on site", "visit length",
                "average session length",
            ],
            ["average_session_duration"]
        ),
        (
            [
                "ad spend", "ad cost", "spend", "advertising spend", "advertising cost", "media spend", "spent",
                "marketing spend", "ad costs", "spending", "ad budget", "cost", "advertising costs", "outlay",
                "media cost",
            ],
            ["advertiser_ad_cost", "ad_cost", "cost"]
        ),
        (["impressions", "ad impressions", "ad views"], ["advertiser_ad_impressions", "impressions"]),
        (["clicks", "ad clicks"], ["advertiser_ad_clicks", "clicks"]),
        (["click through rate", "ctr", "clickthrough rate", "click rate"], ["ctr", "click_through_rate"]),
        (["cost per click", "cpc", "price per click"], ["advertiser_ad_cost_per_click", "cpc"]),
        (
            [
                "cpa", "cost per acquisition", "cost per conversion", "cost per key event", "acquisition cost",
                "cost per order",
            ],
            ["advertiser_ad_cost_per_key_event", "cpa"]
        ),
        (
            ["roas", "return on ad spend", "return on advertising spend", "ad return", "return on spend"],
            ["return_on_ad_spend", "roas"]
        ),
        (["mer", "marketing efficiency", "marketing efficiency ratio", "blended roas"], ["mer"]),
        (["sign ups", "signups", "registrations", "new accounts", "signed up"], ["key_events:sign_up", "sign_ups"]),
        (["items purchased", "units", "units sold", "items sold", "sales volume", "sold"], ["items_purchased"]),
        (["cart abandonment", "cart abandonment rate", "abandoned carts"], ["cart_abandonment_rate"]),
        (["checkout abandonment", "checkout abandonment rate"], ["checkout_abandonment_rate"]),
        (["add to carts", "cart additions", "adds to cart", "added to cart"], ["add_to_carts"]),
        (["refunds", "refunded", "refund amount", "amount refunded"], ["refund_amount", "refund_count"]),
        (["buyers", "purchasers", "paying customers", "customers"], ["total_purchasers", "total_users"]),
        (["new users", "new visitors", "new customers", "first time visitors"], ["new_users"]),
        (["returning users", "returning visitors", "returning customers"], ["returning_users"]),
        (["bounce rate", "bounces", "bounced", "bounce"], ["bounce_rate"]),
        (["engagement rate", "engagement"], ["engagement_rate"]),
        (["engaged sessions", "engaged visits"], ["engaged_sessions"]),
        (["load time", "page load time", "page load", "loading time", "page speed"], ["page_load_time", "lcp"]),
        (["errors", "error count"], ["error_count"]),
        (["error rate"], ["error_rate"]),
        (["retention", "retention rate"], ["retention_rate"]),
        (["downtime"], ["downtime_minutes"]), (["uptime", "availability"], ["uptime_rate"]),
    ]

    /// Words of the catalogue too ordinary to accuse a text of a metric that is not on the sheet.
    static let ordinary: Set<String> = [
        "page", "event", "test", "cart", "entry", "reach", "frequency", "exit", "leave", "leaf", "bounce", "order",
        "visit", "click", "view", "user", "person", "people", "audience", "traffic", "session", "engagement", "spend",
        "conversion", "income", "latency", "request", "cost", "sales", "sale", "tax", "shipping", "landing", "unit",
        "retain", "come back", "bouncing", "responsiveness", "convert", "converted", "sold", "spent", "earned",
        "customer", "response time", "entrance", "availability",
    ]

    /// Metrics for which a smaller number is good news, beyond the catalogue's.
    static let lowerIsBetter: Set<String> = ["cpa", "cpc", "bounce_rate", "cost"]
}
