import Semantics

/// Language models as promptfoo names them, in the words of `--model`.
enum PromptfooModels {
    private static let ollama = "http://127.0.0.1:11434/v1"

    /// - Parameters:
    ///   - id: `openai:chat:gpt-5`, `anthropic:messages:claude-haiku-4-5`, `google:gemini-3-flash`, `ollama:chat:qwen`.
    ///   - config: `apiBaseUrl`, `temperature`, `max_tokens` of the provider.
    /// - Returns: nil for what is no language model that can be asked here.
    static func model(_ id: String, config: JSONValue?) -> NamedModel? {
        guard
            let name = name(
                id, base: config?["apiBaseUrl"]?.text ?? config?["apiHost"]?.text.map { "https://\($0)/v1" })
        else { return nil }
        let length = config?["max_tokens"] ?? config?["max_completion_tokens"] ?? config?["maxOutputTokens"]
        return NamedModel(
            name, temperature: config?["temperature"]?.double, maxTokens: length?.integer.map(Int.init))
    }

    private static func name(_ id: String, base: String?) -> String? {
        if id.hasPrefix("http://") || id.hasPrefix("https://") { return id.contains("#") ? id : nil }
        var parts = id.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let vendor = parts[0]
        // `chat` and its like say by which protocol; the rest is the model.
        let protocols = ["chat", "completion", "messages", "responses"]
        let kind = protocols.first { parts[1].hasPrefix($0 + ":") }
        if let kind { parts[1] = String(parts[1].dropFirst(kind.count + 1)) }
        let model = parts[1]
        guard !model.isEmpty else { return nil }
        switch vendor {
        case "openai" where base != nil: return "\(base ?? "")#\(model)"
        case "openai": return kind == "responses" ? "openai-responses:\(model)" : "openai:\(model)"
        case "anthropic": return "anthropic:\(model)"
        case "google", "gemini": return "gemini:\(model)"
        case "ollama": return "\(base ?? ollama)#\(model)"
        case "localai", "vllm", "llamafile": return base.map { "\($0)#\(model)" }
        default: return nil
        }
    }
}
