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
    private static let explaining: [DimensionID] = ["session_default_channel_group", "campaign_name", "country"]

    func report(
        metrics: [MetricID], period: DateRange?, breakdown: DimensionID?, filters: [Filter],
        falseAlarmsPerMonth: Double?
    ) async throws -> AnomalyReport {
        guard let span = try await context.source.inventory().span else {
            throw OperationError.unavailable(
                "empty_workspace", "The workspace is empty, so there is nothing to look at.",
                suggestions: ["fidga import", "fidga demo"])
        }
        let yesterday = context.today.adding(days: -1)
        let asked = period ?? DateRange(start: yesterday.adding(days: -27), end: yesterday)
        let start = max(span.start, asked.start.adding(days: -AnomalyFinder.history))
        // Days to come are no outage.
        let end = min(asked.end, max(yesterday, span.end))
        guard start <= end else { return AnomalyReport(period: asked, anomalies: [], trust: nil) }
        let named = metrics.isEmpty ? HeadlineMetrics.known(to: context.catalogue) : metrics
        let query = MetricQuery(
            metrics: named, breakdown: breakdown.map { [$0] } ?? [], filters: filters,
            period: DateRange(start: start, end: end), granularity: .day)
        var table = try await context.engine.table(for: query, now: context.now())
        if metrics.isEmpty { table = HeadlineMetrics.filled(table) }
        let watch = MetricWatch(
            settings: falseAlarmsPerMonth.map(DetectorSettings.init(falseAlarmsPerMonth:)) ?? .standard,
            calendar: calendar(over: start.year...end.year))
        var findings: [MetricWatch.Finding] = []
        for metric in table.metricColumns.map(\.id) {
            try Task.checkCancellation()
            findings += watch.anomalies(
                of: metric, in: table, from: asked,
                emptyIsZero: context.catalogue.metric(metric)?.additivity == .additive)
        }
        findings.sort { ($1.episode.severity, $1.period.start) < ($0.episode.severity, $0.period.start) }
        var anomalies: [AnomalyReport.Anomaly] = []
        for (place, finding) in findings.enumerated() {
            let part = place < AnomalyFinder.explained ? try await largestPart(of: finding, filters: filters) : nil
            anomalies.append(.init(finding: finding, unit: unit(of: finding.metric, in: table), part: part))
        }
        return AnomalyReport(period: asked, anomalies: anomalies, trust: table.trust, currency: table.currency)
    }

    private func unit(of metric: MetricID, in table: MetricTable) -> MetricUnit {
        table.metricColumns.first { $0.id == metric }?.unit ?? .count
    }

    /// Public holidays, and the days that the workspace names.
    private func calendar(over years: ClosedRange<Int>) -> EventCalendar {
        let shared = NamedDays.all.flatMap { day in
            years.compactMap { year in day.date(in: year).map { (date: $0, name: day.name) } }
        }
        let own = context.settings.namedDays.flatMap { day in
            day.range.days.prefix(366).map { (date: $0, name: day.name) }
        }
        return EventCalendar(shared + own)
    }

    /// Where most of the change against a week before lies: arithmetic, not a cause. Nil where no part stands out.
    private func largestPart(of finding: MetricWatch.Finding, filters: [Filter]) async throws -> Finding? {
        guard let metric = context.catalogue.metric(finding.metric), metric.additivity == .additive,
            finding.dimensions.isEmpty
        else { return nil }
        let day = DateRange(day: finding.peak)
        for dimension in AnomalyFinder.explaining where context.catalogue.knows(metric, by: dimension) {
            let query = MetricQuery(
                metrics: [metric.id], breakdown: [dimension], filters: filters, period: day,
                comparison: .range(day.shifted(days: -7)))
            do {
                let table = try await context.engine.table(for: query, now: context.now())
                guard let change = ChangeByGroup(of: metric.id, in: table), change.isComplete,
                    let largest = change.contributions.first, abs(largest.value) > 0.5 * abs(change.change),
                    largest.value * change.change > 0, change.contributions.count > 1
                else { continue }
                return largest
            } catch is QueryRefusal {
                // This dimension does not go with the filters; the next may.
                continue
            }
        }
        return nil
    }
}
