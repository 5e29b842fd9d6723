import Statistics

/// Forecasts one series: profile, clean, transform, fit several methods, combine, and show how sure it is.
package enum SeriesForecaster {
    /// - Throws: `ForecastRefusal` for what cannot be forecast.
    package static func forecast(_ request: ForecastRequest) throws(ForecastRefusal) -> SeriesForecast {
        try check(request)
        let raw = try WorkingSeries(request.values)
        var series = raw.filled(season: request.season ?? request.frequency.season ?? 1)
        let events = KnownEventEffects(
            request.events, in: &series, season: request.season ?? request.frequency.season ?? 1)
        var profile = SeriesProfile(series, request: request)
        if !profile.isConstant {
            OutageFilter.apply(to: &series, season: profile.season)
            profile = SeriesProfile(series, request: request)
        }
        let limits = ValueLimits(request.bounds, series: series)
        if profile.isConstant {
            return SeriesForecast(
                constant: limits.clip(series.values[0] * series.scale), horizon: request.horizon,
                levels: request.levels, setAside: series.setAside)
        }
        if profile.isNonNegative, profile.zeroShare > IntermittentForecast.zeroShare {
            return IntermittentForecast(series, profile, request).result
        }
        let transform: ValueTransform =
            request.bounds == .share ? .logit(unit: 1 / series.scale) : profile.isPositive ? .logarithm : .identity
        let plan = MemberPlan(profile, transform: transform)
        let combination = Combination(plan, values: series.values)
        // Back-tests need whole horizons within the history, behind what the methods look back on.
        let testable = min(series.count / 3, (series.count - combination.reach) / 2)
        let tested = max(1, min(request.horizon, testable))
        var path = [Double](repeating: 0, count: request.horizon)
        path.withUnsafeMutableBufferPointer { path in
            withUnsafeTemporaryAllocation(of: Double.self, capacity: combination.size * request.horizon) { room in
                guard let path = path.baseAddress, let room = room.baseAddress else { return }
                combination.forecast(from: series.count, steps: request.horizon, into: path, room: room)
            }
        }
        let isRelative = profile.isPositive && plan.isRelative
        let errors = OriginErrors(
            combination, series: series, profile: profile, horizon: tested, isRelative: isRelative,
            most: tested > 24 ? 40 : 60)
        let bands =
            errors.origins >= 3
            ? ErrorBands(errors, recipe: BandRecipe.of(profile))
            : ErrorBands(changesOf: series.values, isRelative: isRelative)
        return ForecastAssembly(
            series: series, profile: profile, plan: plan, combination: combination, path: path, errors: errors,
            bands: bands, events: events, limits: limits, request: request
        ).result
    }

    private static func check(_ request: ForecastRequest) throws(ForecastRefusal) {
        guard request.horizon >= 1, request.horizon <= ForecastRequest.longestHorizon else {
            throw .horizon(request.horizon)
        }
        if let season = request.season, season < 1 || season > ForecastRefusal.longestSeason {
            throw .season(season)
        }
        for level in request.levels where !(level > 0.5 && level < 1) { throw .level(level) }
    }
}
