import Semantics

/// A provider of a configuration: who answers.
struct PromptfooProvider: Sendable, Hashable {
    var name: String
    var label: String
    var transform: String?
    /// The language model that it is; nil for somebody else.
    var model: NamedModel?

    init(name: String, label: String, transform: String? = nil, config: JSONValue? = nil) {
        self.name = name
        self.label = label
        self.transform = transform
        model = PromptfooModels.model(name, config: config)
    }
}

/// Reads `providers`: names, and objects with an id or with the name as their key.
enum PromptfooProviders {
    static func read(_ part: SuitePart, _ reader: inout SuiteReader) -> [PromptfooProvider] {
        if let text = part.text { return [PromptfooProvider(name: text, label: text)] }
        let parts = part.elements ?? [part]
        var providers: [PromptfooProvider] = []
        for part in parts {
            guard let provider = provider(part, &reader) else { continue }
            if providers.contains(where: { $0.label == provider.label }) {
                reader.report(
                    part.problem(
                        .duplicate, "There are two providers \(SuitePart.quoted(provider.label)).",
                        "Give each a 'label' of its own."))
                continue
            }
            providers.append(provider)
        }
        return providers
    }

    /// The name alone, for a test's own provider.
    static func name(_ part: SuitePart) -> String? { part.text ?? part["id"]?.text }

    private static func provider(_ part: SuitePart, _ reader: inout SuiteReader) -> PromptfooProvider? {
        if let text = part.text { return PromptfooProvider(name: text, label: text) }
        var name = part["id"]?.text
        var body = part
        if name == nil, let entries = part.entries, entries.count == 1, entries[0].part.entries != nil {
            (name, body) = (entries[0].key, entries[0].part)
        }
        guard let entries = reader.entries(body, keys: PromptfooKeys.provider) else { return nil }
        guard let name else {
            reader.report(part.problem(.missingKey, "The provider has no 'id'.", "Write who answers: id: echo."))
            return nil
        }
        return PromptfooProvider(
            name: name, label: entries["label"]?.text ?? name, transform: entries["transform"]?.text,
            config: entries["config"]?.json)
    }
}
