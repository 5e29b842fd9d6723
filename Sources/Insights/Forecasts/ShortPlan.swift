import Statistics

/// Methods for months, and for everything with one season, none, or little history.
enum ShortPlan {
    static func members(_ profile: SeriesProfile, transform: ValueTransform) -> [Member] {
        let count = profile.count
        if count < 8 {
            return [Member(name: "the last value", method: .seasonalMean(seasons: 1), transform: .identity)]
        }
        if profile.frequency == .monthly { return months(profile, transform) }
        if profile.season > 1 { return oneSeason(profile, transform) }
        if count < 30 {
            return [
                Member(name: "optimised theta", method: .theta, transform: transform),
                Member(name: "damped trend", method: .damped, transform: transform),
            ]
        }
        return [
            Member(
                name: transform == .identity ? "complex smoothing" : "complex smoothing on the scale of ratios",
                method: .complex, transform: transform)
        ]
    }

    private static func months(_ profile: SeriesProfile, _ transform: ValueTransform) -> [Member] {
        let season = profile.season
        let year = SeriesFrequency.monthly.season ?? 12
        var members = [
            Member(
                name: "optimised theta", method: .theta, transform: transform, season: season, seasonalTrust: 0.9),
            Member(name: "damped trend", method: .damped, transform: transform, season: season),
            Member(name: "complex smoothing", method: .complex, transform: transform, season: season),
        ]
        if profile.count >= 4 * year {
            var design = Autoregression.Design(rule: .airline(year), lags: [1, year, year + 1])
            design.penalties = [0.1, 0.3, 1]
            members.append(
                Member(
                    name: "ridge autoregression around last year's change", method: .autoregression(design),
                    transform: transform))
        }
        return members
    }

    private static func oneSeason(_ profile: SeriesProfile, _ transform: ValueTransform) -> [Member] {
        let season = profile.season
        var design = Autoregression.Design(rule: .season(season), lags: [1, 2, 3, season, 2 * season])
        design.phases = season <= 31 ? season : 1
        design.penalties = [0.05, 0.2, 1]
        design.keepLags(upTo: profile.count / 3)
        return [
            Member(
                name: "ridge autoregression around the last season", method: .autoregression(design),
                transform: transform),
            Member(
                name: "level of the season times its shape",
                method: .levelAndShape(halfLife: 8, levelLags: 3, furtherLags: []), transform: .identity, season: season
            ),
            Member(name: "damped trend", method: .damped, transform: .identity, season: season),
            Member(name: "optimised theta", method: .theta, transform: transform, season: season),
        ]
    }
}
