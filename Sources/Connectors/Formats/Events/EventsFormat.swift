package import Semantics

/// Any table or stream of things that happened, by a map: each record an event.
///
/// ```yaml
/// time: timestamp              # required
/// name: {column: action, values: {view: page_view, buy: purchase}}
/// user: visitor.id             # a dotted path in JSON
/// page_url: url                # fills page_path, and the source from utm_… parameters
/// value: amount
/// transaction: order_id
/// items: {list: lines, id: sku, name: title, price: unit_price, quantity: qty}
/// properties: rest             # keep every column the map does not name
/// ```
/// The whole language of maps is in `MappingGuide`.
package struct EventsFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "events", summary: "things that happened, from CSV or NDJSON by a map", framing: .csvOrJSON,
        mapping: .required, example: "fidga import events visits.csv --map visits.yaml")

    private var mapping: RecordMapping

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        mapping = try RecordMapping(setup.requiredMapping("events"), kind: .event, setup: setup)
    }

    package mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        try mapping.canonise(record, into: &batch)
    }

    package var notes: [String] { mapping.notes }
}

extension EventsFormat: ByteFormat {
    mutating func canonise(_ record: ByteRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        try mapping.canonise(record, into: &batch)
    }
}

extension ImportSetup {
    /// The map of a format that cannot do without one.
    func requiredMapping(_ format: String) throws(ConnectorError) -> String {
        guard let mapping else {
            throw .mapping("the format '\(format)' needs a map: --map MAP.yaml; see `fidga import --help`")
        }
        return mapping
    }
}
