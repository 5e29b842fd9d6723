import Semantics

/// After a release the pay button did nothing in Safari, for nine days.
struct CheckoutBug: Story {
    let planted: PlantedStory

    init(dates: StoryDates) {
        let period = dates.days(-9 ... -1, weeksBefore: 1)
        planted = PlantedStory(
            id: "checkout-bug", title: "Checkout broken in Safari",
            cause: "The pay button did not answer in Safari: most orders failed at the last step.",
            period: period, baseline: period.shifted(days: -14), scope: ["browser": "Safari"],
            effects: [
                .init(metric: "ecommerce_purchases", change: -1 ... -0.7),
                .init(metric: "checkout_abandonment_rate", change: 0.4...1.6),
                .init(metric: "rage_clicks", change: 2...1_000),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.brokenCheckout = .init(browser: "Safari", share: 0.9)
    }
}
