import Grounding
import Insights
import Semantics

/// Asks the metric engine for daily tables with enough history and looks for anomalies in them.
struct AnomalyFinder: Sendable {
    let context: OperationContext

    /// Days before the period that the detector learns from.
    private static let history = 730
    /// Anomalies whose place is looked for, the most severe.
    private static let explained = 5
    /// Groups of a metric that have a chart.
    private static let charted = 4

    /// What is looked at.
    struct Request: Sendable {
        /// The headline metrics where empty.
        var metrics: [MetricID] = []
        var period: DateRange?
        var breakdown: DimensionID?
        var filters: [Filter] = []
        var funnel: WatchedFunnel?
        var retention: WatchedRetention?
        var falseAlarmsPerMonth: Double?
        /// Whether charts come as pictures too.
        var drawsCharts = false
    }

    func report(
        metrics: [MetricID], period: DateRange?, breakdown: DimensionID?, filters: [Filter],
        falseAlarmsPerMonth: Double?
    ) async throws -> AnomalyReport {
        try await report(
            Request(
                metrics: metrics, period: period, breakdown: breakdown, filters: filters,
                falseAlarmsPerMonth: falseAlarmsPerMonth))
    }

    func report(_ request: Request) async throws -> AnomalyReport {
        let inventory = try await context.source.inventory()
        guard let span = inventory.span else {
            throw OperationError.noAnswer(
                "empty_workspace", "The workspace is empty, so there is nothing to look at.",
                suggestions: ["fidga import", "fidga demo"])
        }
        let yesterday = context.today.adding(days: -1)
        let asked = request.period ?? DateRange(start: yesterday.adding(days: -27), end: yesterday)
        guard asked.start <= asked.end else {
            throw OperationError.invalidParameters([
                ParameterProblem(location: "period", message: "The period ends before it starts.")
            ])
        }
        let start = max(span.start, asked.start.adding(days: -AnomalyFinder.history))
        // Days to come are no outage, and what came of a day before it was over is no drop.
        var end = min(asked.end, max(yesterday, span.end))
        if end == inventory.partialDay(of: kinds(request), calendar: context.settings.calendar) {
            end = end.adding(days: -1)
        }
        var report = AnomalyReport(
            period: asked, anomalies: [], trust: nil, drawsCharts: request.drawsCharts)
        guard start <= end else { return report }
        let days = DateRange(start: start, end: end)
        let watch = MetricWatch(
            settings: (request.falseAlarmsPerMonth ?? context.settings.falseAlarmsPerMonth)
                .map(DetectorSettings.init(falseAlarmsPerMonth:)) ?? .standard,
            calendar: context.knownDays(over: start.year...end.year))
        let isBehaviour = request.funnel != nil || request.retention != nil
        // Whether a stop is over shows only in the days after those that are asked about.
        let known = min(max(yesterday, end), span.end)
        let last =
            known == inventory.partialDay(of: kinds(request), calendar: context.settings.calendar)
            ? known.adding(days: -1) : known
        async let stops = stops(request, in: asked, until: last)
        var trusts: [Trust] = []
        if !request.metrics.isEmpty || !isBehaviour {
            trusts.append(try await look(at: request, days, with: watch, into: &report))
        }
        trusts += try await lookAtBehaviour(request, days, with: watch, into: &report)
        report.anomalies += try await stops
        report.trust = TrustWords.together(trusts)
        report.anomalies.sort {
            ($1.finding.episode.severity, $1.finding.period.start)
                < ($0.finding.episode.severity, $0.finding.period.start)
        }
        // Of days up to now, what is broken comes before what was.
        if asked.end >= last {
            report.anomalies = report.anomalies.filter { !$0.isOver } + report.anomalies.filter(\.isOver)
        }
        let locator = AnomalyLocator(context: context, filters: request.filters, days: days, watch: watch)
        let places = try await report.anomalies.prefix(AnomalyFinder.explained).concurrentMap {
            anomaly -> AnomalyPlace? in
            guard anomaly.stop == nil, let part = try await locator.origin(of: anomaly.finding) else { return nil }
            return try await AnomalyPlace(part, of: anomaly.finding.metric, until: days.end, in: context)
        }
        for (index, place) in places.enumerated() { report.anomalies[index].place = place }
        return report
    }

    /// Groups in which nothing was finished any more, and products that nobody takes; none where behaviour, other groups or
    /// other metrics were asked for.
    private func stops(
        _ request: Request, in period: DateRange, until end: CivilDate
    ) async throws -> [AnomalyReport.Anomaly] {
        guard request.funnel == nil, request.retention == nil else { return [] }
        var found: [AnomalyReport.Anomaly] = []
        if request.breakdown == nil, StalledGroups.concerns(request.metrics) {
            found += try await StalledGroups(context: context, filters: request.filters).found(in: period, until: end)
                .map { .init(finding: $0, unit: .fraction, stop: .checkout) }
        }
        if request.breakdown == nil || request.breakdown == StalledProducts.dimension,
            StalledProducts.concerns(request.metrics)
        {
            found += try await StalledProducts(context: context, filters: request.filters)
                .found(in: period, until: end).map { .init(finding: $0, unit: .fraction, stop: .product) }
        }
        return found
    }

    /// The metrics that are looked at: those asked for, or the headline figures that the filters leave.
    private func metrics(of request: Request) -> [MetricID] {
        guard request.metrics.isEmpty else { return request.metrics }
        return HeadlineMetrics.known(
            to: context.catalogue,
            by: request.filters.map { DimensionID($0.field) } + (request.breakdown.map { [$0] } ?? []))
    }

    private func kinds(_ request: Request) -> Set<DataKind> {
        metrics(of: request).reduce(into: [.events]) { $0.formUnion(context.catalogue.data(of: $1)) }
    }

    /// Metrics of the metric layer.
    private func look(
        at request: Request, _ days: DateRange, with watch: MetricWatch,
        into report: inout AnomalyReport
    ) async throws -> Trust {
        var table = try await context.engine.table(
            for: MetricQuery(
                metrics: metrics(of: request), breakdown: request.breakdown.map { [$0] } ?? [],
                filters: request.filters,
                period: days, granularity: .day), now: context.now())
        if request.metrics.isEmpty { table = HeadlineMetrics.filled(table) }
        report.currency = table.currency
        let daily = DailyTable(table)
        for metric in table.metricColumns.map(\.id) {
            try Task.checkCancellation()
            let groups = daily.series(
                of: metric,
                emptyIsZero: context.catalogue.metric(metric)?.additivity == .additive)
            var sight = watch.sight(of: groups, days: table.period.days, from: report.period).joiningReturns()
            if !sight.findings.isEmpty, request.breakdown == nil,
                let evidence = try await RateEvidence(
                    of: metric, filters: request.filters, days: table.period, in: context)
            {
                sight.findings.removeAll { !evidence.supports($0.episode) }
            }
            note(sight, of: metric, unit: unit(of: metric, in: table), into: &report)
        }
        return table.trust
    }

    /// Funnels and retention.
    private func lookAtBehaviour(
        _ request: Request, _ days: DateRange, with watch: MetricWatch, into report: inout AnomalyReport
    ) async throws -> [Trust] {
        let behaviour = BehaviourSeries(context: context)
        var watched: [BehaviourSeries.Watched] = []
        if let funnel = request.funnel {
            watched.append(try await behaviour.conversion(funnel, over: days))
        }
        if let retention = request.retention,
            let found = try await behaviour.retention(retention, over: days)
        {
            watched.append(found)
        }
        for one in watched {
            note(
                watch.sight(of: [one.series], days: one.days, from: report.period), of: one.series.metric,
                unit: .fraction, into: &report)
        }
        return watched.map(\.trust)
    }

    /// Takes the findings of a metric over, with a chart of each series that has some, or of the whole.
    private func note(
        _ sight: MetricWatch.Sight, of metric: MetricID, unit: MetricUnit,
        into report: inout AnomalyReport
    ) {
        report.anomalies += sight.findings.map { .init(finding: $0, unit: unit) }
        if sight.series.count == 1, let whole = sight.series.first, whole.series.dimensions.isEmpty {
            let places = sight.days.indices.filter { report.period.contains(sight.days[$0]) }
            report.watched.append(
                .init(
                    metric: metric, unit: unit, days: places.map { sight.days[$0] },
                    values: places.map { whole.series.values[$0] }, verdicts: places.map { whole.verdicts[$0] }))
        }
        let chart = AnomalyChart(
            name: context.catalogue.metric(metric)?.name ?? metric.name.replacing("_", with: " "),
            unit: unit,
            currency: report.currency, period: report.period)
        let marked = sight.series.filter { entry in
            sight.series.count == 1
                || sight.findings.contains { $0.dimensions == entry.series.dimensions }
        }
        report.charts += marked.prefix(AnomalyFinder.charted).map {
            chart.chart(of: $0.series, verdicts: $0.verdicts, days: sight.days, findings: sight.findings)
        }
    }

    private func unit(of metric: MetricID, in table: MetricTable) -> MetricUnit {
        table.metricColumns.first { $0.id == metric }?.unit ?? .count
    }
}
