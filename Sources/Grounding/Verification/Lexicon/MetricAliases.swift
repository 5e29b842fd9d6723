/// What other programs call the metrics of the catalogue: a stranger's sheet is read as if it named them so.
enum MetricAliases {
    private static let canonical: [String: String] = {
        var all: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let sides = line.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
            guard sides.count == 2, let name = sides[1].first else { continue }
            for alias in sides[0] { all[alias] = name }
        }
        return all
    }()

    private static let table = """
        cost ad_cost spend ad_spend adspend = advertiser_ad_cost
        clicks ad_clicks = advertiser_ad_clicks
        impressions ad_impressions = advertiser_ad_impressions
        conversions = key_events
        cpc cost_per_click = advertiser_ad_cost_per_click
        cpa cost_per_conversion cost_per_acquisition = advertiser_ad_cost_per_key_event
        click_through_rate = ctr
        roas = return_on_ad_spend
        orders purchases transactions = ecommerce_purchases
        average_order_value aov = average_purchase_revenue
        visits = sessions
        page_views pageviews = screen_page_views
        sign_ups signups = key_events:sign_up
        """

    /// The facts by the catalogue's names, where the sheet does not use those for something else.
    static func renamed(_ facts: [ReferenceFact]) -> [ReferenceFact] {
        let known = Set(facts.map(\.metric))
        return facts.map { fact in
            guard let name = canonical[fact.metric], !known.contains(name) else { return fact }
            var fact = fact
            fact.metric = name
            return fact
        }
    }
}
