import Statistics

/// Sets outages and spikes aside, so that the forecast does not learn from them.
enum OutageFilter {
    /// With fewer seasons an unusual value may well be the way of things.
    private static let enoughSeasons = 20

    /// What one value off its phase means depends on whether its neighbours are off as well: where they are not, a
    /// lone value beyond 4.5 robust deviations is an accident. Where movements last, only what all but vanishes is an
    /// outage.
    static func apply(to series: inout WorkingSeries, season: Int) {
        let accidents = PhaseOutliers.find(in: series.values, season: season, longestRun: 2 * season)
        guard !accidents.isEmpty else { return }
        let isCalm =
            season > 1 && series.count >= enoughSeasons * season
            && PhaseOutliers.persistence(of: series.values, season: season) < 0.5
        for found in accidents {
            let vanishes = found.expected > 0 && found.value >= 0 && found.value < 0.1 * found.expected
            guard vanishes || isCalm else { continue }
            series.replace(
                at: found.position, by: found.expected, reason: found.value < found.expected ? .drop : .spike)
        }
    }
}
