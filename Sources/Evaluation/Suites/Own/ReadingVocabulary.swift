import Semantics

/// The words in which a reading is written: those of the question sets, and the names of the catalogue.
enum ReadingVocabulary {
    /// What can be asked for.
    static let intents = [
        "metric_value", "trend", "breakdown", "ranking", "comparison", "why", "anomaly", "forecast", "what_if",
        "goal_pacing", "funnel", "cohort", "path", "attribution", "abtest", "segment", "realtime", "summary",
        "recommendation", "alert_create", "alert_manage", "alert_log", "report_schedule", "definition", "data_quality",
        "provenance", "help", "multi", "out_of_scope",
    ]
    /// What a clarifying question can be about.
    static let subjects = ["metric", "period", "entity"]

    private static let catalogue = Catalogue.standard

    /// Reports what is wrong with an expected reading: keys, and words that name nothing.
    ///
    /// - Returns: whether all of it is in order.
    static func check(_ part: SuitePart, _ reader: inout SuiteReader) -> Bool {
        let before = reader.reports
        guard let entries = reader.entries(part, keys: ReadingComparison.fields) else { return false }
        if entries.isEmpty {
            reader.report(
                part.problem(
                    .missingKey, "Nothing is expected of the reading.",
                    "Add one of: \(ReadingComparison.fields.joined(separator: ", "))."))
        }
        if let part = entries["intent"] { known(part, "an intent", intents, &reader) }
        if let part = entries["granularity"] {
            known(part, "a granularity", Granularity.allCases.map(\.rawValue), &reader)
        }
        for part in list("clarify_about", entries, &reader) {
            known(part, "what a question can be about", subjects, &reader)
        }
        for part in list("metrics", entries, &reader) where !isMetric(part.text) {
            unknown(part, "a metric", metrics, &reader)
        }
        for part in list("breakdown", entries, &reader) where !isDimension(part.text) {
            unknown(part, "a dimension", dimensions, &reader)
        }
        for part in list("filters", entries, &reader) { filter(part, &reader) }
        for part in list("parts", entries, &reader) { _ = check(part, &reader) }
        return reader.reports == before
    }

    private static var metrics: [String] { catalogue.metrics.map(\.id.name) }
    private static var dimensions: [String] { catalogue.dimensions.map(\.id.name) }

    private static func isMetric(_ name: String?) -> Bool {
        name.map { catalogue.metric(MetricID($0)) != nil } ?? false
    }

    private static func isDimension(_ name: String?) -> Bool {
        name.map { catalogue.dimension(DimensionID($0)) != nil } ?? false
    }

    private static func list(
        _ key: String, _ entries: [String: SuitePart], _ reader: inout SuiteReader
    ) -> [SuitePart] {
        entries[key].map { reader.elements($0, of: "element") } ?? []
    }

    private static func filter(_ part: SuitePart, _ reader: inout SuiteReader) {
        guard let entries = reader.entries(part, keys: ["field", "op", "value"]),
            let field = reader.required("field", entries, of: part, "Name a dimension, or a metric."),
            let comparison = reader.required("op", entries, of: part, "Write op: eq.")
        else { return }
        if !isDimension(field.text), !isMetric(field.text) {
            unknown(field, "a dimension or a metric", dimensions + metrics, &reader)
        }
        known(comparison, "a comparison", FilterOperator.allCases.map(\.rawValue), &reader)
    }

    private static func known(
        _ part: SuitePart, _ what: String, _ names: [String], _ reader: inout SuiteReader
    ) {
        if part.text.map({ !names.contains($0) }) ?? true { unknown(part, what, names, &reader) }
    }

    private static func unknown(
        _ part: SuitePart, _ what: String, _ names: [String], _ reader: inout SuiteReader
    ) {
        let remedy =
            names.count > 40
            ? "'fidga metrics list' shows what there is." : "There are: \(names.joined(separator: ", "))."
        reader.report(
            part.problem(
                .unknownName, "\(SuitePart.quoted(part.text ?? "")) is not \(what).", remedy,
                suggestions: NearestNames.suggestions(for: part.text ?? "", among: names)))
    }
}
