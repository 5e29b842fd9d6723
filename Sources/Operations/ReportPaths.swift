package import Semantics

/// `path.report`: what people see or do one after another.
package struct ReportPaths: Operation {
    package init() {}

    package let name = "path.report"
    package let summary =
        "Follows sessions from page to page or event to event: from a start, back from an end, or all steps."
    package let route = OperationRoute.get("/api/reports/path")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .optional(
            "dimension", JSONSchema.string(), "What a step shows: page_path of page views without, or event_name."),
        .optional("events", BehaviourSchema.eventNames, "Only these events are steps."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold on every step."),
        .optional(
            "direction", JSONSchema.string(among: PathDirection.allCases.map(\.rawValue)),
            "What comes after (forward, the default), before (backward), or every run of steps (transitions)."),
        .optional(
            "anchor", JSONSchema.nullable(JSONSchema.string()),
            "The value to follow from, or back from; the session's beginning, or end, without."),
        .optional(
            "depth",
            JSONSchema.integer(minimum: PathQuery.depths.lowerBound, maximum: PathQuery.depths.upperBound),
            "Steps of a path, the anchor included; 4 without."),
        .optional(
            "collapse", JSONSchema.boolean(), "Whether the same value several times in a row is one step; true without."
        ),
        BehaviourSchema.period,
        BehaviourSchema.limit("At most this many paths; 20 without."),
    ]

    package let outputSchema = BehaviourSchema.path

    package let example: JSONValue = .object([
        "direction": .string("forward"), "depth": .integer(3),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: PathQuery, in context: OperationContext) async throws -> BehaviourReport<PathResult> {
        try await PathReader(context: context, now: context.now()).report(input)
    }
}
