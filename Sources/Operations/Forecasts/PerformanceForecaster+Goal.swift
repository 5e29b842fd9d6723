import Insights
import Semantics

/// How likely a goal is: what there is of its days, and a forecast of the rest.
extension PerformanceForecaster {
    /// Why nothing can be said of a goal; nil where something can.
    func goalNote(_ period: DateRange, of metric: MetricID) -> String? {
        let name = context.catalogue.metric(metric)?.name ?? metric.name
        guard context.catalogue.addsUpOverTime(metric) else {
            return "\(name) does not add up over days, so there is no sum to reach."
        }
        guard history.granularity == .day else {
            return "A goal is followed day by day; ask with the granularity day."
        }
        guard let last = history.steps.last else { return "No day is complete yet." }
        let next = last.adding(days: 1)
        guard period.end >= next else {
            return "The goal's days are over: data is complete to \(last), and metrics.query gives the sum."
        }
        guard last.days(until: period.end) <= ForecastPerformance.longestHorizon else {
            return "The goal ends more than \(ForecastPerformance.longestHorizon) days ahead."
        }
        return nil
    }

    func pacing(
        _ goal: ForecastPerformance.Input.Goal, values: [Double?], unit: MetricUnit
    ) throws -> GoalPacing? {
        guard let last = history.steps.last else { return nil }
        let soFar = zip(history.steps, values).reduce(0) { sum, step in
            goal.period.contains(step.0) ? sum + (step.1 ?? 0) : sum
        }
        return GoalPacing(
            target: goal.target, soFar: soFar,
            remaining: try forecast(values, unit: unit, horizon: last.days(until: goal.period.end)),
            from: max(0, last.days(until: goal.period.start) - 1))
    }
}
