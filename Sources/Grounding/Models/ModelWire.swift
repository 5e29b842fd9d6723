import Foundation
package import Semantics
package import Transport

/// The protocol of one kind of server: how a request is written and an answer read.
package protocol ModelWire: Sendable {
    /// Path, headers and body of the request; the key stands in a header and nowhere else.
    func request(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest
    /// - Throws: `ModelError` where the answer is no reply.
    func reply(from body: JSONValue) throws(ModelError) -> ModelReply
}

/// A wire whose replies can be heard while they come.
protocol StreamingWire: ModelWire {
    /// The same request, to be answered piece by piece.
    func streamedRequest(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest
    /// Reads one answer to it, from its beginning.
    var stream: any ReplyStream { get }
}

/// A reply while it comes.
protocol ReplyStream: Sendable {
    /// - Returns: the words in these bytes of the body; none where a piece is not complete.
    mutating func take(_ bytes: [UInt8]) -> String
    /// - Throws: `ModelError.malformed` where the reply ended without saying why.
    func reply() throws(ModelError) -> ModelReply
}

extension ModelWire {
    func post(_ url: String, _ headers: [(name: String, value: String)], _ body: JSONValue) -> HTTPRequest {
        HTTPRequest(
            url: url, headers: [("Content-Type", "application/json")] + headers, body: Array(body.serialized.utf8))
    }

    func joined(_ base: String, _ path: String) -> String {
        (base.hasSuffix("/") ? String(base.dropLast()) : base) + path
    }

    func text(_ texts: [String], finish: ModelReply.Finish, _ usage: (prompt: JSONValue?, reply: JSONValue?))
        throws(ModelError)
        -> ModelReply
    {
        let text = texts.joined()
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        return ModelReply(
            text: text, finish: finish, promptTokens: usage.prompt?.integer.map(Int.init),
            replyTokens: usage.reply?.integer.map(Int.init))
    }
}

extension JSONValue {
    static func chatMessage(_ role: String, _ content: String) -> JSONValue {
        .object(["role": .string(role), "content": .string(content)])
    }
}
