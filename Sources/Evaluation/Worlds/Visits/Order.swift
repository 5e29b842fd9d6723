import Semantics
import Statistics

/// What somebody buys in one go.
struct Order: Sendable {
    let lines: [EventItem]
    let tax: Money
    let shipping: Money
    /// What the customer pays: lines, tax and shipping.
    let value: Money

    private static let taxPercent: Int64 = 8
    private static let freeShippingFrom = Money(micros: 75_000_000)
    private static let standardShipping = Money(micros: 4_900_000)

    init(lines: [EventItem]) {
        let goods = lines.reduce(Money.zero) { $0 + ($1.revenue ?? .zero) }
        self.lines = lines
        tax = Order.tax(on: goods)
        shipping = goods < Order.freeShippingFrom ? Order.standardShipping : .zero
        value = goods + tax + shipping
    }

    /// Rounded to the cent.
    static func tax(on goods: Money) -> Money {
        Money(micros: (goods.micros * taxPercent / 100 + 5_000) / 10_000 * 10_000)
    }

    /// The article the visit was about, and sometimes one or two more.
    static func lines(
        focus: Int, shelf: Shelf, soldOut: String?, using generator: inout SeededGenerator
    ) -> [EventItem] {
        var chosen = [focus]
        let extra = generator.uniform()
        for _ in 0..<(extra < 0.62 ? 0 : extra < 0.9 ? 1 : 2) {
            let another = shelf.pick(at: generator.uniform())
            if !chosen.contains(another), Product.all[another].name != soldOut { chosen.append(another) }
        }
        return chosen.map { product in
            var item = shelf.item(product)
            let isSmall = Product.all[product].cents < 4_000
            item.quantity = isSmall && generator.chance(0.3) ? (generator.chance(0.25) ? 3 : 2) : 1
            item.revenue = item.price?.multiplied(by: item.quantity)
            return item
        }
    }
}
