import Testing

@testable import Grounding

@Suite struct `A book of phrases lies on another` {
    private static func words(_ text: String) -> [Word] { WordScanner.words(Array(text.unicodeScalars)) }

    private static let below: PhraseBook<String> = {
        var book = PhraseBook<String>()
        book.add("churn", "foreign", key: "churn")
        book.add("churn rate", "foreign rate", key: "churn rate")
        book.add("Polish", "foreign", exact: true, key: "polish")
        return book
    }()

    @Test func `the longest wins, of the same length the upper`() {
        var book = PhraseBook(over: Self.below, hiding: [])
        book.add("churn", "own")
        #expect(book.match(Self.words("churn was 4"), at: 0)?.meaning == "own")
        #expect(book.match(Self.words("churn rate was 4"), at: 0)?.meaning == "foreign rate")
        #expect(book.match(Self.words("the Polish"), at: 1)?.meaning == "foreign")
        #expect(book.match(Self.words("we polish"), at: 1) == nil)
    }

    @Test func `what is hidden is not found, and the book below stays as it is`() {
        let book = PhraseBook(over: Self.below, hiding: ["churn rate"])
        let found = book.match(Self.words("churn rate was 4"), at: 0)
        #expect(found?.meaning == "foreign" && found?.length == 1)
        #expect(Self.below.match(Self.words("churn rate"), at: 0)?.length == 2)
    }

    @Test func `citations are read without a pattern`() {
        #expect(SentenceGate.citations(in: "[F1] a [F23]. [F] [G4] F5] [F6 [F7][F8]") == ["F1", "F23", "F7", "F8"])
        #expect(SentenceGate.citations(in: "").isEmpty && SentenceGate.citations(in: "F9] and [").isEmpty)
    }
}
