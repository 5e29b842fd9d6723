import Semantics

/// Amounts of a GA4 row.
///
/// The export gives an amount twice: in the currency of the event (`purchase_revenue`; its `currency` parameter names
/// it) and in US dollars (`purchase_revenue_in_usd`). The first is taken when the event's currency is the reporting
/// currency, or not said; the second when the reporting currency is the dollar. No rate of exchange is guessed: an
/// order in a third currency is rejected.
enum GA4Money {
    static func fill(
        _ event: inout Event, from row: JSONValue, _ parameters: GA4Parameters, reporting: Currency
    ) throws(RecordProblem) {
        let commerce = row["ecommerce"] ?? .null
        let amounts = Amounts(
            own: parameters.text("currency").flatMap { Currency($0) } ?? reporting, reporting: reporting)
        let isPurchase = TransactionRules.purchaseNames.contains(event.name)
        let isRefund = event.name == "refund"
        if isRefund {
            event[.value] = amounts.of(commerce["refund_value"], usd: commerce["refund_value_in_usd"])
        } else if isPurchase {
            event[.value] = amounts.of(commerce["purchase_revenue"], usd: commerce["purchase_revenue_in_usd"])
        }
        if event[.value] == nil, !GA4Fields.isVital(event.name) {
            event[.value] = amounts.of(parameters["value"], usd: row["event_value_in_usd"])
        }
        if amounts.isForeign, event[.value] == nil {
            let sent = isRefund ? commerce["refund_value"] : commerce["purchase_revenue"]
            if isPurchase || isRefund, (sent ?? parameters["value"])?.majorMoney != nil {
                throw foreignCurrency(event.name, amounts)
            }
            event.properties["currency"] = .text(amounts.own.code)
            event.properties["value"] = parameters["value"].flatMap { PropertyValue(scalar: $0) }
        }
        // Some shops send what they give back as a negative amount.
        if isRefund, let value = event[.value], value < .zero { event[.value] = -value }
        // GA4 rounds the exported amounts; what the page sent stands in the parameters, and is not used before them.
        event[.tax] = amounts.of(commerce["tax_value"], usd: commerce["tax_value_in_usd"])
        if event[.tax] == nil { event[.tax] = amounts.of(parameters["tax"], usd: nil) }
        event[.shipping] = amounts.of(commerce["shipping_value"], usd: commerce["shipping_value_in_usd"])
        if event[.shipping] == nil { event[.shipping] = amounts.of(parameters["shipping"], usd: nil) }
        event.transaction =
            TransactionRules.usable(commerce["transaction_id"]?.scalarText)
            ?? TransactionRules.usable(parameters.text("transaction_id"))
        event.items = (row["items"]?.elements ?? []).map { item($0, amounts, isRefund: isRefund) }
    }

    private static func item(_ item: JSONValue, _ amounts: Amounts, isRefund: Bool) -> EventItem {
        let revenue =
            isRefund
            ? amounts.of(item["item_refund"], usd: item["item_refund_in_usd"])
            : amounts.of(item["item_revenue"], usd: item["item_revenue_in_usd"])
        return EventItem(
            id: item["item_id"]?.scalarText, name: item["item_name"]?.scalarText,
            category: item["item_category"]?.scalarText, brand: item["item_brand"]?.scalarText,
            variant: item["item_variant"]?.scalarText,
            price: amounts.of(item["price"], usd: item["price_in_usd"]),
            quantity: item["quantity"]?.looseNumber ?? 1, revenue: revenue)
    }

    private static func foreignCurrency(_ name: String, _ amounts: Amounts) -> RecordProblem {
        RecordProblem(
            reason: "foreign_currency",
            explanation: "the \(name) is in \(amounts.own.code), the reporting currency is \(amounts.reporting.code), "
                + "and the row does not give the amount in it; convert it before the import")
    }

    private struct Amounts {
        /// The currency of the event.
        var own: Currency
        var reporting: Currency

        var isForeign: Bool { own != reporting }

        func of(_ amount: JSONValue?, usd: JSONValue?) -> Money? {
            if !isForeign, let money = amount?.majorMoney { return money }
            if reporting == .usd || usd?.majorMoney == .zero { return usd?.majorMoney }
            return nil
        }
    }
}
