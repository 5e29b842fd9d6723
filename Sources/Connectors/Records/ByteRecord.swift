import Semantics

/// One record where it stands in the input: checked, taken apart, no value made of it.
///
/// TRICKY: it borrows memory that the next record takes: it must not outlive the call it is handed to.
struct ByteRecord {
    /// Line of the file where the record begins, from 1.
    let line: Int
    /// The record without its line end.
    let raw: UnsafeRawBufferPointer
    /// A JSON value from node 0 on, or the fields of a row: field `n` is node `n + 1`.
    let nodes: JSONNodes
    /// What the record's names and columns are.
    let kind: Kind

    enum Kind {
        case json(Unmanaged<JSONNames>)
        case row(Unmanaged<CSVHeader>)
    }

    /// The record as a value that can be kept.
    var sourceRecord: SourceRecord {
        switch kind {
        case .json(let names):
            let value = JSONValue(nodes, 0, names: names.takeUnretainedValue())
            return SourceRecord(line: line, raw: Array(raw), payload: .json(value))
        case .row(let header):
            let fields = (1..<nodes.count).map { String(decoding: nodes.text(nodes[$0]), as: UTF8.self) }
            let row = CSVRow(header: header.takeUnretainedValue(), fields: fields)
            return SourceRecord(line: line, raw: Array(raw), payload: .row(row))
        }
    }
}

/// A format that reads records where they stand. Its other way, by `SourceRecord`, makes the same of them, many times
/// slower.
protocol ByteFormat: ImportFormat {
    /// As `canonise` of a `SourceRecord`.
    mutating func canonise(_ record: ByteRecord, into batch: inout IngestBatch) throws(RecordProblem)
}
