import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Operations
import Semantics

/// The worlds that suites ask about, made once a run in a folder that goes away with it, and who answers in them.
final class EvaluationWorlds: Sendable {
    private let folder: RunFolder
    private let workspaces: EvaluationWorkspaces
    private let playsCassettes: Bool

    /// - Parameters:
    ///   - writer: words answers; nil where the narrator does.
    ///   - playsCassettes: the cassette that a suite names takes the writer's place.
    init(writer: AnswerWriter? = nil, playsCassettes: Bool = true) throws(CommandFailure) {
        self.playsCassettes = playsCassettes
        folder = try RunFolder()
        workspaces = EvaluationWorkspaces(folder: folder.path, writer: writer)
    }

    func remove() { folder.remove() }

    var respondents: [String: any Respondent] {
        [
            "fidga": SharedReplies(AnsweringRespondent(workspaces: workspaces, playsCassettes: playsCassettes)),
            "fidga:interpret": InterpretingRespondent(folder: folder.path),
            "fidga:verify": VerifyingRespondent(folder: folder.path),
        ]
    }
}

/// Reads as `fidga interpret` does, on the case's day.
private struct InterpretingRespondent: Respondent {
    let folder: String

    func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        do {
            let day = request.today ?? EvaluationWorkspaces.usual.today
            // No workspace has this name: nobody's settings change how a suite is read.
            let options = try CommonOptions.parse(["--data", folder + "/none.db", "--now", "\(day)T10:00:00Z"])
            let reading = try await InterpretQuestion().run(
                .init(question: request.prompt, conversation: request.turns), in: LiveWorkspace.withoutData(options))
            return EvaluationReply(text: reading.json.serialized, json: reading.json, finishReason: "stop")
        } catch {
            throw RespondentError(FailureText.line(for: error))
        }
    }
}

/// Judges as `fidga verify` does: the text against the request's facts.
private struct VerifyingRespondent: Respondent {
    let folder: String

    func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        guard let facts = request.facts else { throw RespondentError("There are no facts to hold the text against.") }
        do {
            let options = try CommonOptions.parse(["--data", folder + "/none.db"])
            let verification = try await VerifyClaims().run(
                .init(text: request.prompt, facts: facts), in: LiveWorkspace.withoutData(options))
            return EvaluationReply(
                text: verification.json["verdict"]?.text ?? "", json: verification.json, finishReason: "stop")
        } catch {
            throw RespondentError(FailureText.line(for: error))
        }
    }
}

/// One workspace a world.
actor EvaluationWorkspaces {
    /// The world of cases that name none.
    static let usual = WorldSetting(
        seed: ShopWorld.defaultSeed, now: Instant(seconds: 1_795_428_000), events: 20_000)

    private let folder: String
    private let writer: AnswerWriter?
    private var contexts: [WorldSetting: Task<OperationContext, any Error>] = [:]

    init(folder: String, writer: AnswerWriter?) {
        self.folder = folder
        self.writer = writer
    }

    func context(of world: WorldSetting) async throws -> OperationContext {
        if let context = contexts[world] { return try await context.value }
        let path = "\(folder)/world-\(contexts.count + 1).db"
        let writer = writer
        let made = Task {
            let options = try CommonOptions.parse(["--data", path, "--now", world.askedAt.description])
            try await DemoWorld(path: path, options: options, world: world).build()
            return try await LiveWorkspace.open(options, writer: writer).context
        }
        contexts[world] = made
        return try await made.value
    }
}

extension EvaluationRequest {
    var turns: [ConversationTurn] {
        conversation.map { ConversationTurn(role: $0.role == "assistant" ? .assistant : .user, text: $0.text) }
    }
}
