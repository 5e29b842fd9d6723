package import Semantics

/// Order lines of a shop, by a map: the lines of one order become one purchase, and lines given back one refund.
///
/// ```yaml
/// order: InvoiceNo             # lines with the same id are one order
/// time: InvoiceDate            # of the first line
/// user: CustomerID             # may be blank
/// country: Country             # any text field of an event
/// item: {id: StockCode, name: Description, price: UnitPrice, quantity: Quantity}
/// # item: {…, revenue: LineTotal}   where price × quantity is not what the line comes to
/// # total: OrderTotal               where the order's value is not the sum of its lines
/// # tax: …, shipping: …, transaction: …   (the order that a refund gives back)
/// refund_when: {column: InvoiceNo, starts_with: C}
/// refund_amounts: negative     # how the file writes what is given back
/// sale_when: {all: [{column: Quantity, ">": 0}, {column: UnitPrice, ">": 0}]}
/// # skip_when: …
/// otherwise: = order_adjustment     # an event for lines that are neither, or: skip
/// ```
///
/// A line is tried against `skip_when`, `refund_when`, `sale_when`, in this order; without `sale_when` every other line
/// is a sale. The value of an order is the sum of its lines, of either sign; what a refund gives back counts positive.
///
/// Memory: the lines of the orders touched last stay open, 50,000 in all. Where lines of an order come later than that,
/// they make a purchase of their own whose transaction is named `X (part 2)`: all revenue counts, once, and the receipt
/// says that such orders count twice. The same order in a second file is the same event, and changes nothing.
package struct OrdersFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "orders", summary: "order lines, sales and refunds, from CSV or NDJSON by a map", framing: .csvOrJSON,
        mapping: .required, example: "fidga import orders lines.csv --map orders.yaml")

    private let source: String
    private let plausibility: Plausibility
    private var mapping: OrdersMapping
    private var window: OrderWindow
    /// How often each order was opened.
    private var opened = OccurrenceCounter()
    private var rejections: [Rejection] = []
    private var skipped = 0
    private var continued = 0
    private var negativeRefunds = 0

    package init(_ setup: ImportSetup) throws(ConnectorError) { try self.init(setup, openLines: 50_000) }

    /// - Parameter openLines: tests make it small.
    init(_ setup: ImportSetup, openLines: Int) throws(ConnectorError) {
        source = setup.source
        plausibility = Plausibility(now: setup.now, calendar: setup.calendar, currency: setup.currency)
        mapping = try OrdersMapping(setup.requiredMapping("orders"), setup: setup)
        window = OrderWindow(capacity: openLines)
    }

    package mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        guard let line = try mapping.line(record) else {
            skipped += 1
            return
        }
        // TRICKY: a line is checked alone, before it joins its order: one absurd line must not cost the order.
        try plausibility.check(
            Event(key: EventKey(high: 0, low: 0), time: line.time, name: "order_line", user: nil, items: [line.item]))
        let identity = OrderWindow.Identity(kind: line.kind, order: line.order)
        var part = 0
        if !window.isOpen(identity) {
            part = opened.next(EventKey(source: line.kind.eventName, id: line.order))
            if part > 0 { continued += 1 }
        }
        try window.add(line, identity: identity) { OpenOrder(line, part: part, record: record) }
        for order in window.closeOverflow() { close(order, into: &batch) }
    }

    package mutating func finish(into batch: inout IngestBatch) throws(RecordProblem) {
        for order in window.closeAll() { close(order, into: &batch) }
    }

    private mutating func close(_ order: OpenOrder, into batch: inout IngestBatch) {
        let event = order.event(source: source)
        do throws(RecordProblem) {
            try plausibility.check(event)
            batch.events.append(event)
            if order.kind == .refund, let value = event[.value], value < .zero { negativeRefunds += 1 }
        } catch {
            rejections.append(Rejection(line: order.line, problem: error, raw: order.raw))
        }
    }

    package mutating func takeRejections() -> [Rejection] {
        defer { rejections = [] }
        return rejections
    }

    package var notes: [String] {
        var notes: [String] = []
        if skipped > 0 { notes.append("\(skipped) lines were left out, as the map says (skip_when, otherwise)") }
        if continued > 0 {
            notes.append(
                "\(continued) orders came back after more than 50,000 lines of others and count as orders of their own, "
                    + "named '… (part 2)'; sort the file by order to have them in one piece")
        }
        if negativeRefunds > 0 {
            notes.append(
                "\(negativeRefunds) refunds come to a negative amount and lessen the refunds of their day (if they are "
                    + "many, check `refund_amounts`)")
        }
        return notes
    }
}
