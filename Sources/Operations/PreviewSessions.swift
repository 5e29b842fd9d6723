package import Semantics

/// `sessions.preview`: what sessions another inactivity limit would make.
package struct PreviewSessions: Operation {
    package init() {}

    package let name = "sessions.preview"
    package let summary = "Counts the sessions that another inactivity limit would make, and how long they would be."
    package let route = OperationRoute.post("/api/sessions/preview")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .optional(
            "inactivity_minutes", JSONSchema.number(above: 0, maximum: 10_080),
            "Minutes without an event that end a session; 30 without."),
        BehaviourSchema.period,
    ]

    package let outputSchema = BehaviourSchema.report(
        "Sessions under another limit.",
        [
            .init("inactivity_minutes", JSONSchema.number()), .init("sessions", JSONSchema.integer()),
            .init("total_seconds", JSONSchema.number()),
            .init("mean_seconds", JSONSchema.nullable(JSONSchema.number())),
        ])

    package let example: JSONValue = .object([
        "inactivity_minutes": .integer(60),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(
        _ input: SessionPreviewQuery, in context: OperationContext
    ) async throws -> BehaviourReport<SessionPreviewResult> {
        try await context.behaviour.sessionPreview(input, now: context.now())
    }
}
