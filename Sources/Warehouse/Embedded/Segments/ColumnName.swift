import Semantics

/// Names of stored columns.
enum ColumnName {
    static let time = "time"
    static let keyHigh = "key.high"
    static let keyLow = "key.low"
    static let user = "user"
    /// The user as the event came, whoever that turned out to be; never stored: a view's way to the stored `user`.
    static let visitor = "visitor"
    static let alias = "alias"
    static let name = "event_name"
    static let source = "import_source"
    static let hint = "session_hint"
    static let sessionNumber = "session_number"
    static let transaction = "transaction_id"
    static let properties = "properties"
    /// What the source calls the session of an event that has no user, and so belongs to none.
    static let sessionName = "session_name"
    static let session = "session"
    static let repeated = "repeated_transaction"
    /// See `SessionLocals`.
    static let sessionLocals = "session.locals"
    /// See `TimeSlots`.
    static let slots = "time.slots"
    static let slotStarts = "time.slot_starts"
    static func text(_ field: EventText) -> String { "text." + field.rawValue }
    static func number(_ field: EventNumber) -> String { "number." + field.rawValue }
    static func money(_ field: EventMoney) -> String { "money." + field.rawValue }
    private static let itemPrefix = "item."
    static let itemOwner = "item.owner"
    static func item(_ field: ItemText) -> String { "item.text." + field.rawValue }
    static let itemPrice = "item.price"
    static let itemQuantity = "item.quantity"
    static let itemRevenue = "item.revenue"

    /// Whether a column holds texts that have no dictionary.
    static func isText(_ name: String) -> Bool { [transaction, properties, sessionName].contains(name) }

    /// Whether a column has a value an item rather than one an event.
    static func isOfItems(_ name: String) -> Bool { name.hasPrefix(itemPrefix) }
}
