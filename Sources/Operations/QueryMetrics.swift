package import Semantics

/// `metrics.query`: one metric query → one table.
package struct QueryMetrics: Operation {
    package init() {}

    package let name = "metrics.query"
    package let summary = "Computes metrics over a period, by dimensions and time steps, with filters and a comparison."
    package let route = OperationRoute.post("/api/query")
    package let isRepeatable = true

    package let parameters: [OperationParameter] = [
        .required("metrics", JSONSchema.array(of: JSONSchema.string()), "Ids of metrics, as metrics.list gives them."),
        .optional("breakdown", JSONSchema.array(of: JSONSchema.string()), "Ids of dimensions; none for one total."),
        .optional(
            "filters", JSONSchema.array(of: JSONSchema.filter),
            "All must hold; a filter on a metric applies to the groups."),
        .optional(
            "period", JSONSchema.nullable(JSONSchema.period), "Both days included; the past 28 complete days without."),
        .optional("comparison", comparison, "The same over other days: \"previous\", \"year\", or days."),
        .optional(
            "granularity", JSONSchema.string(among: Granularity.allCases.map(\.rawValue)), "The step of a time axis."),
        .optional(
            "order", JSONSchema.nullable(order),
            "By a metric, a dimension, or the change of the first metric: abs_change (new less old) or pct_change."),
        .optional("limit", JSONSchema.nullable(JSONSchema.integer(minimum: 1)), "At most this many rows."),
        .optional("segment", JSONSchema.nullable(segment), "Only users or sessions with an event passing all filters."),
    ]

    package let outputSchema = JSONSchema.metricTable

    package let example: JSONValue = .object([
        "metrics": .array([.string("sessions")]),
        "granularity": .string("day"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: MetricQuery, in context: OperationContext) async throws -> MetricTable {
        try await context.engine.table(for: input, now: context.now())
    }

    static let comparison = JSONSchema.anyOf([
        JSONSchema.string(among: ["previous", "year"]), JSONSchema.period, JSONSchema.null,
    ])

    private static let order = JSONSchema.object(
        [.init("by", JSONSchema.string()), .init("dir", JSONSchema.string(among: ["asc", "desc"]))],
        required: ["by", "dir"])

    static let segment = JSONSchema.object(
        [
            .init("unit", JSONSchema.string(among: ["users", "sessions"])),
            .init("filters", JSONSchema.array(of: JSONSchema.filter)),
        ], required: ["unit", "filters"])
}
