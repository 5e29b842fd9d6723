import Insights
import Semantics

/// Daily figures whose last weeks are held back: how near the forecast comes, and how often its band holds them.
struct ForecastsCase: PlantedCase {
    let id: String
    let plan: PlantedPlan
    let horizon: Int

    var why: String { plan.why }
    var limits: [PlantedLimit] { plan.limits }
    var subject: String { "\(plan.samples) daily series without their last \(horizon) days, from seed \(plan.seed)" }

    private static let measures = ["error_to_naive", "coverage_80", "coverage_95", "band_95_to_80"]

    static func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> ForecastsCase? {
        guard let (plan, entries) = PlantedPlan.read(part, more: ["horizon"], measures: measures, &reader) else {
            return nil
        }
        let horizon = entries["horizon"].flatMap { reader.whole($0) } ?? 28
        guard (1...90).contains(horizon) else {
            reader.report(part.problem(.badValue, "The horizon is 1 to 90 days.", "Write horizon: 28."))
            return nil
        }
        return ForecastsCase(id: id, plan: plan, horizon: Int(horizon))
    }

    func measure() throws -> (measures: [String: Double], report: String) {
        var world = KPIWorld()
        // Nothing is planted: what lies ahead must be foreseeable.
        (world.quietDays, world.missingShare, world.holidaysPerYear) = (world.days, 0, 0)
        var ratios: [Double] = []
        var held = (inner: 0, outer: 0, all: 0)
        var widths: [Double] = []
        var lines: [String] = []
        for number in 0..<plan.samples {
            let series = world.series(number, seed: plan.seed)
            let values = series.rows.map { $0.value ?? .nan }
            let history = Array(values.dropLast(horizon))
            let truth = values.suffix(horizon)
            let forecast = try SeriesForecaster.forecast(
                ForecastRequest(
                    values: history, frequency: .daily, horizon: horizon,
                    bounds: series.kind == .conversion ? .share : .observed))
            let error = zip(forecast.point, truth).reduce(0) { $0 + abs($1.0 - $1.1) }
            let naive = zip(0..<horizon, truth).reduce(0) { $0 + abs(history[history.count - 7 + $1.0 % 7] - $1.1) }
            ratios.append(naive > 0 ? error / naive : 1)
            lines.append("\(series.name): error \((naive > 0 ? error / naive : 1).plain) of repeating the last week's")
            for (step, value) in truth.enumerated() {
                held.all += 1
                if Self.holds(forecast.bands[0], value, step) { held.inner += 1 }
                if Self.holds(forecast.bands[1], value, step) { held.outer += 1 }
                let inner = forecast.bands[0].upper[step] - forecast.bands[0].lower[step]
                let outer = forecast.bands[1].upper[step] - forecast.bands[1].lower[step]
                if inner > 0 { widths.append(outer / inner) }
            }
        }
        let all = Double(max(1, held.all))
        return (
            [
                "error_to_naive": ratios.reduce(0, +) / Double(max(1, ratios.count)),
                "coverage_80": Double(held.inner) / all, "coverage_95": Double(held.outer) / all,
                "band_95_to_80": widths.reduce(0, +) / Double(max(1, widths.count)),
            ], lines.joined(separator: "\n")
        )
    }

    private static func holds(_ band: ForecastBand, _ value: Double, _ step: Int) -> Bool {
        value >= band.lower[step] && value <= band.upper[step]
    }
}
