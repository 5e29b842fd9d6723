import Testing

@testable import Grounding

@Suite struct `A model's words are made plain` {
    @Test(arguments: Injections.all) func `nothing that can be followed, loaded or run is left`(_ text: String) {
        let plain = ReplyText.plain("Before \(text) after.")
        for mark in [
            "://", "<script", "<img", "<a ", "<iframe", "<svg", "<style", "<input", "javascript:", "data:text", "www.",
            "mailto:", "](", "![", "```", "<!--",
        ] {
            #expect(!plain.lowercased().contains(mark), "\(plain)")
        }
        let isClean = plain.unicodeScalars.allSatisfy { scalar in
            scalar == "\n"
                || ![.control, .format, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
        }
        #expect(isClean, "\(plain)")
    }

    @Test func `words, lists and citations stay`() {
        let text = "## Summary\n\n**Revenue** fell 5 % [F1].\n\n\n* Email: 3 < 4\n- Direct [F2]\n"
        #expect(ReplyText.plain(text) == "Summary\n\nRevenue fell 5 % [F1].\n\n- Email: 3 < 4\n- Direct [F2]")
        #expect(ReplyText.plain("See [the report](https://a.example/b).") == "See the report.")
    }

    @Test func `a reply of any length is cut`() {
        #expect(ReplyText.plain(String(repeating: "word ", count: 100_000)).count <= 4_000)
    }
}
