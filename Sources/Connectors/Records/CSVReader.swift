import Semantics

/// Rows of a CSV file under its header (RFC 4180), with any of four delimiters.
///
/// Fields in quotes may hold delimiters, line ends and doubled quotes. A quote inside an unquoted field is an ordinary
/// character. Blank lines are no rows.
struct CSVReader: RecordReader {
    let header: CSVHeader
    let delimiter: UInt8
    private let input: InputBuffer
    private let limit: Int

    /// Reads the header.
    init(_ input: InputBuffer, limit: Int) throws(ConnectorError) {
        self.input = input
        self.limit = limit
        while input.count < 1 << 16, !input.ended { try input.fill() }
        while input.withBytes({ $0.first == Ascii.newline || $0.first == Ascii.carriageReturn }) { input.consume(1) }
        delimiter = input.withBytes { CSVDialect.delimiter(of: $0) }
        guard let raw = try CSVReader.takeRecord(input, delimiter: delimiter, limit: limit) else {
            throw .structure("the file is empty; a CSV file begins with a header line")
        }
        guard case .success(let record) = raw else {
            throw .structure("the header line is longer than \(limit) bytes: this is no CSV file")
        }
        if UTF8Check.firstInvalid(record.bytes) != nil {
            throw .notText("the header is not UTF-8; convert the file (iconv -f WINDOWS-1252 -t UTF-8) first")
        }
        let names = CSVDialect.fields(of: record.bytes, delimiter: delimiter).map(CSVReader.trimmed)
        guard names.contains(where: { !$0.isEmpty }) else {
            throw .structure("the header names no columns; a CSV file begins with a line of column names")
        }
        header = CSVHeader(names)
    }

    mutating func next() throws(ConnectorError) -> FramedRecord? {
        guard let taken = try CSVReader.takeRecord(input, delimiter: delimiter, limit: limit) else { return nil }
        switch taken {
        case .failure(let overlong):
            return .rejected(Rejection(line: overlong.line, problem: .tooLong(limit: limit), raw: overlong.beginning))
        case .success(let record):
            if let offset = UTF8Check.firstInvalid(record.bytes) {
                return .rejected(Rejection(line: record.line, problem: .invalidUTF8(at: offset), raw: record.bytes))
            }
            let fields = CSVDialect.fields(of: record.bytes, delimiter: delimiter)
            guard fields.count == header.names.count else {
                let problem = RecordProblem.columnCount(fields.count, header: header.names.count)
                return .rejected(Rejection(line: record.line, problem: problem, raw: record.bytes))
            }
            let row = CSVRow(header: header, fields: fields)
            return .record(SourceRecord(line: record.line, raw: record.bytes, payload: .row(row)))
        }
    }

    struct RawRecord {
        var line: Int
        var bytes: [UInt8]
    }
    struct Overlong: Error {
        var line: Int
        var beginning: [UInt8]
    }

    static func takeRecord(
        _ input: InputBuffer, delimiter: UInt8, limit: Int
    ) throws(ConnectorError) -> Result<RawRecord, Overlong>? {
        while true {
            let end = input.withBytes { CSVDialect.recordEnd(in: $0, delimiter: delimiter, atEnd: input.ended) }
            switch end {
            case .found(let length, let terminator):
                guard length <= limit else { return .failure(try skip(input, limit: limit)) }
                let record = RawRecord(line: input.line, bytes: input.peek(0..<length))
                input.consume(length + terminator)
                if length == 0, terminator > 0 { continue }
                return length == 0 ? nil : .success(record)
            case .incomplete(let openQuote):
                if input.count > limit || input.ended, let openQuote {
                    let line = input.line + input.peek(0..<openQuote).count(where: { $0 == Ascii.newline })
                    throw .structure(
                        "the quoted field that begins on line \(line) is never closed; "
                            + "close it with \", and double the quotes inside quoted fields")
                }
                if input.count > limit { return .failure(try skip(input, limit: limit)) }
                try input.fill()
            }
        }
    }

    private static func skip(_ input: InputBuffer, limit: Int) throws(ConnectorError) -> Overlong {
        var lines = LineSplitter(input: input, limit: limit)
        switch try lines.skipLine() {
        case .line(let number, let bytes), .tooLong(let number, let bytes):
            return Overlong(line: number, beginning: bytes)
        }
    }

    private static func trimmed(_ name: String) -> String {
        var slice = name[...]
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return String(slice)
    }
}
