import Statistics

/// Sets outages and spikes aside, so that the forecast does not learn from them.
enum OutageFilter {
    /// With fewer seasons an unusual value may well be the way of things.
    private static let enoughSeasons = 20
    /// What falls below this share of the expected is an outage…
    private static let vanishing = 0.1
    /// …unless it happens this often.
    private static let mostOutages = 0.05

    /// What one value off its phase means depends on whether its neighbours are off as well. Where they are not, a lone
    /// value beyond 4.5 robust deviations is an accident, and one that all but vanishes an outage. Where movements last, only
    /// what is both is set aside.
    static func apply(to series: inout WorkingSeries, season: Int) {
        guard let outliers = PhaseOutliers(series.values, season: season) else { return }
        let longestRun = 2 * season
        let isCalm =
            season > 1 && series.count >= enoughSeasons * season && outliers.persistence < 0.5
        var found = outliers.find(longestRun: longestRun)
        if isCalm {
            let withOutages = outliers.find(vanishing: vanishing, longestRun: longestRun)
            if Double(withOutages.count { isOutage($0) }) <= mostOutages * Double(series.count) { found = withOutages }
        } else {
            found = found.filter(isOutage)
        }
        for accident in found {
            series.replace(
                at: accident.position, by: accident.expected,
                reason: accident.value < accident.expected ? .drop : .spike)
        }
    }

    private static func isOutage(_ found: PhaseOutliers.Found) -> Bool {
        found.expected > 0 && found.value >= 0 && found.value < vanishing * found.expected
    }
}
