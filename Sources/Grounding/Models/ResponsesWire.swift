import Semantics
import Transport

/// OpenAI's responses.
struct ResponsesWire: ModelWire {
    func request(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest {
        var members: [JSONValue.Member] = [
            .init("model", .string(model)), .init("instructions", .string(request.system)),
            .init("input", .string(request.user)),
            .init("max_output_tokens", .integer(Int64(request.maxTokens))), .init("store", .bool(false)),
        ]
        if let schema = request.schema {
            members.append(
                .init(
                    "text",
                    .object([
                        "format": .object([
                            "type": .string("json_schema"), "name": .string("reply"), "strict": .bool(true),
                            "schema": schema,
                        ])
                    ])))
        }
        let headers = key.map { [(name: "Authorization", value: "Bearer \($0)")] } ?? []
        return post(joined(base, "/responses"), headers, .object(members))
    }

    func reply(from body: JSONValue) throws(ModelError) -> ModelReply {
        guard let output = body["output"]?.elements, let status = body["status"]?.text else { throw .malformed }
        let texts = output.flatMap { $0["content"]?.elements ?? [] }.filter { $0["type"]?.text == "output_text" }
            .compactMap { $0["text"]?.text }
        guard status == "completed" || status == "incomplete" else { throw .failed }
        return try text(
            texts, finish: status == "completed" ? .complete : .length,
            (body["usage"]?["input_tokens"], body["usage"]?["output_tokens"]))
    }
}
