import Semantics

/// Two weeks of Decor at ten percent off: more pieces sold than the price gave away.
struct PriceTest: Story {
    let planted: PlantedStory

    init(dates: StoryDates) {
        let period = dates.days(0...13, weeksBefore: 20)
        planted = PlantedStory(
            id: "price-test", title: "Decor at ten percent off",
            cause: "Prices in the category Decor were 10 % lower for two weeks.",
            period: period, baseline: period.shifted(days: -14), scope: ["item_category": "Decor"],
            effects: [
                .init(metric: "items_purchased", change: 0.15...0.75),
                .init(metric: "item_revenue", change: 0.02...0.6),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.discount = .init(category: "Decor", off: 0.1, demand: 1.5)
    }
}
