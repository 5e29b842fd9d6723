/// A model as a user names it, and where it is reached.
package struct ModelName: Sendable, Equatable {
    package enum Provider: String, Sendable, CaseIterable {
        case openAI = "openai"
        /// OpenAI by its responses instead of its chat completions.
        case openAIResponses = "openai-responses"
        case gemini, anthropic
        /// Any server that speaks OpenAI's chat completions.
        case compatible

        /// The environment variable that holds the key; nil where none is needed.
        package var keyVariable: String? {
            switch self {
            case .openAI, .openAIResponses: "OPENAI_API_KEY"
            case .gemini: "GEMINI_API_KEY"
            case .anthropic: "ANTHROPIC_API_KEY"
            case .compatible: nil
            }
        }

        package var baseVariable: String? {
            switch self {
            case .openAI, .openAIResponses: "OPENAI_BASE_URL"
            case .gemini: "GEMINI_BASE_URL"
            case .anthropic: "ANTHROPIC_BASE_URL"
            case .compatible: nil
            }
        }

        package var defaultBase: String {
            switch self {
            case .openAI, .openAIResponses: "https://api.openai.com/v1"
            case .gemini: "https://generativelanguage.googleapis.com/v1beta"
            case .anthropic: "https://api.anthropic.com"
            case .compatible: ""
            }
        }

        package var wire: any ModelWire {
            switch self {
            case .openAI: ChatCompletionsWire(isOpenAI: true)
            case .openAIResponses: ResponsesWire()
            case .gemini: GeminiWire()
            case .anthropic: MessagesWire()
            case .compatible: ChatCompletionsWire(isOpenAI: false)
            }
        }
    }

    package let provider: Provider
    package let model: String
    /// The address in the name itself; nil for a vendor's own.
    package let base: String?
    /// As written.
    package let text: String

    /// `openai:MODEL`, `openai-responses:MODEL`, `gemini:MODEL`, `anthropic:MODEL`, `http://…/v1#MODEL`; nil for anything else.
    package init?(_ text: String) {
        self.text = text
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            // A name and password in an address would be a key in the open.
            guard let hash = text.firstIndex(of: "#"), hash != text.index(before: text.endIndex), !text.contains("@")
            else { return nil }
            (provider, base, model) = (.compatible, String(text[..<hash]), String(text[text.index(after: hash)...]))
            return
        }
        guard let colon = text.firstIndex(of: ":"), let provider = Provider(rawValue: String(text[..<colon])),
            provider != .compatible
        else { return nil }
        let model = String(text[text.index(after: colon)...])
        let isPlain = model.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x3A].contains(byte)
        }
        guard !model.isEmpty, isPlain else { return nil }
        (self.provider, self.model, base) = (provider, model, nil)
    }
}
