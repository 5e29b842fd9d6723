import Testing

@testable import Chat

struct SafeTerminalTextTests {
    @Test(
        "What a terminal would obey becomes visible",
        arguments: [
            ("plain text", "plain text"),
            ("Größe 北京", "Größe 北京"),
            ("red \u{1B}[31malert", "red ␛[31malert"),
            ("title\u{1B}]0;owned\u{07}", "title␛]0;owned␇"),
            ("one\ntwo\tthree\r", "one two three "),
            ("abc\u{202E}fdp.exe", "abc<U+202E>fdp.exe"),
            ("csi \u{9B}2J", "csi <U+009B>2J"),
            ("zero\u{200B}width", "zero<U+200B>width"),
            ("\u{7F}", "␡"),
            ("👩‍👧", "👩‍👧"),
        ])
    func line(text: String, shown: String) {
        #expect(SafeTerminalText.line(text) == shown)
    }

    @Test("A block keeps its line breaks")
    func block() {
        #expect(SafeTerminalText.block("one\ntwo\u{1B}[2J") == "one\ntwo␛[2J")
    }
}
