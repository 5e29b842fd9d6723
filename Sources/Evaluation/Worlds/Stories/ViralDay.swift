import Semantics

/// A blog post stood at the top of reddit for a day; a crowd came, read, and left.
struct ViralDay: Story {
    let planted: PlantedStory

    init(dates: StoryDates) {
        let period = dates.days(1...2, weeksBefore: 9)
        planted = PlantedStory(
            id: "viral-day", title: "A blog post went viral",
            cause: "\"\(SitePage.viralPost.title)\" was shared on reddit: a day of crowds and a day of stragglers.",
            period: period, baseline: period.shifted(days: -7), scope: [:],
            effects: [
                .init(metric: "sessions", change: 0.6...1.4),
                .init(metric: "bounce_rate", change: 0.1...0.8),
                .init(metric: "session_key_event_rate", change: -0.65 ... -0.15),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.surge = .init(channel: .viral, share: date == planted.period.start ? 1.5 : 0.45)
    }
}
