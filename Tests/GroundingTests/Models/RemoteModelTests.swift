import Foundation
import Semantics
import Synchronization
import Testing
import Transport

@testable import Grounding

/// Answers from a list, and remembers what was sent and how long it was asked to wait.
private final class Tape: HTTPExchange {
    private let script: [Result<HTTPResponse, HTTPError>]
    private let sent = Mutex<[HTTPRequest]>([])
    private let waited = Mutex<[Double]>([])
    var requests: [HTTPRequest] { sent.withLock { $0 } }
    var pauses: [Double] { waited.withLock { $0 } }

    init(_ script: [Result<HTTPResponse, HTTPError>]) { self.script = script }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let turn = sent.withLock { all in
            all.append(request)
            return all.count - 1
        }
        return try script[min(turn, script.count - 1)].get()
    }

    func pause(_ seconds: Double) { waited.withLock { $0.append(seconds) } }
}

@Suite struct `A model behind a server is asked in its own protocol, with patience and limits` {
    private static let names = [
        "openai:gpt-5-mini", "gemini:gemini-3-flash", "anthropic:claude-haiku-4-5", "http://127.0.0.1:8080/v1#qwen",
    ]
    /// Replies in the shapes that the vendors' references publish.
    private static let replies: [String: String] = [
        "openai:gpt-5-mini":
            #"{"choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":1}}"#,
        "gemini:gemini-3-flash":
            #"{"candidates":[{"content":{"role":"model","parts":[{"text":"Hel"},{"text":"lo"}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":1}}"#,
        "anthropic:claude-haiku-4-5":
            #"{"type":"message","content":[{"type":"text","text":"Hello"}],"stop_reason":"end_turn","usage":{"input_tokens":9,"output_tokens":1}}"#,
        "http://127.0.0.1:8080/v1#qwen":
            #"{"choices":[{"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":1}}"#,
    ]

    private func model(_ name: String, _ tape: Tape, key: String? = "sk-secret-canary") throws -> RemoteModel {
        let parsed = try #require(ModelName(name))
        return RemoteModel(
            parsed, base: parsed.base ?? "https://api.example", key: parsed.base == nil ? key : nil, exchange: tape,
            pause: { tape.pause($0) })
    }

    private func request(schema: Bool = false) throws -> ModelRequest {
        guard schema else {
            let prompt = try PromptLibrary.builtIn().prompt("summarise-period")
            return ModelRequest(try prompt.filled(["facts": "[F1] x", "question": "q"]))
        }
        let text = """
            ---
            id: read
            version: 1
            purpose: Reads a question as a metric.
            slots: [question]
            output: {"type":"object","properties":{"metric":{"type":"string"}},"required":["metric"]}
            temperature: 0
            max_tokens: 80
            ---
            Answer with one JSON object.
            ===
            Question: {{question}}
            """
        let prompt = try PromptLibrary(files: [("read.md", text)]).prompt("read")
        return ModelRequest(try prompt.filled(["question": "q"]))
    }

    private func ok(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Result<
        HTTPResponse, HTTPError
    > {
        .success(HTTPResponse(status: status, headers: headers, body: Array(text.utf8)))
    }

    @Test(arguments: names) func `each protocol is written and read`(_ name: String) async throws {
        let tape = Tape([ok(try #require(Self.replies[name]))])
        let reply = try await model(name, tape).reply(to: request())
        #expect(reply == ModelReply(text: "Hello", finish: .complete, promptTokens: 9, replyTokens: 1))
        let sent = try JSONValue(parsing: Data(tape.requests[0].body))
        #expect(!sent.serialized.contains("secret-canary"))
        #expect(!tape.requests[0].url.contains("secret-canary"))
        #expect(sent.serialized.contains("[F1] x"))
    }

    @Test(arguments: names) func `a schema is asked for`(_ name: String) async throws {
        let tape = Tape([ok(try #require(Self.replies[name]))])
        _ = try await model(name, tape).reply(to: request(schema: true))
        let sent = try JSONValue(parsing: Data(tape.requests[0].body)).serialized
        #expect(sent.contains(#""required":["metric"]"#))
    }

    @Test func `a busy server is asked again after the time it names`() async throws {
        let name = "openai:gpt-5-mini"
        let tape = Tape([
            ok("{}", status: 429, headers: ["retry-after": "7"]), ok("{}", status: 500),
            ok(try #require(Self.replies[name])),
        ])
        #expect(try await model(name, tape).reply(to: request()).text == "Hello")
        #expect(tape.pauses == [7, 2])
    }

    @Test func `a server that names too long a time is left alone`() async throws {
        let tape = Tape([ok("{}", status: 429, headers: ["retry-after": "3600"])])
        await #expect(throws: ModelError.busy) { try await model("openai:gpt-5-mini", tape).reply(to: request()) }
        #expect(tape.requests.count == 1)
    }

    @Test(arguments: [
        (#"{"choices":[]}"#, 200, ModelError.malformed), ("garbage", 200, .malformed), ("", 200, .malformed),
        ("{}", 401, .refused),
        ("{}", 400, .refused), ("{}", 302, .refused), ("{}", 500, .failed), ("{}", 429, .busy),
        (#"{"choices":[{"message":{"content":"cut"}}]}"#, 200, .malformed),
        (#"{"choices":[{"message":{"content":""},"finish_reason":"stop"}]}"#, 200, .empty),
        ("{\"choices\":[{\"message\":{\"content\":7},\"finish_reason\":\"stop\"}]}", 200, .empty),
    ])
    func `what is no reply is an error in words`(_ body: String, _ status: Int, _ error: ModelError) async throws {
        await #expect(throws: error) {
            try await model("openai:gpt-5-mini", Tape([ok(body, status: status)])).reply(to: request())
        }
    }

    @Test(arguments: [
        (HTTPError.timeout, ModelError.timeout), (.unreachable, .unreachable), (.cutOff, .unreachable),
        (.tooLarge, .malformed), (.badAddress, .unreachable),
    ])
    func `so is what stops on its way`(_ problem: HTTPError, _ error: ModelError) async throws {
        await #expect(throws: error) {
            try await model("openai:gpt-5-mini", Tape([.failure(problem)])).reply(to: request())
        }
    }

    @Test func `invalid UTF-8 is broken, and no crash`() async throws {
        let tape = Tape([.success(HTTPResponse(status: 200, body: [0xFF, 0xFE, 0x7B]))])
        await #expect(throws: ModelError.malformed) { try await model("openai:gpt-5-mini", tape).reply(to: request()) }
    }

    @Test func `names of models`() {
        #expect(ModelName("http://localhost:8080/v1#qwen")?.base == "http://localhost:8080/v1")
        #expect(ModelName("gemini:gemini-3-flash")?.provider == .gemini)
        for wrong in [
            "", "openai", "openai:", "compatible:x", "http://x/v1", "http://user:key@x/v1#m", "openai:a/../b",
            "mistral:x", "http://x/v1#",
        ] {
            #expect(ModelName(wrong) == nil, "\(wrong)")
        }
    }
}
