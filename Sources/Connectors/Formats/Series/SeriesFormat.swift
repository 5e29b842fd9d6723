package import Semantics

/// Bare series: a date, and a value under a name of its own.
///
/// Without a map the first column is the date and every other column a series named by its header; a table of one
/// series takes the import's source as name, when the caller chose one. A value that is not there (blank, `NA`) is no
/// observation: a gap, never a zero.
///
/// ```yaml
/// date: ds
/// period: day                  # or week, month …
/// name: = pedestrians          # or a column that names the series
/// value: y
/// ```
package struct SeriesFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "series", summary: "dates and values from CSV; a map only where the columns need explaining",
        framing: .csvOrJSON, mapping: .optional, example: "fidga import series visitors.csv")

    private let setup: ImportSetup
    private var mapping: RecordMapping?

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        self.setup = setup
        mapping =
            if let text = setup.mapping { try RecordMapping(text, kind: .series, setup: setup) } else { nil }
    }

    package mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        if mapping == nil { mapping = try derivedMapping(record) }
        try mapping?.canonise(record, into: &batch)
    }

    package var notes: [String] { mapping?.notes ?? [] }

    private func derivedMapping(_ record: SourceRecord) throws(RecordProblem) -> RecordMapping {
        guard case .row(let row) = record.payload, row.header.names.count >= 2 else {
            throw RecordProblem(
                reason: "no_columns",
                explanation: "a series needs a column of dates and one of values, or a map (--map)")
        }
        let names = row.header.names
        var lines = ["date: {column: \(Self.quoted(names[0]))}", "outputs:"]
        for column in names.dropFirst() where !column.isEmpty {
            let name = names.count == 2 && setup.source != Self.description.name ? setup.source : column
            lines.append("  - {name: \(Self.quoted("= " + name)), value: {column: \(Self.quoted(column))}}")
        }
        do throws(ConnectorError) {
            return try RecordMapping(lines.joined(separator: "\n"), kind: .series, setup: setup)
        } catch {
            throw RecordProblem(
                reason: "no_columns",
                explanation: "the columns do not explain themselves (\(error.message)); write a map (--map)")
        }
    }

    private static func quoted(_ text: String) -> String { JSONValue.string(text).serialized }
}
