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
              - {threshold: 0.8, assert: [{type: python, value: 'True'}, {type: contains, value: absent}]}
              - {threshold: 0.5, assert: [{type: javascript, value: '0', weight: 0}, {type: contains, value: hello}]}
            """)
        // A program's score may be below 0: whatever else is reached, nobody knows.
        #expect(
            result.cases.map(\.verdict) == [
                .unsupported, .unsupported, .fail, .unsupported, .unsupported, .unsupported, .fail, .pass,
            ])
        #expect(result.cases[0].reason.contains("javascript"))
        #expect(result.cases[1].reason.contains("--judge"))
        #expect(result.passRate == 1 / 3.0)
    }

    @Test(arguments: [
        ("assert: [{type: contains, value: hi, weight: -1}]", "A weight must not be below 0", "-1"),
        ("threshold: 1.5, assert: [{type: contains, value: hi}]", "from 0 to 1", "1.5"),
        ("threshold: -0.5, assert: [{type: contains, value: hi}]", "from 0 to 1", "-0.5"),
        ("assert: [{type: rouge-n, value: hi, threshold: 75}]", "from 0 to 1", "75"),
        ("assert: [{type: assert-set, threshold: 2, assert: [{type: contains, value: hi}]}]", "from 0 to 1", "2,"),
        ("assert: [{type: levenshtein, value: hi, threshold: -3}]", "must not be below 0", "-3"),
        ("assert: [{type: regex, value: '(h'}]", "is not a regular expression", "'(h"),
        ("assert: [{type: word-count, value: many}]", "must be a number of words", "many"),
    ])
    func `what cannot be meant is a problem with its place`(test: String, words: String, part: String) async throws {
        let result = try await SuiteBench().run(
            "prompts: [hi]\ntests:\n- {\(test)}\n- {assert: [{type: equals, value: hi}]}\n")
        let problem = try #require(result.problems.first)
        #expect(
            problem.message.contains(words) && problem.line == 3 && result.problems.count == 1, "\(result.problems)")
        let start = try #require(test.firstRange(of: part)).lowerBound
        #expect(problem.column == test.distance(from: test.startIndex, to: start) + 4, "\(problem)")
        #expect(result.cases.map(\.verdict) == [.error, .pass])
    }

    @Test func `distances and times may have thresholds above 1, and the values of templates are seen later`()
        async throws
    {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{x}}']
            tests:
              - {vars: {x: hello}, assert: [{type: levenshtein, value: hullo, threshold: 3}, {type: latency, threshold: 500}]}
              - {vars: {x: '(h'}, assert: [{type: regex, value: '{{x}}'}]}
            """)
        #expect(result.problems == [] && result.cases.map(\.verdict) == [.pass, .error])
        #expect(
            result.cases[1].reason.contains("/suite.yaml:4:53: '(h' is not a regular expression"), "\(result.cases[1])")
    }

    @Test func `thresholds and expressions of a table are looked at, too`() async throws {
        let bench = try SuiteBench()
        try bench.write("t.csv", "x,__expected,__threshold\nhi,regex: (h,\nhi,equals: hi,5\nhi,equals: hi,1\n")
        let result = try await bench.run("prompts: ['{{x}}']\ntests: file://t.csv\n")
        #expect(result.cases.map(\.verdict) == [.error, .error, .pass])
        #expect(result.problems.map(\.line) == [2, 3] && result.problems.map(\.column) == [2, 3])
        #expect(result.problems.allSatisfy { $0.file == "\(bench.folder)/t.csv" }, "\(result.problems)")
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
