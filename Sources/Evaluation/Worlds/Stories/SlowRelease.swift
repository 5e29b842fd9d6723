import Semantics

/// A release made the pages heavy on phones for six days; some people lost patience.
struct SlowRelease: Story {
    let planted: PlantedStory

    init(dates: StoryDates) {
        let period = dates.days(-2...3, weeksBefore: 6)
        planted = PlantedStory(
            id: "slow-release", title: "Slow pages on phones",
            cause: "A release slowed pages down on mobile until it was taken back after six days.",
            period: period, baseline: period.shifted(days: -7),
            scope: ["device_category": "mobile", "platform": "web"],
            effects: [
                .init(metric: "lcp", change: 0.5...0.9),
                .init(metric: "ttfb", change: 0.9...1.5),
                .init(metric: "session_key_event_rate", change: -0.4 ... -0.03),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.slowdown = .init(device: .mobile, lcp: 1.7, ttfb: 2.2, conversion: 0.78)
    }
}
