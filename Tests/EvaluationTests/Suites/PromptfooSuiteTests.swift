import Semantics
import Testing

@testable import Evaluation

@Suite struct `promptfoo configurations run as they are` {
    @Test func `lists of values multiply, the first variable slowest`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{a}}-{{b}}']
            providers: [echo]
            tests: [{vars: {a: [x, y], b: [1, 2]}}]
            """)
        #expect(result.cases.map(\.output) == ["x-1", "x-2", "y-1", "y-2"])
        #expect(result.cases.map(\.id) == ["test-1.1", "test-1.2", "test-1.3", "test-1.4"])
    }

    @Test func `defaults come first, and a test's own values win`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{greeting}} {{name}}']
            providers: [echo]
            defaultTest: {vars: {greeting: Hello}, assert: [{type: contains, value: Hello}]}
            tests:
              - {vars: {name: Ada}, assert: [{type: contains, value: '{{name}}'}]}
              - {vars: {name: Ada, greeting: Bye}}
              - {vars: {name: Ada, greeting: Bye}, options: {disableDefaultAsserts: true}}
            """)
        // Where nothing is asserted, nothing passes.
        #expect(result.cases.map(\.verdict) == [.pass, .fail, .unsupported])
        #expect(result.cases[0].assertions.map(\.type) == ["contains", "contains"])
    }

    @Test func `every set of a scenario runs through every test`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{word}} in {{language}}']
            providers: [echo]
            scenarios:
              - config: [{vars: {language: French, suffix: ench}}, {vars: {language: Dutch, suffix: tch}}]
                tests:
                  - {vars: {word: one}, assert: [{type: regex, value: '{{suffix}}$'}]}
                  - {vars: {word: two}, assert: [{type: starts-with, value: two}]}
            """)
        #expect(result.cases.map(\.output) == ["one in French", "two in French", "one in Dutch", "two in Dutch"])
        #expect(result.isAboveGate)
    }

    @Test func `tests and prompts come from files, tables too`() async throws {
        let bench = try SuiteBench()
        try bench.write("prompts.txt", "First {{x}}\n---\nSecond {{x}} {{ (data | load).tone | upper }}\n")
        try bench.write(
            "tests.csv",
            #"""
            x,data,__expected,__description
            "a, ""b""","{""tone"":""dry""}","contains: a, ""b""",quoted
            Paris,"{""tone"":""dry""}",not-contains:Rome,plain
            """#)
        let result = try await bench.run(
            "prompts: ['file://prompts.txt']\nproviders: [echo]\ntests: file://tests.csv\n")
        #expect(result.problems == [])
        #expect(result.cases.map(\.verdict) == [.pass, .pass, .pass, .pass])
        #expect(result.cases.map(\.output)[2] == "Second a, \"b\" DRY")
        #expect(result.cases[1].description == "plain")
    }

    @Test func `what would need a program or a judge is unsupported by name, and never passes`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: [hello]
            providers: [echo]
            tests:
              - assert: [{type: javascript, value: 'true'}]
              - assert: [{type: llm-rubric, value: nice}, {type: contains, value: hello}]
              - assert: [{type: not-similar, value: x}, {type: contains, value: absent}]
              - {threshold: 0.5, assert: [{type: python, value: 'True'}, {type: contains, value: hello}]}
              - {threshold: 0.8, assert: [{type: python, value: 'True'}, {type: contains, value: hello}]}
              - {options: {transform: 'output.split("e")[0]'}, assert: [{type: contains, value: h}]}
            """)
        #expect(
            result.cases.map(\.verdict) == [
                .unsupported, .unsupported, .fail, .pass, .unsupported, .unsupported,
            ])
        #expect(result.cases[0].reason.contains("javascript"))
        #expect(result.cases[1].reason.contains("--judge"))
        #expect(result.passRate == 0.5)
    }

    @Test func `an unknown provider makes its cases unsupported, and a substitute answers for all`() async throws {
        let text = "prompts: [hi]\nproviders: ['openai:gpt-4.1']\ntests: [{assert: [{type: equals, value: hi}]}]\n"
        let alone = try await SuiteBench().run(text).cases
        #expect(alone.map(\.verdict) == [.unsupported] && alone[0].reason.contains("--live"))
        let substitute = RespondentDirectory(substitute: "echo")
        #expect(try await SuiteBench().run(text, as: "suite.yaml", substitute).cases.map(\.verdict) == [.pass])
    }

    @Test func `transforms without a program are done, and outputs can be handed on`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{text}}']
            providers: [echo]
            tests:
              - vars: {text: '{"answer": [" Yes "]}'}
                options: {transform: 'JSON.parse(output).answer[0].trim()', storeOutputAs: kept}
                assert: [{type: equals, value: 'Yes'}]
              - {vars: {text: 'so {{kept}}'}, assert: [{type: equals, value: so Yes}]}
            """)
        #expect(result.cases.map(\.verdict) == [.pass, .pass])
    }

    @Test func `the same suite gives the same bytes`() async throws {
        let text = "prompts: ['{{a}}']\ntests: [{vars: {a: [1, 2]}, assert: [{type: regex, value: '[0-9]'}]}]\n"
        let first = RunResult(suites: [try await SuiteBench().run(text)])
        let second = RunResult(suites: [try await SuiteBench().run(text)])
        #expect(first.json.serialized == second.json.serialized && first.serialized == first.json.serialized)
        #expect(first.html == second.html)
    }
}
