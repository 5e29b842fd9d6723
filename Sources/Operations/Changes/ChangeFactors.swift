import Grounding
import Insights
import Semantics

/// Metrics that are products of others, and the exact split of their change.
///
/// Of revenue after refunds, the product is that of the orders, and the refunds are a part of their own: money given back
/// makes no basket smaller.
struct ChangeFactors {
    /// A link of a chain: the successive quotients of the metrics are the factors.
    private struct Link {
        let metric: MetricID
        /// What its quotient by the link before is called; the first link stands for itself.
        let factor: String
        /// Its part in the product, in a word.
        let role: String
        let unit: MetricUnit

        init(_ metric: MetricID, _ factor: String, as role: String, _ unit: MetricUnit) {
            self.metric = metric
            self.factor = factor
            self.role = role
            self.unit = unit
        }
    }

    private static let ordersPerSession = Link("ecommerce_purchases", "orders per session", as: "conversion", .fraction)
    private static let sessions = Link("sessions", "sessions", as: "traffic", .count)

    /// A metric, and the chain whose product it is: revenue = sessions × (orders / sessions) × (revenue / orders).
    private static let chains: [MetricID: [Link]] = [
        "gross_purchase_revenue": [
            sessions, ordersPerSession,
            Link("gross_purchase_revenue", "average order value", as: "basket size", .currency),
        ],
        "purchase_revenue": [
            sessions, ordersPerSession, Link("purchase_revenue", "revenue per order", as: "basket size", .currency),
        ],
        "total_revenue": [
            sessions, ordersPerSession, Link("total_revenue", "revenue per order", as: "basket size", .currency),
        ],
        "ecommerce_purchases": [sessions, ordersPerSession],
        "advertiser_ad_cost": [
            Link("advertiser_ad_impressions", "impressions", as: "volume", .count),
            Link("advertiser_ad_clicks", "clicks per impression", as: "response", .fraction),
            Link("advertiser_ad_cost", "cost per click", as: "price", .currency),
        ],
    ]

    private static let gross: MetricID = "gross_purchase_revenue"
    private static let refunds: MetricID = "refund_amount"
    /// Metrics that are gross revenue less refunds, where nothing else was earned.
    private static let net: Set<MetricID> = ["total_revenue", "purchase_revenue"]

    /// Metrics to ask for; empty when the metric is no product.
    static func metrics(of metric: MetricID, in catalogue: Catalogue) -> [MetricID] {
        let ids = (chains[metric]?.map(\.metric) ?? []) + (net.contains(metric) ? [gross, refunds] : [])
        return ids.allSatisfy { catalogue.metric($0) != nil } ? ids : []
    }

    /// - Returns: nil where some factor is 0 or missing in one of the periods.
    static func split(_ metric: MetricID, in table: MetricTable) -> [ChangeReasons.Factor]? {
        if let refunded = splitWithRefunds(metric, in: table) { return refunded }
        return product(metric, in: table)
    }

    /// The factors of the orders, and the refunds; nil where none were made, or where more was earned than by orders.
    private static func splitWithRefunds(_ metric: MetricID, in table: MetricTable) -> [ChangeReasons.Factor]? {
        guard net.contains(metric), let before = refunded(metric, table.comparison?.totals ?? [:]),
            let after = refunded(metric, table.totals), before != 0 || after != 0,
            let factors = product(gross, in: table)
        else { return nil }
        let part = ChangeReasons.Factor(
            name: "refund amount", role: "refunds", metric: refunds, unit: .currency, baseline: before, current: after,
            contribution: before - after)
        return factors + [part]
    }

    /// What was refunded, where the metric is gross revenue less that.
    private static func refunded(_ metric: MetricID, _ totals: [MetricID: Double?]) -> Double? {
        guard let value = totals[metric] ?? nil, let sold = totals[gross] ?? nil, let back = totals[refunds] ?? nil,
            abs(sold - back - value) <= 1e-6 * max(1, abs(value))
        else { return nil }
        return back
    }

    private static func product(_ metric: MetricID, in table: MetricTable) -> [ChangeReasons.Factor]? {
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
            let link = chain[index]
            return ChangeReasons.Factor(
                name: link.factor, role: link.role,
                metric: index == 0 ? link.metric : MetricID(link.factor.replacing(" ", with: "_")), unit: link.unit,
                baseline: before[index], current: after[index], contribution: split.contributions[index])
        }
    }
}
