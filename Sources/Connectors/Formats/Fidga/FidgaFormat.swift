package import Semantics

/// fidga's own export (`fidga export … --format ndjson`), events and observations, also mixed: nothing is lost between
/// an export and its import into a new workspace, neither keys nor import sources nor the sessions' own ids.
///
/// A name that this version does not know rejects its record: leaving it out would lose what a newer fidga wrote.
package struct FidgaFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "fidga", summary: "fidga's own export (NDJSON), with nothing lost", framing: .json,
        example: "fidga import fidga events.ndjson.gz", wasChecked: true)

    /// Nil when the caller chose a name of their own for everything.
    private let keepsOrigins: Bool

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        keepsOrigins = setup.source == FidgaFormat.description.name
    }

    package func origin(of record: SourceRecord) -> RecordOrigin? {
        guard keepsOrigins, case .json(let value) = record.payload,
            let source = value[ExportColumn.importSource]?.text, !source.isEmpty
        else { return nil }
        let time = value[ExportColumn.time]?.text.flatMap { ISO8601.instant($0, in: .utc) }
        return RecordOrigin(source: source, time: time)
    }

    package mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        guard case .json(let value) = record.payload, case .object = value else {
            throw .notAnExport("the record is no JSON object")
        }
        if value[ExportColumn.eventName] != nil {
            batch.events.append(try ExportedEvent(value).event)
        } else if value[ExportColumn.observation] != nil {
            batch.observations.append(try ExportedObservation(value).observation)
        } else {
            throw .notAnExport("the record has neither 'event_name' nor 'observation'")
        }
    }
}

extension RecordProblem {
    static func notAnExport(_ what: String) -> RecordProblem {
        RecordProblem(
            reason: "not_a_fidga_export",
            explanation:
                "\(what); this format reads what 'fidga export' writes as ndjson. For other files write a map: "
                + "fidga import events --help")
    }

    /// A member of an export that is missing or cannot be meant.
    static func exportMember(_ name: String, _ value: JSONValue?) -> RecordProblem {
        let shown = value.map { "is \($0.serialized.prefix(60))" } ?? "is missing"
        return RecordProblem(reason: "bad_value", explanation: "'\(name)' \(shown), which an export never writes")
    }

    static func unknownMember(_ name: String) -> RecordProblem {
        RecordProblem(
            reason: "unknown_field",
            explanation:
                "'\(name.prefix(60))' is not known here; it may come from a newer fidga: update, and import again")
    }
}
