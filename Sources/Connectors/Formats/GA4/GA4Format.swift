package import Semantics

/// Google Analytics 4, rows of the BigQuery export (`events_YYYYMMDD`), as NDJSON or one JSON array.
///
/// * The user is `user_pseudo_id`; a `user_id`, which appears only once a visitor signs in, would cut sessions in two,
///   and is kept as a property.
/// * The session is the user's `ga_session_id`; a row without one falls under the 30-minute rule.
/// * The event's key is user, microsecond, name and bundle, and the how-manieth such row it is in the file.
/// * Amounts are the reporting currency's; see `GA4Money`.
package struct GA4Format: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "ga4", summary: "Google Analytics 4: rows of the BigQuery export (NDJSON or a JSON array)",
        framing: .json, example: "fidga import ga4 events_20201101.json.gz")

    private let source: String
    private let currency: Currency
    private var occurrences = OccurrenceCounter()

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        source = setup.source
        currency = setup.currency
    }

    package mutating func canonise(
        _ record: SourceRecord, into batch: inout IngestBatch
    ) throws(RecordProblem) {
        guard case .json(let row) = record.payload, let name = row["event_name"]?.scalarText else {
            throw RecordProblem(
                reason: "not_ga4",
                explanation: "the record has no event_name: is this a GA4 BigQuery export (a row an event)?")
        }
        guard let microseconds = row["event_timestamp"]?.wholeNumber else {
            throw RecordProblem(
                reason: "bad_date", explanation: "event_timestamp is missing or no whole number of microseconds")
        }
        let parameters = GA4Parameters(row["event_params"])
        let user = row["user_pseudo_id"]?.scalarText ?? row["user_id"]?.scalarText
        var event = Event(
            key: key(of: row, user: user, name: name, microseconds: microseconds),
            time: Instant(milliseconds: microseconds.flooredQuotient(1000)), name: name, user: user,
            session: GA4Format.session(parameters, user: user))
        GA4Fields.fill(&event, from: row, parameters)
        try GA4Money.fill(&event, from: row, parameters, reporting: currency)
        batch.events.append(event)
    }

    private static func session(_ parameters: GA4Parameters, user: String?) -> SessionHint {
        guard user != nil, let id = parameters.text("ga_session_id") else { return .derived }
        return .named(id, number: parameters.whole("ga_session_number").flatMap { Int(exactly: $0) })
    }

    private mutating func key(of row: JSONValue, user: String?, name: String, microseconds: Int64) -> EventKey {
        var parts = [user ?? "", String(microseconds), name]
        for field in ["event_bundle_sequence_id", "batch_page_id", "batch_ordering_id", "batch_event_index"] {
            parts.append(row[field]?.scalarText ?? "")
        }
        return occurrences.key(source: source, identity: parts.joined(separator: "\u{1F}"))
    }
}

/// The `event_params` of a row: each a key and a value of one of four types. A parameter whose types are all null is
/// absent; of a repeated key the first counts.
struct GA4Parameters {
    private(set) var values: [(key: String, value: JSONValue)] = []

    init(_ list: JSONValue?) {
        for parameter in list?.elements ?? [] {
            guard let key = parameter["key"]?.text, let holder = parameter["value"] else { continue }
            for type in ["string_value", "int_value", "double_value", "float_value"] {
                guard let value = holder[type], value != .null else { continue }
                // int_value comes as a string of digits: as a number it keeps its type.
                let typed = type == "int_value" ? value.wholeNumber.map { .integer($0) } ?? value : value
                values.append((key, typed))
                break
            }
        }
    }

    subscript(key: String) -> JSONValue? { values.first { $0.key == key }?.value }
    func text(_ key: String) -> String? { self[key]?.scalarText }
    func whole(_ key: String) -> Int64? { self[key]?.wholeNumber }
    func number(_ key: String) -> Double? { self[key]?.looseNumber }
}
