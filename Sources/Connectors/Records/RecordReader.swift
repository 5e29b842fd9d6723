import Semantics

/// What the framing found next.
enum FramedRecord {
    case record(SourceRecord)
    case rejected(Rejection)
}

/// Cuts a file into records.
protocol RecordReader {
    /// The next record, or why the next stretch of the file is none; nil at the end.
    ///
    /// - Throws: when nothing after this point can be read.
    mutating func next() throws(ConnectorError) -> FramedRecord?
}

extension Rejection {
    /// Longest record that is kept in a rejection, bytes.
    private static let readableLength = 2000

    /// A rejection of these bytes, which may be anything: what is not UTF-8 becomes U+FFFD, what is too long is cut.
    init(line: Int, problem: RecordProblem, raw: some Collection<UInt8>) {
        var record = String(decoding: raw.prefix(Rejection.readableLength), as: UTF8.self)
        if raw.count > Rejection.readableLength { record += "…" }
        self.init(line: line, reason: problem.reason, explanation: problem.explanation, record: record)
    }
}

extension RecordProblem {
    static func tooLong(limit: Int) -> RecordProblem {
        RecordProblem(
            reason: "record_too_long",
            explanation: "the record is longer than \(limit) bytes; it was skipped up to the next line end")
    }

    static func columnCount(_ count: Int, header: Int) -> RecordProblem {
        RecordProblem(
            reason: "column_count",
            explanation: "the row has \(count) fields, the header has \(header); put fields that hold the delimiter in "
                + "quotes")
    }

    static func badJSON(_ failure: JSONFailure) -> RecordProblem {
        RecordProblem(
            reason: "bad_json", explanation: "not JSON: \(failure.what) at byte \(failure.offset + 1) of the record")
    }

    static func invalidUTF8(at offset: Int) -> RecordProblem {
        RecordProblem(
            reason: "invalid_utf8",
            explanation: "byte \(offset + 1) of the record is not UTF-8; the file may be Windows-1252 or Latin-1: "
                + "convert it (iconv -f WINDOWS-1252 -t UTF-8) and import that")
    }
}
