import Semantics
import Testing

@testable import Operations

@Suite("Words")
struct WordsTests {
    @Test(
        "are cut with their numbers, dates and marks",
        arguments: [
            ("What's up?", ["what", "is", "up"]), ("yesterday's sales", ["yesterday", "sales"]),
            ("week-over-week", ["week", "over", "week"]), ("didn't", ["did", "not"]), ("A/B test", ["a/b", "test"]),
            ("cut by 30%", ["cut", "by", "30%"]), ("$8,000.50 or 50k", ["$8,000.50", "or", "50k"]),
            ("U.S. and US", ["us", "and", "us"]), ("e-mail me at 9:30 pm", ["email", "me", "at", "9:30 pm"]),
            ("on /p/1?x, please", ["on", "/p/1", "x", "please"]),
            ("ask ops@shop.io, #growth", ["ask", "ops@shop.io", "#growth"]),
            ("", []), ("  ?! ", []),
        ])
    func tokens(text: String, words: [String]) {
        #expect(Tokenizer.tokens(of: text).map(\.text) == words)
    }

    @Test(
        "carry what numbers mean",
        arguments: [
            ("$8,000", 8000.0, false, "USD"), ("€5k", 5000, false, "EUR"), ("1.5m", 1_500_000, false, nil),
            ("15%", 15, true, nil),
            ("50k", 50_000, false, nil), ("0.5", 0.5, false, nil), ("20 %", 20, true, nil),
        ] as [(String, Double, Bool, String?)])
    func numbers(text: String, value: Double, isPercent: Bool, currency: String?) throws {
        let number = try #require(Tokenizer.tokens(of: text).first?.number)
        #expect(number.value == value)
        #expect(number.isPercent == isPercent)
        #expect(number.currency == currency)
    }

    @Test("of any length give a bounded number of tokens")
    func bounded() {
        #expect(Tokenizer.tokens(of: String(repeating: "a ", count: 100_000)).count == Tokenizer.limit)
        #expect(Tokenizer.tokens(of: String(repeating: "9", count: 10_000)).count <= 1)
    }

    @Test(
        "meet patterns",
        arguments: [
            ("drop|fall off", "where do they fall off", true), ("drop|fall off", "where do they fall", false),
            ("why .. drop", "why did revenue drop", true), ("why .. drop", "why did all of our revenue drop", false),
            ("trend*", "trending", true), ("[the] week", "week", true), ("^ why", "and why", false),
            ("now $", "now or never", false),
            ("top #", "top ten", true), ("top #", "top of", false), ("=sales", "sale", false), ("page", "pages", true),
        ])
    func patterns(pattern: String, text: String, matches: Bool) {
        #expect((Pattern(pattern).firstMatch(in: Tokenizer.tokens(of: text)) != nil) == matches)
    }

    @Test(
        "misspelt are repaired; names, quotations and ordinary words are not",
        arguments: [
            ("conversoin", "conversion"), ("chanel", "channel"), ("yestrday", "yesterday"), ("revnue", "revenue"),
            ("sesssions", "sessions"), ("mnth", "month"), ("octobr", "october"), ("campagns", "campaigns"),
            ("\"chanel\"", "chanel"), ("happy", "happy"), ("five", "five"), ("board", "board"),
            ("reporting", "reporting"),
        ])
    func spelling(text: String, repaired: String) {
        let book = Phrasebook(catalogue: .standard, names: .none)
        let speller = Speller(vocabulary: book.vocabulary.union(Vocabulary.grammar), prefixes: Vocabulary.prefixes)
        #expect(speller.repaired(Tokenizer.tokens(of: text)).tokens.map(\.text) == [repaired])
    }

    @Test(
        "differ by as many edits as it takes, swaps included",
        arguments: [
            ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "xbc", 1),
            ("abcd", "badc", 2),
        ])
    func distance(a: String, b: String, edits: Int) {
        #expect(Speller.distance(Array(a.utf8), Array(b.utf8), limit: 3) == edits)
    }
}
