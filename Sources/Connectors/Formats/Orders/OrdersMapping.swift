import Semantics
import Yams

/// How the lines of an order file are read; `OrdersFormat` explains the map.
struct OrdersMapping: Sendable {
    /// How a file writes the amounts of refunds.
    private enum RefundSign: String, CaseIterable {
        case negative, positive
    }

    private var columns: ColumnTable
    private let order: FieldExpression
    private let time: FieldExpression
    private let transaction: FieldExpression?
    private let user: FieldExpression?
    private let texts: [(field: EventText, expression: FieldExpression)]
    private let item: ItemMapping
    private let total: FieldExpression?
    private let tax: FieldExpression?
    private let shipping: FieldExpression?
    private let skip: RowTest?
    private let refund: RowTest?
    private let sale: RowTest?
    private let otherwise: String?
    private let refundsAreNegative: Bool

    /// - Throws: everything that is wrong with the map, at once.
    init(_ text: String, setup: ImportSetup) throws(ConnectorError) {
        var reader = MappingReader()
        let members = MappingReader.members(try MappingReader.root(text))
        let rules = ReadingRules(setup).changed(by: members, path: "", &reader)
        var fields = MappingFields(own: members, path: "", rules: rules)
        let order = fields.required("order", .text, "order_id", &reader)
        let time = fields.required("time", .time, "ordered_at", &reader)
        transaction = fields.expression("transaction", .text, &reader)
        user = fields.expression("user", .text, &reader)
        var texts: [(field: EventText, expression: FieldExpression)] = []
        for field in EventText.allCases {
            if let read = fields.expression(field.rawValue, .text, &reader) { texts.append((field, read)) }
        }
        self.texts = texts
        total = fields.expression("total", .money, &reader)
        tax = fields.expression("tax", .money, &reader)
        shipping = fields.expression("shipping", .money, &reader)
        skip = fields.condition("skip_when", &reader)
        refund = fields.condition("refund_when", &reader)
        sale = fields.condition("sale_when", &reader)
        otherwise = Self.otherwise(&fields, &reader)
        refundsAreNegative = Self.refundSign(&fields, hasRefunds: refund != nil, &reader)
        let item = Self.item(&fields, hasTotal: total != nil, &reader)
        fields.refuseRest(&reader)
        try reader.finish()
        guard let order, let time, let item else {
            throw .mapping("the map has a problem in `order`, `time` or `item`")
        }
        (self.order, self.time, self.item) = (order, time, item)
        columns = reader.columns
    }

    private static func item(
        _ fields: inout MappingFields, hasTotal: Bool, _ reader: inout MappingReader
    ) -> ItemMapping? {
        guard let node = fields.node("item") else {
            reader.report("item", nil, "is missing; write `item: {id: sku, name: title, price: price, quantity: qty}`")
            return nil
        }
        let item = ItemMapping.read(node, path: "item", rules: fields.rules, allowsList: false, &reader)
        if let item, !item.hasAmount, !hasTotal {
            reader.report("item", node, "has no amount; map `price`, `revenue`, or the order's `total`")
        }
        return item
    }

    private static func otherwise(_ fields: inout MappingFields, _ reader: inout MappingReader) -> String? {
        guard let node = fields.node("otherwise"), let text = reader.text(node, "otherwise") else { return nil }
        if text == "skip" { return nil }
        guard text.hasPrefix("=") else {
            reader.report("otherwise", node, "must be `skip`, or the name of an event: `= order_adjustment`")
            return nil
        }
        let name = ForeignText.trimmed(String(text.dropFirst()))
        if name.isEmpty || name == "purchase" || name == "refund" {
            reader.report("otherwise", node, "must name an event that is neither a purchase nor a refund")
        }
        return name
    }

    /// Both ways of writing refunds are common, and a guess would turn money round: the map has to say.
    private static func refundSign(
        _ fields: inout MappingFields, hasRefunds: Bool, _ reader: inout MappingReader
    ) -> Bool {
        if let node = fields.node("refund_amounts") {
            return reader.word(node, "refund_amounts", as: RefundSign.self) == .negative
        }
        if hasRefunds {
            reader.report(
                "refund_amounts", nil,
                "is missing; say whether the file writes what is given back as "
                    + "`refund_amounts: negative` or `positive`")
        }
        return true
    }

    /// Nil for a line that the map leaves out.
    mutating func line(_ record: SourceRecord) throws(RecordProblem) -> OrderLine? {
        let view = try columns.open(record)
        guard let kind = try kind(view) else { return nil }
        guard let order = try order.identifier(view) else {
            throw .missing("order", "every line needs the id of its order")
        }
        guard let time = try time.instant(view) else {
            throw .missing("time", "every line needs the time of its order")
        }
        var line = OrderLine(
            kind: kind, order: order, transaction: try transaction?.identifier(view), time: time,
            user: try user?.identifier(view), texts: [:], item: try item.item(view), total: try total?.money(view),
            tax: try tax?.money(view), shipping: try shipping?.money(view))
        for (field, expression) in texts { line.texts[field] = try expression.text(view) }
        if item.hasAmount, line.item.revenue == nil {
            throw line.item.price == nil
                ? .missing("amount", "every line needs a price or an amount; a line without one may say 0")
                : .amountOutOfRange("\(line.item.price?.major ?? 0) × \(line.item.quantity)")
        }
        if kind == .refund, refundsAreNegative { line.turnRound() }
        return line
    }

    private func kind(_ view: RecordView) throws(RecordProblem) -> OrderLine.Kind? {
        if let skip, try skip.holds(view) { return nil }
        if let refund, try refund.holds(view) { return .refund }
        guard let sale else { return .sale }
        if try sale.holds(view) { return .sale }
        return otherwise.map { .other($0) }
    }
}

extension OrderLine {
    /// Counts what is given back as positive.
    fileprivate mutating func turnRound() {
        item.quantity = -item.quantity
        item.revenue = item.revenue.map { -$0 }
        total = total.map { -$0 }
        tax = tax.map { -$0 }
        shipping = shipping.map { -$0 }
    }
}
