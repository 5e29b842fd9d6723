import Semantics
import Testing

@testable import Connectors

@Suite("Order lines by a map") struct OrdersFormatTests {
    static let retailMap = """
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

    private let simple = """
        order: id
        time: day
        user: who
        country: land
        item: {id: sku, price: price, quantity: qty}
        refund_when: {column: kind, "=": back}
        refund_amounts: positive
        """

    @Test("of one order make one purchase, lines given back one refund")
    func grouping() async throws {
        let text = """
            id,day,who,land,sku,price,qty,kind
            1,2026-11-16,,Italy,A,0.10,3,
            2,2026-11-16,bob,Italy,B,5,1,
            1,2026-11-17,ann,Spain,C,0.20,1,
            1,2026-11-18,ann,Italy,A,0.10,2,back
            """
        let result = try await Canonised(OrdersFormat.self, text, map: simple)
        #expect(result.events.map(\.name) == ["purchase", "purchase", "refund"])
        let order = result.events[0]
        #expect(order[.value] == (try Money.of("0.50")))
        #expect(order.transaction == "1" && order.session == .none)
        // Time and place are the first line's; the customer is the first that a line names.
        #expect(order.time.description == "2026-11-16T00:00:00Z" && order[.country] == "Italy" && order.user == "ann")
        #expect(order.items.map(\.id) == ["A", "C"])
        #expect(result.events[2][.value] == (try Money.of("0.20")))
        #expect(Set(result.events.map(\.key)).count == 3)
    }

    @Test("may carry the order's total, tax and shipping")
    func total() async throws {
        let map = "order: id\ntime: day\nitem: {id: sku, revenue: sum}\ntotal: total\ntax: tax\nshipping: ship"
        let text = "id,day,sku,sum,total,tax,ship\n1,2026-11-16,A,10,15.5,3,2.5\n1,2026-11-16,B,0,15.5,3,2.5\n"
        let event = try #require(try await Canonised(OrdersFormat.self, text, map: map).events.first)
        #expect(event[.value] == (try Money.of("15.5")))
        #expect(event[.tax] == (try Money.of("3")))
        #expect(event[.shipping] == (try Money.of("2.5")))
        #expect(event.items.map(\.revenue) == [try Money.of("10"), .zero])
    }

    @Test("come out right when an order's lines are scattered further than the window")
    func window() throws {
        var format = try OrdersFormat(
            ImportSetup(source: "orders", mapping: simple, now: ImportTesting.now), openLines: 4)
        let header = CSVHeader(["id", "day", "who", "land", "sku", "price", "qty", "kind"])
        var batch = IngestBatch(source: "orders")
        // Order 0 again after ten others; every other order's two lines are adjacent.
        let orders = ["0"] + (1...10).flatMap { ["\($0)", "\($0)"] } + ["0"]
        for (index, order) in orders.enumerated() {
            let fields = [order, "2026-11-16", "", "", "A", "1.25", "1", ""]
            try format.canonise(
                SourceRecord(line: index + 2, raw: [], payload: .row(CSVRow(header: header, fields: fields))),
                into: &batch)
        }
        #expect(batch.events.count >= 8, "orders leave while the file is read")
        try format.finish(into: &batch)
        #expect(Money.sum(batch.events.compactMap { $0[.value] }) == (try Money.of("27.50")))
        #expect(batch.events.count == 12)
        #expect(Set(batch.events.map(\.transaction)).count == 12)
        #expect(batch.events.contains { $0.transaction == "0 (part 2)" })
        #expect(batch.events.filter { $0.items.count == 2 }.count == 10)
        #expect(format.notes.contains { $0.hasPrefix("1 orders came back") })
    }

    @Test("that cannot be used are rejected alone; the rest of their order counts")
    func rejects() async throws {
        let text = """
            id,day,who,land,sku,price,qty,kind
            1,2026-11-16,a,,A,1,1,
            1,2026-11-16,a,,B,one,1,
            1,2026-11-16,a,,B,1,,
            1,2026-11-16,a,,B,,1,
            ,2026-11-16,a,,B,1,1,
            1,1970-01-01,a,,B,1,1,
            1,2026-11-16,a,,B,99999999999,1,
            2,2026-11-16,a,,B,-3,1,
            """
        let result = try await Canonised(OrdersFormat.self, text, map: simple)
        #expect(
            result.reasons == [
                "bad_number", "missing_quantity", "missing_amount", "missing_order", "implausible_time",
                "implausible_amount", "negative_amount",
            ])
        #expect(result.problems.map(\.line) == [3, 4, 5, 6, 7, 8, 9])
        #expect(result.events.map { $0[.value] } == [try Money.of("1")])
    }

    @Test("that are neither sale nor refund are left out and counted, or kept under a name")
    func otherwise() async throws {
        let text = "id,day,price,qty\n1,2026-11-16,1,1\n1,2026-11-16,0,5\n"
        let map = "order: id\ntime: day\nitem: {price: price, quantity: qty}\nsale_when: {column: price, \">\": 0}\n"
        let skipped = try await Canonised(OrdersFormat.self, text, map: map)
        #expect(skipped.events.count == 1)
        #expect(skipped.notes.contains { $0.hasPrefix("1 lines were left out") })
        let kept = try await Canonised(OrdersFormat.self, text, map: map + "otherwise: = free_line")
        #expect(kept.events.map(\.name) == ["purchase", "free_line"])
        #expect(kept.events[1][.value] == nil && kept.events[1].transaction == nil)
    }

    @Test("need a map that says how refunds are written")
    func refundSign() {
        let map = "order: id\ntime: day\nitem: {price: price}\nrefund_when: {column: id, starts_with: C}"
        let problem = #expect(throws: ConnectorError.self) {
            try OrdersFormat(ImportSetup(source: "orders", mapping: map, now: ImportTesting.now))
        }
        #expect(problem?.message.contains("refund_amounts: is missing") == true)
    }
}
