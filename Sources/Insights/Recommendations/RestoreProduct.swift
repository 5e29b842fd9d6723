import Semantics

/// A product that sold week after week, that is looked at as before, and that nobody takes any more.
struct RestoreProduct: PlaybookRule {
    let name = "restore_product"

    func recommendations(in situation: Situation) -> [Recommendation] {
        situation.stoppedProducts.map { product in
            Recommendation(
                rule: name, period: situation.period,
                action:
                    "Make '\(product.name)' available again: see whether it is sold out, and whether its page still lets "
                    + "people buy it.",
                reason: "It is looked at, and nobody has taken it since \(product.since).",
                place: [DimensionValue("item_name", product.name)],
                // As many units come from chance alone with an error of their root.
                effect: .init(
                    undoing: product.earned.revenue, strength: product.earned.orders.squareRoot(),
                    days: product.earned.days), effort: .hours, confidence: 0.9,
                checkDate: situation.asOf.adding(days: 14),
                basis: "a week's share of the item revenue it brought in the four weeks before it stopped; what is "
                    + "bought in its place is not taken off",
                why: "Nobody takes it any more, though it is looked at",
                figures: [
                    .init("items_purchased", product.units, .count, before: product.unitsBefore, over: situation.period)
                ])
        }
    }
}
