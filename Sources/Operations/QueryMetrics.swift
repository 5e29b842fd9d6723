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
            "filters", JSONSchema.array(of: filter), "All must hold; a filter on a metric applies to the groups."),
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

    package let outputSchema = QueryMetrics.tableSchema

    package let example: JSONValue = .object([
        "metrics": .array([.string("sessions")]),
        "granularity": .string("day"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
    ])

    package func run(_ input: MetricQuery, in context: OperationContext) async throws -> MetricTable {
        try await context.engine.table(for: input, now: context.now())
    }

    static let filter = JSONSchema.object(
        [
            .init("field", JSONSchema.string()),
            .init("op", JSONSchema.string(among: FilterOperator.allCases.map(\.rawValue))),
            .init(
                "value",
                JSONSchema.anyOf([
                    JSONSchema.string(), JSONSchema.number(), JSONSchema.array(of: JSONSchema.string()),
                ])),
        ], required: ["field", "op", "value"])

    static let comparison = JSONSchema.anyOf([
        JSONSchema.string(among: ["previous", "year"]), JSONSchema.period, JSONSchema.null,
    ])

    private static let order = JSONSchema.object(
        [.init("by", JSONSchema.string()), .init("dir", JSONSchema.string(among: ["asc", "desc"]))],
        required: ["by", "dir"])

    static let segment = JSONSchema.object(
        [
            .init("unit", JSONSchema.string(among: ["users", "sessions"])),
            .init("filters", JSONSchema.array(of: filter)),
        ], required: ["unit", "filters"])

    static let tableSchema = JSONSchema.openObject(
        "A table: columns, rows, totals, and how far to trust it.",
        [
            .init("columns", JSONSchema.array(of: JSONSchema.openObject("name, kind, unit"))),
            .init("rows", JSONSchema.array(of: JSONSchema.array(of: .object([JSONValue.Member]())))),
            .init("totals", JSONSchema.openObject("Metric id → value or null")),
            .init("period", JSONSchema.period),
            .init("comparison", JSONSchema.nullable(JSONSchema.openObject("period, rows, totals"))),
            .init("trust", JSONSchema.openObject("complete, flags")),
            .init("provenance", JSONSchema.openObject("query, snapshot, rows_read, sources")),
        ])
}
