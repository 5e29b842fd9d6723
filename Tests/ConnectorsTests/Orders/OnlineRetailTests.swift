import Foundation
import Semantics
import Testing

@testable import Connectors

private let folder = "data/real/online_retail_2009_2010"

/// The figures of the data set's own `expected.json`, which another program computed from the rows.
@Suite(
    "A wholesaler's year of invoices",
    .enabled(if: ImportTesting.hasShared(folder), "the shared data is not here"))
struct OnlineRetailTests {
    @Test("comes out to the penny")
    func figures() async throws {
        let pounds = try #require(Currency("GBP"))
        let result = try await Canonised(
            OrdersFormat.self, shared: folder + "/transactions.csv.gz", map: OrdersFormatTests.retailMap,
            currency: pounds)
        let expected = try JSONValue(
            parsing: Data(contentsOf: URL(fileURLWithPath: ImportTesting.sharedFile(folder + "/expected.json"))))
        let sales = result.events.filter { $0.name == "purchase" }
        let refunds = result.events.filter { $0.name == "refund" }
        #expect(result.reasons == [])
        // One invoice that cancels, C496350, charges instead of giving back: its refund is -373.57.
        #expect(result.notes.contains { $0.hasPrefix("1 refunds come to a negative amount") })
        #expect(sales.count == 20_951)
        #expect(Set(sales.map(\.transaction)).count == 20_951)
        // Some unit prices have three decimals; the reference prints the sum to the penny.
        #expect(Money.sum(sales.compactMap { $0[.value] }) == (try Money.of("10305892.024")))
        #expect(refunds.count == 4592)
        #expect(Money.sum(refunds.compactMap { $0[.value] }) == (try Money.of("629855.37")))
        #expect(sales.reduce(0) { $0 + $1.items.count } == 511_565)
        #expect(refunds.reduce(0) { $0 + $1.items.count } == 10_206)
        #expect(Set(sales.compactMap(\.user)).count == 4312)
        #expect(Set(result.events.compactMap(\.user)).count == 4383)

        func monthly(_ events: [Event]) -> [String: [Event]] {
            Dictionary(grouping: events) { String($0.time.description.prefix(7)) }
        }
        let months = monthly(sales)
        for (month, events) in months {
            #expect(expected["orders_by_month"]?[month]?.integer == Int64(events.count), "\(month)")
            let revenue = Money.sum(events.compactMap { $0[.value] }).major
            #expect(expected["gross_revenue_by_month"]?[month]?.double == revenue, "\(month)")
            let customers = Set(events.compactMap(\.user)).count
            #expect(expected["active_customers_by_month"]?[month]?.integer == Int64(customers), "\(month)")
        }
        #expect(months.count == 13)
        for (month, events) in monthly(refunds) {
            let amount = Money.sum(events.compactMap { $0[.value] }).major
            #expect(expected["refunds_by_month"]?[month]?.double == amount, "\(month)")
        }

        let countries = Dictionary(grouping: sales) { $0[.country] ?? "" }
        guard case .object(let top)? = expected["gross_revenue_top10_countries"] else {
            Issue.record("no countries expected")
            return
        }
        for member in top {
            let revenue = Money.sum((countries[member.key] ?? []).compactMap { $0[.value] }).major
            #expect(revenue == member.value.double, "\(member.key)")
        }
        var byName: [String: Money] = [:]
        for item in sales.lazy.flatMap(\.items) {
            byName[item.name ?? "", default: .zero] = byName[item.name ?? "", default: .zero] + (item.revenue ?? .zero)
        }
        guard case .object(let names)? = expected["top10_descriptions_by_gross"] else {
            Issue.record("no descriptions expected")
            return
        }
        for member in names { #expect(byName[member.key]?.major == member.value.double, "\(member.key)") }
        #expect(Set(sales.map { String($0.time.description.prefix(10)) }).count == 307)
    }
}
