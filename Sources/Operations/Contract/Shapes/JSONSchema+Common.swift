import Semantics

/// What the results of many operations are made of.
extension JSONSchema {
    static let texts = array(of: string())

    /// `{field, op, value}`
    static let filter = shape(
        "Filter",
        object(
            [
                .init("field", string("A dimension, or a metric of the query")),
                .init("op", string(among: FilterOperator.allCases.map(\.rawValue))),
                .init("value", anyOf([string(), number(), array(of: string())])),
            ], required: ["field", "op", "value"]))

    static let trust = shape(
        "Trust",
        record([
            "complete": boolean("Whether all the days that were asked for are over, and all their data is there"),
            "flags": array(of: string(), "What to keep in mind, each `label: sentence`"),
        ]))

    static let provenance = shape(
        "Provenance",
        record([
            "query": string("The query that gives the numbers again, as JSON"),
            "snapshot": string("The state of the data that it was asked of"),
            "rows_read": integer(), "sources": array(of: string(), "Names of sources"),
        ]))

    /// Which part of the data: `{device_category: mobile}`; an empty object is all of it.
    static let dimensionValues = shape(
        "DimensionValues", map(of: nullable(string()), "Dimension id → value; empty for all of the data"))

    static let chart = shape(
        "Chart",
        record(
            "Data that can be drawn.", sometimes: ["svg"],
            [
                "type": string(among: ["line", "bar", "heat"]), "title": string(),
                "x": array(of: string(), "The places along the axis: days, names of groups"),
                "series": array(
                    of: record([
                        "name": string(), "unit": string(), "role": string(),
                        "values": array(of: nullable(number()), "One a place"),
                    ])),
                "bands": array(
                    of: record(
                        "An interval around a series.",
                        [
                            "name": string(), "series": integer("Place of the series"),
                            "lower": array(of: nullable(number())), "upper": array(of: nullable(number())),
                        ])),
                "marks": array(
                    of: record(
                        "A note at a place.",
                        ["series": integer("Place of the series"), "place": integer(), "label": string()])),
                "svg": nullable(string("The chart as a picture, where it was asked for")),
            ]))

    /// The answer of `metrics.query`.
    static let metricTable = shape(
        "MetricTable",
        record(
            "A table: columns, rows, totals, and how far to trust it.",
            [
                "columns": array(of: column),
                "rows": array(of: array(of: anything), "A value a column, null where there is none"),
                "totals": map(of: nullable(number()), "Metric id → value, computed from the rows' base data"),
                "period": period,
                "comparison": nullable(
                    record(
                        "The same over other days.",
                        [
                            "period": period,
                            "rows": array(of: array(of: nullable(number())), "A value a metric, for each of the rows"),
                            "totals": map(of: nullable(number()), "Metric id → value"),
                        ])),
                "trust": trust, "provenance": provenance,
            ]))

    private static let column = record(
        sometimes: ["unit"],
        [
            "name": string("Id of the dimension or metric"), "kind": string(among: ["dimension", "metric"]),
            "unit": string("Of metrics: count, a currency's code, fraction, ratio, seconds, minutes"),
        ])

    static let metricDefinition = shape("MetricDefinition", record("A metric's definition.", metricMembers))
    static let dimensionDefinition = shape(
        "DimensionDefinition", record("A dimension's definition.", dimensionMembers))

    /// The answer of `metrics.describe`: one of the two, with what goes with it.
    static let definition: JSONValue = {
        let metric = metricMembers.map { JSONValue.Member($0.key, $0.value) }
        let dimension = dimensionMembers.map { JSONValue.Member($0.key, $0.value) }
        let both = Set(dimension.map(\.key)).intersection(metric.map(\.key))
        var always = [JSONValue.Member("kind", string(among: ["metric", "dimension"]))]
        always += metric.filter { both.contains($0.key) }
        var members = always
        members += metric.filter { !both.contains($0.key) }
        members += dimension.filter { !both.contains($0.key) }
        members.append(.init("dimensions", array(of: string(), "Of a metric: ids of what it can be asked for by")))
        members.append(.init("metrics", array(of: string(), "Of a dimension: ids of what can be asked for by it")))
        return typed(
            "object", "A definition: the members of a MetricDefinition or of a DimensionDefinition, as `kind` says.",
            [
                .init("properties", .object(members)), .init("required", .array(always.map { .string($0.key) })),
            ])
    }()

    static let metricMembers: KeyValuePairs<String, JSONValue> = [
        "id": string(), "name": string(), "description": string(), "formula": string(), "unit": string(),
        "scope": string("What a value belongs to: event, session, user …"), "additivity": string(),
        "polarity": string("Whether more is better"), "null_rule": string("When there is no value"),
        "source": string("Where the definition comes from"), "synonyms": texts, "example_question": string(),
        "parameter": nullable(string("What may follow the id after a colon: event_name, percentile")),
    ]

    static let dimensionMembers: KeyValuePairs<String, JSONValue> = [
        "id": string(), "name": string(), "description": string(), "scope": string(), "source": string(),
        "synonyms": texts, "values": array(of: string(), "The values there can be, where they are few and known"),
    ]
}
