import Semantics
import Transport

/// Anthropic's messages. A schema is asked for by a tool that the reply has to call; nothing is ever run.
struct MessagesWire: ModelWire {
    func request(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest {
        var members: [JSONValue.Member] = [
            .init("model", .string(model)), .init("max_tokens", .integer(Int64(request.maxTokens))),
            .init("system", .string(request.system)), .init("messages", .array([.chatMessage("user", request.user)])),
            .init("temperature", .number(request.temperature)),
        ]
        if let schema = request.schema {
            members += [
                .init(
                    "tools",
                    .array([
                        .object([
                            "name": .string("reply"), "description": .string("Gives the reply."),
                            "input_schema": schema,
                        ])
                    ])),
                .init("tool_choice", .object(["type": .string("tool"), "name": .string("reply")])),
            ]
        }
        let headers =
            [(name: "anthropic-version", value: "2023-06-01")] + (key.map { [(name: "x-api-key", value: $0)] } ?? [])
        return post(joined(base, "/v1/messages"), headers, .object(members))
    }

    func reply(from body: JSONValue) throws(ModelError) -> ModelReply {
        guard let content = body["content"]?.elements, let reason = body["stop_reason"]?.text else { throw .malformed }
        guard reason != "refusal" else { throw .refused }
        let texts = content.compactMap { block -> String? in
            switch block["type"]?.text {
            case "text": block["text"]?.text
            case "tool_use": block["input"]?.serialized
            default: nil
            }
        }
        return try text(
            texts, finish: reason == "max_tokens" ? .length : .complete,
            (body["usage"]?["input_tokens"], body["usage"]?["output_tokens"]))
    }
}
