import Semantics
import Testing
import Transport

@testable import Connectors

@Suite("Cutting files into records")
struct FramingTests {
    /// The framed records of a text that arrives in small pieces.
    static func frame(
        _ bytes: [UInt8], pieces: Int = 3, limit: Int = 1000,
        _ make: (InputBuffer, Int) throws -> any RecordReader
    ) throws -> [String] {
        let input = try InputBuffer(try Decompressor(MemorySource(bytes, largestRead: pieces)))
        var reader = try make(input, limit)
        var found: [String] = []
        while let framed = try reader.next() {
            switch framed {
            case .record(let record):
                switch record.payload {
                case .text(let text): found.append("\(record.line): \(text)")
                case .json(let value): found.append("\(record.line): \(value.serialized)")
                case .row(let row): found.append("\(record.line): \(row.fields.joined(separator: "|"))")
                }
            case .rejected(let rejection): found.append("\(rejection.line)! \(rejection.reason)")
            }
        }
        return found
    }

    static func lines(_ text: String, limit: Int = 1000) throws -> [String] {
        try frame(Array(text.utf8), limit: limit) { TextLineReader($0, limit: $1) }
    }
    static func csv(_ text: String, limit: Int = 1000) throws -> [String] {
        try frame(Array(text.utf8), limit: limit) { try CSVReader($0, limit: $1) }
    }
    static func json(_ text: String, limit: Int = 1000) throws -> [String] {
        try frame(Array(text.utf8), limit: limit) { try Connectors.JSONReader($0, limit: $1) }
    }

    @Test("Lines end in LF or CR LF; blank lines and a byte order mark are nothing; the last needs no end")
    func plainLines() throws {
        #expect(try Self.lines("\u{FEFF}a\r\nb\n\n  \nü") == ["1: a", "2: b", "5: ü"])
        #expect(try Self.lines("") == [])
    }

    @Test("A line over the limit costs that line")
    func overlongLine() throws {
        let long = String(repeating: "x", count: 50)
        #expect(try Self.lines("a\n\(long)\nb\n", limit: 20) == ["1: a", "2! record_too_long", "3: b"])
        #expect(try Self.lines("a\n\(long)", limit: 20) == ["1: a", "2! record_too_long"])
    }

    @Test("A line of 100 MB is thrown away as it comes in")
    func hugeLine() throws {
        struct Endless: ByteSource {
            var left = 100_000_000
            mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> Int {
                let count = min(left, buffer.count)
                for index in 0..<count { buffer[index] = 0x78 }
                if left > 0, left <= count, let end = buffer.baseAddress { end.storeBytes(of: 0x0A, as: UInt8.self) }
                left -= count
                return count
            }
        }
        let input = try InputBuffer(try Decompressor(Endless()))
        var lines = LineSplitter(input: input, limit: 1 << 20)
        guard case .tooLong(1, let beginning)? = try lines.next() else {
            Issue.record("the line was not refused")
            return
        }
        #expect(beginning.count == 4096)
        #expect(input.bytes.capacity < 8 << 20)
    }

    @Test("Bytes that are not UTF-8 cost their record, and the explanation names the likely encoding")
    func invalidUTF8() throws {
        let bytes = Array("caf".utf8) + [0xE9, 0x0A] + Array("tea\n".utf8)
        #expect(try Self.frame(bytes) { TextLineReader($0, limit: $1) } == ["1! invalid_utf8", "2: tea"])
    }

    @Test(
        "UTF-8 is told from what is not",
        arguments: [
            ([0xC3, 0xA9], nil), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF0, 0x9F, 0x98, 0x80], nil), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0xE2, 0x82], 1), ([0x80], 0),
            ([0xF5, 0x80, 0x80, 0x80], 0), ([0xEF, 0xBF, 0xBF], nil),
        ] as [([UInt8], Int?)])
    func utf8(bytes: [UInt8], invalid: Int?) {
        #expect(UTF8Check.firstInvalid(bytes) == invalid)
        let padding = [UInt8](repeating: 0x61, count: 11)
        #expect(UTF8Check.firstInvalid(padding + bytes + padding) == invalid.map { $0 + 11 })
        #expect((String(validating: bytes, as: UTF8.self) == nil) == (invalid != nil))
    }

    @Test(
        "What is no text is refused with its name",
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"),
            ([0x61, 0x62, 0x00, 0x63], "binary"), (Array("PAR1....".utf8), "Parquet"), (Array("%PDF-1.7".utf8), "PDF"),
        ] as [([UInt8], String)])
    func notText(bytes: [UInt8], name: String) {
        let error = #expect(throws: ConnectorError.self) { _ = try Self.frame(bytes) { TextLineReader($0, limit: $1) } }
        #expect(error?.message.contains(name) == true)
        #expect(error?.label == "not_text")
    }

    @Test("CSV: quotes hold delimiters, line ends and doubled quotes; a quote inside a field is itself")
    func quoting() throws {
        let text = "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\r\nlines\",5\" screen\n,\"\"\nlast,row"
        #expect(
            try Self.csv(text) == ["2: x, y|say \"hi\"", "3: two\r\nlines|5\" screen", "5: |", "6: last|row"])
    }

    @Test(
        "CSV: the delimiter is found by the first rows",
        arguments: [
            ("a;b;c\n1,5;2,5;3,5\n", "2: 1,5|2,5|3,5"), ("a\tb\n1, 2\t3\n", "2: 1, 2|3"), ("a|b\n1|2\n", "2: 1|2"),
            ("a,b\n1,\"x;y;z\"\n", "2: 1|x;y;z"), ("only\n1\n", "2: 1"),
        ])
    func delimiters(text: String, row: String) throws {
        #expect(try Self.csv(text) == [row])
    }

    @Test("CSV: a row of another width is rejected with both numbers")
    func width() async throws {
        #expect(
            try Self.csv("a,b\n1,2\n1,2,3\n4\n5,6\n") == ["2: 1|2", "3! column_count", "4! column_count", "5: 5|6"])
        let input = try InputBuffer(try Decompressor(MemorySource(Array("a,b\n1,2,3\n".utf8))))
        var reader = try CSVReader(input, limit: 100)
        guard case .rejected(let rejection)? = try reader.next() else {
            Issue.record("the row was not rejected")
            return
        }
        #expect(rejection.explanation.hasPrefix("the row has 3 fields, the header has 2"))
        #expect(rejection.record == "1,2,3")
    }

    @Test("CSV: a quote never closed names the line where it began")
    func openQuote() {
        let error = #expect(throws: ConnectorError.self) { _ = try Self.csv("a,b\n1,2\n3,\"open\nmore\n4,5\n") }
        #expect(error?.message.hasPrefix("the quoted field that begins on line 3 is never closed") == true)
    }

    @Test("CSV: an empty file and a header without names are refused")
    func emptyCSV() {
        #expect(throws: ConnectorError.self) { _ = try Self.csv("") }
        #expect(throws: ConnectorError.self) { _ = try Self.csv(",,\n1,2,3\n") }
    }

    @Test("CSV: a row is read by its column names; of two columns of one name the first counts")
    func columns() {
        let row = CSVRow(header: CSVHeader(["day", "value", "day"]), fields: ["1", "", "3"])
        #expect(row["day"] == "1")
        #expect(row["value"] == "")
        #expect(row["missing"] == nil)
    }

    @Test("JSON: one value a line; a broken line costs that line")
    func ndjson() throws {
        #expect(
            try Self.json("{\"a\":1}\n\n{\"a\":\n{\"a\":2}\n") == ["1: {\"a\":1}", "3! bad_json", "4: {\"a\":2}"])
        #expect(try Self.json("{\"a\"\n{\"a\":2}\n") == ["1! bad_json", "2: {\"a\":2}"])
        #expect(try Self.json("") == [])
    }

    @Test("JSON: the elements of one array, however it is laid out")
    func array() throws {
        #expect(try Self.json("[{\"a\":\"]}\"},\n {\"b\":[1]}]") == ["1: {\"a\":\"]}\"}", "2: {\"b\":[1]}"])
        #expect(try Self.json("\n[\n]\n") == [])
        #expect(try Self.json("[{\"a\":01},{\"a\":2}]") == ["1! bad_json", "1: {\"a\":2}"])
    }

    @Test("JSON: an object over several lines")
    func pretty() throws {
        #expect(try Self.json("{\n  \"a\": 1\n}\n{\n  \"a\": 2\n}\n") == ["1: {\"a\":1}", "4: {\"a\":2}"])
    }

    @Test("JSON: an array that is cut off is said to be")
    func cutOff() {
        for text in ["[{\"a\":1},", "[{\"a\":1},{\"b\"", "[{\"a\":\"x"] {
            let error = #expect(throws: ConnectorError.self) { _ = try Self.json(text) }
            #expect(error?.message.contains("cut off") == true)
        }
    }
}
