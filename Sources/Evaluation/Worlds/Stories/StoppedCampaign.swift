import Semantics

/// The brand search campaign's budget was not renewed; some of its people find the shop by themselves.
struct StoppedCampaign: Story {
    let planted: PlantedStory

    /// Share of the campaign's visits that come by organic search instead.
    static let recovered = 0.12

    init(dates: StoryDates) {
        planted = PlantedStory(
            id: "stopped-campaign", title: "Brand search campaign stopped",
            cause: "The google_ads campaign brand-search was stopped and has not run since.",
            period: DateRange(start: dates.lastWeek, end: dates.today), baseline: dates.weekBeforeLast,
            scope: ["session_campaign_name": Campaign.brandSearch.name],
            effects: [
                .init(metric: "sessions", change: -1 ... -1),
                .init(metric: "total_revenue", change: -1 ... -1),
                .init(metric: "advertiser_ad_cost", change: -1 ... -1),
            ])
    }

    func shape(_ conditions: inout DayConditions, on date: CivilDate) {
        conditions.stoppedCampaigns.insert(Campaign.brandSearch.name)
    }
}
