package import Semantics

/// What a language model is told and asked, with slots for what differs from one time to the next.
///
/// *Step before:* `PromptLibrary`. *Step after:* `ModelRequest`.
package struct Prompt: Sendable, Equatable {
    package enum Output: Sendable, Equatable {
        case text
        /// The JSON Schema of the reply.
        case json(JSONValue)
    }

    /// A piece of the text.
    enum Piece: Sendable, Equatable {
        case words(String)
        case slot(String)
    }

    package let id: String
    package let version: Int
    package let purpose: String
    package let slots: [String]
    package let output: Output
    package let temperature: Double
    package let maxTokens: Int
    let system: [Piece]
    let user: [Piece]

    /// `answer-question@3`.
    package var name: String { "\(id)@\(version)" }

    /// The prompt with its slots filled. What is filled in is never looked at for slots.
    /// - Throws: `PromptError` when a value is missing, or one is there that no slot takes.
    package func filled(_ values: [String: String]) throws(PromptError) -> FilledPrompt {
        for slot in slots where values[slot] == nil {
            throw PromptError(file: "\(id).md", line: nil, problem: "nothing was given for the slot '\(slot)'")
        }
        if let stray = values.keys.sorted().first(where: { !slots.contains($0) }) {
            throw PromptError(file: "\(id).md", line: nil, problem: "there is no slot '\(stray)'")
        }
        func text(_ pieces: [Piece]) -> String {
            pieces.map { piece in
                switch piece {
                case .words(let words): words
                case .slot(let name): values[name] ?? ""
                }
            }.joined()
        }
        return FilledPrompt(prompt: self, system: text(system), user: text(user))
    }
}

/// What is sent, word for word.
package struct FilledPrompt: Sendable, Equatable {
    package let prompt: Prompt
    package let system: String
    package let user: String

    /// 16 hexadecimal digits that follow from every word sent and from the settings.
    package var hash: String {
        VerifiedAnswer.id(
            of: [prompt.name, system, user, "\(prompt.temperature)", "\(prompt.maxTokens)"]
        ).dropFirst().description
    }
}

/// Why a prompt file cannot be used: where, and what was expected.
package struct PromptError: Error, Sendable, Equatable, CustomStringConvertible {
    package var file: String
    package var line: Int?
    package var problem: String

    package var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(problem)" }
}
