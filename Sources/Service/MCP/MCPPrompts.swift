import Grounding
import Operations
import Semantics

/// The prompts that fidga itself uses, for hosts that let their user choose one. Slots are arguments.
struct MCPPrompts: Sendable {
    private let prompts: [Prompt]
    private let catalogue: Catalogue

    init(_ prompts: [Prompt], catalogue: Catalogue) {
        self.prompts = prompts
        self.catalogue = catalogue
    }

    var list: JSONValue {
        .array(
            prompts.map { prompt in
                .object([
                    "name": .string(prompt.id),
                    "title": .string(prompt.purpose),
                    "description": .string(prompt.purpose),
                    "arguments": .array(
                        prompt.slots.map { slot in
                            .object([
                                "name": .string(slot), "description": .string("Stands in place of {{\(slot)}}."),
                                "required": .bool(true),
                            ])
                        }),
                ])
            })
    }

    func get(_ params: JSONValue?) throws(MCPError) -> JSONValue {
        guard let prompt = prompts.first(where: { $0.id == params?["name"]?.text }) else {
            throw .invalidParameters("Unknown prompt: \((params?["name"]?.text ?? "").prefix(80))")
        }
        var values: [String: String] = [:]
        if case .object(let given)? = params?["arguments"] {
            for member in given {
                guard let text = member.value.text else {
                    throw .invalidParameters("arguments.\(member.key.prefix(60)): a text is expected.")
                }
                values[member.key] = text
            }
        }
        let filled: FilledPrompt
        do {
            filled = try prompt.filled(values)
        } catch {
            throw .invalidParameters("arguments: \(error.problem).")
        }
        let text: JSONValue = .object([
            "type": .string("text"), "text": .string(filled.system + "\n\n" + filled.user),
        ])
        return .object([
            "description": .string(prompt.purpose),
            "messages": .array([.object(["role": .string("user"), "content": text])]),
        ])
    }

    /// Example questions that begin with a text.
    func completions(of name: String, argument: String, prefix: String) -> [String] {
        guard prompts.contains(where: { $0.id == name && $0.slots.contains(argument) }), argument == "question" else {
            return []
        }
        return catalogue.metrics.map(\.exampleQuestion).filter { $0.lowercased().hasPrefix(prefix.lowercased()) }
    }
}
