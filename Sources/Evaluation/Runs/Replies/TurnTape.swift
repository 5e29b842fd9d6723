import Synchronization

/// The part of a tape that belongs to one turn of one case.
final class TurnTape: Sendable {
    private let tape: ReplyTape
    private let suite: String
    private let turn: String
    private let asked = Mutex(0)

    init(_ tape: ReplyTape, suite: String, turn: String) {
        self.tape = tape
        self.suite = suite
        self.turn = turn
    }

    /// Asks and keeps the reply, or plays what was kept.
    ///
    /// - Throws: `RespondentError`; `CancellationError`, which is never kept; what the keeper of lines throws.
    func reply(
        to prompt: String, asking ask: () async throws -> EvaluationReply
    ) async throws -> EvaluationReply {
        let number = asked.withLock { count in
            count += 1
            return count - 1
        }
        if tape.isPlayed { return try tape.outcome(to: prompt, suite: suite, turn: turn, number: number).get() }
        let outcome: Result<EvaluationReply, RespondentError>
        do {
            outcome = .success(try await ask())
        } catch let error as RespondentError {
            outcome = .failure(error)
        }
        return try tape.keep(outcome, to: prompt, suite: suite, turn: turn, number: number).get()
    }
}

/// Asks somebody with a tape running.
struct TapedRespondent: Respondent {
    let respondent: any Respondent
    let tape: TurnTape

    func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        let asked = request.rubric.map { "\($0)\n\(request.prompt)" } ?? request.prompt
        return try await tape.reply(to: asked) { try await respondent.reply(to: request) }
    }
}
