package import Semantics

/// Has a model turn a question that the rules cannot read into a query, which is checked like any other's before anything is
/// computed.
///
/// *Step after:* `QuestionPlan`.
package struct QuestionPlanner: Sendable {
    private let model: any LanguageModel
    private let prompts: PromptLibrary

    private let kept: KeptReplies?

    init(model: any LanguageModel, prompts: PromptLibrary, kept: KeptReplies?) {
        self.model = model
        self.prompts = prompts
        self.kept = kept
    }

    /// The model, as it is named in notes.
    package var name: String { model.name }

    /// What is made of the plan that the prompt `plan-question` lays out; nil where the model gave none of use, for whatever
    /// reason.
    ///
    /// - Parameters:
    ///   - metrics: those to choose from.
    ///   - groups: dimensions to choose from.
    ///   - accept: makes something of a plan, or refuses it.
    /// - Throws: `CancellationError` and `PromptError` only.
    package func plan<Plan>(
        _ question: String, metrics: [MetricDefinition], groups: [DimensionDefinition],
        accept: (JSONValue) -> Plan?
    ) async throws -> Plan? {
        func list(_ entries: [(id: String, name: String)]) -> String {
            entries.map { "\($0.id): \(SafeText.line($0.name, longest: 80))" }.joined(separator: "\n")
        }
        let filled = try prompts.prompt("plan-question").filled([
            "metrics": list(metrics.map { ($0.id.name, $0.name) }),
            "groups": list(groups.map { ($0.id.name, $0.name) }),
            "question": SafeText.quoted(question, longest: 500),
        ])
        func plan(in text: String) -> Plan? {
            ReplyJSON.object(in: text) { $0["kind"]?.text != nil }.flatMap(accept)
        }
        // What a question means does not depend on the state of the data.
        let key = KeptReplies.Key(model: model.name, prompt: filled.hash, snapshot: "")
        if let text = kept?.text(for: key), let plan = plan(in: text) { return plan }
        do {
            var request = ModelRequest(filled)
            request.schema = request.schema.map {
                PlanSchema.naming(metrics: metrics.map(\.id.name), groups: groups.map(\.id.name), in: $0)
            }
            let reply = try await model.reply(to: request)
            let plan = plan(in: reply.text)
            if plan != nil { kept?.keep(reply.text, for: key) }
            return plan
        } catch is ModelError {
            // The question stays unread, and the asker is asked back as without a model.
            return nil
        }
    }
}

extension AnswerWriter {
    /// The same model, asked to read questions.
    package var planner: QuestionPlanner { QuestionPlanner(model: model, prompts: prompts, kept: kept) }
}
