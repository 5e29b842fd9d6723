import Semantics

/// Names of metrics and dimensions that are short enough to head a column; the catalogue's own name where there is none.
enum ReportHeadings {
    private static let known: [MetricID: String] = [
        "total_revenue": "Revenue", "ecommerce_purchases": "Orders", "average_purchase_revenue": "Order value",
        "session_key_event_rate": "Conv. rate", "user_key_event_rate": "User conv.", "key_events": "Conversions",
        "total_users": "Users", "active_users": "Users", "new_users": "New users", "bounce_rate": "Bounce rate",
        "engagement_rate": "Engaged", "average_session_duration": "Duration", "screen_page_views": "Views",
        "screen_page_views_per_session": "Views/visit", "advertiser_ad_cost": "Ad cost",
        "advertiser_ad_impressions": "Impressions", "advertiser_ad_clicks": "Clicks", "ctr": "CTR", "cpm": "CPM",
        "advertiser_ad_cost_per_click": "CPC", "advertiser_ad_cost_per_key_event": "CPA",
        "return_on_ad_spend": "ROAS", "mer": "MER", "ad_platform_key_events": "Claimed conv.",
        "ad_platform_revenue": "Claimed rev.", "item_revenue": "Revenue", "gross_item_revenue": "Gross rev.",
        "items_purchased": "Units", "cart_to_view_rate": "View→cart", "purchase_to_view_rate": "View→buy",
        "lcp": "LCP", "inp": "INP", "cls": "CLS", "fcp": "FCP", "ttfb": "TTFB", "page_load_time": "Load time",
        "error_rate": "Error rate", "error_count": "Errors", "request_count": "Requests",
        "not_found_rate": "Not found", "downtime_minutes": "Downtime", "uptime_rate": "Uptime",
        "scrolled_users": "Scrolled", "rage_clicks": "Rage clicks", "revenue_per_session": "Rev./visit",
        "refund_amount": "Refunds", "refund_rate": "Refund rate", "purchase_revenue": "Net sales",
        "gross_purchase_revenue": "Gross sales", "cart_abandonment_rate": "Carts left", "exit_rate": "Exit rate",
    ]

    private static let knownDimensions: [DimensionID: String] = [
        "session_default_channel_group": "Channel", "first_user_default_channel_group": "First channel",
        "session_source_medium": "Source / medium", "session_campaign_name": "Campaign", "campaign_name": "Campaign",
        "ad_platform": "Platform", "ad_group_name": "Ad group", "creative_name": "Ad", "landing_page": "Landing page",
        "page_path": "Page", "item_name": "Product", "item_category": "Category", "device_category": "Device",
        "country": "Country",
    ]

    static func short(_ id: DimensionID, _ catalogue: Catalogue) -> String {
        knownDimensions[id] ?? catalogue.dimension(id)?.name ?? id.name
    }

    static func short(_ id: MetricID, _ catalogue: Catalogue) -> String {
        known[id] ?? catalogue.metric(id)?.name ?? id.name
    }
}
