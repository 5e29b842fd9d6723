import Semantics

extension AnswerWriter {
    /// Puts the model's words in the place of the narrator's where they pass; else the narrator's stay, with one quiet line.
    ///
    /// An answer without facts, a question back or a refusal, stays as it is: there is nothing to word.
    package func reword(_ answer: inout VerifiedAnswer) async throws {
        guard answer.sheet.facts.contains(where: { $0.value != nil }) else { return }
        let outcome = try await self.answer(
            answer.question, from: answer.sheet, task: WritingTask(interpretation: answer.interpretation))
        answer.languageModel = outcome.note
        if let text = outcome.text {
            answer.text = "\(text)\n\(TrustWords.line(answer.trust))"
            answer.claims = outcome.claims
        } else if let remark = outcome.remark {
            answer.text += "\n\(remark)"
        }
    }
}
