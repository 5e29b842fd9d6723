import Insights
import Semantics

/// Credits of conversions: by rules, and by models that learn from paths.
struct AttributionReader {
    let context: OperationContext
    let now: Instant

    /// - Throws: `QueryRefusal`, `OperationError` where a model cannot be solved, or the source's error.
    func report(_ query: AttributionQuery) async throws -> BehaviourReport<AttributionResult> {
        var report = try await context.behaviour.attribution(query, now: now)
        do throws(InsightsError) {
            for model in query.pathModels {
                report.result.modelled.append(try ModelledCredits(model, of: report.result.table.paths))
            }
        } catch {
            throw OperationError.noAnswer(error.label, error.message, suggestions: error.suggestions)
        }
        return report
    }
}
