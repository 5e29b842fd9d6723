package import Semantics

/// Has a model word an answer from facts, and lets nothing through that does not follow from them.
///
/// Facts go into the prompt, the reply is made plain and checked claim by claim; one that fails is mended once or twice, told
/// what is wrong; then the narrator's own words stand in for it.
///
/// *Step before:* the narrator's `AnswerDraft`, whose facts are used. *Step after:* `VerifiedAnswer`.
package struct AnswerWriter: Sendable {
    let model: any LanguageModel
    let prompts: PromptLibrary
    private let catalogue: Catalogue
    /// How often a reply that fails may be mended.
    private let repairs: Int

    /// The model, as it is named in notes: `openai:gpt-4o`.
    package var name: String { model.name }

    package init(model: any LanguageModel, prompts: PromptLibrary, catalogue: Catalogue, repairs: Int = 2) {
        self.model = model
        self.prompts = prompts
        self.catalogue = catalogue
        self.repairs = repairs
    }

    /// Words that passed, or the reason why there are none.
    package struct Outcome: Sendable {
        /// Nil when the narrator has to answer.
        package var text: String?
        package var claims: [Claim]
        package var note: LanguageModelNote
        /// One quiet line for the reader when the model's words are not used.
        package var remark: String?
        /// Every prompt sent, as `id@version`, with its hash.
        package var sent: [(prompt: String, hash: String)]
    }

    /// - Throws: `CancellationError` and `PromptError` only; what goes wrong with the model is an outcome.
    package func answer(
        _ question: String, from sheet: FactSheet, task: WritingTask = .answer
    ) async throws -> Outcome {
        let facts = FactProse.lines(sheet, catalogue: catalogue)
        let verifier = ClaimVerifier(facts: sheet.facts.map(ReferenceFact.init), catalogue: catalogue)
        let asked = SafeText.quoted(question, longest: 500)
        var filled = try prompts.prompt(task.prompt).filled(["facts": facts, "question": asked])
        let first = filled
        var sent: [(prompt: String, hash: String)] = []
        for attempt in 0...repairs {
            sent.append((filled.prompt.name, filled.hash))
            let reply: ModelReply
            do {
                reply = try await model.reply(to: ModelRequest(filled))
            } catch let error as ModelError {
                return fallback(first, error.description, sent)
            }
            let text = ReplyText.plain(reply.text)
            let result = verifier.verify(text)
            let isUsable = reply.finish == .complete && !text.isEmpty && !result.claims.isEmpty
            if isUsable, result.isAccepted {
                let note = LanguageModelNote(
                    name: model.name, prompt: first.prompt.name, isVerified: true, isFallback: false)
                return Outcome(text: text, claims: result.claims, note: note, remark: nil, sent: sent)
            }
            guard attempt < repairs else { break }
            let faults = result.faults.map { "- \($0.text): \($0.reason ?? "not in the facts")" }
            let told = faults.isEmpty ? ["- it says nothing that the facts say, or stops short"] : faults
            filled = try prompts.prompt("repair").filled([
                "facts": facts, "question": asked, "answer": SafeText.quoted(text, longest: 2_000),
                "faults": told.joined(separator: "\n"),
            ])
        }
        return fallback(first, "its words did not pass the check against the facts", sent)
    }

    private func fallback(
        _ filled: FilledPrompt, _ reason: String, _ sent: [(prompt: String, hash: String)]
    ) -> Outcome {
        let note = LanguageModelNote(name: model.name, prompt: filled.prompt.name, isVerified: true, isFallback: true)
        return Outcome(
            text: nil, claims: [], note: note, remark: "(Worded without the language model: \(reason).)", sent: sent)
    }
}
