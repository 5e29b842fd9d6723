import ArgumentParser
import Foundation
import Grounding
import Semantics
import Transport

/// `--model NAME`.
struct ModelOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Who words the answer: offline (the narrator that needs no language model), openai:MODEL, \
            openai-responses:MODEL, gemini:MODEL, anthropic:MODEL, or http://…/v1#MODEL for a server that speaks \
            OpenAI's chat completions.
            """, valueName: "name"))
    var model = "offline"

    /// - Throws: where no model is of use here.
    func check() throws(CommandFailure) {
        guard model == "offline" else {
            throw CommandFailure("a language model is of no use here.", suggestions: ["--model offline"])
        }
    }

    /// Words answers with the model; nil for `offline`. The same question on the same data asks it once.
    func writer() throws -> AnswerWriter? { try ModelOption.writer(named: model) }

    /// - Parameter name: a model as `--model` names it.
    static func writer(named name: String) throws -> AnswerWriter? {
        try live(name).map { try writer($0, kept: KeptReplies()) }
    }

    /// - Parameter kept: replies that need not be asked for again; nil asks always, as an evaluation has to.
    static func writer(_ model: any LanguageModel, kept: KeptReplies? = nil) throws -> AnswerWriter {
        AnswerWriter(model: model, prompts: try .builtIn(), catalogue: .standard, kept: kept)
    }

    /// The model, within its budget and with what is sent to it on record; nil for `offline`. Keys come from the
    /// environment and go nowhere else.
    func live() throws -> (any LanguageModel)? { try ModelOption.live(model) }

    /// - Parameter text: a model as `--model` names it.
    static func live(_ text: String) throws -> (any LanguageModel)? {
        guard text != "offline" else { return nil }
        let server = try server(of: text)
        let remote = RemoteModel(
            server.name, base: server.base, key: server.key, exchange: CurlExchange(),
            clock: { ProcessInfo.processInfo.systemUptime }, pause: { try await Task.sleep(for: .seconds($0)) })
        let logged = LoggedModel(
            remote, base: server.base, now: ModelSettings.now, log: try ModelSettings.egressLog())
        let budget = try ModelSettings.budget()
        guard !budget.isUnlimited else { return logged }
        return BudgetedModel(logged, budget: budget, today: { String(ModelSettings.now().prefix(10)) })
    }

    /// Embeddings of a server, named as a model is.
    static func embedder(_ text: String) throws -> any TextEmbedder {
        let server = try server(of: text)
        return RemoteEmbedder(server.name, base: server.base, key: server.key, exchange: CurlExchange())
    }

    /// Where a model is reached, and with which key.
    private static func server(of text: String) throws -> (name: ModelName, base: String, key: String?) {
        guard let name = ModelName(text) else {
            throw CommandFailure(
                "there is no language model '\(SafeText.line(text, longest: 80))'.",
                suggestions: ["--model offline", "--model openai:MODEL", "--model http://127.0.0.1:8080/v1#MODEL"])
        }
        let key = name.provider.keyVariable.flatMap(ModelSettings.text)
        if let variable = name.provider.keyVariable, key == nil {
            throw CommandFailure("\(variable) is not set.", suggestions: ["--model offline"])
        }
        let base =
            name.base ?? name.provider.baseVariable.flatMap(ModelSettings.text) ?? name.provider.defaultBase
        return (name, base, key)
    }
}
