import Foundation
import Semantics

/// A prompt of a configuration: a template, and what it is called.
struct PromptfooPrompt: Sendable, Hashable {
    var raw: String
    var label: String
    /// Where it is written, or named: `promptfooconfig.yaml:1:11`.
    var place: String
}

/// Reads `prompts`: texts, files with one or several prompts, objects.
enum PromptfooPrompts {
    private static let textEndings: Set<String> = ["txt", "md", "j2", "json", "jsonl", "yaml", "yml"]

    static func read(_ part: SuitePart, folder: SuiteFolder, _ reader: inout SuiteReader) -> [PromptfooPrompt] {
        if part.text != nil { return prompts(part, folder, &reader) }
        if let elements = part.elements { return elements.flatMap { prompts($0, folder, &reader) } }
        // An object of files and labels.
        return (part.entries ?? []).flatMap { key, value in
            loaded(key, asked: value, label: value.text ?? key, folder, &reader)
        }
    }

    private static func prompts(
        _ part: SuitePart, _ folder: SuiteFolder, _ reader: inout SuiteReader
    ) -> [PromptfooPrompt] {
        guard let text = part.text else {
            guard let entries = reader.entries(part, keys: PromptfooKeys.prompt) else { return [] }
            let label = entries["label"]?.text ?? entries["id"]?.text ?? ""
            if let raw = entries["raw"]?.text { return [PromptfooPrompt(raw: raw, label: label, place: part.place)] }
            guard let id = reader.required("id", entries, of: part, "Name the file, or write the prompt in 'raw'."),
                let name = id.text
            else { return [] }
            return loaded(name, asked: id, label: label, folder, &reader)
        }
        let looksLikeFile = textEndings.contains(PromptfooFiles.ending(text)) && !text.contains("\n")
        if text.hasPrefix("file://") || PromptfooFiles.isProgram(text) || (looksLikeFile && folder.has(text)) {
            return loaded(text, asked: part, label: "", folder, &reader)
        }
        return [PromptfooPrompt(raw: text, label: "", place: part.place)]
    }

    private static func loaded(
        _ name: String, asked part: SuitePart, label: String, _ folder: SuiteFolder, _ reader: inout SuiteReader
    ) -> [PromptfooPrompt] {
        guard !PromptfooFiles.isProgram(name) else {
            reader.report(
                part.problem(
                    .unsupported, "\(SuitePart.quoted(name)) would have to be run.",
                    "Write the prompt as text with {{variables}}."))
            return []
        }
        do throws(SuiteProblem) {
            let names = folder.names(matching: name)
            guard !names.isEmpty else {
                throw part.problem(.missingFile, "No file is called \(SuitePart.quoted(name)).", "Check the pattern.")
            }
            var prompts: [PromptfooPrompt] = []
            for file in names {
                let text = try folder.text(of: file, asked: part)
                for raw in split(text, file) {
                    prompts.append(PromptfooPrompt(raw: raw, label: label, place: part.place))
                }
            }
            return prompts
        } catch {
            reader.report(error)
            return []
        }
    }

    /// A text may hold several prompts, with lines of three dashes between them; of `jsonl`, every line is one.
    private static func split(_ text: String, _ file: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let parts: [String]
        switch PromptfooFiles.ending(file) {
        case "json", "yaml", "yml": parts = [text]
        case "jsonl": parts = lines.map(String.init)
        default:
            parts = lines.split(omittingEmptySubsequences: false) {
                $0.trimmingCharacters(in: .whitespaces) == "---"
            }.map { $0.joined(separator: "\n") }
        }
        return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    }
}
