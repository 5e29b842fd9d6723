import Foundation
import Semantics
import Testing

@testable import Evaluation

@Suite struct `Runs are reported and compared` {
    private static let hostile = "<script>alert('1')</script>\" & \u{1}"

    private func run(_ verdicts: [Verdict], output: String = "x") -> RunResult {
        let cases = verdicts.enumerated().map { index, verdict in
            CaseResult(
                id: "c\(index)", description: Self.hostile, verdict: verdict, score: verdict == .pass ? 1 : 0,
                reason: Self.hostile, respondent: "echo", input: Self.hostile, output: output,
                assertions: [AssertionResult(type: "equals", verdict: verdict, score: 0, reason: Self.hostile)])
        }
        return RunResult(suites: [SuiteResult(name: "s", cases: cases, problems: [], ignored: [], gate: 1)])
    }

    @Test func `JSON has the published shape`() {
        let json = run([.pass, .fail, .unsupported]).json
        let suite = json["suites"]?.elements?.first
        #expect(suite?["name"]?.text == "s")
        #expect(suite?["cases"]?.elements?.map { $0["verdict"]?.text } == ["pass", "fail", "unsupported"])
        #expect(suite?["cases"]?.elements?.first?["assertions"]?.elements?.first?["type"]?.text == "equals")
        #expect(suite?["summary"]?["pass_rate"]?.double == 0.5)
        #expect(run([.pass, .fail]).serialized == run([.pass, .fail]).json.serialized)
        #expect(suite?["summary"]?["above_gate"]?.flag == false)
    }

    @Test func `what a suite or an answer says is never markup`() {
        let result = run([.fail, .error, .pass, .unsupported], output: Self.hostile)
        let html = result.html
        #expect(!html.contains("<script>alert"))
        #expect(html.contains("&lt;script&gt;alert"))
        #expect(!html.contains("http://") && !html.contains("https://"))
        let xml = result.junit
        #expect(!xml.contains("<script>") && !xml.contains("\u{1}"))
        #expect(XMLDocumentReader.document(xml.trimmingCharacters(in: .whitespacesAndNewlines)[...]) != nil)
        #expect(xml.contains("tests=\"4\" failures=\"1\" errors=\"1\" skipped=\"1\""))
    }

    @Test func `promptfoo's shape counts what passed and what did not`() {
        let stats = run([.pass, .fail, .error]).promptfoo["results"]?["stats"]
        #expect(stats?["successes"]?.integer == 1 && stats?["failures"]?.integer == 1 && stats?["errors"]?.integer == 1)
    }

    @Test func `two runs show what flipped, with both texts and the exact p-value`() throws {
        let before = run(Array(repeating: .pass, count: 5) + [.fail], output: "old").json
        let after = run(Array(repeating: .fail, count: 5) + [.fail, .pass], output: "new").json
        let comparison = try RunComparison(before: before, after: after)
        let suite = try #require(comparison.suites.first)
        #expect(suite.flips.map(\.id) == ["c0", "c1", "c2", "c3", "c4"])
        #expect(suite.flips.first?.before.output == "old" && suite.flips.first?.after.output == "new")
        #expect(suite.shared == 6 && suite.passedBefore == 5 && suite.passedAfter == 0)
        #expect(abs(suite.pValue - 0.0625) < 1e-12)
        #expect(suite.onlyAfter == ["c6"] && suite.reworded.map(\.id) == ["c5"])
        #expect(suite.json["rewordings"]?.elements?.first?["after"]?["output"]?.text == "new")
        #expect(throws: ComparisonError.self) { try RunComparison(before: .object([]), after: after) }
    }

    @Test func `a case that expects something else now is said to have changed`() throws {
        func run(_ expected: String, _ verdict: Verdict) -> JSONValue {
            let assertion = AssertionResult(
                type: "says", verdict: verdict, score: 0, reason: "r", expected: .string(expected))
            let result = CaseResult(
                id: "c", verdict: verdict, score: 0, reason: "r", output: "x", assertions: [assertion])
            return RunResult(suites: [SuiteResult(name: "s", cases: [result], problems: [], ignored: [], gate: 1)]).json
        }
        func changed(_ expected: String) throws -> Bool? {
            try RunComparison(before: run("a", .pass), after: run(expected, .fail)).suites.first?.flips.first?
                .isOtherCase
        }
        #expect(try changed("b") == true && changed("a") == false)
    }

    @Test func `a case whose model says something else now has changed, whatever it came to`() throws {
        func run(_ words: [String], _ output: String) -> JSONValue {
            var result = CaseResult(id: "c", verdict: .pass, score: 1, reason: "r", output: output)
            result.modelSays = words
            return RunResult(suites: [SuiteResult(name: "s", cases: [result], problems: [], ignored: [], gate: 1)]).json
        }
        func suite(_ words: [String], _ output: String) throws -> RunComparison.SuiteComparison {
            try #require(RunComparison(before: run(["a"], "x"), after: run(words, output)).suites.first)
        }
        #expect(try suite(["b"], "y").reworded.map(\.isOtherCase) == [true])
        #expect(try suite(["a"], "y").reworded.map(\.isOtherCase) == [false])
        #expect(try suite(["b"], "x").changed == ["c"] && suite([], "x").changed == ["c"])
        #expect(try suite(["a"], "x").changed.isEmpty)
    }

    @Test func `the first difference is named by its case and member`() throws {
        let (one, other) = (run([.pass, .pass]).json, run([.pass, .fail]).json)
        #expect(ResultDifference.first(one, one) == nil)
        #expect(
            ResultDifference.first(one, other)
                == #"s, c1, verdict: "pass" then, "fail" now"#)
        #expect(
            ResultDifference.first(run([.pass]).json, one)?.hasPrefix(#"s, cases[1]: nothing then, {"id":"c1""#) == true
        )
        let (ordered, sorted): (JSONValue, JSONValue) = (
            .object(["b": .integer(1), "a": .integer(2)]), .object(["a": .integer(2), "b": .integer(1)])
        )
        #expect(ResultDifference.first(ordered, sorted) != nil)
    }

    @Test func `failures stand first, with their reason, their turn and how many more`() {
        var result = CaseResult(id: "c-second", verdict: .fail, score: 0, reason: "It is wrong.")
        result.tags = ["traffic"]
        result.assertions = (1...3).map {
            AssertionResult(type: "turn \($0): says", verdict: .fail, score: 0, reason: "It is wrong.")
        }
        #expect(result.shortReason == "turn 1: It is wrong. (and 2 more)")
        let good = CaseResult(id: "c-first", verdict: .pass, score: 1, reason: "All assertions pass.")
        var suite = SuiteResult(name: "s", cases: [good, result], problems: [], ignored: [], gate: 1)
        (suite.about, suite.world) = ("About <it>", WorldSetting(seed: 7, now: testNow, events: 2000))
        let html = RunResult(suites: [suite], setting: [("build", "fidga 9")]).html
        let places = [
            "fidga 9", "<form", "About &lt;it&gt;", "seed 7", "c-second", "traffic</span>",
            "<span class=\"reason\">turn 1: It is wrong. (and 2 more)</span></summary>", "c-first",
        ].map { html.firstRange(of: $0)?.lowerBound }
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted() && !places.contains(nil))
    }

    @Test func `suites below their gate stand first in the report, and in their order in the results`() {
        func suite(_ name: String, _ verdict: Verdict) -> SuiteResult {
            let item = CaseResult(id: "c", verdict: verdict, score: 0, reason: "r")
            return SuiteResult(name: name, cases: [item], problems: [], ignored: [], gate: 1)
        }
        let run = RunResult(suites: [
            suite("good", .pass), suite("unjudged", .unsupported), suite("bad", .fail), suite("worse", .error),
        ])
        let names = run.html.matches(of: #/<section id="(\w+)"/#).map { String($0.output.1) }
        #expect(names == ["bad", "worse", "unjudged", "good"])
        let rows = run.html.matches(of: #/<a href="\#(\w+)"/#).map { String($0.output.1) }
        #expect(rows == names)
        #expect(run.json["suites"]?.elements?.map { $0["name"]?.text } == ["good", "unjudged", "bad", "worse"])
    }

    @Test func `long texts that were expected are cut, once and for all`() {
        func written(_ expected: JSONValue) -> JSONValue? {
            AssertionResult(type: "t", verdict: .pass, score: 1, reason: "r", expected: expected).json["expected"]
        }
        let text = written(.string(String(repeating: "ä", count: 5_000)))
        #expect(text?.text?.hasSuffix("ä … (5000 characters)") == true && text?.text?.count == 1_000)
        let many = written(.array((0..<50).map { .string("\($0)" + String(repeating: "y", count: 900)) }))
        #expect(many?.text?.count == 1_000)
        for value in [text, many] { #expect(value.flatMap(written) == value) }
        let short: JSONValue = .object(["b": .integer(1), "a": .array([.string("x"), .null])])
        #expect(written(short)?.serialized == short.serialized)
    }

    @Test func `slices are compared by themselves`() throws {
        func run(_ verdicts: [(Verdict, [String])]) -> JSONValue {
            let cases = verdicts.enumerated().map { index, item in
                var result = CaseResult(id: "c\(index)", verdict: item.0, score: 0, reason: "")
                result.tags = item.1
                return result
            }
            return RunResult(suites: [SuiteResult(name: "s", cases: cases, problems: [], ignored: [], gate: 1)]).json
        }
        let before = run([(.pass, ["a"]), (.pass, ["a", "b"]), (.fail, ["b"]), (.pass, [])])
        let after = run([(.fail, ["a"]), (.fail, ["a", "b"]), (.pass, ["b"]), (.pass, [])])
        let suite = try #require(try RunComparison(before: before, after: after).suites.first)
        #expect(suite.slices.map(\.tag) == ["a", "b"])
        #expect(suite.slices.map(\.passedBefore) == [2, 1] && suite.slices.map(\.passedAfter) == [0, 1])
        #expect(suite.slices.map(\.pValue) == [0.5, 1])
        #expect(suite.json["slices"]?.elements?.count == 2)
    }
}
