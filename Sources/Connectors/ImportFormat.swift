package import Semantics

/// Turns the records of one file format into events and observations.
///
/// *Step before:* `FileImporter` cuts a file into `SourceRecord`s. *Step after:* `FileImporter` checks what was made
/// (`Plausibility`) and hands it to an `EventSink`. A format holds no file and reads no clock.
package protocol ImportFormat: Sendable {
    static var description: ImportFormatDescription { get }

    /// - Throws: when the mapping is missing, or wrong.
    init(_ setup: ImportSetup) throws(ConnectorError)

    /// Adds what one record says to the batch: nothing, one event, or many.
    ///
    /// A thrown problem rejects this record; what it had added to the batch is taken out again. Times and amounts
    /// need no check for plausibility here.
    mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem)

    /// Called once after the last record: adds what the format held back (the lines of an order still open).
    mutating func finish(into batch: inout IngestBatch) throws(RecordProblem)

    /// Hands over, and forgets, what the format found wrong with records it had taken in by earlier calls.
    mutating func takeRejections() -> [Rejection]

    /// Where the file itself says that a record came from; nil, as for nearly all formats, where it does not.
    func origin(of record: SourceRecord) -> RecordOrigin?

    /// Remarks for the receipt that are no rejections: what was assumed, what was left out and how often.
    var notes: [String] { get }
}

extension ImportFormat {
    package mutating func finish(into batch: inout IngestBatch) throws(RecordProblem) {}
    package mutating func takeRejections() -> [Rejection] { [] }
    package func origin(of record: SourceRecord) -> RecordOrigin? { nil }
    package var notes: [String] { [] }
}

/// What a person needs to know to use a format.
package struct ImportFormatDescription: Sendable, Equatable {
    /// How a file falls into records.
    package enum Framing: Sendable, Equatable {
        /// One record a line, as text.
        case lines
        /// One JSON value a line, or one JSON array whose elements are the records.
        case json
        /// Rows under a header.
        case csv
        /// `.json` when the file begins with `{` or `[`, else `.csv`.
        case csvOrJSON
    }

    /// Whether the format reads a mapping file (`--map`).
    package enum MappingUse: Sendable, Equatable { case none, optional, required }

    /// The word after `fidga import`.
    package var name: String
    /// One line for `--help`.
    package var summary: String
    package var framing: Framing
    package var mapping: MappingUse
    /// A whole command line that works.
    package var example: String
    /// Whether what it reads was checked for plausibility when it was first kept, and must come back as it is.
    package var wasChecked: Bool

    package init(
        name: String, summary: String, framing: Framing, mapping: MappingUse = .none, example: String,
        wasChecked: Bool = false
    ) {
        self.name = name
        self.summary = summary
        self.framing = framing
        self.mapping = mapping
        self.example = example
        self.wasChecked = wasChecked
    }
}

/// What a format is told before the first record.
package struct ImportSetup: Sendable {
    /// Local times without an offset are read in its time zone.
    package var calendar: PropertyCalendar
    /// The reporting currency.
    package var currency: Currency
    /// Text of the mapping file (YAML); nil when none was given.
    package var mapping: String?
    /// The name that batches carry as their `source`, and that separates the keys of two sources: the format's name,
    /// unless the caller chose another.
    package var source: String
    /// The present moment: completes dates without a year and bounds plausible times.
    package var now: Instant

    package init(
        source: String, calendar: PropertyCalendar = .utc, currency: Currency = .usd, mapping: String? = nil,
        now: Instant
    ) {
        self.source = source
        self.calendar = calendar
        self.currency = currency
        self.mapping = mapping
        self.now = now
    }
}

/// One record of a foreign file, as its framing delivers it: valid UTF-8, well-formed, not yet understood.
package struct SourceRecord: Sendable {
    package enum Payload: Sendable {
        /// A line without its end.
        case text(String)
        /// One JSON value. Whole numbers that fit are `.integer`, all others `.literal` with the digits of the file, so
        /// that money stays exact; members keep the order of the file.
        case json(JSONValue)
        /// A row of as many fields as the header has.
        case row(CSVRow)
    }

    /// Line of the file where the record begins, from 1.
    package var line: Int
    /// The record's bytes as they stand in the file, without the line end: for rejections and content keys.
    package var raw: [UInt8]
    package var payload: Payload

    package init(line: Int, raw: [UInt8], payload: Payload) {
        self.line = line
        self.raw = raw
        self.payload = payload
    }
}

/// Why a record cannot be used.
package struct RecordProblem: Error, Sendable, Equatable {
    /// A bounded label, the same for all records with this problem: `bad_date`.
    package var reason: String
    /// What was wrong and what to do.
    package var explanation: String

    package init(reason: String, explanation: String) {
        self.reason = reason
        self.explanation = explanation
    }
}
