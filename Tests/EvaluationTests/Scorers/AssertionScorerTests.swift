import Semantics
import Testing

@testable import Evaluation

@Suite struct `Assertions judge an output` {
    struct Row: Sendable {
        var type: String
        var value: String
        var threshold: Double?
        var output: String
        var verdict: Verdict

        init(_ type: String, _ value: String, _ output: String, _ verdict: Verdict, _ threshold: Double? = nil) {
            (self.type, self.value, self.output, self.verdict) = (type, value, output, verdict)
            self.threshold = threshold
        }
    }

    /// Values are YAML. Meanings are those of promptfoo's documentation.
    static let rows: [Row] = [
        .init("equals", "a b", "a b", .pass), .init("equals", "a b", "a b ", .fail),
        .init("equals", "{k: [1, 2]}", "{\"k\": [1.0, 2]}", .pass), .init("equals", "{k: 1}", "k: 1", .fail),
        .init("not-equals", "a", "b", .pass), .init("equals", "42", "42", .pass),
        .init("contains", "0", "10", .pass), .init("contains", "É", "é", .fail),
        .init("icontains", "É", "é", .pass), .init("contains", "e\u{301}", "é", .fail),
        .init("contains-all", "[a, b]", "b a", .pass), .init("contains-all", "[a, c]", "b a", .fail),
        .init("contains-any", "'x, a'", "a", .pass), .init("contains-any", "'\"x, a\"'", "a", .fail),
        .init("not-contains-any", "[x, y]", "a", .pass), .init("icontains-any", "[X]", "ax", .pass),
        .init("icontains-all", "[X, A]", "ax", .pass), .init("starts-with", "Yes", "Yes, no", .pass),
        .init("starts-with", "Yes", "yes", .fail), .init("regex", "'^\\d{4}$'", "2026", .pass),
        .init("regex", "'^\\d+$'", "2026\n", .fail), .init("regex", "'\\d'", "٣", .fail),
        .init("regex", "'[[a]'", "[", .pass), .init("regex", "'('", "(", .error),
        .init("is-json", "", "{\"a\": 1}", .pass), .init("is-json", "", "{a: 1}", .fail),
        .init("not-is-json", "", "text", .pass),
        .init("is-json", "{type: object, required: [a]}", "{\"b\": 1}", .fail),
        .init("is-json", "{type: object, requird: [a]}", "{\"b\": 1}", .error),
        .init("contains-json", "{required: [a]}", "x {\"b\": 1} y {\"a\": 2} z", .pass),
        .init("contains-json", "", "no { braces } here", .fail), .init("not-contains-json", "", "none", .pass),
        .init("is-xml", "", "<a><b x=\"1\"/>t &amp; u</a>", .pass), .init("is-xml", "", "<a><b></a></b>", .fail),
        .init("is-xml", "{requiredElements: [a.b.c]}", "<a><b><c/></b></a>", .pass),
        .init("is-xml", "{requiredElements: [a.c]}", "<a><b><c/></b></a>", .fail),
        .init("contains-xml", "", "so: <a>1</a>, yes", .pass), .init("contains-xml", "", "1 < 2", .fail),
        .init("levenshtein", "sitting", "kitten", .pass, 3), .init("levenshtein", "sitting", "kitten", .fail, 2),
        .init("levenshtein", "hello world", "hello", .fail), .init("word-count", "3", "one  two\nthree", .pass),
        .init("word-count", "{min: 2, max: 3}", "one", .fail), .init("word-count", "{most: 3}", "one", .error),
        .init("not-word-count", "{max: 1}", "one two", .pass), .init("latency", "", "x", .pass, 200),
        .init("latency", "", "x", .fail, 100), .init("cost", "", "x", .pass, 0.01),
        .init("cost", "", "x", .fail, 0.001),
        .init("finish-reason", "STOP", "x", .pass), .init("not-finish-reason", "length", "x", .pass),
        .init("rouge-n", "hello world", "Hello, world!", .pass), .init("rouge-n", "a b c d", "a b", .fail),
        .init("not-rouge-n", "a b c d", "a b", .pass), .init("bleu", "the cat sat on the mat", "dogs run", .fail),
        .init("bleu", "the cat sat on the mat", "The cat sat on the mat", .pass),
        .init("gleu", "the cat sat", "the cat sat.", .pass), .init("gleu", "[x y, the cat]", "the cat", .pass),
        .init("is-refusal", "", "I’m sorry, but I can't do that.", .pass), .init("is-refusal", "", "Sure: 4", .fail),
        .init("not-is-refusal", "", "Sure: 4", .pass), .init("contains", "'{{who}}'", "Ada", .pass),
        .init("similar", "x", "x", .unsupported), .init("not-llm-rubric", "x", "x", .unsupported),
    ]

    @Test(arguments: rows)
    func `as the documentation says`(row: Row) async throws {
        var reader = SuiteReader()
        let threshold = row.threshold.map { ", threshold: \($0)" } ?? ""
        let value = row.value.isEmpty ? "" : ", value: \(row.value)"
        let part = try #require(
            try SuiteDocument.read("[{type: '\(row.type)'\(value)\(threshold)}]", file: "a.yaml"))
        let assertions = AssertionReader(root: part, folder: SuiteFolder(path: ".")).assertions(part, &reader)
        #expect(reader.problems == [] || row.verdict == .error)
        let reply = EvaluationReply(
            text: row.output, latencyMilliseconds: 150, costDollars: 0.005, finishReason: "stop")
        let scorer = AssertionScorer(
            reply: reply, output: .string(row.output), variables: ["who": .string("Ada")])
        let result = await scorer.score(try #require(assertions.first))
        #expect(result.verdict == row.verdict, "\(row): \(result.reason)")
    }

    @Test func `BLEU of the paper's kind: precisions 5/6, 3/5, 1/4, 0 smoothed`() {
        // (5/6 × 3/5 × 1/4 × 1e-7)^(1/4), by hand.
        let score = OverlapChecks.bleu("the cat sat on a mat", ["the cat lay on a mat"])
        #expect(abs(score - 0.010573) < 1e-5)
    }

    @Test func `GLEU is the lesser of precision and recall`() {
        // 1 to 4 words: 5 + 3 + 1 + 0 shared of 6 + 5 + 4 + 3 on either side.
        #expect(abs(OverlapChecks.gleu("the cat sat on a mat", "the cat lay on a mat") - 9.0 / 18) < 1e-12)
    }

    @Test func `a threshold weighs scores, and nought always passes`() {
        func result(_ verdict: Verdict, _ weight: Double) -> AssertionResult {
            AssertionResult(type: "t", verdict: verdict, score: verdict == .pass ? 1 : 0, weight: weight, reason: "")
        }
        let both = [result(.fail, 2), result(.pass, 1)]
        #expect(AssertionSum(both, threshold: nil).verdict == .fail)
        #expect(abs(AssertionSum(both, threshold: nil).score - 1.0 / 3) < 1e-12)
        #expect(AssertionSum(both, threshold: 0.3).verdict == .pass)
        #expect(AssertionSum(both, threshold: 0.5).verdict == .fail)
        #expect(AssertionSum(both, threshold: 0.5).reason == "The score 0.3333 is below the threshold 0.5. t: ")
        let more = [both[0], both[0], both[1]]
        #expect(AssertionSum(more, threshold: 0.5).reason.hasSuffix(" t:  (and 1 more)"))
        #expect(AssertionSum(both, threshold: 0).verdict == .pass)
        #expect(AssertionSum([result(.error, 1), result(.pass, 1)], threshold: 0).verdict == .error)
    }
}
