import Semantics

/// Who can be asked, by name.
package struct RespondentDirectory: Sendable {
    private let named: [String: any Respondent]
    /// Answers in the place of everybody; nil to keep to the suites' own names.
    private let substitute: String?
    /// Who answers for a language model that a suite names by itself; nil where none is asked.
    private let models: (@Sendable (NamedModel) throws -> any Respondent)?
    private var tape: TurnTape?

    /// - Parameters:
    ///   - named: who answers under which name; `echo` is always there.
    ///   - substitute: a name that answers whatever a suite asks for.
    ///   - models: brings a language model of a suite's own; throws an absent `RespondentError` where it cannot be had.
    package init(
        _ named: [String: any Respondent] = [:], substitute: String? = nil,
        models: (@Sendable (NamedModel) throws -> any Respondent)? = nil
    ) {
        self.named = named.merging(["echo": EchoRespondent()]) { given, _ in given }
        self.substitute = substitute
        self.models = models
    }

    package var names: [String] { named.keys.sorted() }

    /// The same people, with a tape running for one turn of a case.
    func taped(_ tape: TurnTape?) -> RespondentDirectory {
        var copy = self
        copy.tape = tape
        return copy
    }

    /// The name under which the answer comes, and who gives it; nil when nobody here has the name.
    ///
    /// - Parameter model: the language model that the name stands for where nobody else has it.
    func find(_ name: String, model: NamedModel? = nil) -> (name: String, respondent: (any Respondent)?) {
        let wanted = substitute ?? name
        var respondent = named[wanted]
        if respondent == nil, substitute == nil, let model, let models {
            respondent = FetchedRespondent(model: model, models: models)
        }
        if let asked = respondent, let tape { respondent = TapedRespondent(respondent: asked, tape: tape) }
        return (wanted, respondent)
    }

    /// A helper of the examiner's, whom no substitute replaces: a judge, embeddings.
    func helper(_ name: String) -> (any Respondent)? {
        guard let helper = named[name] else { return nil }
        return tape.map { TapedRespondent(respondent: helper, tape: $0) } ?? helper
    }

    /// What is computed here and not asked of anybody, kept on the tape like an answer.
    func computed(_ subject: String, _ compute: () throws -> EvaluationReply) async throws -> EvaluationReply {
        guard let tape else { return try compute() }
        return try await tape.reply(to: subject) { try compute() }
    }
}

/// A language model as a suite names it, in the words of `--model`, with the settings that it gives.
package struct NamedModel: Sendable, Hashable {
    /// `openai:gpt-5`, `http://127.0.0.1:8101/v1#qwen`.
    package var name: String
    package var temperature: Double?
    package var maxTokens: Int?

    package init(_ name: String, temperature: Double? = nil, maxTokens: Int? = nil) {
        self.name = name
        self.temperature = temperature
        self.maxTokens = maxTokens
    }
}

/// A language model that is brought when it is asked.
private struct FetchedRespondent: Respondent {
    let model: NamedModel
    let models: @Sendable (NamedModel) throws -> any Respondent

    func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        try await models(model).reply(to: request)
    }
}
