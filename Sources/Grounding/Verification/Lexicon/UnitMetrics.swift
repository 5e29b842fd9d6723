/// Metrics of one of something: "a click costs", "every order is worth", "each visitor spends".
enum UnitMetrics {
    /// By the noun of the one thing: the metrics that it can mean.
    static let byNoun: [String: Set<String>] = {
        var all: [String: Set<String>] = [:]
        for line in table.split(separator: "\n") {
            let sides = line.split(separator: "=").map { Movements.table(String($0)) }
            guard sides.count == 2 else { continue }
            for noun in sides[0] { all[noun] = sides[1] }
        }
        return all
    }()

    private static let table = """
        click = advertiser_ad_cost_per_click cpc
        item unit piece article = item_revenue/items_purchased gross_item_revenue/items_purchased total_revenue/items_purchased purchase_revenue/items_purchased
        order purchase sale basket booking transaction ticket = average_purchase_revenue net_average_purchase_revenue average_order_value
        user visitor customer buyer person head member = average_revenue_per_user average_purchase_revenue_per_paying_user
        session visit = revenue_per_session
        conversion acquisition lead signup = advertiser_ad_cost_per_key_event cpa
        """
    static let articles = Movements.table("a an each every one per average typical single")
    static let verbs = Movements.table(
        "cost costs costing went goes sells sold bring brings brought bringing earn earns earned worth spend spends spent pays paid"
    )
}
