import Foundation
import Semantics
import Testing

private let bench = RealDataBench(name: "ga4_merch_store")

/// 24,219 rows of the Google Merchandise Store's BigQuery export.
///
/// The reference counts every purchase row: 624, and 41,529.00. Here purchases with the same transaction id count once:
/// six rows say again what another row of the same customer has said, so there are 618 orders, worth 41,233.00.
@Suite(
    "RealData: GA4 events of a merchandise store", .enabled(if: bench.canRun, RealDataBench.missing))
struct RealDataGA4MerchStoreTests {
    /// The rows that repeat a transaction.
    private struct Repeat: Sendable {
        var transaction: String
        var month: String
        var sourceMedium: String
        var revenue: Double
    }

    private static let repeats = [
        Repeat(transaction: "315721", month: "202011", sourceMedium: "google / cpc", revenue: 33),
        Repeat(transaction: "532992", month: "202011", sourceMedium: "<Other> / <Other>", revenue: 64),
        Repeat(transaction: "351286", month: "202011", sourceMedium: "<Other> / <Other>", revenue: 64),
        Repeat(transaction: "428380", month: "202012", sourceMedium: "<Other> / <Other>", revenue: 8),
        Repeat(transaction: "616951", month: "202012", sourceMedium: "<Other> / <Other>", revenue: 52),
        Repeat(transaction: "940161", month: "202012", sourceMedium: "google / cpc", revenue: 75),
    ]

    private static func repeated(_ belongs: (Repeat) -> Bool = { _ in true }) -> Double {
        repeats.filter(belongs).reduce(0) { $0 + $1.revenue }
    }

    /// The groups with what their repeats would add.
    private static func withRepeats(
        _ groups: [RealDataWorkspace.Group], _ belongs: (Repeat, String) -> Bool
    ) -> [RealDataWorkspace.Group] {
        groups.map { group in
            let value = (group.value.double ?? .nan) + repeated { belongs($0, group.name) }
            return RealDataWorkspace.Group(name: group.name, value: .number(value))
        }
    }

    private static func compact(_ day: String) -> String { day.filter { $0 != "-" } }

    private static let checks: [RealDataCheck<RealDataWorkspace>] = [
        .init("rows") { store, figure in
            figure.expect(try store.value("event_count"), .count)
            figure.expect(store.receipts[0]["records"], .count)
            figure.expect(store.receipts[0]["accepted"], .count)
        },
        .init("days") { $1.expect(try $0.groups("event_count", by: "date", where: ["event_count>0"]).count) },
        .init("first_date") { $1.expect(compact($0.span.lowerBound)) },
        .init("last_date") { $1.expect(compact($0.span.upperBound)) },
        .init("events_by_name") { $1.expect(try $0.groups("event_count", by: "event_name"), .count) },
        .init("events_by_month") {
            $1.expect(try $0.groups("event_count", by: "month"), .count, rename: compact)
        },
        .init("daily_events") { $1.expect(try $0.groups("event_count", by: "date"), .count, rename: compact) },
        .init("busiest_day") { store, figure in
            figure.expect(compact(try #require(try store.first("event_count", by: "date", "desc")).name))
        },
        .init("events_top_countries") { $1.expect(try $0.top(10, "event_count", by: "country"), .count) },
        .init("rows_los_angeles_date_differs_from_event_date") { store, figure in
            // By the hour, which in both zones begins at the same time.
            let hours = try store.groups("event_count", by: "hour")
            figure.expect(
                try hours.filter { try isAnotherDayInLosAngeles($0.name) }
                    .reduce(0) { $0 + ($1.value.double ?? .nan) }, .count)
        },

        .init("users") { $1.expect(try $0.value("total_users"), .count) },
        .init("daily_users") { $1.expect(try $0.groups("total_users", by: "date"), .count, rename: compact) },
        .init("users_by_device") { $1.expect(try $0.groups("total_users", by: "device_category"), .count) },
        .init("users_by_first_traffic_medium") {
            $1.expect(try $0.groups("total_users", by: "first_user_medium"), .count)
        },
        .init("sessions_ga") { $1.expect(try $0.value("sessions"), .count) },
        .init("purchasers") { $1.expect(try $0.value("total_purchasers"), .count) },

        .init("purchases") { store, figure in
            figure.expect(try store.value("event_count", where: ["event_name=purchase"]), .count)
            let orders = try store.number("ecommerce_purchases")
            #expect(orders == 618)
            figure.expect(orders + Double(repeats.count), .count)
            figure.expect(orders + (try #require(store.receipts[0]["repeated_transactions"]?.double)), .count)
        },
        .init("distinct_transaction_ids_excl_not_set") { store, figure in
            let withoutId = try figure.number("purchase_rows_transaction_id_missing_or_not_set")
            figure.expect(try store.number("ecommerce_purchases") - withoutId, .count)
        },
        .init("purchase_revenue_usd") { store, figure in
            let revenue = try store.number("gross_purchase_revenue")
            #expect(revenue == 41_233)
            #expect(try store.number("total_revenue") == revenue)
            figure.expect(revenue + repeated(), .money)
        },
        .init("aov_usd_rows_with_revenue") { store, figure in
            let orders = try store.number("ecommerce_purchases")
            let average = try store.number("average_purchase_revenue")
            #expect(average == 41_233.0 / 618)
            figure.expect((average * orders + repeated()) / (orders + Double(repeats.count)), .rate)
        },
        .init("purchase_revenue_by_month") { store, figure in
            let months = try store.groups("gross_purchase_revenue", by: "month")
            figure.expect(withRepeats(months) { $0.month == compact($1) }, .money, rename: compact)
        },
        .init("revenue_by_traffic_source_medium") { store, figure in
            let sources = try store.groups(
                "gross_purchase_revenue", by: "first_user_source_medium", where: ["gross_purchase_revenue>0"])
            figure.expect(withRepeats(sources) { $0.sourceMedium == $1 }, .money)
        },
        // None of the repeated rows sells one of the ten.
        .init("top_items_by_item_revenue_usd") { $1.expect(try $0.top(10, "item_revenue", by: "item_name"), .money) },
    ]

    private static let notCovered: KeyValuePairs = [
        "sessions_30m": "the export carries session ids, and a source that carries its own keeps them",
        "null_ga_session_id": "no metric counts events without a session id",
        "purchase_rows_without_revenue": "no metric counts orders without an amount",
        "purchase_rows_transaction_id_missing_or_not_set":
            "the reference looks at ecommerce.transaction_id alone; the event's parameter of the same name counts too",
        "rows_utc_date_differs_from_event_date": "about the file; the daily figures, asked for in UTC, agree with it",
        "funnel_users_view_cart_checkout_purchase": "a funnel is a report, not a metric query",
        "funnel_ga_session_view_cart_checkout_purchase": "a funnel is a report, not a metric query",
        "weekly_cohorts": "cohorts are a report, not a metric query",
    ]

    private static func isAnotherDayInLosAngeles(_ hour: String) throws -> Bool {
        var losAngeles = Calendar(identifier: .gregorian)
        losAngeles.timeZone = try #require(TimeZone(identifier: "America/Los_Angeles"))
        let time = try Date("\(hour):00:00Z", strategy: .iso8601)
        let day = losAngeles.component(.day, from: time)
        return day != Int(hour.dropFirst(8).prefix(2))
    }

    @Test("comes out as the reference says") func figures() throws {
        var store = try RealDataWorkspace()
        try store.bringIn("ga4", bench.file("events.ndjson.gz"))
        try bench.ask(Self.checks, bench.figures(), of: store)
    }

    @Test("has no figure that is left out unsaid") func complete() throws {
        bench.expectNothingLeftOut(
            try bench.figures(), asked: Self.checks, notCovered: Self.notCovered)
    }
}
