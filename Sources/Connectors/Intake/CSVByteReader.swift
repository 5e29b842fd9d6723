import Semantics

/// Rows of a CSV file where they stand: the twin of `CSVReader`.
struct CSVByteReader: ByteReader {
    private let header: CSVHeader
    private let delimiter: UInt8
    private let input: InputBuffer
    private let limit: Int
    private let fields: CSVFields

    /// Reads the header.
    init(_ input: InputBuffer, limit: Int) throws(ConnectorError) {
        let reader = try CSVReader(input, limit: limit)
        (header, delimiter) = (reader.header, reader.delimiter)
        self.input = input
        self.limit = limit
        fields = CSVFields(most: header.names.count, delimiter: delimiter)
    }

    mutating func advance(_ intake: inout RecordIntake) throws -> Bool {
        try takeWholeRows(&intake)
        if intake.isFull { return true }
        // The row that goes on behind the bytes at hand.
        guard let taken = try CSVReader.takeRecord(input, delimiter: delimiter, limit: limit) else { return false }
        switch taken {
        case .failure(let overlong):
            try intake.reject(
                Rejection(line: overlong.line, problem: .tooLong(limit: limit), raw: overlong.beginning))
        case .success(let record):
            try record.bytes.withUnsafeBytes { bytes in
                guard let row = fields.split(bytes, from: 0, atEnd: true) else { return }
                try take(row, of: bytes, from: 0, line: record.line, &intake)
            }
        }
        return true
    }

    private func takeWholeRows(_ intake: inout RecordIntake) throws {
        let first = input.line
        let (bytes, lines) = try input.withBytes { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var start = 0
            var lines = 0
            while !intake.isFull, let row = fields.split(bytes, from: start, atEnd: false), row.length <= limit {
                if row.length > 0 { try take(row, of: bytes, from: start, line: first + lines, &intake) }
                lines += row.lines
                start += row.length + row.terminator
            }
            return (start, lines)
        }
        input.consume(bytes, lines: lines)
    }

    private func take(
        _ row: CSVFields.Row, of bytes: UnsafeRawBufferPointer, from start: Int, line: Int,
        _ intake: inout RecordIntake
    ) throws {
        let raw = UnsafeRawBufferPointer(rebasing: bytes[start..<start + row.length])
        if let offset = UTF8Check.firstInvalid(raw.assumingMemoryBound(to: UInt8.self)) {
            try intake.reject(Rejection(line: line, problem: .invalidUTF8(at: offset), raw: raw))
            return
        }
        guard row.count == header.names.count, let base = raw.baseAddress else {
            let problem = RecordProblem.columnCount(row.count, header: header.names.count)
            try intake.reject(Rejection(line: line, problem: problem, raw: raw))
            return
        }
        try intake.take(
            ByteRecord(
                line: line, raw: raw, nodes: fields.nodes(of: base), kind: .row(Unmanaged.passUnretained(header))))
    }
}
