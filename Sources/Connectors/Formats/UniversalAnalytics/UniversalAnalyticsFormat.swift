package import Semantics

/// Universal Analytics, rows of the BigQuery export (`ga_sessions_YYYYMMDD`): one visit a row.
///
/// * A visit is a session, named by `fullVisitorId` and `visitId`; a visit that midnight cut into two rows is one
///   session again. A row without `totals.visits` (no interaction) belongs to no session.
/// * With `hits` each becomes an event (`UAHits`); without, the events are made up that the totals speak of
///   (`UATotals`), so that sessions, users, page views, session length, orders and revenue come out as stated.
/// * A visit's revenue is its total transaction revenue, tax and shipping included (`UARevenue`).
/// * Universal Analytics calls a visit of one interaction a bounce. Here a session bounces when it was not engaged, so
///   the two bounce rates differ; `totals.bounces` is kept as a property of the visit's first event.
///
/// Columns may also be flattened (`totals.visits`) or hold JSON as text, in NDJSON and in CSV.
package struct UniversalAnalyticsFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "ua", summary: "Universal Analytics: visits of the BigQuery export (NDJSON, a JSON array, or CSV)",
        framing: .csvOrJSON, example: "fidga import ua ga_sessions_20170801.json.gz")

    private let source: String
    private var occurrences = OccurrenceCounter()
    private var withoutHits = 0
    private var unreadableHits = 0

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        source = setup.source
    }

    package mutating func canonise(
        _ record: SourceRecord, into batch: inout IngestBatch
    ) throws(RecordProblem) {
        let visit = try UAVisit(UARow(record))
        if visit.hits.isEmpty { withoutHits += 1 }
        if visit.hitsUnreadable { unreadableHits += 1 }
        var events = visit.hits.isEmpty ? UATotals.events(of: visit) : UAHits.events(of: visit)
        UARevenue.reconcile(&events, with: visit)
        // One key a row and event: the row's identity, and the how-manieth such row it is in the file.
        let row = occurrences.key(source: source, identity: visit.identity)
        let prefix = "\(String(row.high, radix: 16))\(String(row.low, radix: 16))-"
        for (index, var event) in events.enumerated() {
            event.key = EventKey(source: source, id: prefix + String(index))
            batch.events.append(event)
        }
    }

    package var notes: [String] {
        var notes: [String] = []
        if withoutHits > 0 {
            notes.append(
                "\(withoutHits) visits came without hits: their page views, length and orders were taken from the totals"
            )
        }
        if unreadableHits > 0 {
            notes.append("\(unreadableHits) visits had hits that are not JSON; their totals were used")
        }
        return notes
    }
}
