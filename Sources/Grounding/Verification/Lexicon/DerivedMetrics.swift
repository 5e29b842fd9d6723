/// Ratios that people speak of where a sheet holds both of their terms.
enum DerivedMetrics {
    enum Unit: Sendable { case money, fraction, ratio }
    struct Ratio: Sendable {
        var numerators: Set<String>
        var denominators: Set<String>
        var unit: Unit
    }

    static let all: [Ratio] = [
        Ratio(numerators: revenue, denominators: orders, unit: .money),
        Ratio(numerators: revenue, denominators: ["items_purchased"], unit: .money),
        Ratio(numerators: revenue, denominators: users, unit: .money),
        Ratio(numerators: revenue, denominators: ["sessions"], unit: .money),
        Ratio(numerators: cost, denominators: ["advertiser_ad_clicks"], unit: .money),
        Ratio(numerators: cost, denominators: orders.union(["key_events", "key_events:sign_up"]), unit: .money),
        Ratio(numerators: orders.union(["key_events", "key_events:sign_up"]), denominators: visits, unit: .fraction),
        Ratio(numerators: ["advertiser_ad_clicks"], denominators: ["advertiser_ad_impressions"], unit: .fraction),
        Ratio(numerators: ["total_purchasers"], denominators: users, unit: .fraction),
        Ratio(numerators: orders.union(["checkouts"]), denominators: ["add_to_carts", "checkouts"], unit: .fraction),
        Ratio(numerators: ["add_to_carts", "checkouts"], denominators: ["sessions"], unit: .fraction),
        Ratio(numerators: ["new_users", "returning_users"], denominators: users, unit: .fraction),
        Ratio(
            numerators: ["key_events:sign_up"], denominators: ["new_users", "total_users", "active_users", "sessions"],
            unit: .fraction),
        Ratio(numerators: ["refund_amount"], denominators: revenue, unit: .fraction),
        Ratio(numerators: cost, denominators: revenue, unit: .fraction),
        Ratio(numerators: revenue, denominators: cost, unit: .ratio),
        Ratio(numerators: ["screen_page_views"], denominators: visits, unit: .ratio),
        Ratio(numerators: ["items_purchased"], denominators: orders, unit: .ratio),
        Ratio(numerators: visits, denominators: orders.union(["key_events"]), unit: .ratio),
    ]

    private static let revenue: Set<String> = [
        "total_revenue", "purchase_revenue", "gross_purchase_revenue", "item_revenue", "gross_item_revenue",
    ]
    private static let orders: Set<String> = ["ecommerce_purchases"]
    private static let users: Set<String> = ["total_users", "active_users", "total_purchasers"]
    private static let visits: Set<String> = ["sessions", "total_users"]
    private static let cost: Set<String> = ["advertiser_ad_cost"]

    /// Words that announce one to another.
    static let cues = Movements.table(
        "in it per each apiece worth every average converted converts convert converting conversion rate for a an of into"
    )
}
