import Semantics

/// The days on which an experiment showed its variants, which are fewer than the days that were looked at.
struct ExperimentDays: Sendable {
    let context: OperationContext
    let now: Instant

    /// From the first day with a user of the experiment to the last; the days that were looked at where none is known.
    func days(of report: ExperimentReport) async throws -> DateRange {
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["total_users"], filters: [Filter("experiment_id", .eq, .text(report.experiment))],
                period: report.table.period, granularity: .day), now: now)
        let days = table.rows.compactMap { row -> CivilDate? in
            (row.last?.number ?? 0) > 0 ? row.first?.text.flatMap { CivilDate($0) } : nil
        }
        guard let first = days.min(), let last = days.max() else { return report.table.period }
        return DateRange(start: first, end: last)
    }
}
