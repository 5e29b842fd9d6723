import Insights
package import Semantics

/// Ranked recommendations and the numbers they were made from.
package struct RecommendationList: OperationOutput {
    let recommendations: [Recommendation]
    let table: MetricTable

    package var json: JSONValue {
        .object([
            "recommendations": .array(recommendations.map(\.json)),
            "currency": .string(table.currency.code), "period": table.period.json, "trust": table.trust.json,
            "provenance": table.provenance.json,
        ])
    }
}
