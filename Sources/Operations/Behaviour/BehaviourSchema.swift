import Semantics

/// The JSON Schemas that behaviour operations share.
enum BehaviourSchema {
    static let period = OperationParameter.optional(
        "period", JSONSchema.nullable(JSONSchema.period), "Both days included; the past 28 complete days without.")

    static let eventNames = JSONSchema.array(of: JSONSchema.string())

    /// An event name, or an object with `events` and `filters`.
    static let selection = JSONSchema.anyOf([
        JSONSchema.string(),
        JSONSchema.object([
            .init("events", eventNames), .init("filters", JSONSchema.array(of: QueryMetrics.filter)),
        ]),
    ])

    static func limit(_ summary: String) -> OperationParameter {
        .optional("limit", JSONSchema.integer(minimum: 1), summary)
    }

    /// A report's own members, and what every report ends with.
    static func report(_ description: String, _ members: [JSONValue.Member]) -> JSONValue {
        JSONSchema.openObject(
            description,
            members + [
                .init("period", JSONSchema.period), .init("trust", JSONSchema.openObject("complete, flags")),
                .init("provenance", JSONSchema.openObject("query, snapshot, rows_read, sources")),
            ])
    }
}

extension BehaviourReport: OperationOutput {}
