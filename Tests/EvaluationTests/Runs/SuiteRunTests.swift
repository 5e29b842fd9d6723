import Foundation
import Semantics
import Synchronization
import Testing

@testable import Evaluation

@Suite struct `Suites are run` {
    /// Takes longer for earlier questions, counts how many are asked at once, and answers the question.
    private final class Crowd: Respondent {
        private let state = Mutex((now: 0, most: 0, asked: 0))
        var most: Int { state.withLock { $0.most } }
        var asked: Int { state.withLock { $0.asked } }

        func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
            let number = state.withLock { state in
                state.now += 1
                state.asked += 1
                state.most = max(state.most, state.now)
                return state.asked
            }
            // Everybody waits until others had their chance to come.
            for _ in 0..<(200 - min(number, 100)) { await Task.yield() }
            state.withLock { $0.now -= 1 }
            if request.prompt.contains("broken") { throw RespondentError("No answer.") }
            return EvaluationReply(text: number.isMultiple(of: 2) ? request.prompt : "no")
        }
    }

    private final class Shelf: ResultKeeper {
        private let results = Mutex([String: CaseResult]())
        var ids: Set<String> { results.withLock { Set($0.keys) } }

        func result(of id: String, in suite: String) -> CaseResult? {
            results.withLock { $0[id].flatMap { $0.verdict == .error ? nil : $0 } }
        }

        func keep(_ result: CaseResult, of suite: String) throws { results.withLock { $0[result.id] = result } }
    }

    private static func lines(_ texts: [String]) -> String {
        texts.map { #"{"input":"\#($0)","ideal":"\#($0)"}"# }.joined(separator: "\n")
    }

    private static func directory(_ respondent: any Respondent) -> RespondentDirectory {
        RespondentDirectory(["here": respondent], substitute: "here")
    }

    @Test func `many at once, in the order of the cases`() async throws {
        let suite = try SuiteBench().load(Self.lines((0..<40).map { "question \($0)" }), as: "many.jsonl")
        let crowd = Crowd()
        let result = try await SuiteRun(respondents: Self.directory(crowd), width: 8).run(suite)
        #expect(result.cases.map(\.input) == (0..<40).map { "question \($0)" })
        #expect(crowd.asked == 40 && crowd.most > 1 && crowd.most <= 8)
        let alone = Crowd()
        _ = try await SuiteRun(respondents: Self.directory(alone)).run(suite)
        #expect(alone.most == 1)
    }

    @Test func `a case is asked as often as is wanted, and the share of passing has an interval`() async throws {
        let suite = try SuiteBench().load(Self.lines(["a", "b", "c"]), as: "flaky.jsonl")
        let crowd = Crowd()
        let result = try await SuiteRun(respondents: Self.directory(crowd), repeats: 4).run(suite)
        let (a, b) = (suite.cases[0].id, suite.cases[1].id)
        #expect(result.cases.map(\.id).prefix(5) == [a, "\(a) #2", "\(a) #3", "\(a) #4", b])
        #expect(crowd.asked == 12 && result.passRate == 0.5)
        #expect(result.passInterval == PassInterval.of(rate: 0.5, cases: 3))
        #expect(result.json["summary"]?["repeats"] == .integer(4))
        let once = try await SuiteRun(respondents: Self.directory(Crowd())).run(suite)
        #expect(once.passInterval == nil && once.json["summary"]?["repeats"] == nil)
    }

    @Test func `the interval is that of another implementation`() throws {
        // scipy 1.17.1, binomtest(7, 10).proportion_ci(method='wilson'), and of 10.
        let some = try #require(PassInterval.of(rate: 0.7, cases: 10))
        #expect(abs(some.lowerBound - 0.39677814746114526) < 1e-12 && abs(some.upperBound - 0.892208732593699) < 1e-12)
        let all = try #require(PassInterval.of(rate: 1, cases: 10))
        #expect(abs(all.lowerBound - 0.7224672001371109) < 1e-12 && abs(all.upperBound - 1) < 1e-12)
        #expect(PassInterval.of(rate: 1, cases: 0) == nil)
    }

    @Test func `what is kept is not asked again, errors are`() async throws {
        let suite = try SuiteBench().load(Self.lines(["a", "broken", "c"]), as: "kept.jsonl")
        let shelf = Shelf()
        let first = Crowd()
        let before = try await SuiteRun(respondents: Self.directory(first), keeper: shelf).run(suite)
        #expect(first.asked == 3 && shelf.ids.count == 3 && before.count(.error) == 1)
        let second = Crowd()
        let after = try await SuiteRun(respondents: Self.directory(second), keeper: shelf).run(suite)
        #expect(second.asked == 1 && after.cases[0] == before.cases[0] && after.cases[2] == before.cases[2])
    }

    @Test func `cases that leave texts for others go one after the other, and none is taken from elsewhere`()
        async throws
    {
        let text = """
            prompts: ["{{text}}"]
            providers: [echo]
            tests:
              - vars: {text: first}
                options: {storeOutputAs: kept}
                assert: [{type: equals, value: first}]
              - vars: {text: "{{kept}} second"}
                assert: [{type: equals, value: "first second"}]
            """
        let suite = try SuiteBench().load(text, as: "promptfooconfig.yaml")
        let shelf = Shelf()
        for _ in 0..<2 {
            let result = try await SuiteRun(width: 8, repeats: 2, keeper: shelf).run(suite)
            #expect(result.cases.map(\.verdict) == [.pass, .pass, .pass, .pass], "\(result.cases.map(\.reason))")
        }
    }

    @Test func `nothing is judged of what was cancelled, in order or at once`() async throws {
        /// Cancels the run that asks it.
        struct Canceller: Respondent {
            let cancel: @Sendable () -> Void

            func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
                cancel()
                throw CancellationError()
            }
        }
        for text in ["{}", "{storeOutputAs: kept}"] {
            let suite = try SuiteBench().load(
                "prompts: [hi]\ntests: [{options: \(text), assert: [{type: equals, value: hi}]}]\n")
            let shelf = Shelf()
            let running = Mutex<Task<SuiteResult, any Error>?>(nil)
            let canceller = Canceller { running.withLock { $0?.cancel() } }
            let task = running.withLock { running in
                let task = Task {
                    try await SuiteRun(respondents: Self.directory(canceller), keeper: shelf).run(suite)
                }
                running = task
                return task
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(shelf.ids.isEmpty)
        }
    }

    @Test func `a result reads back as it was written`() async throws {
        let text = """
            prompts: ["{{text}}"]
            providers: [echo]
            tests:
              - description: with everything
                vars: {text: hello, n: 3}
                assert:
                  - {type: contains, value: hell, weight: 2, metric: m}
                  - {type: assert-set, assert: [{type: equals, value: no}, {type: contains, value: e}], threshold: 0.5}
            """
        let result = try await SuiteBench().run(text, as: "promptfooconfig.yaml")
        for item in result.cases { #expect(CaseResult(json: item.json) == item) }
        #expect(CaseResult(json: .object(["id": .string("x")])) == nil)
    }
}
