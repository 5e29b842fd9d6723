import Grounding
import Semantics

/// Follows paths, and says when there are none because what was asked for is not in the data.
struct PathReader: Sendable {
    let context: OperationContext
    let now: Instant

    /// - Throws: `OperationError` for an anchor that no event ever had; `QueryRefusal` for what the planner refuses.
    func report(_ query: PathQuery) async throws -> BehaviourReport<PathResult> {
        var report = try await context.behaviour.paths(query, now: now)
        guard report.result.starts == 0 else { return report }
        guard let anchor = query.anchor else {
            report.trust.flags.append(
                "no_steps: no event in the period that could be a step has a value of \(query.dimension.name)")
            return report
        }
        guard let values = try await values(of: query.dimension, around: anchor), !values.contains(anchor) else {
            return report
        }
        throw OperationError.notFound(
            "unknown_value",
            "No event has '\(SafeText.line(anchor, longest: 60))' as its \(query.dimension.name), on any day.",
            suggestions: NearestNames.suggestions(for: anchor, among: values))
    }

    /// The most frequent values of a dimension on all days of data, with one more if it is there at all; nil where events
    /// cannot be counted by it.
    private func values(of dimension: DimensionID, around value: String) async throws -> [String]? {
        let span = try await context.source.inventory().span
        var query = MetricQuery(metrics: ["event_count"], breakdown: [dimension], period: span)
        query.order = SortOrder(by: "event_count", dir: .desc)
        query.limit = 500
        do {
            let frequent = try await context.engine.table(for: query, now: now)
            query.filters = [Filter(dimension.name, .eq, .text(value))]
            let asked = try await context.engine.table(for: query, now: now)
            return (frequent.rows + asked.rows).compactMap { $0.first?.text }
        } catch is QueryRefusal {
            return nil
        }
    }
}
