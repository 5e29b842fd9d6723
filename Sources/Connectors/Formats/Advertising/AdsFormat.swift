package import Semantics

/// Campaign figures of any platform, by a map: cost, impressions, clicks, reach, conversions by day, week or month.
///
/// A figure is named by its days and its names (`ad_platform`, `campaign_name`, …): importing a corrected file replaces
/// what was said before. A wide table makes several facts a row, and may carry revenue and other series too:
///
/// ```yaml
/// date: DATE
/// period: week                 # day, week, week_ending, month, quarter, year; or start: and end:
/// outputs:
///   - {ad_platform: = tv, cost: tv_S}
///   - {ad_platform: = search, cost: search_S, clicks: search_clicks_P}
///   - {kind: event, name: = purchase, time: DATE, session: = none, value: revenue}
///   - {kind: series, name: = newsletter, value: newsletter}
/// ```
package struct AdsFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "ads", summary: "campaign cost, impressions, clicks and conversions, from CSV or NDJSON by a map",
        framing: .csvOrJSON, mapping: .required, example: "fidga import ads campaigns.csv --map campaigns.yaml")

    private var mapping: RecordMapping

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        mapping = try RecordMapping(setup.requiredMapping("ads"), kind: .ad, setup: setup)
    }

    package mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        try mapping.canonise(record, into: &batch)
    }

    package var notes: [String] { mapping.notes }
}
