import Foundation
package import Grounding
import Semantics

/// A language model that answers by itself: the prompt is what it is asked, and nothing of fidga's is said to it.
///
/// A prompt that is a list of chat messages in JSON is taken apart: what systems say comes first, turns before the last stand
/// above it with their roles.
package struct ModelRespondent: Respondent {
    private let model: any LanguageModel
    private let settings: NamedModel
    private let cost: @Sendable (Int, Int) -> Double?

    private static let usualLength = 1024

    /// - Parameters:
    ///   - settings: temperature and length of replies; 0 and 1,024 tokens where a suite names none.
    ///   - cost: dollars for so many tokens of a prompt and of its reply; nil where prices are not known.
    package init(
        _ model: any LanguageModel, settings: NamedModel,
        cost: @escaping @Sendable (Int, Int) -> Double? = { _, _ in nil }
    ) {
        self.model = model
        self.settings = settings
        self.cost = cost
    }

    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        let words = ModelRespondent.words(request)
        let asked = ModelRequest(
            system: words.system, user: words.user, temperature: settings.temperature ?? 0,
            maxTokens: settings.maxTokens ?? ModelRespondent.usualLength)
        let reply: ModelReply
        do {
            reply = try await model.reply(to: asked)
        } catch let error as ModelError {
            throw RespondentError("The model \(model.name) gave no answer: \(error.description).")
        }
        return EvaluationReply(
            text: reply.text,
            costDollars: reply.promptTokens.flatMap { asked in reply.replyTokens.flatMap { cost(asked, $0) } },
            finishReason: reply.finish == .complete ? "stop" : "length")
    }

    static func words(_ request: EvaluationRequest) -> (system: String, user: String) {
        var system = request.system.map { [$0] } ?? []
        var turns = request.conversation.map { (role: $0.role, text: $0.text) }
        let messages =
            request.prompt.first { !$0.isWhitespace } == "[" ? JSONChecks.parsed(request.prompt)?.elements : nil
        let said = messages?.compactMap { message -> (role: String, text: String)? in
            guard let role = message["role"]?.text, let text = message["content"]?.text else { return nil }
            return (role, text)
        }
        if let said, let messages, said.count == messages.count, !said.isEmpty {
            system += said.filter { $0.role == "system" || $0.role == "developer" }.map(\.text)
            turns += said.filter { $0.role != "system" && $0.role != "developer" }
        } else {
            turns.append(("user", request.prompt))
        }
        let user =
            turns.count == 1 ? turns[0].text : turns.map { "\($0.role): \($0.text)" }.joined(separator: "\n")
        return (system.joined(separator: "\n\n"), user)
    }
}
