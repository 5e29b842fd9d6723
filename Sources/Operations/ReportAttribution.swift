package import Semantics

/// `attribution.report`: which visits are credited with conversions.
package struct ReportAttribution: Operation {
    package init() {}

    package let name = "attribution.report"
    package let summary =
        "Credits conversions and their value to the visits that led to them, by several rules and models at once."
    package let route = OperationRoute.get("/api/reports/attribution")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .optional("events", BehaviourSchema.eventNames, "The conversions; the workspace's key events without."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold on a conversion."),
        .optional(
            "touch", JSONSchema.string(),
            "What is credited, a traffic dimension of sessions; session_default_channel_group without."),
        .optional(
            "models", JSONSchema.array(of: JSONSchema.string(among: AttributionQuery.models)),
            "The rules and models to compare; every rule without. markov and shapley learn from all paths, also from those "
                + "that came to nothing."),
        .optional(
            "look_back_days",
            JSONSchema.nullable(
                JSONSchema.integer(
                    minimum: AttributionQuery.lookBacks.lowerBound, maximum: AttributionQuery.lookBacks.upperBound)),
            "How long before a conversion a visit may have begun; 30 for acquisitions, else 90, without."),
        .optional(
            "half_life_days", JSONSchema.number(), "The age at which time_decay halves a visit's weight; 7 without."),
        BehaviourSchema.period,
    ]

    package let outputSchema = BehaviourSchema.attribution

    package let example: JSONValue = .object([
        "events": .array([.string("purchase")]), "models": .array([.string("last_click"), .string("linear")]),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(
        _ input: AttributionQuery, in context: OperationContext
    ) async throws -> BehaviourReport<AttributionResult> {
        try await AttributionReader(context: context, now: context.now()).report(input)
    }
}
