/// Every prompt there is, read strictly.
package struct PromptLibrary: Sendable {
    package let prompts: [Prompt]

    /// - Parameter files: paths within `prompts/` and their text; fragments lie in `fragments/`.
    package init(files: [(path: String, text: String)]) throws(PromptError) {
        var fragments: [String: String] = [:]
        for file in files where file.path.hasPrefix("fragments/") && file.path.hasSuffix(".md") {
            var text = file.text
            while text.hasSuffix("\n") { text.removeLast() }
            guard !text.contains("{{") else {
                throw PromptError(file: file.path, line: nil, problem: "a fragment has no slots and no fragments")
            }
            fragments[String(file.path.dropFirst("fragments/".count).dropLast(3))] = text
        }
        var prompts: [Prompt] = []
        for file in files where !file.path.contains("/") && file.path.hasSuffix(".md") && file.path != "README.md" {
            prompts.append(try PromptReader(file: file.path, fragments: fragments).read(file.text))
        }
        self.prompts = prompts.sorted { $0.id < $1.id }
    }

    /// The prompts that the program carries.
    package static func builtIn() throws(PromptError) -> PromptLibrary { try carried.get() }

    /// Read once.
    private static let carried = Result { () throws(PromptError) in try PromptLibrary(files: BuiltInPrompts.files) }

    /// - Throws: `PromptError` when there is none of this name.
    package func prompt(_ id: String) throws(PromptError) -> Prompt {
        guard let prompt = prompts.first(where: { $0.id == id }) else {
            throw PromptError(file: "\(id).md", line: nil, problem: "there is no such prompt")
        }
        return prompt
    }
}
