import Foundation
import Semantics
import Testing

@testable import Evaluation

@Suite struct `What is wrong with one case is its own matter` {
    private static let people = RespondentDirectory([
        "fidga": FixedRespondent("a", json: .object([])), "fidga:interpret": FixedRespondent(#"{"intent":"help"}"#),
    ])

    @Test(arguments: ["", "  "]) func `a key that stands twice in a case`(indent: String) async throws {
        let result = try await SuiteBench().run(
            """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
            \(indent)- {id: first, why: w, question: q, says: [a]}
            \(indent)- id: twice
            \(indent)  question: q
            \(indent)  why: w
            \(indent)  says: [a]
            \(indent)  says: [b]
            \(indent)- {id: last, why: w, question: q, says: [a]}
            gate: 0.5
            """, as: "suite.yaml", Self.people)
        #expect(result.cases.map(\.id) == ["first", "last"] && result.count(.pass) == 2)
        let problem = try #require(result.problems.first)
        #expect(problem.code == .duplicate && problem.message == "The key 'says' stands here twice.")
        #expect(problem.line == 8 && problem.path == "cases[1]" && result.problems.count == 1)
        #expect(result.size == "2 of 3 cases, 1 left out for its problems" && result.gate == 0.5)
        #expect(result.standing == .faulty)
    }

    @Test func `a case that is no YAML`() async throws {
        let result = try await SuiteBench().run(
            "asks: reading\ncases:\n- {id: a, question: q, expect: {intent: help}}\n- {id: b, question: 'q}\n",
            as: "suite.yaml",
            Self.people)
        #expect(result.cases.map(\.id) == ["a"] && result.problems.map(\.line) == [4], "\(result.problems)")
    }

    @Test func `a test of a configuration is an error, and the others run`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: [hi]
            tests:
              - assert: [{type: equals, value: hi}]
              - description: twice
                assert: [{type: equals, value: hi}]
                assert: [{type: equals, value: ho}]
              - assert: [{type: equals, value: hi}]
            """)
        #expect(result.cases.map(\.id) == ["test-1", "test-2", "test-3"])
        #expect(result.cases.map(\.verdict) == [.pass, .error, .pass])
        #expect(result.cases[1].reason.contains("/suite.yaml:5:") && result.problems.map(\.line) == [5])
    }

    @Test(arguments: ["gate: 1\ngate: 1\n", "world: {now: 2026-11-23T10:00:00Z, now: x}\n"])
    func `what stands twice above the cases spoils them all`(head: String) throws {
        let suite = try SuiteBench().load("asks: answers\n\(head)cases:\n- {id: a, question: q, why: w, says: [a]}\n")
        #expect(suite.problems.map(\.code) == [.duplicate] && suite.caseCount == 0)
    }

    @Test(arguments: [
        ("- just a text", "This is no case."), ("- {id: b, question: '', why: w, says: [a]}", "nothing in this text"),
        ("- {id: b, question: q, why: w, says: [null]}", "'null' without quotes is no text"),
        ("- {id: b, question: q, why: w, style: {words: 4.5}}", "'4.5' is not a whole number."),
        ("- {id: b, question: q, why: w, may_abstain: true}", "Nothing is expected of the answer of one"),
    ])
    func `is told as it is`(item: String, words: String) throws {
        let suite = try SuiteBench().load(
            """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
            - {id: a, question: q, why: w, says: ['null']}
            \(item)
            """)
        let problem = try #require(suite.problems.first)
        #expect(suite.problems.count == 1 && problem.message.contains(words) && problem.line == 5, "\(suite.problems)")
        #expect(!problem.remedy.contains("may_abstain") && !problem.remedy.contains("0.8"))
        #expect(suite.cases.map(\.id) == ["a"])
    }

    @Test func `lines without a question or with a faulty expression have their place`() throws {
        let suite = try SuiteBench().load(
            """
            {"id":"a","input":"x","ideal":["x","(x"],"match":"regex"}
            {"id":"b","input":" ","ideal":"x"}
            {"id":"c","question":"","expect":{"intent":"help"}}
            {"id":"d","input":"x","ideal":"(x"}
            """, as: "set.jsonl")
        #expect(suite.problems.map(\.line) == [1, 2, 3] && suite.problems.map(\.column) == [36, 19, 22])
        #expect(suite.problems.first?.message.contains("is not a regular expression") == true)
        #expect(suite.cases.map(\.id) == ["d"])
    }

    @Test func `a cassette that is not there is one problem, and who needs none runs`() async throws {
        let bench = try SuiteBench()
        let text = """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cassette: recordd.json
            cases:
              - {id: a, question: q, why: w, says: [a]}
              - {id: b, question: q, why: w, says: [a]}
              - {id: c, question: q, why: w, says: [a], model_says: [a]}
            """
        try bench.write("recorded.json", #"{"version":2}"#)
        let result = try await bench.run(text, as: "suite.yaml", Self.people)
        let problem = try #require(result.problems.first)
        #expect(problem.code == .missingFile && problem.line == 3 && problem.suggestions == ["recorded.json"])
        #expect(result.problems.count == 1 && result.cases.map(\.id) == ["c"] && result.leftOut.map(\.count) == [2])
        let broken = try bench.load(text.replacing("recordd", with: "recorded"))
        #expect(broken.problems.map(\.line) == [3] && broken.problems[0].message.contains("is no cassette: version"))
        // Where it is about to be recorded, it need not be there.
        try bench.write("suite.yaml", text)
        let recording = try SuiteLoader.load("\(bench.folder)/suite.yaml", playsCassettes: false)
        #expect(recording.problems == [] && recording.caseCount == 3)
    }

    @Test func `a reply that a cassette lacks is told with the place of its case`() async throws {
        struct Silent: Respondent {
            func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
                throw RespondentError("No reply.")
            }
        }
        let bench = try SuiteBench()
        try bench.write("c.json", #"{"version":1,"model":"m","replies":[]}"#)
        let head = "asks: answers\nworld: {now: 2026-11-23T10:00:00Z, events: 1000}\ncassette: c.json\n"
        let result = try await bench.run(
            head + "cases:\n  - {id: a, question: q, why: w, says: [a]}\n", as: "suite.yaml",
            RespondentDirectory(["fidga": Silent()]))
        #expect(result.cases.map(\.reason) == ["\(bench.folder)/suite.yaml:5:5: No reply."])
    }

    @Test func `a problem names its file as it was named`() throws {
        let bench = try SuiteBench()
        try bench.write("more.yaml", "- {asert: []}\n")
        let suite = try bench.load("prompts: [hi]\ntests: [file://more.yaml, {asert: []}]\n")
        #expect(suite.problems.map(\.file) == ["\(bench.folder)/more.yaml", "\(bench.folder)/suite.yaml"])
        #expect(SuiteFolder(path: ".").shown("file://more.yaml") == "more.yaml")
        #expect(SuiteFolder(path: "eval/suites").shown("../x.yaml") == "eval/suites/../x.yaml")
    }
}
