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

    /// Words answers with the model; nil for `offline`.
    func writer() throws -> AnswerWriter? {
        try live().map { try ModelOption.writer($0) }
    }

    static func writer(_ model: any LanguageModel) throws -> AnswerWriter {
        AnswerWriter(model: model, prompts: try .builtIn(), catalogue: .standard)
    }

    /// The model, within its budget and with what is sent to it on record; nil for `offline`. Keys come from the
    /// environment and go nowhere else.
    func live() throws -> (any LanguageModel)? {
        guard model != "offline" else { return nil }
        guard let name = ModelName(model) else {
            throw CommandFailure(
                "there is no language model '\(SafeText.line(model, longest: 80))'.",
                suggestions: ["--model offline", "--model openai:MODEL", "--model http://127.0.0.1:8080/v1#MODEL"])
        }
        let key = name.provider.keyVariable.flatMap(ModelSettings.text)
        if let variable = name.provider.keyVariable, key == nil {
            throw CommandFailure("\(variable) is not set.", suggestions: ["--model offline"])
        }
        let base =
            name.base ?? name.provider.baseVariable.flatMap(ModelSettings.text) ?? name.provider.defaultBase
        let remote = RemoteModel(
            name, base: base, key: key, exchange: CurlExchange(),
            clock: { ProcessInfo.processInfo.systemUptime }, pause: { try await Task.sleep(for: .seconds($0)) })
        let logged = LoggedModel(remote, base: base, now: ModelSettings.now, log: try ModelSettings.egressLog())
        let budget = try ModelSettings.budget()
        guard !budget.isUnlimited else { return logged }
        return BudgetedModel(logged, budget: budget, today: { String(ModelSettings.now().prefix(10)) })
    }
}
