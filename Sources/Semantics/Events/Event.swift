/// Something happened: the one shape that every source is turned into, and the warehouse keeps.
///
/// *Step before:* a connector's mapping of a `SourceRecord`. *Step after:* `IngestBatch` → `EventSink`.
package struct Event: Sendable, Equatable {
    /// Identity for deduplication.
    package var key: EventKey
    package var time: Instant
    /// Event name in GA4's vocabulary (`page_view`, `purchase`), or the source's own.
    package var name: String
    /// The visitor, as the source names them; nil for what nobody can be credited with (an order without a customer).
    package var user: String?
    /// Another name that the same person had before, such as the anonymous one of a browser: see `IdentityRules`.
    package var alias: String?
    /// What decides the session this event belongs to.
    package var session: SessionHint
    package var items: [EventItem]
    /// The order this purchase or refund belongs to. Purchases with the same transaction count once.
    package var transaction: String?
    /// Properties that have no field of their own, kept and never lost.
    package var properties: [String: PropertyValue]

    package private(set) var texts: [EventText: String]
    package private(set) var numbers: [EventNumber: Double]
    package private(set) var money: [EventMoney: Money]

    package init(
        key: EventKey, time: Instant, name: String, user: String?, alias: String? = nil,
        session: SessionHint = .derived,
        texts: [EventText: String] = [:], numbers: [EventNumber: Double] = [:], money: [EventMoney: Money] = [:],
        items: [EventItem] = [], transaction: String? = nil, properties: [String: PropertyValue] = [:]
    ) {
        self.key = key
        self.time = time
        self.name = name
        self.user = user
        self.alias = alias
        self.session = session
        self.items = items
        self.transaction = transaction
        self.properties = properties
        self.texts = texts
        self.numbers = numbers
        self.money = money
    }

    package subscript(field: EventText) -> String? {
        get { texts[field] }
        set { texts[field] = newValue }
    }

    package subscript(field: EventNumber) -> Double? {
        get { numbers[field] }
        set { numbers[field] = newValue }
    }

    package subscript(field: EventMoney) -> Money? {
        get { money[field] }
        set { money[field] = newValue }
    }
}

/// How an event finds its session.
package enum SessionHint: Sendable, Hashable {
    /// By the 30-minute rule.
    case derived
    /// The source carries its own session ids; `number` is its count of this user's sessions, from 1, when it tells.
    case named(String, number: Int?)
    /// Outside any session: a refund booked by a server, an offline order.
    case none
}

/// One line of a purchase, cart or product view.
package struct EventItem: Sendable, Equatable {
    package var id: String?
    package var name: String?
    package var category: String?
    package var brand: String?
    package var variant: String?
    /// Price of one unit, without tax and shipping.
    package var price: Money?
    /// Units; may be fractional (cloth by the metre).
    package var quantity: Double
    /// What the line comes to: the source's figure, else price × quantity.
    package var revenue: Money?

    package init(
        id: String? = nil, name: String? = nil, category: String? = nil, brand: String? = nil, variant: String? = nil,
        price: Money? = nil, quantity: Double = 1, revenue: Money? = nil
    ) {
        self.id = id
        self.name = name
        self.category = category
        self.brand = brand
        self.variant = variant
        self.price = price
        self.quantity = quantity
        self.revenue = revenue ?? price?.multiplied(by: quantity)
    }
}

/// The text fields of an item that can be asked for.
package enum ItemText: String, CaseIterable, Sendable, Codable {
    case id = "item_id"
    case name = "item_name"
    case category = "item_category"
    case brand = "item_brand"
    case variant = "item_variant"
}

extension EventItem {
    package subscript(field: ItemText) -> String? {
        switch field {
        case .id: id
        case .name: name
        case .category: category
        case .brand: brand
        case .variant: variant
        }
    }
}

/// A custom property, as sent.
package enum PropertyValue: Sendable, Hashable {
    case text(String)
    case number(Double)
    case flag(Bool)
}
