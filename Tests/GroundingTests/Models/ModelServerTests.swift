import Foundation
import Semantics
import Testing
import Transport

@testable import Grounding

/// Our client against servers that others wrote, where `.ci/model-servers` has started them: an emulator of the vendors'
/// protocols with faults and a verdict on its client (`FIDGA_LLMOCK`), and a real model (`FIDGA_MODEL_SERVER`).
@Suite(.serialized) struct `Of model servers that others wrote` {
    private static func address(_ variable: String) -> String? {
        ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    private static let emulator = address("FIDGA_LLMOCK")
    private static let server = address("FIDGA_MODEL_SERVER")

    private func model(_ name: String, _ base: String, deadline: Double = 20) throws -> RemoteModel {
        var limits = RemoteModel.Limits()
        limits.deadline = deadline
        return RemoteModel(
            try #require(ModelName(name)), base: base, key: "not-a-key", exchange: CurlExchange(), limits: limits,
            clock: { ProcessInfo.processInfo.systemUptime }, pause: { try await Task.sleep(for: .seconds($0)) })
    }

    private func request() throws -> ModelRequest {
        let prompt = try PromptLibrary.builtIn().prompt("answer-question")
        return ModelRequest(
            try prompt.filled(["facts": "[F1] Sessions rose 4 %, from 100 to 104.", "question": "How are sessions?"]))
    }

    private func tell(_ path: String, _ body: String) async throws -> JSONValue {
        let base = try #require(Self.emulator)
        let response = try await CurlExchange().send(
            HTTPRequest(
                method: body.isEmpty ? .get : .post, url: base + path,
                headers: [("Content-Type", "application/json")], body: Array(body.utf8)))
        return try JSONValue(parsing: Data(response.body))
    }

    private static let protocols = [
        ("openai:gpt-5", "/v1"), ("openai-responses:gpt-5", "/v1"), ("anthropic:claude-sonnet-5", "/anthropic"),
        ("gemini:gemini-3-pro", "/gemini/v1beta"),
    ]

    @Test(.enabled(if: emulator != nil, "FIDGA_LLMOCK names no server"), arguments: protocols)
    func `each protocol gives a reply`(_ name: String, _ path: String) async throws {
        _ = try await tell("/_llmock/reset", "{}")
        let reply = try await model(name, try #require(Self.emulator) + path).reply(to: request())
        #expect(!reply.text.isEmpty)
        #expect(reply.finish == .complete)
        #expect((reply.promptTokens ?? 0) > 0)
    }

    @Test(.enabled(if: emulator != nil, "FIDGA_LLMOCK names no server"), arguments: protocols)
    func `a busy server is waited for as long as it asks`(_ name: String, _ path: String) async throws {
        _ = try await tell("/_llmock/reset", "{}")
        _ = try await tell(
            "/_llmock/scenario", #"{"behaviors":[{"type":"fail","status":429,"retry_after":1,"times":2}]}"#)
        let reply = try await model(name, try #require(Self.emulator) + path).reply(to: request())
        #expect(!reply.text.isEmpty)
        try await expectNoFailure()
    }

    @Test(
        .enabled(if: emulator != nil, "FIDGA_LLMOCK names no server"),
        arguments: [
            (401, ModelError.refused), (400, .refused), (404, .refused), (500, .failed), (503, .busy), (529, .busy),
        ])
    func `a server that fails for good is given up`(_ status: Int, _ error: ModelError) async throws {
        for (name, path) in Self.protocols {
            _ = try await tell("/_llmock/reset", "{}")
            _ = try await tell(
                "/_llmock/scenario", #"{"behaviors":[{"type":"fail","status":\#(status),"times":null}]}"#)
            let model = try model(name, try #require(Self.emulator) + path)
            await #expect(throws: error, "\(name)") { try await model.reply(to: request()) }
            try await expectNoFailure()
        }
        _ = try await tell("/_llmock/reset", "{}")
    }

    @Test(.enabled(if: emulator != nil, "FIDGA_LLMOCK names no server"))
    func `a slow server does not outlast the deadline`() async throws {
        _ = try await tell("/_llmock/reset", "{}")
        _ = try await tell("/_llmock/scenario", #"{"behaviors":[{"type":"delay","seconds":30}]}"#)
        let model = try model("openai:gpt-5", try #require(Self.emulator) + "/v1", deadline: 2)
        await #expect(throws: ModelError.timeout) { try await model.reply(to: request()) }
        _ = try await tell("/_llmock/reset", "{}")
    }

    @Test(.enabled(if: server != nil, "FIDGA_MODEL_SERVER names no server"))
    func `a real model replies`() async throws {
        let base = try #require(Self.server)
        let reply = try await model("\(base)#model", base, deadline: 240).reply(to: request())
        #expect(!reply.text.isEmpty)
    }

    /// The emulator's verdict on its client holds no failure.
    private func expectNoFailure() async throws {
        let verdict = try await tell("/_llmock/verdict", "")
        let failures = (verdict["findings"]?.elements ?? []).filter { $0["level"]?.text?.lowercased() == "fail" }
        #expect(failures.isEmpty, "\(verdict.serialized)")
        #expect(verdict["findings"] != nil, "\(verdict.serialized)")
    }
}
