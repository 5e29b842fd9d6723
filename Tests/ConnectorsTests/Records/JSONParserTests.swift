import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Reading JSON")
struct JSONParserTests {
    static func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

    @Test(
        "Numbers keep their digits",
        arguments: [
            ("0", .integer(0)), ("-12", .integer(-12)), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .literal("9223372036854775808")), ("0.10", .literal("0.10")),
            ("1e3", .literal("1e3")), ("-0.5E-2", .literal("-0.5E-2")),
        ] as [(String, JSONValue)])
    func numbers(text: String, value: JSONValue) throws {
        #expect(try Self.parse(text) == value)
    }

    @Test(
        "Strings: escapes, surrogate pairs, and half a pair",
        arguments: [
            (#""a\n\t\"\\\/""#, "a\n\t\"\\/"), (#""é""#, "é"), (#""\u00e9""#, "é"), (#""\ud83d\ude00""#, "😀"),
            (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dx""#, "\u{FFFD}x"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
            (#""\b\f\r""#, "\u{8}\u{C}\r"),
        ])
    func strings(text: String, value: String) throws {
        #expect(try Self.parse(text) == .string(value))
    }

    @Test(
        "What is not JSON is refused",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "NaN", "Infinity", "nul", "'a'",
            "\"a", "\"\\x\"", "\"\\u12\"", "\"\\u+123\"", "1 2", "[1 2]", "\"\u{1}\"", "-", "1e",
        ])
    func refused(text: String) {
        #expect(throws: JSONParser.Failure.self) { _ = try Self.parse(text) }
    }

    @Test("Nesting is bounded")
    func depth() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: JSONParser.Failure.self) { _ = try Self.parse(deep) }
        let allowed = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        _ = try Self.parse(allowed)
    }

    @Test("Members keep their order, and agree with Foundation's reading")
    func agrees() throws {
        let text = #"{"z":[1,-2.5,true,false,null,"ü\n"],"a":{"b":{},"c":[]},"long":1234567890123}"#
        let value = try Self.parse(text)
        #expect(value.serialized == text)
        let reference = try JSONValue(parsing: Data(text.utf8))
        for key in ["z", "a", "long"] {
            #expect(value[key]?.elements?.count == reference[key]?.elements?.count)
        }
        #expect(value["z"]?.elements?[1].double == -2.5)
    }

    @Test("Fields are read however an export writes them")
    func loose() throws {
        let row = try Self.parse(#"{"a":"17","b":17,"c":17.0,"d":"","e":null,"f":"12.345","g":1.5e1,"h":true,"i":"x"}"#)
        #expect(["a", "b", "c", "d", "e", "i"].map { row[$0]?.wholeNumber } == [17, 17, 17, nil, nil, nil])
        #expect(["a", "d", "e", "h"].map { row[$0]?.scalarText } == ["17", nil, nil, "true"])
        #expect(row["f"]?.majorMoney == Money(micros: 12_345_000))
        #expect(row["g"]?.majorMoney == Money(micros: 15_000_000))
        #expect(row["b"]?.microsMoney == Money(micros: 17))
        #expect(row["i"]?.looseNumber == nil)
    }
}
