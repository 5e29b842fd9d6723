import Semantics
import Statistics

/// Money given back: booked by the shop's server days after the order, in nobody's session.
enum Refund {
    private static let chance = 0.075

    /// The refund of an order, for the few that get one; always for no more than was paid.
    static func draw(
        order: Order, transaction: String, visitor: Visitor, at purchase: Instant, key: EventKey,
        using generator: inout SeededGenerator
    ) -> Event? {
        guard generator.chance(chance), let last = order.lines.last else { return nil }
        // Everything, or the last line alone; shipping only comes back with everything.
        let isWhole = order.lines.count == 1 || generator.chance(0.4)
        let lines = isWhole ? order.lines : [last]
        let goods = lines.reduce(Money.zero) { $0 + ($1.revenue ?? .zero) }
        let days = Int64(generator.integer(in: 3...21))
        let hours = Int64(generator.integer(in: 0...9))
        return Event(
            key: key, time: purchase.adding(seconds: days * 86_400 + hours * 3_600), name: "refund", user: visitor.id,
            session: .none, texts: [.country: Country.all[visitor.country].name],
            money: [.value: isWhole ? order.value : goods + Order.tax(on: goods)], items: lines,
            transaction: transaction)
    }
}
