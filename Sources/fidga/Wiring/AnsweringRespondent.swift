import Evaluation
import Foundation
import Grounding
import Logging
import Operations
import Semantics

/// Answers as `fidga ask` does, in the case's world; a scripted model or a cassette takes the place of the run's model
/// where the case says so.
struct AnsweringRespondent: Respondent {
    let workspaces: EvaluationWorkspaces
    /// Off while a model is asked or recorded.
    let playsCassettes: Bool
    private let drafts = SharedDrafts()

    init(workspaces: EvaluationWorkspaces, playsCassettes: Bool) {
        self.workspaces = workspaces
        self.playsCassettes = playsCassettes
    }

    func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        do {
            var context = try await workspaces.context(of: request.world ?? EvaluationWorkspaces.usual)
            let input = AskQuestion.Input(question: request.prompt, conversation: request.turns)
            guard !request.script.isEmpty else {
                let cassette = playsCassettes ? request.cassette : nil
                if let cassette {
                    context = context.worded(by: try ModelOption.writer(ReplayedModel(EvalModels.read(cassette))))
                }
                let answer = try await AskQuestion().run(input, in: context)
                try Self.check(answer, cassette)
                return EvaluationReply(text: answer.text, json: answer.json, finishReason: "stop")
            }
            let script = ScriptedModel(request.script)
            let recorder = RecordingModel(script)
            let log = KeptLog()
            let worded = context.worded(by: try ModelOption.writer(recorder), logger: log.logger)
            let drafted = try await drafts.draft(of: request, input, in: context)
            // What the rules cannot read, the scripted model plans.
            let answer =
                drafted.draft.isUnread
                ? try await AskQuestion().run(input, in: worded)
                : try await AskQuestion().worded(drafted.draft, for: input, in: worded)
            var traces = await script.requests.map { EvaluationReply.Trace(.prompt, $0.system + "\n" + $0.user) }
            traces += (drafted.log + log.lines).map { .init(.log, $0) }
            if await recorder.cassette.count > 0 {
                traces.append(.init(.cassette, await recorder.cassette.json.serialized))
            }
            return EvaluationReply(text: answer.text, json: answer.json, finishReason: "stop", traces: traces)
        } catch let error where error is RespondentError || error is CancellationError {
            throw error
        } catch {
            throw RespondentError(FailureText.line(for: error))
        }
    }

    /// A recording without the reply to what was asked proves nothing: the narrator's words are no stand-in.
    private static func check(_ answer: VerifiedAnswer, _ cassette: String?) throws {
        guard let cassette, answer.languageModel.isFallback, answer.text.contains(ModelError.unrecorded.description)
        else { return }
        let name = (cassette as NSString).lastPathComponent
        throw RespondentError(
            "The cassette \(name) holds no reply to what was asked: a prompt or a fact changed since it was recorded. "
                + "Record the suite again with --record --model NAME.")
    }
}

/// Reads and computes once what several cases ask, which differ in what a scripted model says of it.
private struct SharedDrafts {
    struct Drafted: Sendable {
        var draft: AskQuestion.Draft
        /// What the operator's log says of it.
        var log: [String]
    }

    private let drafts = RecentValues<EvaluationRequest, Drafted>(countLimit: 256)

    func draft(
        of request: EvaluationRequest, _ input: AskQuestion.Input, in context: OperationContext
    ) async throws -> Drafted {
        var key = request
        (key.script, key.cassette, key.isShared) = ([], nil, false)
        return try await drafts.value(for: key) {
            let log = KeptLog()
            let draft = try await AskQuestion().draft(input, in: context.worded(by: nil, logger: log.logger))
            return Drafted(draft: draft, log: log.lines)
        }
    }
}

/// Replies what it was given, one after the other, and the last one again and again.
private actor ScriptedModel: LanguageModel {
    nonisolated let name = "scripted"
    private let replies: [String]
    private(set) var requests: [ModelRequest] = []

    init(_ replies: [String]) { self.replies = replies }

    func reply(to request: ModelRequest) async throws -> ModelReply {
        requests.append(request)
        return ModelReply(text: replies[min(requests.count, replies.count) - 1], finish: .complete)
    }
}
