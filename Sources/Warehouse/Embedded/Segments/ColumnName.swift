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
    /// Beside a column of a field: the texts that its dictionary had no room for. Their rows have no code.
    static func plain(_ name: String) -> String { name + plainSuffix }
    private static let plainSuffix = ".plain"
    static func number(_ field: EventNumber) -> String { "number." + field.rawValue }
    static func money(_ field: EventMoney) -> String { "money." + field.rawValue }
    private static let itemPrefix = "item."
    static let itemOwner = "item.owner"
    static func item(_ field: ItemText) -> String { "item.text." + field.rawValue }
    static let itemPrice = "item.price"
    static let itemQuantity = "item.quantity"
    static let itemRevenue = "item.revenue"

    // MARK: Custom properties

    /// The dictionary of the names of custom properties; their codes are the numbers that columns go by.
    static let propertyNames = "property"
    /// The values of a property, and their dictionary.
    static func property(number: UInt32) -> String { "\(propertyPrefix)\(number)" }
    /// Flags beside a property's column: 1 where its dictionary had no room for the value, which stands in `properties`
    /// alone. Such rows have no code.
    static func spilled(_ name: String) -> String { name + spilledSuffix }
    /// Flags: 1 where the event has a property that has no column, because there are too many.
    static let otherProperties = "property.other"
    static let propertyPrefix = "property."
    private static let spilledSuffix = ".spilled"

    /// Whether a column, or a dictionary, is one of those taken out of `properties`.
    static func isOfProperties(_ name: String) -> Bool { name.hasPrefix(propertyPrefix) }

    /// The number of the property that a stored column belongs to; nil for other columns.
    static func propertyNumber(_ name: some StringProtocol) -> UInt32? {
        guard name.hasPrefix(propertyPrefix) else { return nil }
        let rest = name.dropFirst(propertyPrefix.count)
        return UInt32(rest.hasSuffix(spilledSuffix) ? rest.dropLast(spilledSuffix.count) : rest)
    }

    /// What a property's column goes by where it is asked for, with or without a number.
    static func property(_ name: String) -> String { DimensionID.property(name).name }

    /// The property that such a name asks for; nil for stored columns.
    static func property(askedFor name: String) -> String? { DimensionID(name).property }

    /// Whether a column holds texts that have no dictionary.
    static func isText(_ name: String) -> Bool {
        [transaction, properties, sessionName].contains(name) || name.hasSuffix(plainSuffix)
    }

    /// Whether the dictionary of a column has a limit. Sessions refer to where visits come from by code, so that these
    /// fields must have room for all; and names of events, sources and items are few.
    static func isCapped(_ name: String) -> Bool { capped.contains(name) }

    private static let capped: Set<String> = Set(
        EventText.allCases.filter {
            ![.source, .medium, .campaign, .firstUserSource, .firstUserMedium, .firstUserCampaign].contains($0)
        }.map(text))

    /// Whether a column has a value an item rather than one an event.
    static func isOfItems(_ name: String) -> Bool { name.hasPrefix(itemPrefix) }
}
