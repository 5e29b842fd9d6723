import Semantics
import Transport

/// OpenAI's chat completions, as OpenAI and every compatible server (llama.cpp, Ollama, vLLM) speak them.
struct ChatCompletionsWire: StreamingWire {
    /// OpenAI's own server has another name for the length of a reply, and no settings of llama.cpp's.
    var isOpenAI: Bool

    func request(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest {
        post(request, base, model, key, [.init("stream", .bool(false))])
    }

    func streamedRequest(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest {
        post(
            request, base, model, key,
            [
                .init("stream", .bool(true)),
                .init("stream_options", .object(["include_usage": .bool(true)])),
            ])
    }

    var stream: any ReplyStream { ChatCompletionsStream() }

    private func post(
        _ request: ModelRequest, _ base: String, _ model: String, _ key: String?, _ manner: [JSONValue.Member]
    ) -> HTTPRequest {
        var members: [JSONValue.Member] = [
            .init("model", .string(model)),
            .init("messages", .array([.chatMessage("system", request.system), .chatMessage("user", request.user)])),
            .init("temperature", .number(request.temperature)),
            .init(isOpenAI ? "max_completion_tokens" : "max_tokens", .integer(Int64(request.maxTokens))),
        ]
        members += manner
        // What a prompt begins with is the same each time: a server that keeps its reading of it answers twice as fast.
        if !isOpenAI { members += [.init("cache_prompt", .bool(true)), .init("seed", .integer(1))] }
        if let schema = request.schema {
            members.append(
                .init(
                    "response_format",
                    .object([
                        "type": .string("json_schema"),
                        "json_schema": .object(["name": .string("reply"), "strict": .bool(true), "schema": schema]),
                    ])))
        }
        let headers = key.map { [(name: "Authorization", value: "Bearer \($0)")] } ?? []
        return post(joined(base, "/chat/completions"), headers, .object(members))
    }

    func reply(from body: JSONValue) throws(ModelError) -> ModelReply {
        guard let choice = body["choices"]?.elements?.first, let message = choice["message"] else { throw .malformed }
        // Without a reason to end, the reply was cut.
        guard let reason = choice["finish_reason"]?.text else { throw .malformed }
        return try text(
            [message["content"]?.text ?? ""], finish: reason == "length" ? .length : .complete,
            (body["usage"]?["prompt_tokens"], body["usage"]?["completion_tokens"]))
    }
}
