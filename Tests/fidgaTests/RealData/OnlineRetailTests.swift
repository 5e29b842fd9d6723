import Semantics
import Testing

private let bench = RealDataBench(name: "online_retail_2009_2010")

/// 525,461 invoice lines of a wholesaler, of which the orders, refunds and customers are made.
@Suite("RealData: a wholesaler's invoices", .enabled(if: bench.canRun, RealDataBench.missing))
struct RealDataOnlineRetailTests {
    private static let map = """
        order: InvoiceNo
        time: InvoiceDate
        user: CustomerID
        country: Country
        currency: GBP
        item: {id: StockCode, name: Description, price: UnitPrice, quantity: Quantity}
        refund_when: {column: InvoiceNo, starts_with: C}
        refund_amounts: negative
        sale_when: {all: [{column: Quantity, ">": 0}, {column: UnitPrice, ">": 0}]}
        otherwise: = order_adjustment
        """

    private static let daysWithSales = ["ecommerce_purchases>0"]

    private static let checks: [RealDataCheck<RealDataWorkspace>] = [
        .init("rows") { $1.expect($0.receipts[0]["records"], .count) },
        // The hour is the finest step of a query.
        .init("first_ts") { shop, figure in
            let hours = try shop.groups("event_count", by: "hour", where: ["event_count>0"])
            #expect(figure.value.text?.hasPrefix(try #require(hours.first).name.spaced) == true)
        },
        .init("last_ts") { shop, figure in
            let hours = try shop.groups("event_count", by: "hour", where: ["event_count>0"])
            #expect(figure.value.text?.hasPrefix(try #require(hours.last).name.spaced) == true)
        },
        .init("customers_with_any_row") { $1.expect(try $0.value("total_users"), .count) },
        .init("customers_with_sale") { $1.expect(try $0.value("total_purchasers"), .count) },
        .init("active_customers_by_month") { $1.expect(try $0.groups("total_purchasers", by: "month"), .count) },
        .init("distinct_stock_codes") { $1.expect(try $0.groups("items_purchased", by: "item_id").count) },

        .init("gross_revenue") { shop, figure in
            figure.expect(try shop.value("gross_purchase_revenue"), .money)
            figure.expect(try shop.value("gross_item_revenue"), .money)
        },
        .init("refunds") { $1.expect(try $0.value("refund_amount"), .money) },
        .init("net_revenue") { shop, figure in
            figure.expect(try shop.value("purchase_revenue"), .money)
            figure.expect(try shop.value("total_revenue"), .money)
            figure.expect(try shop.value("item_revenue"), .money)
        },
        .init("refund_rate_of_gross") { $1.expect(try $0.value("refund_rate"), .rate) },
        .init("orders") { $1.expect(try $0.value("ecommerce_purchases"), .count) },
        .init("cancel_invoices") { $1.expect(try $0.value("refund_count"), .count) },
        .init("aov") { $1.expect(try $0.value("average_purchase_revenue"), .rate) },
        .init("orders_by_month") { $1.expect(try $0.groups("ecommerce_purchases", by: "month"), .count) },
        .init("gross_revenue_by_month") { $1.expect(try $0.groups("gross_purchase_revenue", by: "month"), .money) },
        .init("refunds_by_month") { $1.expect(try $0.groups("refund_amount", by: "month"), .money) },
        .init("gross_revenue_top10_countries") {
            $1.expect(try $0.top(10, "gross_purchase_revenue", by: "country"), .money)
        },
        .init("share_uk_of_gross") { shop, figure in
            let kingdom = try shop.number("gross_purchase_revenue", where: ["country=United Kingdom"])
            figure.expect(kingdom / (try shop.number("gross_purchase_revenue")), .rate)
        },
        .init("top10_descriptions_by_gross") {
            $1.expect(try $0.top(10, "gross_item_revenue", by: "item_name"), .money)
        },
        .init("best_day") { $1.expectDay(try $0.first("gross_purchase_revenue", by: "date", "desc"), .money) },
        .init("days_with_sales") {
            $1.expect(try $0.groups("ecommerce_purchases", by: "date", where: daysWithSales).count)
        },
        .init("saturdays_with_sales") {
            $1.expect(
                try $0.groups(
                    "ecommerce_purchases", by: "date", where: daysWithSales + ["day_of_week=Saturday"]
                ).count)
        },
    ]

    private static let notCovered: KeyValuePairs = [
        "rows_without_customer": "about lines; lines become orders, and orders are what is counted",
        "exact_duplicate_rows": "about lines; equal lines of an order are goods sold twice, and both count",
        "sale_lines": "the catalogue counts orders and units, not lines",
        "return_lines": "the catalogue counts refunds and units, not lines",
        "zero_or_negative_price_rows": "about lines; they are neither sale nor refund and are kept apart unpriced",
        "sum_amount_all_rows": "adds bad debts and write-offs to sales: no revenue by any definition here",
        "distinct_invoices_all": "an invoice of sales and of free goods is an order and an adjustment, so two events",
        "monthly_cohorts": "cohorts are a report, not a metric query",
        "repeat_customer_share": "needs the orders of each customer: a report on customers, not a metric query",
        "top_decile_customers_share_of_identified_gross":
            "needs the revenue of each customer: a report on customers, not a metric query",
    ]

    @Test("come out to the penny") func figures() throws {
        var shop = try RealDataWorkspace(settings: "currency: GBP\n")
        try shop.bringIn("orders", bench.file("transactions.csv.gz"), map: Self.map)
        try bench.ask(Self.checks, bench.figures(), of: shop)
    }

    @Test("have no figure that is left out unsaid") func complete() throws {
        bench.expectNothingLeftOut(
            try bench.figures(), asked: Self.checks, notCovered: Self.notCovered)
    }
}

extension String {
    /// `2009-12-01T07` as the data set writes the hour.
    fileprivate var spaced: String { replacing("T", with: " ") }
}
