import Semantics

@testable import Connectors

/// Amounts and products of a message, by Segment's e-commerce specification.
///
/// What an order is worth is its `revenue`, else its `total`, else `value`; all amounts must be in the reporting
/// currency.
enum ReferenceSegmentCommerce {
    private static let productEvents: Set<String> = [
        "view_item", "select_item", "add_to_cart", "remove_from_cart", "add_to_wishlist", "share",
    ]

    static func fill(
        _ event: inout Event, from properties: JSONValue, reporting: Currency
    ) throws(RecordProblem) {
        let isOrder = TransactionRules.purchaseNames.contains(event.name) || event.name == "refund"
        if isOrder { event.transaction = TransactionRules.usable(properties["order_id"]?.scalarText) }
        let amounts = (properties["revenue"] ?? properties["total"] ?? properties["value"])
        let currency = properties["currency"]?.text.flatMap { Currency($0) } ?? reporting
        guard currency == reporting else {
            guard !isOrder || amounts?.majorMoney == nil else {
                throw RecordProblem(
                    reason: "foreign_currency",
                    explanation: "the order is in \(currency.code), the reporting currency is \(reporting.code); "
                        + "convert it before the import")
            }
            event.properties["currency"] = .text(currency.code)
            event.properties["value"] = amounts.flatMap { PropertyValue(scalar: $0) }
            event.items = items(of: event, properties, withMoney: false)
            return
        }
        event[.value] = amounts?.majorMoney
        if event.name == "refund", let value = event[.value], value < .zero { event[.value] = -value }
        event[.tax] = properties["tax"]?.majorMoney
        event[.shipping] = properties["shipping"]?.majorMoney
        event.items = items(of: event, properties, withMoney: true)
    }

    private static func items(of event: Event, _ properties: JSONValue, withMoney: Bool) -> [EventItem] {
        if let products = properties["products"]?.elements { return products.map { item($0, withMoney: withMoney) } }
        guard productEvents.contains(event.name), (properties["product_id"] ?? properties["sku"]) != nil else {
            return []
        }
        return [item(properties, withMoney: withMoney)]
    }

    private static func item(_ product: JSONValue, withMoney: Bool) -> EventItem {
        EventItem(
            id: product["product_id"]?.scalarText ?? product["sku"]?.scalarText, name: product["name"]?.scalarText,
            category: product["category"]?.scalarText, brand: product["brand"]?.scalarText,
            variant: product["variant"]?.scalarText, price: withMoney ? product["price"]?.majorMoney : nil,
            quantity: product["quantity"]?.looseNumber ?? 1)
    }
}
