import Foundation
import Testing

@testable import Grounding

@Suite struct `Prompts are read strictly and filled safely` {
    private static let good = """
        ---
        id: greet
        version: 2
        purpose: Greets.
        slots: [name]
        output: text
        temperature: 0
        max_tokens: 20
        ---
        Be {{> tone}}.
        ===
        Greet {{name}}.
        """

    private func library(_ text: String) throws -> PromptLibrary {
        try PromptLibrary(files: [("greet.md", text), ("fragments/tone.md", "kind\n")])
    }

    @Test func `slots and fragments are filled`() throws {
        let prompt = try library(Self.good).prompt("greet")
        let filled = try prompt.filled(["name": "{{name}} and {{> tone}}"])
        #expect(filled.system == "Be kind.")
        #expect(filled.user == "Greet {{name}} and {{> tone}}.")
        #expect(prompt.name == "greet@2")
        #expect(filled.hash.count == 16)
        #expect(try prompt.filled(["name": "Ann"]).hash != filled.hash)
    }

    @Test func `a value too few or too many is an error`() throws {
        let prompt = try library(Self.good).prompt("greet")
        #expect(throws: PromptError.self) { try prompt.filled([:]) }
        #expect(throws: PromptError.self) { try prompt.filled(["name": "a", "other": "b"]) }
    }

    @Test(arguments: [
        ("version: 2", "verison: 2", 3), ("slots: [name]", "slots: [name, more]", 5), ("version: 2", "version: two", 3),
        ("Greet {{name}}.", "Greet {{nobody}} {{name}}.", 12), ("{{> tone}}", "{{> none}}", 10),
        ("{{name}}", "{{name", 12),
        ("output: text", "output: {\"a\"", 6), ("id: greet", "id: wave", 2), ("purpose: Greets.\n", "", 1),
    ])
    func `a fault is named with its line`(_ old: String, _ new: String, _ line: Int) {
        do {
            _ = try library(Self.good.replacingOccurrences(of: old, with: new))
            Issue.record("there is a fault")
        } catch let error as PromptError {
            #expect(error.line == line, "\(error)")
            #expect(error.file == "greet.md")
        } catch {
            Issue.record(error)
        }
    }

    @Test func `the program carries the files of the folder, every one readable`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        where path.hasSuffix(".md") && path != "README.md" {
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        let carried = Dictionary(uniqueKeysWithValues: BuiltInPrompts.files.map { ($0.path, $0.text + "\n") })
        #expect(carried == files, "run .ci/embed-prompts")
        #expect(
            try PromptLibrary.builtIn().prompts.map(\.id).sorted()
                == (WritingTask.allCases.map(\.prompt) + ["repair", "judge", "plan-question"]).sorted())
    }
}
