import Semantics

/// Phrases for metrics that the catalogue's synonyms do not hold: verbs, event names, and words that mean a metric
/// only
/// when nothing better stands in the question.
///
/// Patterns are those of `Phrase`; `=sales` is the very form.
enum MetricLexicon {
    /// Phrases that always name the metric.
    static let strong: [(phrase: String, metric: MetricID)] = visits + goals + commerce + ads + site

    private static let visits: [(phrase: String, metric: MetricID)] = [
        ("active user", "active_users"), ("active visitor", "active_users"), ("active people", "active_users"),
        ("dau", "active_users"), ("mau", "active_users"), ("wau", "active_users"),
        ("new user", "new_users"), ("new visitor", "new_users"), ("new people", "new_users"),
        ("first time visitor", "new_users"), ("first time user", "new_users"), ("new audience", "new_users"),
        ("returning user", "returning_users"), ("returning visitor", "returning_users"),
        ("repeat visitor", "returning_users"), ("repeat user", "returning_users"),
        ("returning people", "returning_users"), ("unique visitor", "total_users"), ("unique user", "total_users"),
        ("total user", "total_users"), ("unique", "total_users"),
        ("session", "sessions"), ("visit", "sessions"), ("visited", "sessions"), ("web traffic", "sessions"),
        ("site traffic", "sessions"), ("website traffic", "sessions"),
        ("engaged session", "engaged_sessions"), ("engaged visit", "engaged_sessions"),
        ("engagement rate", "engagement_rate"), ("engagement", "engagement_rate"), ("engaging", "engagement_rate"),
        ("bounce rate", "bounce_rate"), ("bounce", "bounce_rate"), ("bouncing", "bounce_rate"),
        ("bounced", "bounce_rate"),
        ("average session duration", "average_session_duration"), ("session duration", "average_session_duration"),
        ("session length", "average_session_duration"), ("time on site", "average_session_duration"),
        ("average session length", "average_session_duration"), ("visit duration", "average_session_duration"),
        ("average visit duration", "average_session_duration"), ("average time on site", "average_session_duration"),
        ("visit length", "average_session_duration"), ("average visit length", "average_session_duration"),
        ("time spent on the site", "average_session_duration"), ("time spent on site", "average_session_duration"),
        ("how long do people stay", "average_session_duration"), ("how long people stay", "average_session_duration"),
        ("how long do visitor stay", "average_session_duration"), ("how long do user stay", "average_session_duration"),
        ("how long did people stay", "average_session_duration"),
        ("how long did visitor stay", "average_session_duration"),
        ("engagement time", "user_engagement_duration"), ("user engagement", "user_engagement_duration"),
        ("engagement duration", "user_engagement_duration"), ("user engagement duration", "user_engagement_duration"),
        ("session per user", "sessions_per_user"), ("visit per user", "sessions_per_user"),
        ("session per visitor", "sessions_per_user"), ("visit per visitor", "sessions_per_user"),
        ("visit per person", "sessions_per_user"),
        ("page view", "screen_page_views"), ("view", "screen_page_views"), ("screen view", "screen_page_views"),
        ("viewed page", "screen_page_views"), ("page viewed", "screen_page_views"), ("viewed", "screen_page_views"),
        ("page hit", "screen_page_views"), ("page per session", "screen_page_views_per_session"),
        ("page per visit", "screen_page_views_per_session"), ("view per session", "screen_page_views_per_session"),
        ("page view per session", "screen_page_views_per_session"),
        ("page view per visit", "screen_page_views_per_session"), ("view per visit", "screen_page_views_per_session"),
        ("pages a session", "screen_page_views_per_session"),
        ("entrance", "entrances"), ("landing", "entrances"), ("people land on", "entrances"), ("land on", "entrances"),
        ("landed on", "entrances"), ("entry", "entrances"),
        ("exit rate", "exit_rate"), ("exit", "exits"), ("leave from", "exits"), ("leave the site", "exits"),
        ("leave our site", "exits"), ("leaving from", "exits"), ("leaving the site", "exits"), ("left from", "exits"),
        ("exiting", "exits"), ("leave on", "exits"), ("people leave", "exits"), ("visitor leave", "exits"),
        ("user leave", "exits"), ("event count", "event_count"), ("event", "event_count"),
        ("number of event", "event_count"), ("scrolled user", "scrolled_users"),
        ("people who scroll", "scrolled_users"),
        ("people scrolled", "scrolled_users"), ("user scrolled", "scrolled_users"),
        ("user who scrolled", "scrolled_users"),
        ("people who scrolled", "scrolled_users"), ("visitor scrolled", "scrolled_users"),
        ("visitor who scrolled", "scrolled_users"), ("rage click", "rage_clicks"), ("rage clicking", "rage_clicks"),
    ]

    private static let goals: [(phrase: String, metric: MetricID)] = [
        ("conversion", "key_events"), ("goal completion", "key_events"), ("key event", "key_events"),
        ("goal", "key_events"), ("goal conversion", "key_events"),
        ("conversion rate", "session_key_event_rate"), ("cvr", "session_key_event_rate"),
        ("session conversion rate", "session_key_event_rate"), ("key event rate", "session_key_event_rate"),
        ("goal conversion rate", "session_key_event_rate"), ("conv rate", "session_key_event_rate"),
        ("cr", "session_key_event_rate"), ("convert", "session_key_event_rate"),
        ("converting", "session_key_event_rate"), ("converted", "session_key_event_rate"),
        ("user conversion rate", "user_key_event_rate"), ("user key event rate", "user_key_event_rate"),
        ("visitor conversion rate", "user_key_event_rate"), ("conversion rate per user", "user_key_event_rate"),
        ("share of user who convert", "user_key_event_rate"), ("share of user that convert", "user_key_event_rate"),
        ("share of user converting", "user_key_event_rate"),
        ("sign up", "key_events:sign_up"), ("signed up", "key_events:sign_up"), ("registration", "key_events:sign_up"),
        ("signing up", "key_events:sign_up"), ("registered", "key_events:sign_up"),
        ("new account", "key_events:sign_up"),
        ("account created", "key_events:sign_up"), ("sign up rate", "session_key_event_rate:sign_up"),
        ("sign up conversion rate", "session_key_event_rate:sign_up"),
        ("registration rate", "session_key_event_rate:sign_up"),
        ("user sign up rate", "user_key_event_rate:sign_up"),
        ("share of user who sign up", "user_key_event_rate:sign_up"),
        ("share of user that sign up", "user_key_event_rate:sign_up"),
        ("purchase conversion rate", "session_key_event_rate:purchase"),
        ("purchase rate", "session_key_event_rate:purchase"),
        ("order conversion rate", "session_key_event_rate:purchase"),
        ("user purchase rate", "user_key_event_rate:purchase"),
        ("lead", "key_events:generate_lead"), ("lead conversion rate", "session_key_event_rate:generate_lead"),
    ]

    private static let commerce: [(phrase: String, metric: MetricID)] = [
        ("total revenue", "total_revenue"), ("revenue", "total_revenue"), ("=sales", "total_revenue"),
        ("turnover", "total_revenue"), ("how much money", "total_revenue"), ("how much did we make", "total_revenue"),
        ("how much do we make", "total_revenue"), ("how much have we made", "total_revenue"),
        ("how much did we earn", "total_revenue"), ("how much have we earned", "total_revenue"),
        ("how much we made", "total_revenue"), ("how much are we making", "total_revenue"),
        ("how much will we make", "total_revenue"), ("how much we will make", "total_revenue"),
        ("how much did we take", "total_revenue"), ("make the most money", "total_revenue"),
        ("makes the most money", "total_revenue"), ("made the most money", "total_revenue"),
        ("money did we make", "total_revenue"), ("income", "total_revenue"), ("takings", "total_revenue"),
        ("earning", "total_revenue"),
        ("purchase revenue", "purchase_revenue"), ("net purchase revenue", "purchase_revenue"),
        ("gross revenue", "gross_purchase_revenue"), ("gross sale", "gross_purchase_revenue"),
        ("gross purchase revenue", "gross_purchase_revenue"), ("refund amount", "refund_amount"),
        ("refund", "refund_amount"), ("refunded", "refund_amount"), ("amount refunded", "refund_amount"),
        ("money refunded", "refund_amount"), ("refund rate", "refund_rate"), ("return rate", "refund_rate"),
        ("share of revenue refunded", "refund_rate"), ("rate of refund", "refund_rate"),
        ("order", "ecommerce_purchases"), ("purchase", "ecommerce_purchases"), ("transaction", "ecommerce_purchases"),
        ("unit", "items_purchased"), ("=sales volume", "items_purchased"), ("item sold", "items_purchased"),
        ("unit sold", "items_purchased"), ("product sold", "items_purchased"), ("item purchased", "items_purchased"),
        ("selling", "items_purchased"), ("best seller", "items_purchased"), ("bestseller", "items_purchased"),
        ("bestselling", "items_purchased"), ("sold", "items_purchased"), ("sell", "items_purchased"),
        ("quantity sold", "items_purchased"), ("volume sold", "items_purchased"), ("item revenue", "item_revenue"),
        ("product revenue", "item_revenue"),
        ("aov", "average_purchase_revenue"), ("average order value", "average_purchase_revenue"),
        ("basket size", "average_purchase_revenue"), ("order value", "average_purchase_revenue"),
        ("average order", "average_purchase_revenue"), ("average basket", "average_purchase_revenue"),
        ("average order size", "average_purchase_revenue"), ("order size", "average_purchase_revenue"),
        ("average basket size", "average_purchase_revenue"), ("basket value", "average_purchase_revenue"),
        ("average basket value", "average_purchase_revenue"), ("revenue per order", "average_purchase_revenue"),
        ("revenue per purchase", "average_purchase_revenue"), ("value per order", "average_purchase_revenue"),
        ("ticket size", "average_purchase_revenue"), ("average ticket", "average_purchase_revenue"),
        ("arpu", "average_revenue_per_user"), ("revenue per user", "average_revenue_per_user"),
        ("revenue per visitor", "average_revenue_per_user"), ("average revenue per user", "average_revenue_per_user"),
        ("revenue per customer", "average_revenue_per_user"), ("=sales per user", "average_revenue_per_user"),
        ("add to cart", "add_to_carts"), ("added to cart", "add_to_carts"), ("cart addition", "add_to_carts"),
        ("cart add", "add_to_carts"), ("add to basket", "add_to_carts"), ("added to the cart", "add_to_carts"),
        ("atc", "add_to_carts"), ("checkout", "checkouts"), ("checkout start", "checkouts"),
        ("started checkout", "checkouts"), ("checkouts started", "checkouts"), ("begin checkout", "checkouts"),
        ("cart abandonment", "cart_abandonment_rate"), ("cart abandonment rate", "cart_abandonment_rate"),
        ("abandoned cart", "cart_abandonment_rate"), ("abandoned cart rate", "cart_abandonment_rate"),
        ("basket abandonment", "cart_abandonment_rate"), ("basket abandonment rate", "cart_abandonment_rate"),
        ("abandon their cart", "cart_abandonment_rate"), ("abandon the cart", "cart_abandonment_rate"),
        ("shopping cart abandonment", "cart_abandonment_rate"), ("abandon cart", "cart_abandonment_rate"),
        ("checkout abandonment", "checkout_abandonment_rate"), ("abandon checkout", "checkout_abandonment_rate"),
        ("checkout abandonment rate", "checkout_abandonment_rate"),
        ("abandoned checkout", "checkout_abandonment_rate"), ("abandon the checkout", "checkout_abandonment_rate"),
        ("cart to view rate", "cart_to_view_rate"), ("cart to view", "cart_to_view_rate"),
        ("view to cart rate", "cart_to_view_rate"), ("cart to detail rate", "cart_to_view_rate"),
        ("purchase to view rate", "purchase_to_view_rate"), ("purchase to view", "purchase_to_view_rate"),
        ("view to purchase rate", "purchase_to_view_rate"), ("buy to detail rate", "purchase_to_view_rate"),
        ("purchaser", "total_purchasers"), ("total purchaser", "total_purchasers"), ("buyer", "total_purchasers"),
        ("paying customer", "total_purchasers"), ("paying user", "total_purchasers"),
        ("people who bought", "total_purchasers"), ("user who bought", "total_purchasers"),
        ("people bought", "total_purchasers"), ("user bought", "total_purchasers"),
        ("visitor bought", "total_purchasers"), ("customer bought", "total_purchasers"),
        ("different people bought", "total_purchasers"), ("purchaser rate", "purchaser_rate"),
        ("buyer rate", "purchaser_rate"), ("share of user who buy", "purchaser_rate"),
        ("share of user that buy", "purchaser_rate"), ("share of user who bought", "purchaser_rate"),
        ("share of visitor who buy", "purchaser_rate"), ("share of visitor who bought", "purchaser_rate"),
    ]

    private static let ads: [(phrase: String, metric: MetricID)] = [
        ("ad spend", "advertiser_ad_cost"), ("ad cost", "advertiser_ad_cost"), ("spend", "advertiser_ad_cost"),
        ("cost", "advertiser_ad_cost"), ("budget", "advertiser_ad_cost"), ("advertising cost", "advertiser_ad_cost"),
        ("advertising spend", "advertiser_ad_cost"), ("media spend", "advertiser_ad_cost"),
        ("marketing spend", "advertiser_ad_cost"), ("spent", "advertiser_ad_cost"), ("spending", "advertiser_ad_cost"),
        ("ad budget", "advertiser_ad_cost"), ("media cost", "advertiser_ad_cost"),
        ("spend on ad", "advertiser_ad_cost"),
        ("spent on ad", "advertiser_ad_cost"), ("spent on advertising", "advertiser_ad_cost"),
        ("spend on advertising", "advertiser_ad_cost"), ("marketing budget", "advertiser_ad_cost"),
        ("impression", "advertiser_ad_impressions"), ("ad impression", "advertiser_ad_impressions"),
        ("click", "advertiser_ad_clicks"), ("ad click", "advertiser_ad_clicks"),
        ("ctr", "ctr"), ("click through rate", "ctr"), ("clickthrough rate", "ctr"), ("click rate", "ctr"),
        ("cpc", "advertiser_ad_cost_per_click"), ("cost per click", "advertiser_ad_cost_per_click"),
        ("price per click", "advertiser_ad_cost_per_click"), ("click cost", "advertiser_ad_cost_per_click"),
        ("cpm", "cpm"), ("cost per mille", "cpm"), ("cost per thousand", "cpm"),
        ("cost per thousand impression", "cpm"), ("cost per 1000 impression", "cpm"),
        ("cpa", "advertiser_ad_cost_per_key_event"), ("cost per acquisition", "advertiser_ad_cost_per_key_event"),
        ("cost per conversion", "advertiser_ad_cost_per_key_event"), ("cpl", "advertiser_ad_cost_per_key_event"),
        ("acquisition cost", "advertiser_ad_cost_per_key_event"), ("cost per lead", "advertiser_ad_cost_per_key_event"),
        ("cost per action", "advertiser_ad_cost_per_key_event"),
        ("cost per key event", "advertiser_ad_cost_per_key_event"),
        ("cost per sale", "advertiser_ad_cost_per_key_event"), ("cost per order", "advertiser_ad_cost_per_key_event"),
        ("roas", "return_on_ad_spend"), ("return on ad spend", "return_on_ad_spend"),
        ("return on advertising spend", "return_on_ad_spend"), ("ad return", "return_on_ad_spend"),
        ("return on spend", "return_on_ad_spend"), ("roi", "return_on_ad_spend"),
        ("mer", "mer"), ("blended roas", "mer"), ("marketing efficiency", "mer"),
        ("marketing efficiency ratio", "mer"), ("blended return on ad spend", "mer"), ("reach", "reach"),
        ("reached", "reach"),
        ("people reached", "reach"), ("frequency", "frequency"), ("ad frequency", "frequency"),
    ]

    private static let site: [(phrase: String, metric: MetricID)] = [
        ("page load time", "page_load_time"), ("load time", "page_load_time"), ("page speed", "page_load_time"),
        ("site speed", "page_load_time"), ("loading time", "page_load_time"), ("=page load", "page_load_time"),

        ("ttfb", "ttfb"), ("time to first byte", "ttfb"), ("server response time", "ttfb"), ("response time", "ttfb"),
        ("fcp", "fcp"), ("first contentful paint", "fcp"), ("lcp", "lcp"), ("largest contentful paint", "lcp"),
        ("inp", "inp"), ("interaction to next paint", "inp"), ("responsiveness", "inp"), ("=cls", "cls"),
        ("cumulative layout shift", "cls"), ("layout shift", "cls"), ("fid", "fid"), ("first input delay", "fid"),
        ("error", "error_count"), ("error count", "error_count"), ("error rate", "error_rate"),
        ("downtime", "downtime_minutes"), ("down time", "downtime_minutes"), ("outage", "downtime_minutes"),
        ("site down", "downtime_minutes"), ("site go down", "downtime_minutes"), ("site was down", "downtime_minutes"),
        ("site is down", "downtime_minutes"), ("site goes down", "downtime_minutes"),
        ("website is down", "downtime_minutes"),
        ("website goes down", "downtime_minutes"), ("site were down", "downtime_minutes"),
        ("offline", "downtime_minutes"),
        ("uptime", "uptime_rate"), ("up time", "uptime_rate"), ("availability", "uptime_rate"),
        ("retention", "retention_rate"), ("retention rate", "retention_rate"),
    ]

    /// Words that name the metric only where no other metric is asked for: "conversion rate of mobile *users*".
    static let weak: [(phrase: String, metric: MetricID)] = [
        ("user", "total_users"), ("visitor", "total_users"), ("people", "total_users"), ("audience", "total_users"),
        ("person", "total_users"), ("shopper", "total_users"), ("customer", "total_users"), ("traffic", "sessions"),
        ("slow", "page_load_time"), ("slower", "page_load_time"), ("slowest", "page_load_time"),
        ("fast", "page_load_time"),
        ("faster", "page_load_time"), ("fastest", "page_load_time"), ("speed", "page_load_time"),
        ("loading", "page_load_time"),
    ]
}

/// What the reader must know about metrics beyond their names.
enum MetricFacts {
    static let advertising: Set<MetricID> = [
        "advertiser_ad_cost", "advertiser_ad_impressions", "advertiser_ad_clicks", "ctr",
        "advertiser_ad_cost_per_click", "cpm", "advertiser_ad_cost_per_key_event", "return_on_ad_spend", "mer", "reach",
        "frequency",
    ]
    static let percentile: Set<MetricID> = ["page_load_time", "ttfb", "fcp", "lcp", "inp", "cls"]

    /// Metrics whose thresholds in words ("60%") are kept as fractions.
    static func isFraction(_ id: MetricID) -> Bool {
        id.base.name.hasSuffix("_rate") || id.base == "ctr" || id.base.name.hasSuffix("key_event_rate")
    }

    static let money: Set<MetricID> = [
        "total_revenue", "purchase_revenue", "gross_purchase_revenue", "refund_amount", "item_revenue",
        "average_purchase_revenue", "average_revenue_per_user", "advertiser_ad_cost", "advertiser_ad_cost_per_click",
        "cpm", "advertiser_ad_cost_per_key_event",
    ]

    static let lowerIsBetter: Set<MetricID> = percentile.union([
        "bounce_rate", "exit_rate", "exits", "cart_abandonment_rate", "checkout_abandonment_rate",
        "advertiser_ad_cost_per_key_event", "advertiser_ad_cost_per_click", "cpm", "refund_rate", "refund_amount",
        "error_rate", "error_count", "downtime_minutes", "rage_clicks", "funnel_step_abandonment_rate",
    ])
}
