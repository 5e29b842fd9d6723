import Statistics

/// Which methods are fitted to a series, how they are combined, and why.
///
/// The choice follows what a series is like, never which one it is. *Step before:* `SeriesProfile`. *Step after:*
/// `Combination`.
struct MemberPlan: Sendable {
    enum Combining: Sendable { case mean, median }

    var members: [Member]
    var combining: Combining
    var reasons: [String]
    /// Whether errors grow with the level, so that bands are ratios.
    let isRelative: Bool

    init(_ profile: SeriesProfile, transform: ValueTransform) {
        let words = PlanWords(profile)
        reasons = words.reasons
        let count = profile.count
        // Days are learned from as they are: an outage left in the data would be far too far off in logarithms.
        isRelative = profile.frequency != .daily || profile.longSeason == nil
        switch (profile.frequency, profile.longSeason) {
        case (.hourly, let week?):
            members = HourPlan.members(day: profile.season, week: week, count: count, transform: transform)
            combining = .median
        case (.daily, let year?):
            members = DayPlan.members(week: profile.season, year: year, count: count)
            combining = .mean
        case (.weekly, let year?):
            members = WeekPlan.members(
                year: year, showsYear: profile.longSeasonShows, count: count, transform: transform)
            combining = .median
        default:
            members = ShortPlan.members(profile, transform: transform)
            combining = .mean
        }
    }
}
