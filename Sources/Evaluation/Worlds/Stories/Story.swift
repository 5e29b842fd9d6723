import Semantics

/// A cause that can be planted: it knows what it will have done, and how it shapes a day.
protocol Story: Sendable {
    var planted: PlantedStory { get }
    /// Called for each day of the planted period.
    func shape(_ conditions: inout DayConditions, on date: CivilDate)
}

/// The stories of a world, oldest last.
struct Plot: Sendable {
    let stories: [any Story]

    init(dates: StoryDates) {
        stories = [
            StoppedCampaign(dates: dates), SoldOutBestseller(dates: dates), CheckoutBug(dates: dates),
            ServerOutage(dates: dates), SlowRelease(dates: dates), ViralDay(dates: dates), TrackingBreak(dates: dates),
            PriceTest(dates: dates),
        ]
    }

    func conditions(on date: CivilDate, calendar: PropertyCalendar) -> DayConditions {
        var conditions = DayConditions(day: calendar.instants(of: DateRange(day: date)))
        for story in stories where story.planted.period.contains(date) { story.shape(&conditions, on: date) }
        return conditions
    }
}
