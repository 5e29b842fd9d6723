import Semantics

/// The events that the hits of a visit are.
///
/// A page becomes `page_view`, a screen `screen_view`, an event is called by its action. A hit that also carries an
/// e-commerce action (a product seen, put into the cart, bought) becomes a second event of GA4's name. Products that
/// were merely listed on a page (`isImpression`) make no event.
enum UAHits {
    static func events(of visit: UAVisit) -> [Event] {
        var events: [Event] = []
        var orders: [String: Int] = [:]
        for hit in visit.hits {
            let after = max(0, min(hit["time"]?.wholeNumber ?? 0, 7 * 86_400_000))
            if var event = interaction(hit, after, visit) {
                describePage(&event, hit)
                events.append(event)
            }
            guard var event = commerce(hit, after, visit) else { continue }
            describePage(&event, hit)
            // A page of thanks that is loaded again repeats its order: within a visit it is the same order.
            if event.name == "purchase", let transaction = event.transaction {
                if let known = orders[transaction] {
                    complete(&events[known], with: event)
                    continue
                }
                orders[transaction] = events.count
            }
            events.append(event)
        }
        events = withVisitProperties(events, visit)
        return events
    }

    /// Adds what a further hit of the same order says: the items of the older protocol, or the amounts behind them.
    private static func complete(_ order: inout Event, with other: Event) {
        if order[.value] == nil {
            for field in EventMoney.allCases { order[field] = other[field] }
        }
        for item in other.items where !order.items.contains(item) { order.items.append(item) }
    }

    private static func withVisitProperties(_ events: [Event], _ visit: UAVisit) -> [Event] {
        guard !events.isEmpty else { return UATotals.events(of: visit) }
        var events = events
        events[0].properties.merge(visit.properties) { hit, _ in hit }
        return events
    }

    private static func interaction(_ hit: JSONValue, _ after: Int64, _ visit: UAVisit) -> Event? {
        switch hit["type"]?.scalarText?.uppercased() {
        case "PAGE": return visit.event("page_view", after: after)
        case "APPVIEW", "SCREENVIEW":
            var event = visit.event("screen_view", after: after)
            event[.pagePath] = hit.at("appInfo", "screenName")?.scalarText
            return event
        case "EVENT":
            let info = hit["eventInfo"]
            var event = visit.event(info?["eventAction"]?.scalarText ?? "event", after: after)
            for (property, key) in [
                ("event_category", "eventCategory"), ("event_label", "eventLabel"), ("event_value", "eventValue"),
            ] {
                event.properties[property] = info?[key].flatMap { PropertyValue(scalar: $0) }
            }
            return event
        case "SOCIAL": return visit.event("share", after: after)
        case "EXCEPTION": return visit.event("exception", after: after)
        case "TIMING": return visit.event("timing_complete", after: after)
        case "TRANSACTION", "ITEM": return nil
        case nil: return hit["page"] == nil ? nil : visit.event("page_view", after: after)
        case .some(let other): return visit.event(other.lowercased(), after: after)
        }
    }

    private static func commerce(_ hit: JSONValue, _ after: Int64, _ visit: UAVisit) -> Event? {
        let transaction = hit["transaction"]
        let id = transaction?["transactionId"]?.scalarText
        let stated = hit["item"].flatMap { $0["transactionId"]?.scalarText }
        let action = hit.at("eCommerceAction", "action_type")?.scalarText
        let names = [
            "1": "select_item", "2": "view_item", "3": "add_to_cart", "4": "remove_from_cart", "5": "begin_checkout",
            "6": "purchase", "7": "refund",
        ]
        let bought = transaction?["transactionRevenue"]?.wholeNumber != nil || TransactionRules.usable(id) != nil
        let isItem = hit["type"]?.scalarText?.uppercased() == "ITEM" && stated != nil
        let named = action.flatMap { names[$0] }
        guard let name = bought && named != "refund" || isItem ? "purchase" : named else { return nil }
        var event = visit.event(name, after: after)
        event.items = (hit["product"]?.elements ?? []).filter { $0["isImpression"]?.scalarText != "true" }.map(product)
        if let item = hit["item"], item["transactionId"] != nil { event.items.append(classicItem(item)) }
        guard name == "purchase" || name == "refund" else { return event }
        event.transaction = TransactionRules.usable(id ?? stated)
        let revenue = transaction?["transactionRevenue"]?.microsMoney
        event[.value] = revenue.map { name == "refund" && $0 < .zero ? -$0 : $0 }
        event[.tax] = transaction?["transactionTax"]?.microsMoney
        event[.shipping] = transaction?["transactionShipping"]?.microsMoney
        return event
    }

    private static func describePage(_ event: inout Event, _ hit: JSONValue) {
        if let path = hit.at("page", "pagePath")?.scalarText { event[.pagePath] = PageAddress.path(of: path) }
        event[.pageTitle] = hit.at("page", "pageTitle")?.scalarText
        event[.searchTerm] = hit.at("page", "searchKeyword")?.scalarText
        if let referrer = hit["referer"]?.scalarText { event[.pageReferrer] = referrer }
        if let number = hit["hitNumber"]?.looseNumber { event.properties["hit_number"] = .number(number) }
    }

    private static func product(_ product: JSONValue) -> EventItem {
        EventItem(
            id: product["productSKU"]?.scalarText, name: product["v2ProductName"]?.scalarText,
            category: product["v2ProductCategory"]?.scalarText, brand: product["productBrand"]?.scalarText,
            variant: product["productVariant"]?.scalarText, price: product["productPrice"]?.microsMoney,
            quantity: product["productQuantity"]?.looseNumber ?? 1, revenue: product["productRevenue"]?.microsMoney)
    }

    /// An item of the e-commerce protocol before product lists.
    private static func classicItem(_ item: JSONValue) -> EventItem {
        EventItem(
            id: item["productSku"]?.scalarText ?? item["productSKU"]?.scalarText,
            name: item["productName"]?.scalarText, category: item["productCategory"]?.scalarText,
            quantity: item["itemQuantity"]?.looseNumber ?? 1, revenue: item["itemRevenue"]?.microsMoney)
    }
}
