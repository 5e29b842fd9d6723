import Semantics
import Testing

@testable import Evaluation

@Suite struct `Our own suites` {
    private static let suite = """
        suite: numbers
        asks: answers
        world: {seed: 20, now: 2026-11-23T10:00:00Z, events: 3000}
        cases:
          - id: sessions
            question: How many sessions last week?
            why: The plainest question.
            facts: [{metric: sessions, period: {start: 2026-11-16, end: 2026-11-22}}]
            must_not_say: [users]
            may_abstain: true
        """
    private static let world = ShopWorld(seed: 20, now: testNow, size: 3000)
    private static let week = DateRange(
        start: CivilDate(daysSinceEpoch: 20_773), end: CivilDate(daysSinceEpoch: 20_779))

    private func answer(_ value: Double, text: String) -> RespondentDirectory {
        let fact: JSONValue = .object([
            "id": .string("F1"), "kind": .string("value"), "metric": .string("sessions"), "value": .number(value),
            "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
            "dimensions": .object([]),
        ])
        return RespondentDirectory(["fidga": FixedRespondent(text, json: .object(["facts": .array([fact])]))])
    }

    @Test func `the right number, said and cited, passes; another one, or one that is not said, fails`() async throws {
        let right = try #require(WorldLedger(Self.world).value(of: "sessions", in: Self.week, where: [:]))
        func verdict(_ respondents: RespondentDirectory) async throws -> Verdict? {
            try await SuiteBench().run(Self.suite, as: "numbers.yaml", respondents).cases.first?.verdict
        }
        #expect(try await verdict(answer(right, text: "\(right) sessions [F1].")) == .pass)
        #expect(try await verdict(answer(right + 1, text: "\(right + 1) sessions [F1].")) == .fail)
        #expect(try await verdict(answer(right, text: "Many sessions.")) == .fail)
        #expect(try await verdict(answer(right, text: "\(right) sessions of users [F1].")) == .fail)
        #expect(try await verdict(RespondentDirectory(["fidga": FixedRespondent("I cannot say.")])) == .pass)
    }

    @Test func `a model may say nothing at all`() throws {
        let suite = try SuiteBench().load(
            """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases: [{id: a, question: q, why: w, says: [x], model_says: ['', y]}]
            """)
        #expect(suite.problems == [] && (suite.cases.first as? AnswerCase)?.modelSays == ["", "y"])
    }

    @Test func `reasons say numbers in the unit of the answer`() throws {
        let expected = ExpectedFact(
            kind: .value, metric: "session_key_event_rate", period: Self.week, filters: [:], value: 0.0484210526,
            earlier: nil, tolerance: 0)
        func reason(_ stated: Double) -> String {
            let fact: JSONValue = .object([
                "id": .string("F1"), "kind": .string("value"), "metric": .string("session_key_event_rate"),
                "unit": .string("fraction"), "value": .number(stated), "dimensions": .object([]),
                "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
            ])
            return expected.assertion(facts: [fact], text: "[F1]").reason
        }
        #expect(reason(0.05) == "The answer states 5.00 %; counted are 4.84 %.")
        #expect(reason(0.0484210599) == "The answer states 0.0484210599; counted are 0.0484210526.")
    }

    @Test(arguments: [
        ("metric: sessions, where: {country: Germnay}, period: {start: 2026-11-16, end: 2026-11-22}", "is 'Germnay'"),
        ("metric: sessions, period: {start: 2026-11-22, end: 2026-11-16}", "ends (2026-11-16) before it starts"),
        (
            "metric: sessions, period: {start: 2024-11-16, end: 2024-11-22}",
            "lies outside the world, which has data of 2025-10-23..2026-11-23"
        ),
        (
            "metric: sessions, period: {start: 2026-11-16, end: 2026-11-22}, against: {start: 2027-01-01, end: 2027-01-02}",
            "2027-01-01..2027-01-02 lies outside the world"
        ),
    ])
    func `a number that cannot be meant is a problem of the suite, not of the answer`(fact: String, words: String)
        throws
    {
        let text = Self.suite.replacing(
            "metric: sessions, period: {start: 2026-11-16, end: 2026-11-22}", with: fact)
        let problems = try SuiteBench().load(text).problems
        #expect(problems.count == 1 && problems.first?.message.contains(words) ?? false, "\(problems)")
        #expect(problems.first?.line == 8)
    }

    @Test func `a period that the world has in part is counted as far as it goes`() throws {
        let text = Self.suite.replacing(
            "{start: 2026-11-16, end: 2026-11-22}", with: "{start: 2025-01-01, end: 2025-12-31}")
        #expect(try SuiteBench().load(text).problems == [])
    }

    @Test(arguments: [
        ("Finance grew", "NaN", false), ("It is NaN.", "nan", true), ("nan", "NaN", true),
        ("1,042 visits", "42", false),
        ("42.5 visits", "42", true), ("banana nan", "nan", true), ("Write to a@b.c", "@", true),
        ("an onclicked", "onclick", false), ("<bold>", "<b", true), ("It is too late", "Too late", true),
    ])
    func `what must not be said is looked for as whole words`(text: String, words: String, isSaid: Bool) throws {
        #expect(TextChecks.holdsWords(text, words, ignoringCase: true) == isSaid)
        let expectation = AnswerExpectation(mustNotSay: [words])
        let verdicts = expectation.assertions(for: EvaluationReply(text: text), to: "q").map(\.verdict)
        #expect(verdicts == [isSaid ? .fail : .pass])
    }

    @Test func `what is counted in a sum is told without the digits of its order`() {
        let expected = ExpectedFact(
            kind: .value, metric: "advertiser_ad_cost", period: Self.week, filters: [:], value: 110.08999999999999,
            earlier: nil, tolerance: 0)
        #expect(expected.assertion(facts: [], text: "").reason.contains("where 110.09 is counted"))
    }

    @Test func `one fact is one`() {
        let reply = EvaluationReply(text: "x", json: .object(["facts": .array([.object([:])])]))
        let reasons = AnswerExpectation(abstains: true).assertions(for: reply, to: "q").map(\.reason)
        #expect(reasons == ["The answer states 1 fact."])
    }

    @Test func `a right number that is not cited is told with its value`() {
        let expected = ExpectedFact(
            kind: .value, metric: "sessions", period: Self.week, filters: [:], value: 101, earlier: nil, tolerance: 0)
        let fact: JSONValue = .object([
            "id": .string("F1"), "metric": .string("sessions"), "value": .number(101), "dimensions": .object([]),
            "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
        ])
        let reason = expected.assertion(facts: [fact], text: "Last week brought 101 sessions.").reason
        #expect(reason == "The right number, 101, is the fact [F1], and the text does not cite it.")
        #expect(expected.assertion(facts: [], text: "").reason.contains("where 101 is counted"))
    }

    @Test func `where nobody answers, a suite of our own is below its gate`() async throws {
        let result = try await SuiteBench().run(Self.suite, as: "numbers.yaml")
        #expect(result.cases.map(\.verdict) == [.error])
        #expect(!result.isAboveGate)
    }

    @Test func `the ledger counts as the tests' own evidence does`() {
        let ledger = WorldLedger(Self.world)
        let days = DateRange(start: Self.world.period.start, end: Self.world.period.end)
        let made = Self.world.batches(of: 1000).map { $0 }
        let evidence = WorldEvidence(
            events: made.flatMap(\.events).sorted { $0.time < $1.time }, observations: made.flatMap(\.observations))
        for metric: MetricID in [
            "sessions", "screen_page_views", "add_to_carts", "ecommerce_purchases", "items_purchased",
            "advertiser_ad_cost",
        ] {
            let counted = ledger.value(of: metric, in: days, where: [:])
            #expect(abs((counted ?? -1) - (evidence.value(of: metric) ?? -2)) < 1e-6, "\(metric.name)")
        }
        #expect(abs((ledger.value(of: "total_revenue", in: days, where: [:]) ?? 0) - evidence.revenue) < 1e-6)
    }

    @Test(arguments: [
        ("facts: [{metric: sesions, period: {start: 2026-11-16, end: 2026-11-22}}]", "sessions"),
        ("facts: [{metric: sessions, value: 3, period: {start: 2026-11-16, end: 2026-11-22}}]", ""),
        ("facts: [{metric: sessions, where: {contry: x}, period: {start: 2026-11-16, end: 2026-11-22}}]", "country"),
        ("fact: []", "facts"), ("facts: []", ""),
    ])
    func `a faulty case says what was meant`(line: String, suggestion: String) async throws {
        let suite = try SuiteBench().load(
            """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
              - id: a
                question: q
                why: w
                \(line)
            """)
        let problem = try #require(suite.problems.first)
        #expect(problem.line != nil && problem.column != nil)
        #expect(suggestion.isEmpty || problem.suggestions.contains(suggestion))
    }
}
