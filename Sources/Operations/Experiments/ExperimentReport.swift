import Insights
package import Semantics

/// The outcome of an experiment of the workspace.
package struct ExperimentReport: OperationOutput {
    let experiment: String
    let analysis: ExperimentAnalysis
    let table: MetricTable
    /// What the test must not hurt; empty where nothing of the kind is in the data.
    var guardrails: [Guardrail] = []
    /// By values of a dimension, each variant beside the control; empty unless asked for.
    var breakdown: [ShareComparison] = []

    package var json: JSONValue {
        guard case .object(let members) = analysis.json else { return .null }
        return .object(
            [JSONValue.Member("experiment", .string(experiment))] + members + [
                .init("guardrails", .array(guardrails.map(\.json))),
                .init(
                    "breakdown",
                    .array(
                        breakdown.map { row in
                            .object([
                                "value": .string(row.family), "variant": .string(row.name), "mean": .number(row.share),
                                "control": .number(row.otherShare), "difference": .number(row.difference),
                                "p_value": .number(row.pValue), "adjusted_p_value": .number(row.adjustedPValue),
                                "notable": .bool(row.isNotable),
                            ])
                        })),
                .init("period", table.period.json), .init("trust", table.trust.json),
                .init("provenance", table.provenance.json),
            ])
    }
}
