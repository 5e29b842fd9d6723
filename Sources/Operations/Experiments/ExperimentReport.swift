import Insights
package import Semantics

/// The outcome of an experiment of the workspace.
package struct ExperimentReport: OperationOutput {
    let experiment: String
    let analysis: ExperimentAnalysis
    let table: MetricTable

    package var json: JSONValue {
        guard case .object(let members) = analysis.json else { return .null }
        return .object(
            [JSONValue.Member("experiment", .string(experiment))] + members + [
                .init("period", table.period.json), .init("trust", table.trust.json),
                .init("provenance", table.provenance.json),
            ])
    }
}
