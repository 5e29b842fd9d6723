package import Semantics

/// `funnel.report`: how many go from step to step.
package struct ReportFunnel: Operation {
    package init() {}

    package let name = "funnel.report"
    package let summary = "Counts users (or sessions) at each step of a funnel, and how long they take between steps."
    package let route = OperationRoute.get("/api/reports/funnel")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .required(
            "steps", steps,
            "2 to 16 steps, each an event name, or an object with events, filters and a name."),
        .optional(
            "window", window, "The longest time from first to last step, {\"days\":7}, or \"session\"; 30 days without."
        ),
        .optional(
            "order", JSONSchema.string(among: FunnelOrder.allCases.map(\.rawValue)),
            "Whether other events of the funnel may lie between two steps (eventual, the default) or not (strict)."),
        .optional(
            "entry", JSONSchema.string(among: FunnelEntry.allCases.map(\.rawValue)),
            "Whether one enters at the first step only (closed, the default) or at any (open)."),
        .optional(
            "unit", JSONSchema.string(among: FunnelUnit.allCases.map(\.rawValue)),
            "What is counted: users, or sessions."),
        .optional(
            "breakdown", JSONSchema.nullable(JSONSchema.string()), "A dimension all of whose steps share a value."),
        .optional("filters", JSONSchema.array(of: JSONSchema.filter), "All must hold on the events of every step."),
        BehaviourSchema.period,
        BehaviourSchema.limit("At most this many groups; 50 without."),
    ]

    package let outputSchema = BehaviourSchema.funnel

    package let example: JSONValue = .object([
        "steps": .array([.string("page_view"), .string("add_to_cart"), .string("purchase")]),
        "window": .object(["days": .integer(7)]), "breakdown": .string("device_category"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(
        _ input: FunnelQuery, in context: OperationContext
    ) async throws -> BehaviourReport<FunnelResult> {
        try await context.behaviour.funnel(input, now: context.now())
    }

    static let steps = JSONSchema.array(
        of: step, atLeast: FunnelQuery.stepCounts.lowerBound, atMost: FunnelQuery.stepCounts.upperBound)

    private static let step = JSONSchema.anyOf([
        JSONSchema.string(),
        JSONSchema.object([
            .init("name", JSONSchema.nullable(JSONSchema.string())), .init("events", BehaviourSchema.eventNames),
            .init("filters", JSONSchema.array(of: JSONSchema.filter)),
        ]),
    ])

    private static let window = JSONSchema.anyOf([
        JSONSchema.string(among: ["session"]),
        JSONSchema.object([
            .init("days", JSONSchema.number()), .init("hours", JSONSchema.number()),
            .init("minutes", JSONSchema.number()),
        ]),
    ])
}
