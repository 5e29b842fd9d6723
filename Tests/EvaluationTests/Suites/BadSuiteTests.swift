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
        // What was to be asserted is not known.
        #expect(result.cases.map(\.verdict) == [.error, .pass])
        #expect(!result.isAboveGate && result.passRate == 0.5)
    }

    @Test(arguments: [
        ("conversation", "turns: []", "asks nothing"), ("laws", "question: q, laws: []", "asks nothing"),
        ("answers", "question: q, says: [a], style: {wrods: 5}", "'wrods' is not a key"),
        ("answers", "question: q, style: {words: }", "Nothing is asked of the style"),
        ("answers", "question: q, says: [a, {b: c}]", "must be a text"),
        ("answers", "question: q, says: ['']", "must be a text"),
        (
            "answers",
            "question: q, facts: [{metric: sessions, period: {start: 2026-11-16, end: 2026-11-22}, tolerance: 5}]",
            "from 0 to 1"
        ),
        ("reading", "question: q, expect: {}", "Nothing is expected of the reading"),
        ("reading", "question: q, expect: {intent: brekdown}", "Did you mean breakdown"),
        ("reading", "question: q, expect: {metrics: [total_revenu]}", "Did you mean total_revenue"),
        ("reading", "question: q, expect: {breakdown: [contry]}", "Did you mean country"),
        ("reading", "question: q, expect: {metrics: sessions}", "must be a list"),
        (
            "reading", "question: q, expect: {filters: [{field: contry, op: eqq, value: x}]}",
            "'eqq' is not a comparison"
        ),
        ("reading", "question: q, expect: {intent: multi, parts: [{intent: tend}]}", "Did you mean trend"),
        ("reading", "question: q, expect: {intent: trend}, accept: [{granularity: dai}]", "Did you mean day"),
        ("answers", "question: q, reading: {intent: brekdown}", "Did you mean breakdown"),
    ])
    func `a case with a problem is left out and counted`(asks: String, line: String, words: String) async throws {
        let people = RespondentDirectory(["fidga": FixedRespondent("a", json: .object([]))])
        let result = try await SuiteBench().run(
            """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
              - {id: bad, asks: \(asks), why: w, \(line)}
              - {id: good, why: w, question: q, says: [a]}
            """, as: "suite.yaml", people)
        #expect(result.cases.map(\.id) == ["good"] && result.cases.map(\.verdict) == [.pass])
        #expect(result.problems.contains { $0.description.contains(words) }, "\(result.problems)")
        #expect(result.leftOut.map(\.count) == [1] && result.size == "1 of 2 cases, 1 left out for its problems")
        #expect(result.standing == .faulty && result.json["summary"]?["above_gate"]?.flag == false)
    }

    @Test func `a suite in which nothing is judged is not above its gate`() async throws {
        for text in ["asks: answers\ncases: []\n", "prompts: [hi]\ntests: []\n"] {
            let result = try await SuiteBench().run(text)
            #expect(result.problems.map(\.message) == ["The suite has no case."], "\(result.problems)")
        }
        let unasked = try await SuiteBench().run("prompts: [hi]\ntests: [{description: nothing asserted}]\n")
        #expect(unasked.cases.map(\.verdict) == [.unsupported] && unasked.standing == .nothingJudged)
        #expect(!RunResult(suites: [unasked]).isAboveGate && unasked.verdict == "NOTHING WAS JUDGED")
        let good = try await SuiteBench().run("prompts: [hi]\ntests: [{assert: [{type: equals, value: hi}]}]\n")
        #expect(RunResult(suites: [unasked, good]).isAboveGate)
    }

    @Test func `lines are JSON; problems name the line, in the order of the lines`() async throws {
        let result = try await SuiteBench().run(
            """
            {"input":"a","ideal":"a"}
            {"input":"b","idea":"b"}
            {"input":"c","ideal":"c"
            {"input":"d","ideal":[]}

            {"input":"é" "ideal":"e"}
            """, as: "set.jsonl", RespondentDirectory(substitute: "echo"))
        #expect(result.cases.map(\.verdict) == [.pass])
        #expect(result.problems.map(\.line) == [2, 2, 3, 4, 6], "\(result.problems)")
        let open = try #require(result.problems.first { $0.line == 3 })
        #expect(open.message == "This line is not JSON: expected ',' or '}'." && open.column == 25)
        #expect(result.problems.last?.column == 14)
        #expect(result.leftOut.map(\.count) == [4])
    }

    @Test func `a folder without a configuration says what there is`() throws {
        let bench = try SuiteBench()
        try bench.write("mine.yaml", "asks: reading\n")
        let error = #expect(throws: SuiteProblem.self) { try SuiteLoader.load(bench.folder) }
        #expect(error?.suggestions == ["\(bench.folder)/mine.yaml"], "\(String(describing: error))")
    }

    @Test func `a prompt that comes out empty is an error, and a name without a value is noted`() async throws {
        let result = try await SuiteBench().run(
            """
            prompts: ['{{qestion}}', 'Say {{question}} {{ tone | default("drily") }}']
            tests: [{vars: {question: hi}, assert: [{type: contains, value: hi}]}]
            """)
        #expect(result.cases.map(\.verdict) == [.error, .pass])
        #expect(result.cases[0].reason.hasSuffix("/suite.yaml:1:11: The prompt is empty: nothing is called 'qestion'."))
        #expect(result.notes == ["{{qestion}} has no value in 1 of 2 cases, and is left empty there"])
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
            tests: [{vars: {x: '{% if a %}b{% endif %}'}}, {vars: {x: '{{ y | uper }}', y: z}}, {vars: {x: fine}, assert: [{type: equals, value: fine}]}]
            """)
        #expect(result.cases.map(\.verdict) == [.error, .error, .pass])
        #expect(result.cases[1].reason.contains("upper"))
        for (reason, place) in zip(result.cases.map(\.reason), ["/suite.yaml:2:9: ", "/suite.yaml:2:48: "]) {
            #expect(reason.contains(place), "\(reason)")
        }
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
