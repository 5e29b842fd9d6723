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

    private static let names = Set(canonical.values)

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
        key_events:add_to_cart = add_to_carts
        key_events:begin_checkout = checkouts
        """

    /// Endings that say how a number was counted, and nothing of what.
    private static let counts = Movements.table(
        "p50 p75 p90 p95 p99 median total count number ms s sec seconds minutes eur usd gbp chf pct percent")

    /// The catalogue's name for what a stranger calls by a longer one: `purchase_conversion_rate`, `ticket_revenue`.
    private static func general(_ name: String, _ unit: ReferenceUnit) -> String? {
        guard !name.contains(":"), !MetricPhrases.known.contains(name), !names.contains(name) else { return nil }
        let words = name.lowercased().split(separator: "_").map(String.init)
        guard words.count > 1, let last = words.last else { return nil }
        if counts.contains(last) {
            let rest = words.dropLast().joined(separator: "_")
            if let name = canonical[rest] { return name }
            return words.count == 2 || MetricPhrases.known.contains(rest) ? rest : nil
        }
        // `order_refund_rate` is a refund rate.
        for start in words.indices.dropFirst() where words.count - start > 1 && words[0] != "average" {
            let tail = words[start...].joined(separator: "_")
            if tail.contains("_rate"), MetricPhrases.known.contains(tail) { return canonical[tail] ?? tail }
        }
        switch (unit, last) {
        case (.fraction, "rate") where words.dropLast().last == "conversion": return "conversion_rate"
        case (.money, "revenue"), (.money, "income"), (.money, "sales"), (.money, "turnover"):
            return words[0] == "average" || known.contains(name) ? nil : "total_revenue"
        case (.count, "sold"), (.count, "placed"), (.count, "booked"), (.count, "made"):
            return "ecommerce_purchases"
        case (.money, _) where ["average", "avg", "mean"].contains(words[0]) && words.count == 2:
            return "average_purchase_revenue"
        default: return nil
        }
    }

    /// Revenues of the catalogue that are not the whole.
    private static let known = Movements.table(
        """
        purchase_revenue gross_purchase_revenue item_revenue gross_item_revenue average_purchase_revenue refund_amount
        total_ad_revenue in_app_purchase_revenue subscription_revenue
        """)

    /// The facts by the catalogue's names, where the sheet does not use those for something else.
    static func renamed(_ facts: [ReferenceFact]) -> [ReferenceFact] {
        let names = names(of: facts)
        guard !names.isEmpty else { return facts }
        return facts.map { fact in
            guard let name = names[fact.metric] else { return fact }
            var fact = fact
            fact.metric = name
            return fact
        }
    }

    /// For each metric of the sheet that goes by another name in the catalogue: that name. Of several that would share one, the
    /// one that says it alone has it.
    static func names(of facts: [ReferenceFact]) -> [String: String] {
        let known = Set(facts.map(\.metric))
        var names: [String: String] = [:]
        for metric in known {
            if let name = canonical[metric], !known.contains(name) { names[metric] = name }
        }
        var owners: [String: Set<String>] = [:]
        for fact in facts where names[fact.metric] == nil {
            if let name = general(fact.metric, fact.unit) { owners[name, default: []].insert(fact.metric) }
        }
        for (name, metrics) in owners where !known.contains(name) && !names.values.contains(name) {
            let own = metrics.count == 1 ? metrics.first : mainRevenue(name, metrics, facts)
            if let own { names[own] = name }
        }
        return names
    }

    /// Of several revenues the one that is broken down, or larger.
    private static func mainRevenue(_ name: String, _ metrics: Set<String>, _ facts: [ReferenceFact]) -> String? {
        guard name == "total_revenue" else { return nil }
        func whole(_ metric: String) -> Double {
            facts.first { $0.metric == metric && $0.dimensions.isEmpty }?.value ?? 0
        }
        return metrics.max { (whole($0), $0) < (whole($1), $1) }
    }
}
