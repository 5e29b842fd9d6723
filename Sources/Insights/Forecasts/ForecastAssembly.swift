import Foundation

/// Puts the parts of a forecast together, in the series' own unit and within its bounds.
struct ForecastAssembly {
    let series: WorkingSeries
    let profile: SeriesProfile
    let plan: MemberPlan
    let combination: Combination
    /// On the working scale.
    let path: [Double]
    let errors: OriginErrors
    let bands: ErrorBands
    let events: KnownEventEffects
    let limits: ValueLimits
    let request: ForecastRequest

    var result: SeriesForecast {
        let centre = path.enumerated().map { step, value in events.apply(value, step: step) }
        return SeriesForecast(
            point: centre.map(own), bands: request.levels.map { band($0, around: centre) }, methods: combination.names,
            combination: combination.description, reasons: plan.reasons + events.reasons + backTestReasons,
            backTest: backTest, setAside: series.setAside.sorted { $0.position < $1.position },
            season: profile.season > 1 ? profile.season : nil,
            errorPaths: ErrorPaths(
                errors, scale: series.scale, widening: BandRecipe.of(profile).widening, limits: limits))
    }

    private func own(_ value: Double) -> Double { limits.clip(value * series.scale) }

    private func band(_ level: Double, around centre: [Double]) -> ForecastBand {
        var band = ForecastBand(level: level, lower: [], upper: [])
        band.lower.reserveCapacity(centre.count)
        band.upper.reserveCapacity(centre.count)
        for (value, reach) in zip(centre, bands.reach(level: level, steps: centre.count)) {
            if errors.isRelative {
                band.lower.append(own(value * exp(-min(reach.below, ErrorBands.widestLogarithm))))
                band.upper.append(own(value * exp(min(reach.above, ErrorBands.widestLogarithm))))
            } else {
                band.lower.append(own(value - reach.below))
                band.upper.append(own(value + reach.above))
            }
        }
        return band
    }

    private var backTest: BackTest? {
        guard errors.origins >= 3 else { return nil }
        return BackTest(
            origins: errors.origins, meanAbsoluteError: errors.meanAbsolute * series.scale,
            naiveError: errors.naive * series.scale, coverage95: bands.coverage(level: 0.95))
    }

    private var backTestReasons: [String] {
        guard let test = backTest else {
            return ["The history is too short for a back-test; the band is a rule of thumb."]
        }
        let naive = profile.season > 1 ? "repeating the last season" : "repeating the last value"
        guard test.naiveError > 0 else { return [] }
        let ratio = test.meanAbsoluteError / test.naiveError
        let percent = Int(((1 - ratio) * 100).rounded())
        return [
            percent > 0
                ? "At \(test.origins) earlier points it was \(percent) % closer than \(naive)."
                : "At \(test.origins) earlier points it was no better than \(naive): read it with care."
        ]
    }
}
