/// Facts that a sheet does not state and that follow from two of its own: revenue per order, orders of visits.
///
/// A text may name them as it names any other metric, and say how they moved, which is the largest, what they were before.
/// They are meant only where the text names them.
enum DerivedFacts {
    /// A metric of one by another; known by any of its names where the sheet states it itself.
    struct Ratio {
        var metric: String
        var numerators: [String]
        var denominators: [String]
        /// Nil for money of the numerator's currency.
        var unit: ReferenceUnit?
        /// Metrics of the sheet that the same words mean.
        var rivals: Set<String>
        /// Of how many of the denominator the metric speaks: the cost of a thousand impressions.
        var times = 1.0
    }

    static let all: [Ratio] = [
        Ratio(
            metric: "average_purchase_revenue", numerators: revenue, denominators: ["ecommerce_purchases"],
            rivals: ["average_purchase_revenue", "net_average_purchase_revenue", "average_order_value"]),
        Ratio(
            metric: "average_revenue_per_user", numerators: revenue, denominators: ["active_users", "total_users"],
            rivals: ["average_revenue_per_user", "average_purchase_revenue_per_paying_user"]),
        Ratio(
            metric: "revenue_per_session", numerators: revenue, denominators: ["sessions"],
            rivals: ["revenue_per_session"]),
        Ratio(
            metric: "advertiser_ad_cost_per_click", numerators: cost, denominators: ["advertiser_ad_clicks"],
            rivals: ["advertiser_ad_cost_per_click", "cpc"]),
        Ratio(
            metric: "advertiser_ad_cost_per_key_event", numerators: cost,
            denominators: ["key_events", "key_events:sign_up", "ecommerce_purchases"],
            rivals: ["advertiser_ad_cost_per_key_event", "cpa"]),
        Ratio(
            metric: "ctr", numerators: ["advertiser_ad_clicks"], denominators: ["advertiser_ad_impressions"],
            unit: .fraction, rivals: ["ctr", "click_through_rate", "email_click_rate"]),
        Ratio(
            metric: "email_open_rate", numerators: ["email_opens", "emails_opened"], denominators: mails,
            unit: .fraction, rivals: ["email_open_rate", "open_rate"]),
        Ratio(
            metric: "email_click_rate", numerators: ["email_clicks", "emails_clicked"], denominators: mails,
            unit: .fraction, rivals: ["email_click_rate", "click_rate"]),
        Ratio(
            metric: "unsubscribe_rate", numerators: ["unsubscribes", "email_unsubscribes"], denominators: mails,
            unit: .fraction, rivals: ["unsubscribe_rate", "email_unsubscribe_rate"]),
        Ratio(
            metric: "mer", numerators: revenue, denominators: cost, unit: .ratio,
            rivals: ["mer", "return_on_ad_spend", "roas"]),
        Ratio(
            metric: "conversion_rate", numerators: ["ecommerce_purchases", "key_events"],
            denominators: ["sessions", "advertiser_ad_clicks"],
            unit: .fraction,
            rivals: [
                "session_key_event_rate", "conversion_rate", "user_key_event_rate", "purchaser_rate",
                "session_key_event_rate:purchase", "ecommerce_conversion_rate",
            ]),
        Ratio(
            metric: "engagement_rate", numerators: ["engaged_sessions"], denominators: ["sessions"], unit: .fraction,
            rivals: ["engagement_rate"]),
        Ratio(
            metric: "cpm", numerators: cost, denominators: ["advertiser_ad_impressions"], rivals: ["cpm"], times: 1_000),
        Ratio(
            metric: "frequency", numerators: ["advertiser_ad_impressions"], denominators: ["reach"], unit: .ratio,
            rivals: ["frequency"]),
        Ratio(
            metric: "screen_page_views_per_session", numerators: ["screen_page_views"], denominators: ["sessions"],
            unit: .ratio, rivals: ["screen_page_views_per_session"]),
    ]

    private static let revenue = [
        "total_revenue", "purchase_revenue", "gross_purchase_revenue", "item_revenue", "gross_item_revenue",
    ]
    private static let cost = ["advertiser_ad_cost"]
    private static let mails = ["emails_delivered", "emails_sent", "email_sends"]
    private static let kinds: Set<ReferenceFact.Kind> = [.value, .anomaly, .forecast]

    /// - Returns: the derived facts, each with the places of the two that it follows from.
    static func find(in facts: [ReferenceFact]) -> [(fact: ReferenceFact, sources: [Int])] {
        let known = Set(facts.map(\.metric))
        let found: [(ReferenceFact, [Int])] = all.flatMap { ratio -> [(ReferenceFact, [Int])] in
            // A sheet that states the ratio of the whole may leave that of its parts to be derived.
            let stated = known.intersection(ratio.rivals)
            guard stated.count < 2 else { return [] }
            guard let top = (ratio.numerators + events(beside: ratio.numerators, known)).first(where: known.contains),
                let base = (ratio.denominators + events(beside: ratio.denominators, known)).first(where: known.contains)
            else { return [] }
            return facts.indices.flatMap { first -> [(ReferenceFact, [Int])] in
                guard facts[first].metric == top, kinds.contains(facts[first].kind) else { return [] }
                return facts.indices.compactMap { second -> (ReferenceFact, [Int])? in
                    guard var fact = derive(ratio, facts[first], facts[second], base) else { return nil }
                    if let name = stated.first {
                        let isStated = facts.contains {
                            $0.metric == name && $0.period == fact.period && $0.dimensions == fact.dimensions
                        }
                        if isStated || fact.dimensions.isEmpty { return nil }
                        (fact.metric, fact.label) = (name, name)
                    }
                    return (fact, [first, second])
                }
            }
        }
        return found.map { (fact: $0.0, sources: $0.1) } + paid(in: facts) + acquired(in: facts)
            + returned(facts, known) + pairs(in: facts)
    }

    /// The one event of its own that a sheet counts, where it stands for what is usually bought.
    private static func events(beside metrics: [String], _ known: Set<String>) -> [String] {
        guard metrics.contains("ecommerce_purchases") || metrics.contains("key_events") else { return [] }
        return CountedEvents.only(in: known).map { [$0] } ?? []
    }

    /// What the advertising brought in: its return times what it cost, where the sheet holds no revenue.
    private static func returned(
        _ facts: [ReferenceFact], _ known: Set<String>
    ) -> [(fact: ReferenceFact, sources: [Int])] {
        guard known.isDisjoint(with: revenue) else { return [] }
        return products(of: "return_on_ad_spend", and: "advertiser_ad_cost", as: product, in: facts)
    }

    /// The products of a metric by another of the same days and names, with what they were before.
    static func products(
        of rate: String, and base: String, as name: String, in facts: [ReferenceFact],
        where admits: (ReferenceFact.Kind) -> Bool = { _ in true }
    ) -> [(fact: ReferenceFact, sources: [Int])] {
        facts.indices.flatMap { first in
            facts.indices.compactMap { second -> (fact: ReferenceFact, sources: [Int])? in
                let (times, count) = (facts[first], facts[second])
                guard times.metric == rate, count.metric == base, times.kind == count.kind, admits(times.kind),
                    times.period == count.period, times.dimensions == count.dimensions, let factor = times.value,
                    let value = count.value
                else { return nil }
                var fact = count
                (fact.label, fact.metric, fact.value, fact.comparison) = (name, name, factor * value, nil)
                if let old = times.comparison, let earlier = count.comparison, old.period == earlier.period,
                    let before = old.value, let then = earlier.value
                {
                    fact.comparison = .init(value: before * then, period: old.period, kind: old.kind)
                }
                return (fact, [first, second])
            }
        }
    }

    /// The one derived metric whose parts add up to its whole.
    static let product = "total_revenue"

    private static func derive(
        _ ratio: Ratio, _ a: ReferenceFact, _ b: ReferenceFact, _ base: String
    ) -> ReferenceFact? {
        guard b.metric == base, var fact = quotient(a, b, named: ratio.metric) else { return nil }
        fact.unit = ratio.unit ?? a.unit
        if ratio.times != 1 {
            fact.value = fact.value.map { $0 * ratio.times }
            if let old = fact.comparison?.value { fact.comparison?.value = old * ratio.times }
        }
        return fact
    }
}
