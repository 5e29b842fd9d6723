import Foundation
package import Grounding
import Semantics

/// A language model that judges a text by a rubric. It is asked by choice only: its verdict is an opinion.
package struct JudgeRespondent: Respondent {
    /// The name under which it stands among respondents.
    package static let name = "judge"

    private let model: any LanguageModel
    private let prompt: Prompt

    /// Characters of a text that are shown to the judge.
    private static let longest = 8_000

    /// - Throws: `PromptError` where its prompt is not among the prompts.
    package init(_ model: any LanguageModel, prompts: PromptLibrary) throws(PromptError) {
        self.model = model
        prompt = try prompts.prompt("judge")
    }

    /// The verdict in JSON: `{"pass","score","reason"}`.
    ///
    /// - Parameter request: `rubric`, and `prompt` for the text that is judged; the last turn says what was asked.
    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        guard let rubric = request.rubric else { throw RespondentError("There is no rubric to judge by.") }
        do {
            let filled = try prompt.filled([
                "rubric": SafeText.quoted(rubric, longest: JudgeRespondent.longest),
                "question": SafeText.quoted(request.conversation.last?.text ?? "", longest: JudgeRespondent.longest),
                "answer": SafeText.quoted(request.prompt, longest: JudgeRespondent.longest),
            ])
            let reply = try await model.reply(to: ModelRequest(filled))
            guard let verdict = JudgeRespondent.verdict(in: reply.text) else {
                throw RespondentError("The judge's reply is no verdict: \(SuitePart.quoted(reply.text)).")
            }
            return EvaluationReply(text: reply.text, json: verdict)
        } catch let error as ModelError {
            throw RespondentError("The judge gave no verdict: \(error.description).")
        } catch let error as PromptError {
            throw RespondentError("The judge's prompt does not fit: \(error.description).")
        }
    }

    /// The first JSON object of a reply that says whether the text passes, or how well it does.
    private static func verdict(in text: String) -> JSONValue? {
        let json = ReplyJSON.object(in: text) { $0["pass"]?.flag != nil || $0["score"]?.double != nil }
        guard let json else { return nil }
        let score = json["score"]?.double
        let pass = json["pass"]?.flag ?? ((score ?? 0) >= 0.5)
        return .object([
            "pass": .bool(pass), "score": .number(min(1, max(0, score ?? (pass ? 1 : 0)))),
            "reason": .string(json["reason"]?.text ?? ""),
        ])
    }
}

/// Says how near two texts are in meaning, by embeddings.
package struct SimilarityRespondent: Respondent {
    package static let name = "embeddings"

    private let embedder: any TextEmbedder

    package init(_ embedder: any TextEmbedder) { self.embedder = embedder }

    /// The cosine of the angle between the vectors of `prompt` and `rubric`: `{"similarity"}`.
    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        guard let other = request.rubric else { throw RespondentError("There is no text to compare with.") }
        do {
            let vectors = try await embedder.vectors(of: [request.prompt, other])
            let cosine = SimilarityRespondent.cosine(vectors[0], vectors[1])
            return EvaluationReply(text: cosine.plain, json: .object(["similarity": .number(cosine)]))
        } catch let error as ModelError {
            throw RespondentError("There are no embeddings: \(error.description).")
        }
    }

    static func cosine(_ one: [Double], _ other: [Double]) -> Double {
        let product = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
        let lengths = [one, other].map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        return lengths[0] * lengths[1] > 0 ? product / (lengths[0] * lengths[1]) : 0
    }
}
