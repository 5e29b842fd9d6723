import Semantics

/// A new version of the iOS app sent no events for three days; the server went on reporting its orders.
struct TrackingBreak: Story {
    let planted: PlantedStory

    init(dates: StoryDates) {
        let period = dates.days(1...3, weeksBefore: 14)
        planted = PlantedStory(
            id: "tracking-break", title: "iOS app stopped reporting",
            cause: "A version of the iOS app lost all events but purchases: a gap in the data, not in the business.",
            period: period, baseline: period.shifted(days: -7), scope: ["platform": "iOS"],
            effects: [
                .init(metric: "screen_page_views", change: -1 ... -1),
                .init(metric: "add_to_carts", change: -1 ... -1),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.silentPlatform = .iOS
    }
}
