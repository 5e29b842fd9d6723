/// How narrow a column of words may become.
enum ColumnFloor {
    private static let least = 6
    /// Names that are alike for longer than this are cut all the same.
    private static let most = 24
    private static let longName = 40

    /// The narrowest width at which different texts still look different.
    static func of(_ texts: [String]) -> Int {
        let distinct = Set(texts)
        return (least..<most).first { width in
            Set(distinct.map { $0.truncated(toColumns: width) }).count == distinct.count
        } ?? most
    }

    /// The narrowest width at which texts that go on in the next lines can be read: no word is broken, and a sentence has a
    /// quarter of the screen.
    static func ofWrapped(_ texts: [String], screen: Int) -> Int {
        let longest = texts.flatMap { $0.split(separator: " ") }.map { DisplayWidth.of(String($0)) }.max() ?? 0
        let readable = texts.contains(where: isSentence) ? screen / 4 : 0
        return max(least, min(most, screen / 4, max(longest, readable)))
    }

    /// A sentence goes on in the next line, where a name is cut.
    static func isSentence(_ text: String) -> Bool {
        DisplayWidth.of(text) > longName && text.split(separator: " ").count > 4
    }
}
