import Testing

@testable import Grounding

@Suite struct `Words that come in pieces are cut into sentences` {
    private func sentences(_ text: String, by size: Int, isCut: Bool = false) -> [String] {
        var feed = SentenceFeed()
        var found: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            found += feed.take(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return found + [feed.finish(isCut: isCut)].compactMap { $0 }
    }

    @Test(arguments: [1, 2, 3, 7, 1_000]) func `wherever the pieces end`(_ size: Int) {
        let text = "Sessions fell 16.5 % vs. last week [F1]. Orders rose. [F2] Good?\n- Email: 3.5 % [F3]\nThe end."
        let expected = [
            "Sessions fell 16.5 % vs. last week [F1]. ", "Orders rose. [F2] Good?\n", "- Email: 3.5 % [F3]\n",
            "The end.",
        ]
        #expect(sentences(text, by: size) == expected)
        #expect(sentences(text, by: size).joined() == text)
    }

    @Test func `the beginning of a sentence that was cut is not given`() {
        #expect(sentences("Sessions fell [F1]. Orders ro", by: 4, isCut: true) == ["Sessions fell [F1]. "])
        #expect(
            sentences("Sessions fell. Orders rose. [F2]", by: 4, isCut: true) == [
                "Sessions fell. ", "Orders rose. [F2]",
            ])
        #expect(sentences("  \n", by: 1) == ["  \n"])
        #expect(sentences("", by: 1).isEmpty)
    }
}
