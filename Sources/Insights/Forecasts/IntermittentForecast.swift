import Statistics

/// Forecasts of what is zero most of the time: orders of a rare product.
///
/// Teunter, Syntetos and Babai, "Intermittent demand: linking forecasting to inventory obsolescence" (2011): how
/// likely a value is and how large it then is are smoothed each for themselves. Bands come from the values themselves:
/// the newest count most, and zero is among them as often as it was.
struct IntermittentForecast {
    static let zeroShare = 0.3

    private let series: WorkingSeries
    private let profile: SeriesProfile
    private let request: ForecastRequest
    private let demand: IntermittentDemand

    init(_ series: WorkingSeries, _ profile: SeriesProfile, _ request: ForecastRequest) {
        self.series = series
        self.profile = profile
        self.request = request
        demand = IntermittentDemand(series.values)
    }

    var result: SeriesForecast {
        let limits = ValueLimits(request.bounds, series: series)
        let expected = limits.clip(demand.expected * series.scale)
        let bands = request.levels.map { level in
            let tail = (1 - level) / 2
            let lower = limits.clip(min(demand.quantile(tail) * series.scale, expected))
            let upper = limits.clip(max(demand.quantile(1 - tail) * series.scale, expected))
            return ForecastBand(
                level: level, lower: [Double](repeating: lower, count: request.horizon),
                upper: [Double](repeating: upper, count: request.horizon))
        }
        let percent = Int((profile.zeroShare * 100).rounded())
        return SeriesForecast(
            point: [Double](repeating: expected, count: request.horizon), bands: bands,
            methods: ["smoothed probability and size of what is not zero"],
            reasons: [
                "\(percent) % of the values are zero: the forecast is the mean to expect a step, "
                    + "the band is that of single steps."
            ], setAside: series.setAside)
    }
}
