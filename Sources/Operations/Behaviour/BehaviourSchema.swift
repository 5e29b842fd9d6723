import Semantics

/// The JSON Schemas that behaviour operations share.
enum BehaviourSchema {
    static let period = OperationParameter.optional(
        "period", JSONSchema.nullable(JSONSchema.period), "Both days included; the past 28 complete days without.")

    static let eventNames = JSONSchema.array(of: JSONSchema.string())

    /// An event name, or an object with `events` and `filters`; an empty one means every event.
    static let selection = JSONSchema.shape(
        "EventSelection",
        JSONSchema.anyOf([
            JSONSchema.string(),
            JSONSchema.object([
                .init("events", eventNames), .init("filters", JSONSchema.array(of: JSONSchema.filter)),
            ]),
        ]))

    /// Who belongs to a segment. What would mean everybody, or nobody, is none: everybody is counted anyway.
    static let condition = JSONSchema.shape(
        "SegmentCondition",
        JSONSchema.anyOf(
            [
                JSONSchema.text("The name of an event that was done", atMost: 500),
                joined("all", "Conditions that all hold"), joined("any", "Conditions of which one holds"),
                JSONSchema.object(
                    [.init("not", JSONSchema.again("SegmentCondition"))], required: ["not"]),
                JSONSchema.object(
                    [
                        .init("events", someNames),
                        .init("filters", JSONSchema.array(of: JSONSchema.filter, "All hold on one such event")),
                    ], required: ["events"]),
                JSONSchema.object(
                    [
                        .init("events", eventNames),
                        .init("filters", JSONSchema.array(of: JSONSchema.filter, "On any event", atLeast: 1)),
                    ], required: ["filters"]),
            ]))

    private static let someNames = JSONSchema.array(
        of: JSONSchema.string(), "Names of events of which one was done", atLeast: 1)

    private static func joined(_ name: String, _ meaning: String) -> JSONValue {
        JSONSchema.object(
            [.init(name, JSONSchema.array(of: JSONSchema.again("SegmentCondition"), meaning, atLeast: 1))],
            required: [name])
    }

    static func limit(_ summary: String) -> OperationParameter {
        .optional("limit", JSONSchema.integer(minimum: 1, maximum: PathQuery.limits.upperBound), summary)
    }

    /// A report's own members, and what every report ends with.
    static func report(_ description: String, _ members: [JSONValue.Member]) -> JSONValue {
        let all =
            members + [
                .init("period", JSONSchema.period), .init("trust", JSONSchema.trust),
                .init("provenance", JSONSchema.provenance),
            ]
        return .object([
            "type": .string("object"), "description": .string(description), "properties": .object(all),
            "required": .array(all.map { .string($0.key) }),
        ])
    }
}

extension BehaviourReport: OperationOutput {}
