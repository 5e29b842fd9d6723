import Semantics

extension AnswerWriter {
    /// Puts the model's words in the place of the narrator's where they pass; else the narrator's stay, with one quiet line.
    ///
    /// An answer without facts, a question back or a refusal, stays as it is: there is nothing to word.
    ///
    /// - Parameters:
    ///   - task: what is written; without, what the reading of the question asks for.
    ///   - hearing: takes the model's words as they pass; what was heard is the beginning of the answer.
    package func reword(
        _ answer: inout VerifiedAnswer, as task: WritingTask? = nil,
        hearing: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws {
        guard answer.sheet.facts.contains(where: { $0.value != nil }) else { return }
        let task = task ?? WritingTask(interpretation: answer.interpretation)
        let outcome = try await self.answer(WritingMaterial(answer, task: task), hearing: hearing)
        answer.languageModel = outcome.note
        if let text = outcome.text {
            answer.text = "\(text)\n\(TrustWords.line(answer.trust))"
            answer.claims = outcome.claims
        } else if let remark = outcome.remark {
            answer.text += "\n\(remark)"
        }
    }
}
