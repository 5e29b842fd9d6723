import Insights
import Semantics

/// Asks for the past of metrics and forecasts each.
struct PerformanceForecaster: Sendable {
    let context: OperationContext
    let input: ForecastPerformance.Input
    let history: ForecastHistory

    private var horizon: Int { input.horizon ?? history.defaultHorizon }

    func result() async throws -> PerformanceForecast {
        guard (input.scenarios ?? 0) <= Self.mostScenarios else {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "scenarios", message: "Gives at most \(Self.mostScenarios) futures.")
            ])
        }
        guard horizon <= Self.longestHorizon else {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "horizon", message: "takes at most \(Self.longestHorizon) steps.", suggestions: [])
            ])
        }
        guard let period = history.period else {
            return PerformanceForecast(
                forecasts: input.metrics.map { .refused($0, "no \(history.granularity.rawValue) is complete yet") },
                trust: Trust(), provenance: nil)
        }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: input.metrics, filters: input.filters ?? [], period: period, granularity: history.granularity),
            now: context.now())
        var forecasts: [PerformanceForecast.Entry] = []
        for metric in input.metrics {
            try Task.checkCancellation()
            forecasts.append(try await entry(metric, in: table))
        }
        return PerformanceForecast(forecasts: forecasts, trust: table.trust, provenance: table.provenance)
    }

    private static let longestHorizon = 1_000
    private static let mostScenarios = 200

    private func entry(_ metric: MetricID, in table: MetricTable) async throws -> PerformanceForecast.Entry {
        guard let column = table.column(of: metric), case .metric(_, let unit) = table.columns[column].kind else {
            return .refused(metric, "it has no value along a time axis")
        }
        let values = table.rows.map { $0[column].number }
        do {
            let whole = try forecast(values, unit: unit)
            var told = PerformanceForecast.Told(
                forecast: MetricForecast(
                    metric: metric, granularity: history.granularity, history: Array(zip(history.steps, values)),
                    steps: history.ahead(horizon), forecast: whole,
                    evidence: Evidence(
                        method: whole.methods.joined(separator: "; "), provenance: table.provenance)),
                unit: unit, currency: table.currency)
            if context.catalogue.addsUpOverTime(metric), let goal = input.goal {
                told.goal = try pacing(goal, values: values, unit: unit)
            }
            if let dimension = input.breakdown, context.catalogue.addsUp(metric, over: dimension) {
                told.parts = try await parts(of: metric, by: dimension, whole: whole, unit: unit)
                if let parts = told.parts { told.forecast.forecast.point = parts.total }
            }
            told.scenarios = whole.scenarios(input.scenarios ?? 0, seed: 1)
            told.chart = told.chart(name: context.catalogue.metric(metric)?.name ?? metric.name)
            told.drawsChart = input.svg ?? false
            return .told(told)
        } catch let refusal as ForecastRefusal {
            return .refused(metric, refusal.message)
        }
    }

    func forecast(_ values: [Double?], unit: MetricUnit, horizon: Int? = nil) throws -> SeriesForecast {
        try SeriesForecaster.forecast(
            ForecastRequest(
                values: values.map { $0 ?? .nan }, frequency: history.frequency, horizon: horizon ?? self.horizon,
                bounds: unit == .fraction ? .share : .observed,
                events: events(horizon: horizon ?? self.horizon)))
    }

    /// What the caller names, what the workspace names, and, of days, what the calendar has for everybody.
    private func events(horizon: Int) -> [KnownEvent] {
        var events = (input.events ?? []).map { event in
            KnownEvent(name: event.name, positions: event.dates.compactMap(history.position))
        }
        guard input.calendar ?? true, history.granularity == .day, let period = history.period else {
            return events
        }
        let days = DateRange(start: period.start, end: period.end.adding(days: horizon))
        func known(_ calendar: EventCalendar, isAssumed: Bool) -> [KnownEvent] {
            calendar.knownEvents(isAssumed: isAssumed) {
                days.contains($0) ? history.position(of: $0) : nil
            }
        }
        let own = context.namedDays.flatMap { day in
            day.range.days.prefix(366).map { (date: $0, name: day.name) }
        }
        events += known(EventCalendar(own), isAssumed: false)
        events += known(
            EventCalendar(NamedDays.all, years: days.start.year...days.end.year), isAssumed: true)
        events += known(.monthEnds(days), isAssumed: true)
        return events
    }

    /// Nil when the goal's days are all over, not yet begun, or not of whole days.
    private func pacing(_ goal: ForecastPerformance.Input.Goal, values: [Double?], unit: MetricUnit) throws
        -> GoalPacing?
    {
        guard history.granularity == .day, let last = history.steps.last, goal.period.contains(last.adding(days: 1))
        else { return nil }
        let remaining = last.days(until: goal.period.end)
        guard remaining >= 1, remaining <= Self.longestHorizon else { return nil }
        let soFar = zip(history.steps, values).reduce(0) { sum, step in
            goal.period.contains(step.0) ? sum + (step.1 ?? 0) : sum
        }
        return GoalPacing(
            target: goal.target, soFar: soFar, remaining: try forecast(values, unit: unit, horizon: remaining))
    }
}
