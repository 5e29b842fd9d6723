import Insights
package import Semantics

/// `recommendations.list`: what is worth doing, most expected money for the work first.
package struct ListRecommendations: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var period: DateRange?
        package var limit: Int?

        package init(period: DateRange? = nil, limit: Int? = nil) {
            self.period = period
            self.limit = limit
        }
    }

    package let name = "recommendations.list"
    package let summary = "Ranks what is worth doing, with why, what it should bring, the effort and a day to check."
    package let route = OperationRoute.get("/api/actionable-recommendations")

    package let parameters: [OperationParameter] = [
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period),
            "Both days included, compared with the period before; a shorter one than a week that is over is looked at with "
                + "its week. The last complete week that has data without."),
        .optional("limit", JSONSchema.nullable(JSONSchema.integer(minimum: 1)), "At most this many; 10 without."),
    ]

    package let outputSchema = JSONSchema.record(
        "Actions, ranked.",
        [
            "recommendations": JSONSchema.array(of: JSONSchema.recommendation), "currency": JSONSchema.string(),
            "period": JSONSchema.period, "trust": JSONSchema.trust, "provenance": JSONSchema.provenance,
        ])

    package let example: JSONValue = .object(["limit": .integer(3)])

    package func run(_ input: Input, in context: OperationContext) async throws -> RecommendationList {
        let isEmpty = try await context.source.inventory().span == nil
        guard !isEmpty else {
            throw OperationError.noAnswer(
                "empty_workspace", "The workspace is empty, so there is nothing to recommend.",
                suggestions: ["fidga import", "fidga demo"])
        }
        return try await SituationReader(context: context, now: context.now()).list(input)
    }
}
