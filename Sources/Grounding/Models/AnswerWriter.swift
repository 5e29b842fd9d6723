package import Semantics

/// Has a model word an answer from facts, and lets nothing through that does not follow from them.
///
/// The narrator's sentences go into the prompt, and the reply is checked sentence by sentence: what does not stand is left out. Where too little
/// is left to say what was asked, the model is told what is wrong, once or twice; then the narrator's own words stand in for it.
///
/// *Step before:* the narrator's `AnswerDraft`, whose facts are used. *Step after:* `VerifiedAnswer`.
package struct AnswerWriter: Sendable {
    let model: any LanguageModel
    let prompts: PromptLibrary
    let kept: KeptReplies?
    private let catalogue: Catalogue
    /// How often a reply that fails may be mended.
    private let repairs: Int

    /// The model, as it is named in notes: `openai:gpt-4o`.
    package var name: String { model.name }

    /// - Parameter kept: replies that need not be asked for again; nil asks always, as an evaluation that repeats has to.
    package init(
        model: any LanguageModel, prompts: PromptLibrary, catalogue: Catalogue, kept: KeptReplies? = nil,
        repairs: Int = 2
    ) {
        self.model = model
        self.prompts = prompts
        self.kept = kept
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
        /// Every prompt sent, as `id@version`, with its hash; none for a reply that was kept.
        package var sent: [(prompt: String, hash: String)]
    }

    /// - Parameter hearing: takes the answer in pieces as they pass; what was heard stays.
    /// - Throws: `CancellationError` and `PromptError` only; what goes wrong with the model is an outcome.
    package func answer(
        _ material: WritingMaterial, hearing: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> Outcome {
        let (sheet, task) = (material.sheet, material.task)
        let gate = SentenceGate(
            verifier: ClaimVerifier(facts: sheet.facts.map(ReferenceFact.init), catalogue: catalogue),
            needs: material.needs)
        let facts = material.lines(catalogue)
        let asked = SafeText.quoted(material.question, longest: 500)
        let first = try prompts.prompt(task.prompt).filled(["facts": facts, "question": asked])
        let key = KeptReplies.Key(model: model.name, prompt: first.hash, snapshot: material.snapshot)
        func passed(_ gate: SentenceGate, _ sent: [(prompt: String, hash: String)], isKept: Bool = false) -> Outcome {
            let note = LanguageModelNote(
                name: model.name, prompt: first.prompt.name, isVerified: true, isFallback: false, isKept: isKept)
            return Outcome(text: gate.text, claims: gate.claims, note: note, remark: nil, sent: sent)
        }
        if let text = kept?.text(for: key) {
            let reader = ReplyReader(gate, hearing: hearing)
            reader.take(text)
            return passed(reader.finish(isCut: false), [], isKept: true)
        }
        var filled = first
        var sent: [(prompt: String, hash: String)] = []
        for attempt in 0...repairs {
            sent.append((filled.prompt.name, filled.hash))
            let reader = ReplyReader(gate, hearing: hearing)
            let reply: ModelReply
            do {
                reply = try await model.reply(to: ModelRequest(filled)) { reader.take($0) }
            } catch let error as ModelError {
                // What was heard is true and says what was asked: it stays.
                if reader.hasTold { return passed(reader.finish(isCut: true), sent) }
                return fallback(first, error.description, sent)
            }
            let read = reader.finish(isCut: reply.finish == .length)
            if read.isEnough {
                kept?.keep(read.text, for: key)
                return passed(read, sent)
            }
            guard attempt < repairs else { break }
            let faults = read.faults.map { "- \($0.text): \($0.reason ?? "not in the facts")" }
            let told =
                faults.isEmpty ? ["- it does not say what the facts say of the question, or stops short"] : faults
            filled = try prompts.prompt("repair").filled([
                "facts": facts, "question": asked,
                "answer": SafeText.quoted(ReplyText.plain(reply.text), longest: 2_000),
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
