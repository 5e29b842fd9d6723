/// How bands are made of past errors, per kind of series; measured on development data.
struct BandRecipe: Sendable, Equatable {
    /// How much wider than past errors a band must be: coefficients had seen the values they were tested on.
    var widening: Double
    /// After how many origins errors count half; nil for all alike.
    var memory: Double?
    /// 0: each side has its own quantile; 1: both have that of the sizes.
    var symmetry: Double = 0
    /// How much of a quantile is that of a normal distribution, a little stretched, rather than counted: counting alone
    /// is too unsteady in the tails of few origins.
    var normality: Double = 0.5
    /// Whether errors are compared within their phase of the season: a quiet Sunday has a narrow band.
    var followsPhases = false
    /// Whether errors made in lively times count less when times are calm, and the other way round.
    var followsVolatility = false
    /// How much of the growth with the step is that of a random walk, √step, rather than counted.
    var rootGrowth: Double = 0

    static func of(_ profile: SeriesProfile) -> BandRecipe {
        switch (profile.frequency, profile.longSeason) {
        case (.hourly, .some): BandRecipe(widening: 1.2, normality: 0)
        case (.weekly, .some):
            BandRecipe(widening: 0.9, memory: 20, symmetry: 0.5, followsVolatility: true)
        case (.daily, .some): BandRecipe(widening: 1.1, followsPhases: true)
        case (.monthly, _): BandRecipe(widening: 1.22)
        default: BandRecipe(widening: 1.0, memory: 20, symmetry: 0.5, normality: 0.6, rootGrowth: 0.5)
        }
    }
}
