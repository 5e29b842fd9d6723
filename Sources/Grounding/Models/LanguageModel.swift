package import Semantics

/// Somebody who writes: the port behind which every provider stands.
///
/// A model is given words and gives words back. It has no tool: nothing that it says can write, call or fetch.
package protocol LanguageModel: Sendable {
    /// As the user named it: `openai:gpt-5`, `http://localhost:8080/v1#qwen`. Never holds a key.
    var name: String { get }

    /// - Throws: `ModelError`; `CancellationError` when the task was cancelled.
    func reply(to request: ModelRequest) async throws -> ModelReply

    /// The same, heard while it comes.
    ///
    /// - Parameter words: takes pieces of the reply's text in their order; unverified.
    func reply(to request: ModelRequest, hearing words: @escaping @Sendable (String) -> Void) async throws -> ModelReply
}

extension LanguageModel {
    /// Who does not stream is heard when it has finished.
    package func reply(
        to request: ModelRequest, hearing words: @escaping @Sendable (String) -> Void
    ) async throws -> ModelReply {
        let reply = try await reply(to: request)
        words(reply.text)
        return reply
    }
}

/// What a model is asked.
///
/// *Step before:* `FilledPrompt`. *Step after:* `ModelReply`.
package struct ModelRequest: Sendable, Equatable {
    package var system: String
    package var user: String
    package var temperature: Double
    package var maxTokens: Int
    /// The JSON Schema that the reply must follow; nil for plain text.
    package var schema: JSONValue?

    package init(_ filled: FilledPrompt) {
        system = filled.system
        user = filled.user
        temperature = filled.prompt.temperature
        maxTokens = filled.prompt.maxTokens
        schema = if case .json(let schema) = filled.prompt.output { schema } else { nil }
    }

    /// Words of somebody else's prompt.
    package init(system: String, user: String, temperature: Double, maxTokens: Int, schema: JSONValue? = nil) {
        self.system = system
        self.user = user
        self.temperature = temperature
        self.maxTokens = maxTokens
        self.schema = schema
    }
}

/// What a model answered. Untrusted text.
///
/// *Step after:* `ClaimVerifier`.
package struct ModelReply: Sendable, Equatable {
    package enum Finish: Sendable, Equatable {
        case complete
        /// Cut at the allowed length.
        case length
    }

    package var text: String
    package var finish: Finish
    package var promptTokens: Int?
    package var replyTokens: Int?

    package init(text: String, finish: Finish, promptTokens: Int? = nil, replyTokens: Int? = nil) {
        self.text = text
        self.finish = finish
        self.promptTokens = promptTokens
        self.replyTokens = replyTokens
    }
}

/// Why a model gave no usable reply. Holds no key, no address and nothing that the server said.
package struct ModelError: Error, Sendable, Equatable, CustomStringConvertible {
    private enum Code: String, Sendable {
        case unreachable, timeout, refused, busy, failed, malformed, empty, budget, unrecorded
    }

    private let code: Code
    /// In words for whoever asked: "the model took too long".
    package let description: String
    /// The same request may work a little later.
    package let isTransient: Bool

    /// A bounded label for telemetry.
    package var label: String { code.rawValue }

    package static let unreachable = ModelError(.unreachable, "the model cannot be reached", isTransient: true)
    package static let timeout = ModelError(.timeout, "the model took too long", isTransient: false)
    package static let refused = ModelError(
        .refused, "the model's server refused the key or the request", isTransient: false)
    package static let busy = ModelError(.busy, "the model is busy", isTransient: true)
    package static let failed = ModelError(.failed, "the model's server failed", isTransient: true)
    package static let malformed = ModelError(.malformed, "the model's reply was broken", isTransient: false)
    package static let empty = ModelError(.empty, "the model said nothing", isTransient: false)
    package static let budget = ModelError(.budget, "the budget for the model is used up", isTransient: false)

    package static let unrecorded = ModelError(
        .unrecorded, "the recording holds no reply to this", isTransient: false)

    private init(_ code: Code, _ description: String, isTransient: Bool) {
        self.code = code
        self.description = description
        self.isTransient = isTransient
    }
}
