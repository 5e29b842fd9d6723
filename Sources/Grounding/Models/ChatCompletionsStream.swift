import Foundation
import Semantics

/// A reply of chat completions as events: `data: {…}` a piece, `data: [DONE]` at the end.
struct ChatCompletionsStream: ReplyStream {
    private var line: [UInt8] = []
    private var text = ""
    private var finish: ModelReply.Finish?
    private var usage: JSONValue?
    private var isBroken = false

    mutating func take(_ bytes: [UInt8]) -> String {
        var words = ""
        for byte in bytes {
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                continue
            }
            words += piece()
            line.removeAll(keepingCapacity: true)
        }
        text += words
        return words
    }

    /// The words of the line that is over.
    private mutating func piece() -> String {
        let event = String(decoding: line, as: UTF8.self).filter { $0 != "\r" }
        guard event.hasPrefix("data:") else { return "" }
        let data = event.dropFirst("data:".count).drop { $0 == " " }
        guard data != "[DONE]" else { return "" }
        guard let json = try? JSONValue(parsing: Data(data.utf8)) else {
            isBroken = true
            return ""
        }
        if let counts = json["usage"], counts["prompt_tokens"] != nil { usage = counts }
        guard let choice = json["choices"]?.elements?.first else { return "" }
        if let reason = choice["finish_reason"]?.text { finish = reason == "length" ? .length : .complete }
        return choice["delta"]?["content"]?.text ?? ""
    }

    /// - Throws: `ModelError.malformed` for a stream that was cut or is none, `empty` for one without words.
    func reply() throws(ModelError) -> ModelReply {
        guard let finish, !isBroken else { throw .malformed }
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        return ModelReply(
            text: text, finish: finish, promptTokens: usage?["prompt_tokens"]?.integer.map(Int.init),
            replyTokens: usage?["completion_tokens"]?.integer.map(Int.init))
    }
}
