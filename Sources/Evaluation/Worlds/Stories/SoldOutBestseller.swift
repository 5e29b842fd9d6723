import Semantics

/// The article that sells most cannot be bought; a few take another one.
struct SoldOutBestseller: Story {
    let planted: PlantedStory

    /// Share of its buyers who take something else.
    static let substituted = 0.3

    init(dates: StoryDates) {
        planted = PlantedStory(
            id: "sold-out-bestseller", title: "Bestseller sold out",
            cause: "\(Product.bestsellerName) was out of stock; its page was still visited.",
            period: dates.days(0...6, weeksBefore: 0), baseline: dates.weekBeforeLast,
            scope: ["item_name": Product.bestsellerName],
            effects: [
                .init(metric: "items_purchased", change: -1 ... -1),
                .init(metric: "item_revenue", change: -1 ... -1),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.soldOut = Product.bestsellerName
    }
}
