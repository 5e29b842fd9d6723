import Semantics

/// On a Wednesday afternoon the servers were gone for 2 h 40 min, and staggered before and after.
struct ServerOutage: Story {
    let planted: PlantedStory
    private let down: Range<Instant>

    private static let strainBefore: Int64 = 45 * 60
    private static let strainAfter: Int64 = 30 * 60

    init(dates: StoryDates) {
        let period = dates.days(2...2, weeksBefore: 4)
        let start = dates.calendar.instant(date: period.start, millisecondsOfDay: (13 * 60 + 20) * 60_000)
        down = start..<start.adding(seconds: 160 * 60)
        planted = PlantedStory(
            id: "outage", title: "Servers down for 2 h 40 min",
            cause: "Nobody was served from 13:20 to 16:00; requests failed for 45 minutes before and 30 after.",
            period: period, interval: down, baseline: period.shifted(days: -7), scope: [:],
            effects: [
                .init(metric: "downtime_minutes", change: 1...1_000),
                .init(metric: "sessions", change: -0.35 ... -0.03),
                .init(metric: "error_rate", change: 1.5...60),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.outages.append(down)
        conditions.strained.append(down.lowerBound.adding(seconds: -ServerOutage.strainBefore)..<down.lowerBound)
        conditions.strained.append(down.upperBound..<down.upperBound.adding(seconds: ServerOutage.strainAfter))
    }
}
