import Semantics
import Testing

@Suite("Custom properties as text")
struct PropertyTextTests {
    @Test("are read as they were written, whatever they hold")
    func roundTrip() throws {
        let properties: [String: PropertyValue] = [
            "plan": .text("pro"), "": .text(""), "a \"b\"\\\n\u{0}\u{7F}\u{2028}": .text("\t\u{1F600}\u{FEFF}\u{1}"),
            "seats": .number(7), "share": .number(-0.125), "huge": .number(1e300), "trial": .flag(true),
            "zo\u{EB}": .flag(false), "\u{301}x": .text("e\u{301}"),
        ]
        let text = try #require(PropertyText.text(of: properties))
        #expect(try PropertyText.properties(of: text) == properties)
        var column = TextColumn()
        column.set(0, text)
        try PropertyText.check(column)
    }

    @Test("read escapes that others write, and blanks")
    func escapes() throws {
        let text = #" { "a\u00e9\/" : "\ud83d\ude00\b\f" , "n" : null, "x":-1.5E+2 } "#
        #expect(
            try PropertyText.properties(of: text) == ["a\u{E9}/": .text("\u{1F600}\u{8}\u{C}"), "x": .number(-150)])
        #expect(try PropertyText.properties(of: "{}") == [:])
    }

    @Test(
        "that are damaged are an error with its place",
        arguments: [
            ("", 0), ("[]", 0), (#"{"a""#, 4), (#"{"a":}"#, 5), (#"{"a":[1]}"#, 5), (#"{"a":{"b":1}}"#, 5),
            (#"{"a":1"#, 6),
            (#"{"a":1}x"#, 7), (#"{"a":"b"#, 7), (#"{"a":"\x"}"#, 8), (#"{"a":"\ud83d"}"#, 12), (#"{"a":tru}"#, 5),
            (#"{"a":1,}"#, 7), (#"{"a":1 "b":2}"#, 7), (#"{"a":-}"#, 6), (#"{"a":1.}"#, 7),
        ])
    func damaged(text: String, offset: Int) {
        #expect {
            try PropertyText.properties(of: text)
        } throws: { error in
            (error as? PropertyTextProblem)?.offset == offset
        }
    }

    @Test(
        "stand in tables as plain text",
        arguments: [
            (.text("7"), "7"), (.number(7), "7"), (.number(-0.5), "-0.5"), (.number(1e20), "1e+20"),
            (.flag(true), "true"),
            (.flag(false), "false"), (.text(""), ""), (.number(.infinity), nil), (.number(.nan), nil),
        ] as [(PropertyValue, String?)])
    func plainText(value: PropertyValue, text: String?) { #expect(value.plainText == text) }
}
