import Statistics

/// What a series is like, as far as the choice of methods depends on it.
///
/// *Step before:* `WorkingSeries`. *Step after:* `MemberPlan`.
struct SeriesProfile: Sendable, Equatable {
    let count: Int
    let frequency: SeriesFrequency
    /// Steps in a season that shows; 1 for none.
    let season: Int
    /// The calendar's longer season, where the history is long enough to learn from it.
    let longSeason: Int?
    /// Whether the longer season shows by the test of the M4 competition.
    let longSeasonShows: Bool
    let isPositive: Bool
    let isNonNegative: Bool
    let isConstant: Bool
    let zeroShare: Double

    init(_ series: WorkingSeries, request: ForecastRequest) {
        let values = series.values
        let count = values.count
        self.count = count
        frequency = request.frequency
        isPositive = values.allSatisfy { $0 > 0 }
        isNonNegative = values.allSatisfy { $0 >= 0 }
        isConstant = values.allSatisfy { $0 == values[0] }
        zeroShare = Double(values.count { $0 == 0 }) / Double(count)
        let candidate = request.season ?? request.frequency.season ?? 1
        season = Self.shows(values, candidate, frequency, isNamed: request.season != nil) ? candidate : 1
        switch frequency {
        case .hourly: longSeason = season == 24 && count >= 3 * 168 ? 168 : nil
        case .daily: longSeason = season == 7 && count >= 364 + 182 ? 364 : nil
        case .weekly: longSeason = count >= 60 ? 52 : nil
        case .monthly: longSeason = nil
        }
        longSeasonShows = frequency == .weekly && SeasonalityTest.isSeasonal(values, season: 52)
    }

    /// Whether the season shows, by the test of the M4 competition: for hours and months in the values, else in the
    /// changes from step to step, because a random walk has autocorrelation at every lag.
    private static func shows(
        _ values: [Double], _ season: Int, _ frequency: SeriesFrequency, isNamed: Bool
    ) -> Bool {
        guard season > 1, values.count >= 3 * season else { return false }
        if frequency == .monthly || frequency == .hourly { return SeasonalityTest.isSeasonal(values, season: season) }
        let changes = zip(values.dropFirst(), values).map { $0 - $1 }
        guard SeasonalityTest.isSeasonal(changes, season: season) else { return false }
        let r = SeasonalityTest.autocorrelations(changes, longest: season)
        return r.count == season && r[season - 1] > (isNamed ? 0.1 : 0.2)
    }
}
