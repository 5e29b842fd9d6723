import Glibc
import Semantics

/// Cuts the input at line ends (`\n`, `\r\n`), never holding more than one line.
struct LineSplitter {
    enum Line {
        /// A line without its end.
        case line(Int, [UInt8])
        /// A line longer than the limit; only its beginning was kept.
        case tooLong(Int, beginning: [UInt8])
    }

    let input: InputBuffer
    /// Longest line, bytes.
    let limit: Int

    /// The next line, empty ones too; nil at the end.
    mutating func next() throws(ConnectorError) -> Line? {
        var searched = 0
        while true {
            let length = lineLength(from: searched)
            if let length, length <= limit {
                let number = input.line
                let line = input.peek(0..<length)
                input.consume(length + 1)
                return .line(number, line.last == Ascii.carriageReturn ? Array(line.dropLast()) : line)
            }
            if length != nil || input.count > limit { return try skipLine() }
            if input.ended {
                guard input.count > 0 else { return nil }
                let number = input.line
                let line = input.peek(0..<input.count)
                input.consume(line.count)
                return .line(number, line.last == Ascii.carriageReturn ? Array(line.dropLast()) : line)
            }
            searched = input.count
            try input.fill()
        }
    }

    /// Throws the rest of a line away as it comes in.
    mutating func skipLine() throws(ConnectorError) -> Line {
        let number = input.line
        let beginning = input.peek(0..<min(input.count, 4096))
        while true {
            if let length = lineLength(from: 0) {
                input.consume(length + 1)
                break
            }
            input.consume(input.count)
            if input.ended { break }
            try input.fill()
        }
        return .tooLong(number, beginning: beginning)
    }

    /// Bytes up to the next line end; nil when none is at hand.
    private func lineLength(from offset: Int) -> Int? {
        input.withBytes { bytes in
            guard offset < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + offset, Int32(Ascii.newline), bytes.count - offset) else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }
}

/// Records that are lines of text. Blank lines are no records.
struct TextLineReader: RecordReader {
    private var lines: LineSplitter

    init(_ input: InputBuffer, limit: Int) {
        lines = LineSplitter(input: input, limit: limit)
    }

    mutating func next() throws(ConnectorError) -> FramedRecord? {
        while let line = try lines.next() {
            switch line {
            case .tooLong(let number, let beginning):
                return .rejected(Rejection(line: number, problem: .tooLong(limit: lines.limit), raw: beginning))
            case .line(let number, let bytes):
                if bytes.allSatisfy(Ascii.isSpace) { continue }
                if let offset = UTF8Check.firstInvalid(bytes) {
                    return .rejected(Rejection(line: number, problem: .invalidUTF8(at: offset), raw: bytes))
                }
                let text = String(decoding: bytes, as: UTF8.self)
                return .record(SourceRecord(line: number, raw: bytes, payload: .text(text)))
            }
        }
        return nil
    }
}
