import Insights
package import Semantics

/// Ranked recommendations and the numbers they were made from.
package struct RecommendationList: OperationOutput {
    let recommendations: [Recommendation]
    /// Every campaign that cost something in `base`, the most expensive first.
    let campaigns: [Situation.Campaign]
    /// Those of them that are not to be cut yet, and not to be forgotten.
    let wavering: [Situation.Campaign]
    /// The days that changes are told of.
    let period: DateRange
    /// The days that levels were taken from.
    let base: DateRange
    /// The figures of `base`.
    let table: MetricTable

    package var json: JSONValue {
        .object([
            "recommendations": .array(recommendations.map(\.json)),
            "currency": .string(table.currency.code), "period": period.json, "trust": table.trust.json,
            "provenance": table.provenance.json,
        ])
    }
}
