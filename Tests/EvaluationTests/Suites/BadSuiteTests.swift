import Semantics
import Testing

@testable import Evaluation

@Suite struct `A faulty suite says where and how, and its other cases run` {
    @Test func `an unknown key has a place and a suggestion`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: [hi]
            providers: [echo]
            tests:
              - asert: [{type: equals, value: hi}]
              - assert: [{type: equals, value: hi}]
            """)
        let problem = try #require(result.problems.first)
        #expect(problem.line == 4)
        #expect(problem.suggestions.contains("assert"))
        #expect(result.cases.map(\.verdict) == [.pass, .pass])
        #expect(!result.isAboveGate)
    }

    @Test(arguments: [
        ("{type: contains}", "no value", 4), ("{type: contians, value: x}", "no check", 4),
        ("{type: latency}", "no threshold", 4), ("{value: x}", "'type' is missing", 4),
        ("{$ref: '#/assertionTemplates/x'}", "There is no", 4),
        ("{type: contains, value: 'file://gone.txt'}", "There is no file", 4),
    ])
    func `a faulty assertion is an error of its case only`(assertion: String, words: String, line: Int) async throws {
        let result = try await SuiteBench().run(
            """
            prompts: [hi]
            providers: [echo]
            tests:
              - assert: [\(assertion)]
              - assert: [{type: equals, value: hi}]
            """)
        #expect(result.cases.map(\.verdict) == [.error, .pass])
        let problem = try #require(result.problems.first)
        #expect(problem.description.contains(words))
        #expect(problem.line == line && problem.column != nil)
    }

    @Test func `a template that needs a program is an error of its case`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{x}}']
            tests: [{vars: {x: '{% if a %}b{% endif %}'}}, {vars: {x: '{{ y | uper }}', y: z}}, {vars: {x: fine}}]
            """)
        #expect(result.cases.map(\.verdict) == [.error, .error, .pass])
        #expect(result.cases[1].reason.contains("upper"))
    }

    @Test func `a missing file of tests is a problem, and inline tests run`() async throws {
        let result = try await SuiteBench().run("prompts: [hi]\ntests: ['file://gone.yaml', {description: here}]\n")
        #expect(result.problems.map(\.code) == [.missingFile])
        #expect(result.cases.map(\.description) == ["here"])
    }

    @Test func `two cases with one id are a problem, and the first runs`() async throws {
        let result = try await SuiteBench().run(
            """
            asks: reading
            cases:
              - {id: a, question: q, expect: {intent: help}}
              - {id: a, question: q, expect: {intent: help}}
            """, as: "suite.yaml",
            RespondentDirectory(["fidga:interpret": FixedRespondent("{\"intent\":\"help\"}")]))
        #expect(result.problems.map(\.code) == [.duplicate])
        #expect(result.problems.first?.line == 4)
        #expect(result.cases.map(\.verdict) == [.pass])
    }

    @Test func `a line that is not JSON is a problem, and the others run`() async throws {
        let result = try await SuiteBench().run(
            "{\"input\":\"a\",\"ideal\":\"a\"}\nnot json\n{\"input\":\"b\",\"ideal\":[\"x\",\"b\"]}\n", as: "set.jsonl",
            RespondentDirectory(substitute: "echo"))
        #expect(result.problems.map(\.line) == [2])
        #expect(result.cases.map(\.verdict) == [.pass, .pass])
    }
}
