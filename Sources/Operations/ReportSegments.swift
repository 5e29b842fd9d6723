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
                        .init("name", JSONSchema.text("Each its own", atMost: 200)),
                        .init("condition", BehaviourSchema.condition),
                    ], required: ["name", "condition"]),
                atLeast: SegmentQuery.segmentCounts.lowerBound, atMost: SegmentQuery.segmentCounts.upperBound),
            "1 to 6 segments, each a name of its own and a condition: an event name, an object with events, filters or "
                + "both, or {\"all\":[…]}, {\"any\":[…]}, {\"not\":…} of conditions."),
        .optional(
            "unit", JSONSchema.string(among: MembershipPlan.Unit.allCases.map(\.rawValue)),
            "What is counted: users (the default), or sessions."),
        BehaviourSchema.period,
        .optional(
            "smallest_size", JSONSchema.nullable(JSONSchema.integer(minimum: 1, maximum: 1_000_000)),
            "Hides sizes below this, and what they could be worked out from; everything is shown without."),
    ]

    package let outputSchema = BehaviourSchema.segment

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
        var seen: [String: Int] = [:]
        let repeated = input.segments.enumerated().compactMap { index, segment -> ParameterProblem? in
            defer { seen[segment.name] = seen[segment.name] ?? index }
            return seen[segment.name].map {
                ParameterProblem(
                    location: "segments[\(index)].name",
                    message: "segments[\($0)] has this name; the result tells segments apart by their names.")
            }
        }
        guard repeated.isEmpty else { throw OperationError.invalidParameters(repeated) }
        return try await context.behaviour.segments(input, now: context.now())
    }
}
