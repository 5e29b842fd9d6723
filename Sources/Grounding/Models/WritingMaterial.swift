import Semantics

/// What a model is given to write from: what was asked, sentences that are true already, and what the answer may not lack.
package struct WritingMaterial: Sendable {
    /// As asked; untrusted text.
    package var question: String
    package var sheet: FactSheet
    package var task: WritingTask
    /// The narrator's sentences with their citations, the first ones first; empty for the facts themselves in prose.
    package var sentences: [String]
    /// Of each of these some fact must be told, or the answer does not say what was asked.
    package var needs: [Set<String>]

    /// More than these distract a small model.
    private static let mostSentences = 8
    private static let longestSentence = 600

    /// - Parameter lead: facts that the narrator's first sentence rests on; the first of the sheet without.
    package init(
        question: String, sheet: FactSheet, task: WritingTask = .answer, sentences: [String] = [],
        lead: Set<String> = []
    ) {
        self.question = question
        self.sheet = sheet
        self.task = task
        self.sentences = sentences
        needs = [lead.isEmpty ? Set(sheet.facts.prefix(1).map(\.id)) : lead]
        guard task == .change else { return }
        // Why something changed is told by what contributed, where that is known.
        needs.append(Set(sheet.facts.filter { $0.kind == .contribution }.map(\.id)))
    }

    /// An answer that the narrator has worded.
    init(_ answer: VerifiedAnswer, task: WritingTask) {
        self.init(
            question: answer.question, sheet: answer.sheet, task: task, sentences: answer.claims.map(\.text),
            lead: Set(answer.claims.first?.facts ?? []))
    }

    /// The state of the data that the facts were read from.
    var snapshot: String { Set(sheet.facts.map(\.provenance.snapshot)).sorted().joined(separator: " ") }

    /// A line for each sentence, between « and », which nothing in it can close. Finished sentences are what a small model
    /// repeats most faithfully.
    func lines(_ catalogue: Catalogue) -> String {
        guard !sentences.isEmpty else { return FactProse.lines(sheet, catalogue: catalogue) }
        return sentences.prefix(WritingMaterial.mostSentences).map { sentence in
            let text = SafeText.quotation(
                String(WritingMaterial.withoutMark(sentence)), longest: WritingMaterial.longestSentence)
            return "«\(text.replacing("«", with: "\"").replacing("»", with: "\""))»"
        }.joined(separator: "\n")
    }

    /// A sentence without what makes an item of a list of it: `- `, `12. `.
    private static func withoutMark(_ sentence: String) -> Substring {
        if sentence.hasPrefix("- ") { return sentence.dropFirst(2) }
        let rest = sentence.drop { $0.isASCII && $0.isNumber }
        return rest.startIndex > sentence.startIndex && rest.hasPrefix(". ") ? rest.dropFirst(2) : sentence[...]
    }
}
