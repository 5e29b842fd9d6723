import Foundation
import Semantics
import Synchronization
import Testing

@testable import Evaluation

@Suite struct `A run is judged again by what was answered` {
    /// Says something else every time, and nothing to what is broken.
    private final class Moody: Respondent {
        private let asked = Mutex(0)
        var count: Int { asked.withLock { $0 } }

        func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
            let number = asked.withLock { asked in
                asked += 1
                return asked
            }
            if request.prompt.contains("broken") { throw RespondentError("No answer.") }
            return EvaluationReply(
                text: number.isMultiple(of: 3) ? "no" : request.prompt, json: .object(["b": .number(0.1), "a": .null]),
                latencyMilliseconds: Double(number), costDollars: 0.25, finishReason: "stop",
                traces: [.init(.prompt, "number \(number)")])
        }
    }

    private final class Lines: Sendable {
        private let kept = Mutex<[String]>([])
        var all: [JSONValue] { kept.withLock { $0 }.compactMap { try? JSONValue(parsing: $0) } }
        func add(_ line: String) { kept.withLock { $0.append(line) } }
    }

    private static let questions = ["a", "b", "broken", "c", "a"].enumerated().map { index, text in
        #"{"id":"q\#(index)","input":"\#(text)","ideal":"\#(text)"}"#
    }.joined(separator: "\n")

    private func people(_ respondent: any Respondent) -> RespondentDirectory {
        RespondentDirectory(["here": respondent], substitute: "here")
    }

    @Test func `the same results, and nobody is asked`() async throws {
        let suite = try SuiteBench().load(Self.questions, as: "set.jsonl")
        let (moody, lines) = (Moody(), Lines())
        let tape = ReplyTape { lines.add($0) }
        let first = try await SuiteRun(respondents: people(moody), width: 4, repeats: 3, tape: tape).run(suite)
        #expect(moody.count == 15)
        let silent = Moody()
        let again = try await SuiteRun(respondents: people(silent), repeats: 3, tape: ReplyTape(played: lines.all))
            .run(suite)
        #expect(silent.count == 0)
        #expect(again.json.serialized == first.json.serialized)
        #expect(Set(first.cases.map(\.verdict)) == [.pass, .fail, .error])
    }

    @Test func `other words than those that were asked have no reply`() async throws {
        let bench = try SuiteBench()
        let lines = Lines()
        let suite = try bench.load(Self.questions, as: "set.jsonl")
        _ = try await SuiteRun(respondents: people(Moody()), tape: ReplyTape { lines.add($0) }).run(suite)
        let other = try bench.load(Self.questions.replacing(#""input":"b""#, with: #""input":"B""#), as: "set.jsonl")
        let again = try await SuiteRun(respondents: people(Moody()), tape: ReplyTape(played: lines.all)).run(other)
        #expect(again.cases.map(\.verdict) == [.pass, .error, .error, .pass, .pass])
        #expect(again.cases[1].reason.contains("kept no reply"))
    }

    @Test func `what is said twice is kept once, and what is asked again counts`() async throws {
        let suite = try SuiteBench().load(#"{"id":"x","input":"broken","ideal":"broken"}"#, as: "set.jsonl")
        let lines = Lines()
        for text in ["no", "no", "broken"] {
            let tape = ReplyTape(goingOnAfter: lines.all) { lines.add($0) }
            _ = try await SuiteRun(respondents: people(FixedRespondent(text)), tape: tape).run(suite)
        }
        #expect(lines.all.count { $0["reply"] != nil } == 2)
        let again = try await SuiteRun(respondents: people(Moody()), tape: ReplyTape(played: lines.all)).run(suite)
        #expect(again.cases.map(\.verdict) == [.pass])
    }

    @Test func `what is computed here is kept, too`() async throws {
        let text = """
            asks: causes
            cases:
              - {id: c, seed: 3, samples: 2, why: w, limits: {cells: {least: 0}, false_alarms: {most: 9}}}
            """
        let suite = try SuiteBench().load(text)
        let lines = Lines()
        let first = try await SuiteRun(tape: ReplyTape { lines.add($0) }).run(suite)
        #expect(first.cases.map(\.verdict) == [.pass] && lines.all.count == 2)
        let again = try await SuiteRun(tape: ReplyTape(played: lines.all)).run(suite)
        #expect(again.json.serialized == first.json.serialized)
        let other = try await SuiteRun(tape: ReplyTape(played: [])).run(suite)
        #expect(other.cases.map(\.verdict) == [.error])
    }
}
