package import Semantics

/// `cohort.report`: what people who began together do later.
package struct ReportCohorts: Operation {
    package init() {}

    package let name = "cohort.report"
    package let summary = "Follows people who began in the same day, week or month: who comes back, what they bring in."
    package let route = OperationRoute.get("/api/reports/cohort")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .optional(
            "entry", BehaviourSchema.selection,
            "The event whose first makes a person begin; their first event ever without."),
        .optional("activity", BehaviourSchema.selection, "The event that counts later; any event without."),
        .optional(
            "measure", JSONSchema.string(among: CohortMeasure.allCases.map(\.rawValue)),
            "What is measured: users who come back (the default), events, or revenue."),
        .optional(
            "granularity", JSONSchema.string(among: CohortQuery.granularities.map(\.rawValue)),
            "The length of a cohort and of each later period; week without."),
        .optional(
            "periods", JSONSchema.integer(minimum: 1, maximum: 400), "How many periods, the first included; 12 without."
        ),
        .optional(
            "breakdown", JSONSchema.nullable(JSONSchema.string()),
            "Splits cohorts by a dimension of the first event, such as first_user_default_channel_group."),
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period),
            "Days on which people begin, both included; the past 12 complete calendar periods without."),
        BehaviourSchema.limit("At most this many values of the breakdown; 20 without."),
    ]

    package let outputSchema = BehaviourSchema.cohort

    package let example: JSONValue = .object([
        "granularity": .string("day"), "periods": .integer(7),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(
        _ input: CohortQuery, in context: OperationContext
    ) async throws -> BehaviourReport<CohortResult> {
        try await context.behaviour.cohorts(input, now: context.now())
    }
}
