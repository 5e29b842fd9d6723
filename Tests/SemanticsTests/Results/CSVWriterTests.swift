import Testing

@testable import Semantics

struct CSVWriterTests {
    @Test(
        "RFC 4180 fields",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("two\r\nlines", "\"two\r\nlines\""), ("", ""),
        ])
    func quoting(text: String, written: String) {
        #expect(CSVWriter.record([.text(text), .number("1")]) == "\(written),1\r\n")
    }

    @Test(
        "A text that a spreadsheet would run is disarmed; a number is not touched",
        arguments: [
            ("=1+1", "'=1+1"), ("+49", "'+49"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
            ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
        ])
    func injection(text: String, written: String) {
        #expect(CSVWriter.record([.text(text), .number("-5"), .absent]) == "\(written),-5,\r\n")
    }
}
