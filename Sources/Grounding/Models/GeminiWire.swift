import Semantics
import Transport

/// Gemini's `generateContent`.
struct GeminiWire: ModelWire {
    func request(_ request: ModelRequest, base: String, model: String, key: String?) -> HTTPRequest {
        var settings: [JSONValue.Member] = [
            .init("temperature", .number(request.temperature)),
            .init("maxOutputTokens", .integer(Int64(request.maxTokens))),
        ]
        if let schema = request.schema {
            settings += [.init("responseMimeType", .string("application/json")), .init("responseJsonSchema", schema)]
        }
        func part(_ text: String) -> JSONValue { .array([.object(["text": .string(text)])]) }
        let body: JSONValue = .object([
            "systemInstruction": .object(["parts": part(request.system)]),
            "contents": .array([.object(["role": .string("user"), "parts": part(request.user)])]),
            "generationConfig": .object(settings),
        ])
        let headers = key.map { [(name: "x-goog-api-key", value: $0)] } ?? []
        return post(joined(base, "/models/\(model):generateContent"), headers, body)
    }

    func reply(from body: JSONValue) throws(ModelError) -> ModelReply {
        guard let candidate = body["candidates"]?.elements?.first else {
            // A blocked prompt has no candidates.
            throw body["promptFeedback"] == nil ? .malformed : .refused
        }
        guard let reason = candidate["finishReason"]?.text else { throw .malformed }
        guard reason == "STOP" || reason == "MAX_TOKENS" else { throw .refused }
        let texts = (candidate["content"]?["parts"]?.elements ?? []).filter { $0["thought"]?.flag != true }.compactMap {
            $0["text"]?.text
        }
        return try text(
            texts, finish: reason == "STOP" ? .complete : .length,
            (body["usageMetadata"]?["promptTokenCount"], body["usageMetadata"]?["candidatesTokenCount"]))
    }
}
