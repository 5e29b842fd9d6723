import Semantics
import Statistics

/// One visit before it is played: who comes when, from where, and how far it will go.
struct Visit: Sendable {
    /// The visit's own stream of chance, and the root of its events' keys.
    let seed: RandomSeed
    let visitor: Visitor
    let isNewcomer: Bool
    var channel: TrafficChannel
    var campaignName: String?
    /// Index into the campaign's ad groups.
    var adGroup: Int?
    let start: Instant
    /// The article that the visit is about, an index into `Product.all`.
    var focus: Int
    var depth = VisitDepth.bounce
}

/// What playing a visit gave.
struct VisitRecord: Sendable {
    var events: [Event]
    /// The order's worth, when there was one.
    var orderValue: Money?
    /// Money given back for the order, days later.
    var refund: Event?
}
