import ArgumentParser
import Grounding
import Semantics
import Transport

/// `--model NAME`.
struct ModelOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Who words the answer: offline (the narrator that needs no language model), openai:MODEL, gemini:MODEL, \
            anthropic:MODEL, or http://…/v1#MODEL for a server that speaks OpenAI's chat completions.
            """, valueName: "name"))
    var model = "offline"

    /// - Throws: where no model is of use here.
    func check() throws(CommandFailure) {
        guard model == "offline" else {
            throw CommandFailure("a language model is of no use here.", suggestions: ["--model offline"])
        }
    }

    /// Words answers with the model; nil for `offline`. Keys come from the environment and go nowhere else.
    func writer() throws -> AnswerWriter? {
        guard model != "offline" else { return nil }
        guard let name = ModelName(model) else {
            throw CommandFailure(
                "there is no language model '\(SafeText.line(model, longest: 80))'.",
                suggestions: ["--model offline", "--model openai:MODEL", "--model http://127.0.0.1:8080/v1#MODEL"])
        }
        let key = name.provider.keyVariable.flatMap(ModelOption.setting)
        if let variable = name.provider.keyVariable, key == nil {
            throw CommandFailure("\(variable) is not set.", suggestions: ["--model offline"])
        }
        let base = name.base ?? name.provider.baseVariable.flatMap(ModelOption.setting) ?? name.provider.defaultBase
        let model = RemoteModel(
            name, base: base, key: key, exchange: CurlExchange(), pause: { try await Task.sleep(for: .seconds($0)) })
        return AnswerWriter(model: model, prompts: try .builtIn(), catalogue: .standard)
    }

    private static func setting(_ name: String) -> String? {
        Terminal.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
