import Grounding
import Insights
import Semantics

/// Whether a change is worth a reason: its days may all be such as were expected.
extension AnswerComposer {
    /// Longer periods hide a change that the detector has long got used to.
    private static let mostJudgedDays = 31

    /// The days of a period, where each is such as the detector expected; nil where one is not, or nothing can be said.
    func ordinaryDays(of query: MetricQuery, in period: DateRange, against before: DateRange?) async throws
        -> ChangeReasons.OrdinaryDays?
    {
        let metrics = watchable(query.metrics)
        guard metrics.count == 1, metrics == query.metrics, query.segment == nil, period.end < today,
            period.dayCount <= AnswerComposer.mostJudgedDays, before?.end.adding(days: 1) == period.start
        else { return nil }
        let report = try await AnomalyFinder(context: context).report(
            metrics: metrics, period: AnswerComposer.lookedAt(period), breakdown: nil, filters: query.filters,
            falseAlarmsPerMonth: nil)
        guard let watched = report.watched.first else { return nil }
        let places = watched.days.indices.filter { period.contains(watched.days[$0]) }
        let verdict = NoiseVerdict(
            values: places.map { watched.values[$0] }, verdicts: places.map { watched.verdicts[$0] },
            alarms: report.anomalies.contains { $0.finding.period.intersection(period) != nil })
        guard verdict.judgement == .ordinary, verdict.days.count == period.dayCount else { return nil }
        return ChangeReasons.OrdinaryDays(count: verdict.days.count, outside: verdict.outside)
    }
}
