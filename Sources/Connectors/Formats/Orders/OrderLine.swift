import Semantics

/// What one line of an order file says.
struct OrderLine: Sendable {
    /// What becomes of a line.
    enum Kind: Hashable, Sendable {
        case sale, refund
        /// Neither: kept as an event of the map's name, so that nothing is lost, and without a value.
        case other(String)

        var eventName: String {
            switch self {
            case .sale: "purchase"
            case .refund: "refund"
            case .other(let name): name
            }
        }
    }

    var kind: Kind
    var order: String
    /// The order that a refund gives back; the order itself where the map does not say.
    var transaction: String?
    var time: Instant
    var user: String?
    var texts: [EventText: String]
    /// Quantity and revenue as they count: positive for what is given back.
    var item: EventItem
    /// The order's total, where every line repeats it.
    var total: Money?
    var tax: Money?
    var shipping: Money?
}
