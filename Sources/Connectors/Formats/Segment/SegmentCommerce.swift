import Semantics

/// Writes amounts and products of a message, by Segment's e-commerce specification.
///
/// What an order is worth is its `revenue`, else its `total`, else `value`; all amounts must be in the reporting
/// currency.
enum SegmentCommerce {
    private static let productEvents: [StaticString] = [
        "view_item", "select_item", "add_to_cart", "remove_from_cart", "add_to_wishlist", "share",
    ]

    /// - Parameter properties: takes the amount of a cart in another currency.
    static func write(
        _ message: SegmentMessage, name: UnsafeRawBufferPointer, reporting: Currency, into events: inout EventColumns,
        properties: inout PropertyColumns
    ) throws(RecordProblem) {
        let row = events.last
        let isRefund = name.isWord("refund")
        let isOrder = isRefund || name.isWord("purchase") || name.isWord("in_app_purchase")
        if isOrder, let id = message.scalar(.orderId), TransactionRules.usable(SegmentMessage.string(id)) != nil {
            events.transactions.set(row, id)
        }
        let amount = message.node(.revenue) ?? message.node(.total) ?? message.node(.value)
        let currency = message.string(.currency).flatMap { Currency(SegmentMessage.string($0)) } ?? reporting
        guard currency == reporting else {
            guard !isOrder || message.money(amount) == nil else {
                throw RecordProblem(
                    reason: "foreign_currency",
                    explanation: "the order is in \(currency.code), the reporting currency is \(reporting.code); "
                        + "convert it before the import")
            }
            var code = currency.code
            code.withUTF8 { properties.add(Array("currency".utf8), .text(UnsafeRawBufferPointer($0))) }
            properties.add(Array("value".utf8), amount.flatMap { scalar(at: $0, message) } ?? .nothing)
            items(message, name, withMoney: false, &events)
            return
        }
        if let micros = message.money(amount) {
            events.money[EventMoney.value.position].set(row, isRefund && micros < 0 ? -micros : micros)
        }
        if let micros = message.money(message.node(.tax)) { events.money[EventMoney.tax.position].set(row, micros) }
        if let micros = message.money(message.node(.shipping)) {
            events.money[EventMoney.shipping.position].set(row, micros)
        }
        items(message, name, withMoney: true, &events)
    }

    /// A scalar as a property, whatever a text holds.
    private static func scalar(at index: Int, _ message: SegmentMessage) -> PropertyColumns.Value? {
        let node = message.nodes[index]
        if node.kind == .string, node.length > 0 { return .text(message.nodes.text(node)) }
        return SegmentProperties.value(at: index, message)
    }

    private static func items(
        _ message: SegmentMessage, _ name: UnsafeRawBufferPointer, withMoney: Bool, _ events: inout EventColumns
    ) {
        if let products = message.node(.products), message.nodes[products].kind == .array {
            var index = products + 1
            while index < message.nodes.end(of: products) {
                item(SegmentProduct(message, at: index), withMoney: withMoney, &events)
                index = message.nodes.end(of: index)
            }
            return
        }
        guard productEvents.contains(where: { name.isWord($0) }),
            message.node(.productId) != nil || message.node(.sku) != nil
        else { return }
        item(SegmentProduct(message), withMoney: withMoney, &events)
    }

    private static func item(_ product: SegmentProduct, withMoney: Bool, _ events: inout EventColumns) {
        let message = product.message
        let price = withMoney ? message.money(product.price) : nil
        let quantity = message.number(product.quantity) ?? 1
        let revenue = price.flatMap { Money(micros: $0).multiplied(by: quantity)?.micros }
        events.beginItem(price: price, quantity: quantity, revenue: revenue)
        let id = product.id.flatMap { message.scalar(at: $0) } ?? product.sku.flatMap { message.scalar(at: $0) }
        if let id { events.setItem(0, id) }
        for (position, node) in [product.name, product.category, product.brand, product.variant].enumerated() {
            if let text = node.flatMap({ message.scalar(at: $0) }) { events.setItem(position + 1, text) }
        }
    }
}

/// The nodes of one product: an element of `products`, or the properties themselves.
private struct SegmentProduct {
    let message: SegmentMessage
    var id: Int?
    var sku: Int?
    var name: Int?
    var category: Int?
    var brand: Int?
    var variant: Int?
    var price: Int?
    var quantity: Int?

    init(_ message: SegmentMessage) {
        self.message = message
        (id, sku, name) = (message.node(.productId), message.node(.sku), message.node(.ownName))
        (category, brand) = (message.node(.productCategory), message.node(.productBrand))
        (variant, price) = (message.node(.productVariant), message.node(.productPrice))
        quantity = message.node(.productQuantity)
    }

    init(_ message: SegmentMessage, at element: Int) {
        self.message = message
        guard message.nodes[element].kind == .object else { return }
        let names = message.names.takeUnretainedValue()
        var index = element + 1
        while index < message.nodes.end(of: element) {
            // Of two members of one name the first counts.
            switch names.name(message.nodes[index].key) {
            case "product_id": id = id ?? index
            case "sku": sku = sku ?? index
            case "name": name = name ?? index
            case "category": category = category ?? index
            case "brand": brand = brand ?? index
            case "variant": variant = variant ?? index
            case "price": price = price ?? index
            case "quantity": quantity = quantity ?? index
            default: break
            }
            index = message.nodes.end(of: index)
        }
    }
}
