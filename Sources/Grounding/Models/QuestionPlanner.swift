package import Semantics

/// Has a model turn a question that the rules cannot read into a query, which is checked like any other's before anything is
/// computed.
///
/// *Step after:* `QuestionPlan`.
package struct QuestionPlanner: Sendable {
    private let model: any LanguageModel
    private let prompts: PromptLibrary

    init(model: any LanguageModel, prompts: PromptLibrary) {
        self.model = model
        self.prompts = prompts
    }

    /// The model, as it is named in notes.
    package var name: String { model.name }

    /// The plan as the prompt `plan-question` lays it out; nil where the model gave none, for whatever reason.
    ///
    /// - Parameters:
    ///   - metrics: those to choose from.
    ///   - groups: dimensions to choose from.
    /// - Throws: `CancellationError` and `PromptError` only.
    package func plan(
        _ question: String, metrics: [MetricDefinition], groups: [DimensionDefinition]
    ) async throws -> JSONValue? {
        func list(_ entries: [(id: String, name: String)]) -> String {
            entries.map { "\($0.id): \(SafeText.line($0.name, longest: 80))" }.joined(separator: "\n")
        }
        let filled = try prompts.prompt("plan-question").filled([
            "metrics": list(metrics.map { ($0.id.name, $0.name) }),
            "groups": list(groups.map { ($0.id.name, $0.name) }),
            "question": SafeText.quoted(question, longest: 500),
        ])
        do {
            let reply = try await model.reply(to: ModelRequest(filled))
            return ReplyJSON.object(in: reply.text) { $0["kind"]?.text != nil }
        } catch is ModelError {
            // The question stays unread, and the asker is asked back as without a model.
            return nil
        }
    }
}

extension AnswerWriter {
    /// The same model, asked to read questions.
    package var planner: QuestionPlanner { QuestionPlanner(model: model, prompts: prompts) }
}
