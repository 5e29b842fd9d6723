import Testing

@testable import Evaluation

@Suite struct `How an answer reads` {
    private func verdicts(_ limits: StyleLimits, _ text: String) -> [Verdict] {
        limits.assertions(for: text).map(\.verdict)
    }

    @Test(arguments: [
        ("Sessions came to 6 [F1]. More follows.", Verdict.pass), ("This is long. It goes on. Then 6 [F1].", .fail),
    ])
    func `the first words state a fact`(text: String, expected: Verdict) {
        #expect(verdicts(StyleLimits(leads: true), text) == [expected])
    }

    @Test func `length, sentences and jargon are bounded`() {
        #expect(verdicts(StyleLimits(words: 3), "one two three") == [.pass])
        #expect(verdicts(StyleLimits(words: 3), "one two three four") == [.fail])
        #expect(verdicts(StyleLimits(sentenceWords: 2), "one two. three four.") == [.pass])
        #expect(verdicts(StyleLimits(sentenceWords: 2), "one two three. four.") == [.fail])
        #expect(verdicts(StyleLimits(jargon: ["nan"]), "The finance team") == [.pass])
        #expect(verdicts(StyleLimits(jargon: ["nan"]), "Sessions: NaN") == [.fail])
        #expect(verdicts(StyleLimits(jargon: ["nan"]), "total_revenue rose") == [.fail])
    }

    /// By hand: 6 words of one syllable in one sentence are 206.835 − 6.09 − 84.6.
    @Test func `the reading ease is Flesch's`() throws {
        let ease = try #require(Readability("The cat sat on the mat.").readingEase)
        #expect(abs(ease - 116.145) < 1e-9)
        #expect(Readability("12 %").readingEase == nil)
    }
}
