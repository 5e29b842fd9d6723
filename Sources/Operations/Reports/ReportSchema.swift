import Semantics

/// The JSON Schemas of reports.
enum ReportSchema {
    static let report = JSONSchema.shape(
        "Report",
        JSONSchema.record("A report as data.", sometimes: ["narrative"], sections))

    /// A report as data, or as a text of another form.
    static let rendered: JSONValue = {
        let data = sections.map { JSONValue.Member($0.key, $0.value) }
        let both = ["report", "version", "period", "trust", "snapshot"]
        let members: [JSONValue.Member] =
            data + [
                .init("format", JSONSchema.string("markdown, html or csv")), .init("media_type", JSONSchema.string()),
                .init("content", JSONSchema.string("The report as a text")),
            ]
        return .object([
            "type": .string("object"),
            "description": .string(
                "A Report; with a format other than json, format, media_type and content in the place of its title, "
                    + "comparison, currency and sections."),
            "properties": .object(members), "required": .array(both.map { .string($0) }),
        ])
    }()

    private static let sections: KeyValuePairs<String, JSONValue> = [
        "report": JSONSchema.string("Its name"),
        "version": JSONSchema.integer("Raised when sections, figures or columns change their meaning"),
        "title": JSONSchema.string(), "period": JSONSchema.period, "comparison": JSONSchema.nullable(JSONSchema.period),
        "currency": JSONSchema.string("Of all money in it"), "sections": JSONSchema.array(of: section),
        "trust": JSONSchema.trust, "snapshot": JSONSchema.string("The state of the data"),
        "narrative": JSONSchema.answer,
    ]

    private static let section = JSONSchema.shape(
        "ReportSection",
        JSONSchema.record([
            "title": JSONSchema.string(), "figures": JSONSchema.array(of: figure),
            "charts": JSONSchema.array(of: JSONSchema.chart), "tables": JSONSchema.array(of: table),
            "notes": JSONSchema.array(of: JSONSchema.string(), "What stands out, and what the data cannot say"),
            "evidence": JSONSchema.array(of: JSONSchema.provenance),
        ]))

    private static let figure = JSONSchema.shape(
        "ReportFigure",
        JSONSchema.record([
            "id": JSONSchema.string("A metric's id, or a name of the report's own"), "title": JSONSchema.string(),
            "unit": JSONSchema.string(), "value": JSONSchema.nullable(JSONSchema.number()),
            "before": JSONSchema.nullable(JSONSchema.number("Over the comparison's days")),
            "better": JSONSchema.string("Whether more is better"),
        ]))

    private static let table = JSONSchema.shape(
        "ReportTable",
        JSONSchema.record([
            "title": JSONSchema.string(),
            "columns": JSONSchema.array(
                of: JSONSchema.record([
                    "name": JSONSchema.string(), "title": JSONSchema.string(),
                    "unit": JSONSchema.nullable(JSONSchema.string("Null for texts")),
                ])),
            "rows": JSONSchema.array(of: JSONSchema.array(of: JSONSchema.anything), "A value a column"),
            "totals": JSONSchema.nullable(JSONSchema.array(of: JSONSchema.anything)),
        ]))
}
