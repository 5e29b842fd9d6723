import Glibc
import Semantics

/// JSON records where they stand: the twin of `JSONReader`.
struct JSONByteReader: ByteReader {
    private enum Layout {
        case lines(LineSplitter)
        case values(JSONValueSplitter)
    }
    private var layout: Layout
    private let input: InputBuffer
    private let limit: Int
    private let tape = JSONTape()

    init(_ input: InputBuffer, limit: Int) throws(ConnectorError) {
        self.input = input
        self.limit = limit
        try JSONReader.skipBlanks(input)
        layout =
            try JSONReader.isOneValueALine(input, limit: limit)
            ? .lines(LineSplitter(input: input, limit: limit))
            : .values(JSONValueSplitter(input, limit: limit))
    }

    mutating func advance(_ intake: inout RecordIntake) throws -> Bool {
        switch layout {
        case .lines(var lines):
            defer { layout = .lines(lines) }
            try takeWholeLines(&intake)
            if intake.isFull { return true }
            // The line that goes on behind the bytes at hand.
            guard let line = try lines.next() else { return false }
            switch line {
            case .tooLong(let number, let beginning):
                try intake.reject(Rejection(line: number, problem: .tooLong(limit: limit), raw: beginning))
            case .line(let number, let bytes): try take(bytes, line: number, &intake)
            }
            return true
        case .values(var values):
            defer { layout = .values(values) }
            guard let (line, bytes) = try values.next() else { return false }
            try take(bytes, line: line, &intake)
            return true
        }
    }

    private func takeWholeLines(_ intake: inout RecordIntake) throws {
        let first = input.line
        let (bytes, lines) = try input.withBytes { bytes in
            guard let base = UnsafeRawPointer(bytes.baseAddress) else { return (0, 0) }
            var start = 0
            var lines = 0
            while !intake.isFull, let found = memchr(base + start, Int32(Ascii.newline), bytes.count - start) {
                let end = UnsafeRawPointer(found) - base
                if end - start > limit { break }
                let length = end > start && bytes[end - 1] == Ascii.carriageReturn ? end - 1 - start : end - start
                let record = UnsafeRawBufferPointer(start: base + start, count: length)
                try take(record, readable: bytes.count - start, line: first + lines, &intake)
                start = end + 1
                lines += 1
            }
            return (start, lines)
        }
        input.consume(bytes, lines: lines)
    }

    private func take(_ bytes: [UInt8], line: Int, _ intake: inout RecordIntake) throws {
        try bytes.withUnsafeBytes { try take($0, readable: bytes.count, line: line, &intake) }
    }

    private func take(
        _ record: UnsafeRawBufferPointer, readable: Int, line: Int, _ intake: inout RecordIntake
    ) throws {
        if record.first != Ascii.openBrace, record.allSatisfy(Ascii.isSpace) { return }
        if let offset = UTF8Check.firstInvalid(record.assumingMemoryBound(to: UInt8.self)) {
            try intake.reject(Rejection(line: line, problem: .invalidUTF8(at: offset), raw: record))
            return
        }
        let nodes: JSONNodes
        do throws(JSONFailure) {
            nodes = try tape.scan(record, readable: readable)
        } catch {
            try intake.reject(Rejection(line: line, problem: .badJSON(error), raw: record))
            return
        }
        let names = Unmanaged.passUnretained(tape.names)
        try intake.take(ByteRecord(line: line, raw: record, nodes: nodes, kind: .json(names)))
    }
}
