package import Semantics

/// `segment.report`: how large segments are, how they overlap, what they are worth.
package struct ReportSegments: Operation {
    package init() {}

    package let name = "segment.report"
    package let summary =
        "Counts segments of users (or sessions) by what they did: sizes, exact overlaps, conversion and value."
    package let route = OperationRoute.get("/api/reports/segment")

    package let parameters: [OperationParameter] = [
        .required(
            "segments",
            JSONSchema.array(
                of: JSONSchema.object(
                    [
                        .init("name", JSONSchema.string()),
                        .init("condition", JSONSchema.anyOf([BehaviourSchema.selection, boolean])),
                    ], required: ["name", "condition"])),
            "1 to 6 segments, each a name and a condition: an event name, an object with events and filters, or "
                + "{\"all\":[…]}, {\"any\":[…]}, {\"not\":…} of conditions."),
        .optional(
            "unit", JSONSchema.string(among: MembershipPlan.Unit.allCases.map(\.rawValue)),
            "What is counted: users (the default), or sessions."),
        BehaviourSchema.period,
        .optional(
            "smallest_size", JSONSchema.nullable(JSONSchema.integer(minimum: 1)),
            "Hides sizes below this, and what they could be worked out from; everything is shown without."),
    ]

    package let outputSchema = BehaviourSchema.report(
        "Segments. What is exactly in which segments adds up to everybody.",
        [
            .init("unit", JSONSchema.string()), .init("everybody", part), .init("segments", JSONSchema.array(of: part)),
            .init("overlaps", JSONSchema.array(of: part)), .init("exactly", JSONSchema.array(of: part)),
            .init("suppressed", JSONSchema.boolean()),
        ])

    package let example: JSONValue = .object([
        "segments": .array([
            .object(["name": .string("buyers"), "condition": .string("purchase")]),
            .object([
                "name": .string("left a cart"),
                "condition": .object([
                    "all": .array([.string("add_to_cart"), .object(["not": .string("purchase")])])
                ]),
            ]),
        ]),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(
        _ input: SegmentQuery, in context: OperationContext
    ) async throws -> BehaviourReport<SegmentResult> {
        try await context.behaviour.segments(input, now: context.now())
    }

    private static let part = JSONSchema.openObject(
        "segments, size, share, conversion_rate, value, value_per_unit; null where too small to be shown")
    private static let boolean = JSONSchema.openObject("all, any or not, of conditions")
}
