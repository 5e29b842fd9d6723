import Semantics
import Testing

@Suite struct `JSON is read as the standard has it` {
    @Test(arguments: [
        (#"{"a":[1,-2,3.50,1e3],"b":null}"#, #"{"a":[1,-2,3.50,1e3],"b":null}"#),
        (" [ true , false ] ", "[true,false]"),
        (#""\u00e9\ud83d\ude00\n""#, "\"é😀\\n\""),
        ("9007199254740993", "9007199254740993"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("-0", "-0"), ("1.0", "1.0"), ("0.1e-7", "0.1e-7"),
        (#"{"a":1,"a":2}"#, #"{"a":2}"#),
    ]) func `values keep their digits and order`(_ text: String, _ expected: String) throws {
        #expect(try JSONReader.read(text.utf8).serialized == expected)
    }

    @Test(arguments: [
        "", " ", "{", "[1,]", "{\"a\" 1}", "{a:1}", "01", "1.", ".5", "+1", "1e", "tru", "nul", "\"a", "\"\n\"",
        "\"\\x\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\u12g4\"", "[1] x", "NaN", "'a'", "[1 2]", "--1", "\u{FEFF}1",
    ]) func `anything else is an error`(_ text: String) {
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read(text.utf8) }
    }

    @Test func `depth is bounded`() throws {
        let fits = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        _ = try JSONReader.read(fits.utf8)
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read(deep.utf8) }
    }

    @Test func `invalid UTF-8 is an error`() {
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    }
}
