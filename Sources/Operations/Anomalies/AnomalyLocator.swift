import Grounding
import Insights
import Semantics

/// Looks for the part that an anomaly lies in: arithmetic, not a cause.
struct AnomalyLocator: Sendable {
    let context: OperationContext
    let filters: [Filter]
    /// The days that the detector learned from, and those it judged.
    let days: DateRange
    let watch: MetricWatch

    private static let explaining: [DimensionID] = [
        "campaign_name", "session_campaign_name", "session_default_channel_group", "country",
    ]
    /// A change is weighed over so many days at most: against the same weekdays of the week before.
    private static let mostDays = 7
    /// So many days after it began a change of level is seen, usually.
    private static let seenLate = 3

    /// The part that stands out; nil where none does.
    func origin(of finding: MetricWatch.Finding) async throws -> Finding? {
        guard let metric = context.catalogue.metric(finding.metric), metric.additivity != .nonAdditive,
            finding.dimensions.isEmpty
        else { return nil }
        let weighed = weighed(finding)
        var doubtful: AnomalyOrigin?
        for dimension in AnomalyLocator.explaining where context.catalogue.knows(metric, by: dimension) {
            let query = MetricQuery(
                metrics: [metric.id], breakdown: [dimension], filters: filters, period: weighed,
                comparison: .range(weighed.shifted(days: -7)))
            do {
                let table = try await context.engine.table(for: query, now: context.now())
                guard let change = ChangeByGroup(of: metric.id, in: table), let origin = AnomalyOrigin(in: change)
                else { continue }
                if origin.holdsMost { return origin.part }
                doubtful = doubtful ?? origin
            } catch is QueryRefusal {
                // This dimension does not go with the filters; the next may.
                continue
            }
        }
        guard let doubtful, try await isOwn(doubtful, of: finding) else { return nil }
        return doubtful.part
    }

    /// The days of an anomaly that are weighed: single days scatter, and a lasting change shows in several. A change of level
    /// or trend is seen some days after it began, and stays.
    private func weighed(_ finding: MetricWatch.Finding) -> DateRange {
        if [.levelShift, .trendChange].contains(finding.episode.kind) {
            let first = finding.period.start.adding(days: -AnomalyLocator.seenLate)
            return DateRange(start: first, end: min(days.end, first.adding(days: AnomalyLocator.mostDays - 1)))
        }
        let first = finding.period.start
        let last = min(finding.period.end, first.adding(days: AnomalyLocator.mostDays - 1))
        let own = DateRange(start: first, end: last)
        return own.contains(finding.peak) ? own : DateRange(day: finding.peak)
    }

    private func isOwn(_ origin: AnomalyOrigin, of finding: MetricWatch.Finding) async throws -> Bool {
        let own = origin.part.dimensions.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: [finding.metric], filters: filters + own, period: days, granularity: .day),
            now: context.now())
        guard let series = MetricWatch.series(of: finding.metric, in: table, emptyIsZero: true).first else {
            return false
        }
        return origin.isOwn(series, days: table.period.days, during: finding.period, watch: watch)
    }
}
