import Insights
import Semantics

/// Metrics that are products of others, and the exact split of their change.
struct ChangeFactors {
    struct Factor: Sendable, Equatable {
        var name: String
        var baseline: Double
        var current: Double
        var contribution: Double
    }

    /// A metric, what its product is, and the chain whose successive quotients are the factors:
    /// revenue = sessions × (orders / sessions) × (revenue / orders).
    private static let chains: [MetricID: [(metric: MetricID, factor: String)]] = [
        "gross_purchase_revenue": [
            ("sessions", "sessions"), ("ecommerce_purchases", "orders per session"),
            ("gross_purchase_revenue", "average order value"),
        ],
        "purchase_revenue": [
            ("sessions", "sessions"), ("ecommerce_purchases", "orders per session"),
            ("purchase_revenue", "revenue per order, after refunds"),
        ],
        "total_revenue": [
            ("sessions", "sessions"), ("ecommerce_purchases", "orders per session"),
            ("total_revenue", "total revenue per order"),
        ],
        "ecommerce_purchases": [("sessions", "sessions"), ("ecommerce_purchases", "orders per session")],
        "advertiser_ad_cost": [
            ("advertiser_ad_impressions", "impressions"), ("advertiser_ad_clicks", "clicks per impression"),
            ("advertiser_ad_cost", "cost per click"),
        ],
    ]

    /// Metrics to ask for; empty when the metric is no product.
    static func metrics(of metric: MetricID, in catalogue: Catalogue) -> [MetricID] {
        let ids = chains[metric]?.map(\.metric) ?? []
        return ids.allSatisfy { catalogue.metric($0) != nil } ? ids : []
    }

    /// - Returns: nil where some factor is 0 or missing in one of the periods.
    static func split(_ metric: MetricID, in table: MetricTable) -> [Factor]? {
        guard let chain = chains[metric], let comparison = table.comparison else { return nil }
        func quotients(_ totals: [MetricID: Double?]) -> [Double]? {
            var previous = 1.0
            var found: [Double] = []
            for link in chain {
                guard let value = totals[link.metric] ?? nil, previous != 0 else { return nil }
                found.append(value / previous)
                previous = value
            }
            return found
        }
        guard let before = quotients(comparison.totals), let after = quotients(table.totals),
            let split = FactorSplit(baseline: before, current: after)
        else { return nil }
        return chain.indices.map { index in
            Factor(
                name: chain[index].factor, baseline: before[index], current: after[index],
                contribution: split.contributions[index])
        }
    }
}
