import Testing

@testable import Chat

struct TextWrappingTests {
    @Test("Lines break at spaces, later lines are indented, line breaks stay")
    func wraps() {
        #expect(TextWrapping.lines("one two three four", width: 9) == ["one two", "three", "four"])
        #expect(TextWrapping.lines("one two three", width: 9, indent: "  ") == ["one two", "  three"])
        #expect(TextWrapping.lines("one\n\ntwo", width: 9) == ["one", "", "two"])
        #expect(TextWrapping.lines("abcdefghijkl", width: 5) == ["abcde", "fghij", "kl"])
        #expect(TextWrapping.lines("北京 上海 広州", width: 9) == ["北京 上海", "広州"])
        #expect(TextWrapping.lines("", width: 9) == [""])
    }
}
