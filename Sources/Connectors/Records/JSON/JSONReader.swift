import Semantics

/// JSON records: one value a line, the elements of one big array, or values spread over several lines.
///
/// The file is never held whole. A broken line costs that line; a broken element costs that element, as long as its
/// brackets still match.
struct JSONReader: RecordReader {
    private enum Layout {
        case lines(LineSplitter)
        case values(JSONValueSplitter)
    }
    private var layout: Layout
    private let limit: Int
    private let parser = JSONParser()

    init(_ input: InputBuffer, limit: Int) throws(ConnectorError) {
        self.limit = limit
        try JSONReader.skipBlanks(input)
        layout =
            try JSONReader.isOneValueALine(input, limit: limit)
            ? .lines(LineSplitter(input: input, limit: limit))
            : .values(JSONValueSplitter(input, limit: limit))
    }

    mutating func next() throws(ConnectorError) -> FramedRecord? {
        switch layout {
        case .lines(var lines):
            defer { layout = .lines(lines) }
            while let line = try lines.next() {
                switch line {
                case .tooLong(let number, let beginning):
                    return .rejected(Rejection(line: number, problem: .tooLong(limit: limit), raw: beginning))
                case .line(let number, let bytes):
                    if bytes.allSatisfy(Ascii.isSpace) { continue }
                    return record(line: number, bytes)
                }
            }
            return nil
        case .values(var values):
            defer { layout = .values(values) }
            guard let (line, bytes) = try values.next() else { return nil }
            return record(line: line, bytes)
        }
    }

    private func record(line: Int, _ bytes: [UInt8]) -> FramedRecord {
        if let offset = UTF8Check.firstInvalid(bytes) {
            return .rejected(Rejection(line: line, problem: .invalidUTF8(at: offset), raw: bytes))
        }
        do throws(JSONFailure) {
            let value = try parser.parse(bytes)
            return .record(SourceRecord(line: line, raw: bytes, payload: .json(value)))
        } catch {
            return .rejected(Rejection(line: line, problem: .badJSON(error), raw: bytes))
        }
    }

    static func skipBlanks(_ input: InputBuffer) throws(ConnectorError) {
        while true {
            let blank = input.withBytes { $0.firstIndex { !Ascii.isSpace($0) } }
            input.consume(blank ?? input.count)
            if blank != nil || input.ended { return }
            try input.fill()
        }
    }

    /// A file of lines, unless it begins with an array, or with an object that goes on in the next line.
    static func isOneValueALine(_ input: InputBuffer, limit: Int) throws(ConnectorError) -> Bool {
        guard input.withBytes({ $0.first != Ascii.openBracket }) else { return false }
        while true {
            let verdict = input.withBytes { bytes -> Bool? in
                guard let lineEnd = bytes.firstIndex(of: Ascii.newline) else { return nil }
                let line = UnsafeBufferPointer(rebasing: bytes[..<lineEnd])
                if JSONBrackets.end(of: line) != nil { return true }
                // A broken first line is followed by a line that begins an object at its very start.
                return lineEnd + 1 < bytes.count ? bytes[lineEnd + 1] == Ascii.openBrace : nil
            }
            if let verdict { return verdict }
            if input.ended || input.count > limit { return true }
            try input.fill()
        }
    }
}
