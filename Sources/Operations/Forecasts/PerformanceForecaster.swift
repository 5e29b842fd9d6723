import Insights
import Semantics

/// Asks for the past of metrics and forecasts each.
struct PerformanceForecaster: Sendable {
    let context: OperationContext
    let input: ForecastPerformance.Input
    let history: ForecastHistory

    private var horizon: Int { input.horizon ?? history.defaultHorizon }

    func result() async throws -> PerformanceForecast {
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
            if let goal = input.goal {
                told.goalNote = goalNote(goal.period, of: metric)
                if told.goalNote == nil { told.goal = try pacing(goal, values: values, unit: unit) }
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
}
