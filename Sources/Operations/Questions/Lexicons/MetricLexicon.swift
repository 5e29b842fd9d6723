import Semantics

/// Phrases for metrics that the catalogue's synonyms do not hold: verbs, event names, and words that mean a metric
/// only
/// when nothing better stands in the question.
///
/// Patterns are those of `Phrase`; `=sales` is the very form.
enum MetricLexicon {
    /// Phrases that always name the metric.
    static let strong: [(phrase: String, metric: MetricID)] =
        visits + loyal + goals + commerce + abandoned + sentBack + ads + priced + site

    private static let visits: [(phrase: String, metric: MetricID)] = [
        ("dau", "active_users"), ("=actives", "active_users"), ("mau", "active_users"), ("wau", "active_users"),
        ("new audience", "new_users"),
        ("unique", "total_users"), ("unique buyer", "total_purchasers"), ("unique customer", "total_purchasers"),
        ("unique purchaser", "total_purchasers"), ("unique shopper", "total_purchasers"),
        ("visited", "sessions"), ("web traffic", "sessions"),
        ("site traffic", "sessions"), ("website traffic", "sessions"),
        ("engaging", "engagement_rate"), ("were engaged", "engagement_rate"), ("was engaged", "engagement_rate"),
        ("are engaged", "engagement_rate"), ("got engaged", "engagement_rate"),
        ("bounced", "bounce_rate"),
        ("average session length", "average_session_duration"),
        ("average visit length", "average_session_duration"),
        ("time spent on the site", "average_session_duration"),
        ("how long do people stay", "average_session_duration"), ("how long people stay", "average_session_duration"),
        ("how long do visitor stay", "average_session_duration"), ("how long do user stay", "average_session_duration"),
        ("how long did people stay", "average_session_duration"),
        ("how long did a session last", "average_session_duration"),
        ("how long does a session last", "average_session_duration"),
        ("how long do session last", "average_session_duration"),
        ("how long did session last", "average_session_duration"),
        ("how long did a visit last", "average_session_duration"),
        ("how long does a visit last", "average_session_duration"),
        ("how long do visit last", "average_session_duration"), ("how long did visit last", "average_session_duration"),
        ("how long did visitor stay", "average_session_duration"),
        ("user engagement", "user_engagement_duration"),
        ("visit per person", "sessions_per_user"),
        ("viewed", "screen_page_views"),
        ("page view per visit", "screen_page_views_per_session"), ("view per visit", "screen_page_views_per_session"),
        ("pages a session", "screen_page_views_per_session"),
        ("people land on", "entrances"), ("land on", "entrances"),
        ("landed on", "entrances"),
        ("leave the site", "exits"),
        ("leave our site", "exits"), ("leaving from", "exits"), ("leaving the site", "exits"), ("left from", "exits"),
        ("exiting", "exits"), ("leave on", "exits"), ("people leave", "exits"), ("visitor leave", "exits"),
        ("user leave", "exits"),
        ("people who scroll", "scrolled_users"),
        ("people scrolled", "scrolled_users"), ("user scrolled", "scrolled_users"),
        ("visitor scrolled", "scrolled_users"),
        ("visitor who scrolled", "scrolled_users"), ("rage clicking", "rage_clicks"),
    ]
    private static let goals: [(phrase: String, metric: MetricID)] = [
        ("cr", "session_key_event_rate"), ("convert", "session_key_event_rate"),
        ("converting", "session_key_event_rate"), ("converted", "session_key_event_rate"),
        ("share of user who convert", "user_key_event_rate"), ("share of user that convert", "user_key_event_rate"),
        ("share of user converting", "user_key_event_rate"),
        ("signed up", "key_events:sign_up"),
        ("signing up", "key_events:sign_up"), ("registered", "key_events:sign_up"),
        ("sign up rate", "session_key_event_rate:sign_up"),
        ("sign up conversion rate", "session_key_event_rate:sign_up"),
        ("registration rate", "session_key_event_rate:sign_up"),
        ("user sign up rate", "user_key_event_rate:sign_up"),
        ("share of user who sign up", "user_key_event_rate:sign_up"),
        ("share of user that sign up", "user_key_event_rate:sign_up"),
        ("purchase conversion rate", "session_key_event_rate:purchase"),
        ("conv rate", "session_key_event_rate"), ("conv", "session_key_event_rate"), ("cvr", "session_key_event_rate"),
        ("purchase rate", "session_key_event_rate:purchase"),
        ("order conversion rate", "session_key_event_rate:purchase"),
        ("user purchase rate", "user_key_event_rate:purchase"),
        ("lead", "key_events:generate_lead"), ("lead conversion rate", "session_key_event_rate:generate_lead"),
    ]
    private static let commerce: [(phrase: String, metric: MetricID)] = [
        ("=sales", "total_revenue"),
        ("how much do we make", "total_revenue"), ("turn over", "total_revenue"), ("turned over", "total_revenue"),
        ("=takings", "total_revenue"), ("how much have we made", "total_revenue"),
        ("how much did we earn", "total_revenue"), ("how much have we earned", "total_revenue"),
        ("how much are we making", "total_revenue"),
        ("how much will we make", "total_revenue"), ("how much we will make", "total_revenue"),
        ("how much did we take", "total_revenue"), ("make the most money", "total_revenue"),
        ("makes the most money", "total_revenue"), ("made the most money", "total_revenue"),
        ("do people buy", "ecommerce_purchases"), ("do customer buy", "ecommerce_purchases"),
        ("do visitor buy", "ecommerce_purchases"), ("do shopper buy", "ecommerce_purchases"),
        ("do user buy", "ecommerce_purchases"), ("do people order", "ecommerce_purchases"),
        ("do customer order", "ecommerce_purchases"), ("do people purchase", "ecommerce_purchases"),
        ("=returns", "refund_amount"), ("product return", "refund_amount"),
        ("refunded", "refund_amount"),
        ("share of revenue refunded", "refund_rate"), ("rate of refund", "refund_rate"),
        ("=sales volume", "items_purchased"),
        ("selling", "items_purchased"),
        ("bestselling", "items_purchased"), ("sold", "items_purchased"), ("sell", "items_purchased"),
        ("volume sold", "items_purchased"),
        ("average order", "average_purchase_revenue"),
        ("order size", "average_purchase_revenue"), ("spend per order", "average_purchase_revenue"),
        ("spent per order", "average_purchase_revenue"), ("spend an order", "average_purchase_revenue"),
        ("spend per purchase", "average_purchase_revenue"),
        ("average basket", "average_purchase_revenue"), ("average cart", "average_purchase_revenue"),
        ("average basket value", "average_purchase_revenue"), ("revenue per order", "average_purchase_revenue"),
        ("revenue per purchase", "average_purchase_revenue"), ("value per order", "average_purchase_revenue"),
        ("ticket size", "average_purchase_revenue"), ("average ticket", "average_purchase_revenue"),
        ("revenue per customer", "average_revenue_per_user"), ("=sales per user", "average_revenue_per_user"),
        ("added to cart", "add_to_carts"), ("added something to the cart", "add_to_carts"),
        ("added something to cart", "add_to_carts"), ("added something to their cart", "add_to_carts"),
        ("added a product to the cart", "add_to_carts"), ("added an item to the cart", "add_to_carts"),
        ("put something in the cart", "add_to_carts"), ("put something in their cart", "add_to_carts"),
        ("cart add", "add_to_carts"), ("add to basket", "add_to_carts"), ("added to the cart", "add_to_carts"),
        ("atc", "add_to_carts"),
        ("begin checkout", "checkouts"),
        ("abandonment rate", "cart_abandonment_rate"), ("abandoned cart rate", "cart_abandonment_rate"),
        ("abandon their cart", "cart_abandonment_rate"), ("abandon the cart", "cart_abandonment_rate"),
        ("shopping cart abandonment", "cart_abandonment_rate"), ("abandon cart", "cart_abandonment_rate"),
        ("abandon checkout", "checkout_abandonment_rate"),
        ("abandon the checkout", "checkout_abandonment_rate"),
        ("cart to view", "cart_to_view_rate"),
        ("cart to detail rate", "cart_to_view_rate"),
        ("purchase to view", "purchase_to_view_rate"),
        ("buy to detail rate", "purchase_to_view_rate"),
        ("user who bought", "total_purchasers"),
        ("people bought", "total_purchasers"), ("user bought", "total_purchasers"),
        ("visitor bought", "total_purchasers"), ("customer bought", "total_purchasers"),
        ("different people bought", "total_purchasers"),
        ("share of user who buy", "purchaser_rate"),
        ("share of user that buy", "purchaser_rate"), ("share of user who bought", "purchaser_rate"),
        ("share of visitor who buy", "purchaser_rate"), ("share of visitor who bought", "purchaser_rate"),
    ]
    private static let ads: [(phrase: String, metric: MetricID)] = [
        ("spent", "advertiser_ad_cost"),
        ("media cost", "advertiser_ad_cost"),
        ("spend on ad", "advertiser_ad_cost"),
        ("spent on ad", "advertiser_ad_cost"), ("spent on advertising", "advertiser_ad_cost"),
        ("spend on advertising", "advertiser_ad_cost"), ("marketing budget", "advertiser_ad_cost"),
        ("click rate", "ctr"),
        ("pay for a click", "advertiser_ad_cost_per_click"), ("pay for each click", "advertiser_ad_cost_per_click"),
        ("paid for a click", "advertiser_ad_cost_per_click"), ("paid per click", "advertiser_ad_cost_per_click"),
        ("we pay per click", "advertiser_ad_cost_per_click"), ("pay per click on", "advertiser_ad_cost_per_click"),
        ("price per click", "advertiser_ad_cost_per_click"), ("cheapest click", "advertiser_ad_cost_per_click"),
        ("cheap click", "advertiser_ad_cost_per_click"), ("expensive click", "advertiser_ad_cost_per_click"),
        ("cheapest conversion", "advertiser_ad_cost_per_key_event"),
        ("expensive conversion", "advertiser_ad_cost_per_key_event"),
        ("cost per 1000 impression", "cpm"),
        ("cpl", "advertiser_ad_cost_per_key_event"),
        ("cost per lead", "advertiser_ad_cost_per_key_event"),
        ("cost per sale", "advertiser_ad_cost_per_key_event"), ("cost per order", "advertiser_ad_cost_per_key_event"),
        ("return on spend", "return_on_ad_spend"), ("roi", "return_on_ad_spend"),
        ("revenue per dollar", "return_on_ad_spend"), ("revenue per euro", "return_on_ad_spend"),
        ("sales per dollar", "return_on_ad_spend"), ("return per dollar", "return_on_ad_spend"),
        ("reached", "reach"),
    ]
    private static let site: [(phrase: String, metric: MetricID)] = [
        ("=page load", "page_load_time"), ("longest to load", "page_load_time"), ("take to load", "page_load_time"),
        ("took to load", "page_load_time"), ("slowest to load", "page_load_time"),
        ("server response time", "ttfb"), ("response time", "ttfb"),
        ("=cls", "cls"),
        ("down time", "downtime_minutes"),
        ("site down", "downtime_minutes"), ("site go down", "downtime_minutes"), ("site was down", "downtime_minutes"),
        ("site is down", "downtime_minutes"), ("site goes down", "downtime_minutes"),
        ("website is down", "downtime_minutes"),
        ("website goes down", "downtime_minutes"), ("site were down", "downtime_minutes"),
        ("offline", "downtime_minutes"),
        ("up time", "uptime_rate"),
    ]
    /// Words that name the metric only where no other metric is asked for: "conversion rate of mobile *users*".
    static let weak: [(phrase: String, metric: MetricID)] = [
        ("user", "total_users"), ("visitor", "total_users"), ("people", "total_users"), ("audience", "total_users"),
        ("person", "total_users"), ("folk", "total_users"), ("=individuals", "total_users"),
        ("shopper", "total_users"), ("customer", "total_users"), ("client", "total_users"), ("traffic", "sessions"),
        ("efficient", "return_on_ad_spend"), ("efficiently", "return_on_ad_spend"),
        ("slow", "page_load_time"), ("slower", "page_load_time"), ("slowest", "page_load_time"),
        ("fast", "page_load_time"),
        ("faster", "page_load_time"), ("fastest", "page_load_time"), ("speed", "page_load_time"),
        ("loading", "page_load_time"), ("money", "total_revenue"), ("how much money", "total_revenue"),
        ("did we make", "total_revenue"), ("do we make", "total_revenue"), ("have we made", "total_revenue"),
        ("are we making", "total_revenue"), ("did we earn", "total_revenue"), ("have we earned", "total_revenue"),
        ("we took in", "total_revenue"), ("did we take in", "total_revenue"), ("did we bring in", "total_revenue"),
        ("we earned", "total_revenue"), ("we make", "total_revenue"), ("we made", "total_revenue"),
        ("we earn", "total_revenue"), ("earnings", "total_revenue"), ("would we earn", "total_revenue"),
        ("would we make", "total_revenue"), ("will we earn", "total_revenue"), ("do we earn", "total_revenue"),
        ("could we earn", "total_revenue"), ("could we make", "total_revenue"), ("how many time", "event_count"),
    ]

    /// "the share of checkouts that were abandoned"
    private static let abandoned: [(phrase: String, metric: MetricID)] = {
        let things: [(word: String, metric: MetricID)] = [
            ("cart", "cart_abandonment_rate"), ("basket", "cart_abandonment_rate"),
            ("checkout", "checkout_abandonment_rate"),
        ]
        return things.flatMap { thing, metric in
            ["are", "were", "is", "was", "get", "got", "that are", "that were", "that get", "being"].map {
                ("\(thing) \($0) abandoned", metric)
            } + [("\(thing) abandoned", metric), ("abandoned \(thing)", metric)]
        }
    }()

    /// "which products were returned most"
    private static let sentBack: [(phrase: String, metric: MetricID)] = {
        let leads = ["was", "were", "is", "are", "get", "got", "gets", "been", "being"]
        let others = [
            "returned most", "returned the most", "most returned", "returned least", "returned the least",
            "sent back", "returned often",
        ]
        return (leads.map { "\($0) returned" } + others).map { ($0, "refund_amount") }
    }()

    /// "which campaign is the cheapest per order"
    private static let priced: [(phrase: String, metric: MetricID)] = {
        let things: [(word: String, metric: MetricID)] = [
            ("order", "advertiser_ad_cost_per_key_event"), ("conversion", "advertiser_ad_cost_per_key_event"),
            ("sale", "advertiser_ad_cost_per_key_event"), ("purchase", "advertiser_ad_cost_per_key_event"),
            ("acquisition", "advertiser_ad_cost_per_key_event"), ("lead", "advertiser_ad_cost_per_key_event"),
            ("signup", "advertiser_ad_cost_per_key_event"), ("click", "advertiser_ad_cost_per_click"),
        ]
        let words = [
            "cheapest", "cheaper", "cheap", "expensive", "priciest", "costliest", "dearest", "pricey", "costly",
        ]
        return things.flatMap { thing, metric in words.map { ("\($0) per \(thing)", metric) } }
    }()

    /// Who a visitor is, beside the metrics that count them.
    private static let loyal: [(phrase: String, metric: MetricID)] = {
        let people = ["user", "visitor", "customer", "buyer", "shopper", "people", "client", "guest"]
        return people.flatMap { noun -> [(phrase: String, metric: MetricID)] in
            [
                ("new \(noun)", "new_users"), ("first time \(noun)", "new_users"),
                ("returning \(noun)", "returning_users"),
            ]
                + (noun == "buyer" ? [] : [("repeat \(noun)", "returning_users")])
        }
    }()
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
