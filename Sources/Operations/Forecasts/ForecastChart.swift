import Grounding
import Insights
import Semantics

extension PerformanceForecast.Told {
    var chartJSON: JSONValue { .optional(chart) { $0.json(drawn: drawsChart) } }

    /// The recent past and what follows, with both intervals; days left out of the fit are marked.
    ///
    /// - Parameter name: the metric's name, for people.
    func chart(name: String) -> ChartSpec {
        let found = forecast.forecast
        // Enough to see the rhythm, without crowding out what is ahead.
        let shown = min(forecast.history.count, max(3 * forecast.steps.count, 56))
        let past = forecast.history.suffix(shown)
        let before = [Double?](repeating: nil, count: past.count)
        let after = [Double?](repeating: nil, count: forecast.steps.count)
        let hidden = forecast.history.count - shown
        return ChartSpec(
            kind: .line, title: "\(name), forecast", x: (past.map(\.start) + forecast.steps).map { "\($0)" },
            series: [
                .init(name: name, unit: unit, values: past.map(\.value) + after),
                .init(name: "forecast", unit: unit, values: before + found.point, role: .expected),
            ],
            bands: found.bands.map { band in
                .init(
                    name: "\(Int((band.level * 100).rounded())) % interval", lower: before + band.lower,
                    upper: before + band.upper)
            },
            marks: found.setAside.compactMap { aside in
                guard aside.position >= hidden, aside.reason == .drop || aside.reason == .spike else {
                    return nil
                }
                return .init(
                    place: aside.position - hidden, label: "left out of the forecast: \(aside.reason.rawValue)")
            }, currency: currency)
    }
}
