import Insights
import Semantics

/// Holds advice against what happened since.
struct AdviceScorer {
    let context: OperationContext
    let now: Instant

    /// What became of advice, and what was read to know it.
    ///
    /// - Parameters:
    ///   - place: where the advice applies; empty for everywhere.
    ///   - week: the seven days before anything was done.
    ///   - checked: the last of the seven days that are held against them.
    /// - Returns: nil where revenue is not known at such a place: nothing can be held against the advice.
    func outcome(
        promised: Recommendation.Effect, place: [DimensionValue], before week: DateRange, checked: CivilDate
    ) async throws -> (outcome: AdviceOutcome, provenance: Provenance)? {
        let later = DateRange(start: checked.adding(days: -6), end: checked)
        let filters = place.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) }
        do {
            let own = try await revenue(filters, in: later, before: week)
            guard let before = own.before, let after = own.after else { return nil }
            var rest: (before: Double, after: Double)?
            if !filters.isEmpty {
                let all = try await revenue([], in: later, before: week)
                rest = ((all.before ?? before) - before, (all.after ?? after) - after)
            }
            return (AdviceOutcome(promised: promised, before: before, after: after, rest: rest), own.provenance)
        } catch is QueryRefusal {
            return nil
        }
    }

    private func revenue(
        _ filters: [Filter], in later: DateRange, before week: DateRange
    ) async throws -> (before: Double?, after: Double?, provenance: Provenance) {
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: ["total_revenue"], filters: filters, period: later, comparison: .range(week)), now: now)
        return (
            table.comparison?.totals["total_revenue"] ?? nil, table.totals["total_revenue"] ?? nil, table.provenance
        )
    }
}
