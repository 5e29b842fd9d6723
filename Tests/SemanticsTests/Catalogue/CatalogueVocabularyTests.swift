import Testing

@testable import Semantics

@Suite("The catalogue knows the published vocabulary")
struct CatalogueVocabularyTests {
    static let metrics = """
        total_users active_users new_users returning_users sessions engaged_sessions engagement_rate bounce_rate
        average_session_duration user_engagement_duration sessions_per_user screen_page_views
        screen_page_views_per_session entrances exits exit_rate event_count scrolled_users rage_clicks key_events
        session_key_event_rate user_key_event_rate key_events:sign_up total_revenue purchase_revenue
        gross_purchase_revenue refund_amount refund_rate ecommerce_purchases items_purchased item_revenue
        average_purchase_revenue average_revenue_per_user add_to_carts checkouts cart_abandonment_rate
        checkout_abandonment_rate cart_to_view_rate purchase_to_view_rate total_purchasers purchaser_rate
        advertiser_ad_cost advertiser_ad_impressions advertiser_ad_clicks ctr advertiser_ad_cost_per_click cpm
        advertiser_ad_cost_per_key_event return_on_ad_spend mer reach frequency funnel_step_completion_rate
        funnel_step_abandonment_rate retention_rate page_load_time ttfb fcp lcp inp cls fid error_count error_rate
        downtime_minutes uptime_rate gross_item_revenue net_average_purchase_revenue request_count not_found_rate
        response_bytes ad_cost_share ad_platform_key_events ad_platform_revenue tax_amount shipping_amount
        server_latency revenue_per_session
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    static let dimensions = """
        date hour day_of_week week month country region city language device_category platform browser
        operating_system page_path page_title landing_page session_default_channel_group session_source session_medium
        session_source_medium session_campaign_name first_user_default_channel_group first_user_source
        first_user_campaign_name default_channel_group ad_platform campaign_name ad_group_name creative_name keyword
        new_vs_returning audience_name item_name item_id item_category item_brand event_name experiment_id variant
        quarter year hour_of_day page_referrer first_user_medium first_user_source_medium item_variant http_method
        http_status visitor_kind search_term
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    @Test("Every metric is defined", arguments: metrics)
    func metricExists(id: String) { #expect(Catalogue.standard.metric(MetricID(id)) != nil) }

    @Test("Every dimension is defined", arguments: dimensions)
    func dimensionExists(id: String) { #expect(Catalogue.standard.dimension(DimensionID(id)) != nil) }

    @Test(
        "What people say means this metric",
        arguments: [
            ("users", "total_users"), ("visitors", "total_users"), ("people", "total_users"),
            ("audience", "total_users"), ("visits", "sessions"), ("traffic", "sessions"),
            ("time on site", "average_session_duration"), ("session length", "average_session_duration"),
            ("pages per session", "screen_page_views_per_session"), ("landings", "entrances"),
            ("leave from", "exits"), ("conversions", "key_events"), ("goal completions", "key_events"),
            ("conversion rate", "session_key_event_rate"), ("user conversion rate", "user_key_event_rate"),
            ("signups", "key_events:sign_up"), ("revenue", "total_revenue"), ("sales", "total_revenue"),
            ("how much did we make", "total_revenue"), ("orders", "ecommerce_purchases"),
            ("purchases", "ecommerce_purchases"), ("units", "items_purchased"), ("sales volume", "items_purchased"),
            ("aov", "average_purchase_revenue"), ("basket size", "average_purchase_revenue"),
            ("arpu", "average_revenue_per_user"), ("revenue per user", "average_revenue_per_user"),
            ("ad spend", "advertiser_ad_cost"), ("cost", "advertiser_ad_cost"), ("budget", "advertiser_ad_cost"),
            ("cpc", "advertiser_ad_cost_per_click"), ("cpa", "advertiser_ad_cost_per_key_event"),
            ("cost per acquisition", "advertiser_ad_cost_per_key_event"), ("roas", "return_on_ad_spend"),
            ("blended roas", "mer"), ("marketing efficiency", "mer"), ("drop off", "funnel_step_abandonment_rate"),
            ("leak", "funnel_step_abandonment_rate"), ("never reach", "funnel_step_abandonment_rate"),
            ("retain", "retention_rate"), ("come back", "retention_rate"),
        ])
    func synonym(word: String, id: String) {
        let meant = Catalogue.standard.metrics.filter { $0.synonyms.contains(word) }.map(\.id.name)
        #expect(meant == [id])
    }

    @Test("Lower is better where less is good news")
    func polarity() {
        let lower = BuiltInMetrics.all.filter { $0.polarity == .lowerIsBetter }.map(\.id.name)
        for id in [
            "bounce_rate", "exit_rate", "cart_abandonment_rate", "advertiser_ad_cost_per_key_event",
            "advertiser_ad_cost_per_click", "cpm", "refund_rate", "error_rate", "downtime_minutes", "page_load_time",
            "ttfb", "fcp", "lcp", "inp", "cls",
        ] {
            #expect(lower.contains(id))
        }
    }

    @Test("Key events narrowed to sign_up are the sign-ups")
    func parameterOfKeyEvents() throws {
        let keyEvents = try #require(BuiltInMetrics.all.first { $0.id == "key_events" })
        let signUps = try #require(Catalogue.standard.metric("key_events:sign_up"))
        let byParameter = Catalogue(metrics: [keyEvents], dimensions: []).metric("key_events:sign_up")
        #expect(byParameter?.computation == signUps.computation)
    }

    @Test("An event's own conversion rate counts sessions with that event")
    func parameterOfRates() {
        let rate = Catalogue.standard.metric("session_key_event_rate:purchase")
        let expected = Formula.divide(
            .measure(Measure(.count, of: .sessions, where: [.having(["purchase"])])),
            .measure(Measure(.count, of: .sessions)))
        #expect(rate?.computation == .formula(expected))
    }

    @Test(
        "A percentile is a whole number from p1 to p99",
        arguments: [
            ("lcp:p95", 0.95), ("lcp:p50", 0.5), ("lcp:p0", nil), ("lcp:p100", nil), ("lcp:x", nil),
            ("sessions:p95", nil),
        ] as [(String, Double?)])
    func percentile(id: String, expected: Double?) {
        guard let metric = Catalogue.standard.metric(MetricID(id)), case .formula(let formula) = metric.computation
        else {
            #expect(expected == nil)
            return
        }
        #expect(formula.measures.map(\.aggregate) == [.quantile(.lcp, expected ?? -1)])
    }

    @Test("Page speed is the 75th percentile unless said otherwise")
    func defaultPercentile() {
        for (id, number) in [
            ("page_load_time", EventNumber.pageLoadTime), ("ttfb", .ttfb), ("fcp", .fcp), ("lcp", .lcp), ("inp", .inp),
            ("cls", .cls), ("fid", .fid), ("server_latency", .latency),
        ] {
            let expected = Formula.measure(Measure(.quantile(number, 0.75), of: .events, where: [.present(number)]))
            #expect(Catalogue.standard.metric(MetricID(id))?.computation == .formula(expected))
        }
    }
}
