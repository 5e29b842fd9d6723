package import Semantics

/// Replies of a language model kept in a file, so that a run can be played again without it.
///
/// What was asked is kept as a hash only: no key, no address and no word of a prompt stands in a cassette.
package struct Cassette: Sendable, Equatable {
    private static let version: Int64 = 1

    /// The model that was recorded first; replies of others stand under their names.
    package private(set) var model: String
    private var replies: [String: ModelReply] = [:]

    package init(model: String) { self.model = model }

    package var count: Int { replies.count }

    /// - Parameter name: whom the request went to; nil for the first model.
    package func reply(to request: ModelRequest, of name: String? = nil) -> ModelReply? { replies[key(request, name)] }

    package mutating func keep(_ reply: ModelReply, for request: ModelRequest, of name: String? = nil) {
        replies[key(request, name)] = reply
    }

    private func key(_ request: ModelRequest, _ name: String?) -> String {
        guard let name, name != model else { return request.key }
        return "\(name) \(request.key)"
    }

    /// Sorted by key, so that a recording made again differs only where a reply does.
    package var json: JSONValue {
        .object([
            "version": .integer(Cassette.version), "model": .string(model),
            "replies": .array(
                replies.sorted { $0.key < $1.key }.map { key, reply in
                    .object([
                        "request": .string(key), "text": .string(reply.text),
                        "finish": .string(reply.finish == .complete ? "complete" : "length"),
                        "prompt_tokens": .optional(reply.promptTokens) { .integer(Int64($0)) },
                        "reply_tokens": .optional(reply.replyTokens) { .integer(Int64($0)) },
                    ])
                }),
        ])
    }

    /// - Throws: `CassetteError` with the place of what cannot be read.
    package init(json: JSONValue) throws(CassetteError) {
        guard json["version"]?.integer == Cassette.version else {
            throw CassetteError("version", "a cassette of version \(Cassette.version) is expected")
        }
        guard let model = json["model"]?.text else { throw CassetteError("model", "the name of the model is missing") }
        guard let elements = json["replies"]?.elements else {
            throw CassetteError("replies", "the list of replies is missing")
        }
        self.model = model
        for (index, element) in elements.enumerated() {
            guard let key = element["request"]?.text, let text = element["text"]?.text,
                let finish = element["finish"]?.text, ["complete", "length"].contains(finish)
            else { throw CassetteError("replies[\(index)]", "request, text and finish are expected") }
            replies[key] = ModelReply(
                text: text, finish: finish == "complete" ? .complete : .length,
                promptTokens: element["prompt_tokens"]?.integer.map(Int.init),
                replyTokens: element["reply_tokens"]?.integer.map(Int.init))
        }
    }
}

/// Why a cassette could not be read.
package struct CassetteError: Error, Sendable, Equatable, CustomStringConvertible {
    package let place: String
    package let problem: String
    package var description: String { "\(place): \(problem)" }

    init(_ place: String, _ problem: String) {
        self.place = place
        self.problem = problem
    }
}
