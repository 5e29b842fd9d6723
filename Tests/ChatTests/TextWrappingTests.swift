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

    @Test("A number stays on one line with its unit")
    func units() {
        #expect(TextWrapping.lines("a chance of about 1 % now", width: 19) == ["a chance of about", "1 % now"])
        let points = TextWrapping.lines("it fell by 3.5 percentage points", width: 25)
        #expect(points == ["it fell by", "3.5 percentage points"])
        #expect(TextWrapping.lines("it took 2,310 ms, or so", width: 14) == ["it took", "2,310 ms, or", "so"])
        #expect(TextWrapping.lines("in 2025 more", width: 8) == ["in 2025", "more"])
    }
}
