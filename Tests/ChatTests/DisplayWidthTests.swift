import Testing

@testable import Chat

struct DisplayWidthTests {
    // Expected columns: Unicode EastAsianWidth.txt, W and F take two.
    @Test(
        "Columns of a text",
        arguments: [
            ("", 0), ("abc", 3), ("Größe", 5), ("e\u{301}", 1), ("北京", 4), ("ｆｕｌｌ", 8), ("한국", 4), ("👍", 2),
            ("👩‍👧", 2), ("❤️", 2), ("▁█", 2), ("…", 1), ("ไทย", 3), ("é", 1), ("€5", 2),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(
        "Cutting counts columns, not characters, and never splits one",
        arguments: [
            ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("北京上海", 5, "北京…"), ("北京上海", 4, "北…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("abc", 1, "…"), ("abc", 0, ""),
        ])
    func truncation(text: String, columns: Int, shown: String) {
        #expect(text.truncated(toColumns: columns) == shown)
        #expect(DisplayWidth.of(shown) <= columns)
    }
}
