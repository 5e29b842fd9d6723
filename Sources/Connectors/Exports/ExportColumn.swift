import Semantics

/// Names of an export's columns that are no field of an event. The fields are called as `EventText`, `EventNumber`,
/// `EventMoney` and `ItemText` have them.
enum ExportColumn {
    static let key = "key"
    static let time = "time"
    static let eventName = "event_name"
    static let importSource = "import_source"
    static let user = "user"
    static let alias = "alias"
    static let session = "session"
    static let sessionID = "session_id"
    static let sessionNumber = "session_number"
    static let sessionStart = "session_start"
    static let transaction = "transaction"
    static let items = "items"
    static let price = "price"
    static let quantity = "quantity"
    static let revenue = "revenue"
    static let properties = "properties"

    static let observation = "observation"
    static let statedBy = "stated_by"
    static let start = "start"
    static let end = "end"
    static let from = "from"
    static let to = "to"
    static let dimensions = "dimensions"
    static let values = "values"
    static let money = "money"

    /// Of an event line.
    static let ofEvents: Set<String> = Set(
        [
            key, time, eventName, importSource, user, alias, session, sessionID, sessionNumber, sessionStart,
            transaction,
            items,
            properties,
        ] + EventText.allCases.map(\.rawValue) + EventNumber.allCases.map(\.rawValue)
            + EventMoney.allCases.map(\.rawValue))
    /// Of an item in an event line.
    static let ofItems: Set<String> = Set([price, quantity, revenue] + ItemText.allCases.map(\.rawValue))
    /// Of an observation line.
    static let ofObservations: Set<String> = [
        observation, statedBy, importSource, start, end, from, to, dimensions, values, money,
    ]
}

extension EventColumns.Hint {
    /// What stands in the column `session`.
    var exportName: String {
        switch self {
        case .derived: "derived"
        case .named: "named"
        case .none: "none"
        }
    }
}
