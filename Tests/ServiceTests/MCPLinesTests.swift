import Foundation
import Grounding
import Operations
import Semantics
import Synchronization
import Testing

@testable import Service

/// A client that writes lines and reads what comes back.
@Suite struct `MCP over lines` {
    private func exchange(_ messages: [String]) async throws -> [JSONValue] {
        let lines = Mutex<[String]>([])
        let runner = OperationRunner(
            registry: .standard, context: try await ServedExample.context(), limits: ServedExample.limits)
        let server = MCPLines(runner: runner, prompts: try PromptLibrary.builtIn().prompts) { line in
            lines.withLock { $0.append(line) }
        }
        for message in messages {
            // One after another, so that answers come in the order of the questions.
            await withDiscardingTaskGroup { group in server.take(Array(message.utf8), in: &group) }
        }
        return try lines.withLock { $0 }.map { try JSONReader.read($0.utf8) }
    }

    private static let hello =
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"#
        + #""clientInfo":{"name":"c","version":"1"}}}"#

    private func request(_ method: String, _ params: String = "{}") -> String {
        #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#
    }

    @Test(arguments: [
        ("2025-11-25", "2025-11-25"), ("2025-03-26", "2025-03-26"), ("2099-01-01", "2025-11-25"),
        ("2026-07-28", "2025-11-25"),
    ]) func `a version is agreed on`(_ asked: String, _ got: String) async throws {
        let hello = Self.hello.replacing("2025-11-25", with: asked)
        #expect(try await exchange([hello])[0]["result"]?["protocolVersion"]?.text == got)
    }

    @Test func `tools are the operations that read`() async throws {
        let answers = try await exchange([Self.hello, request("tools/list")])
        let tools = answers[1]["result"]?["tools"]?.elements ?? []
        let reading = OperationRegistry.standard.operations.filter { $0.effect == .reads }
        #expect(tools.compactMap { $0["name"]?.text } == reading.map { $0.name.replacing(".", with: "_") })
        for tool in tools {
            #expect(tool["annotations"]?["readOnlyHint"]?.flag == true)
            #expect(tool["outputSchema"]?["type"]?.text == "object")
            #expect(tool["inputSchema"]?["type"]?.text == "object")
        }
    }

    @Test func `a tool answers in text and in structure, and errors are for the model`() async throws {
        let period = #"{"start":"2026-11-16","end":"2026-11-17"}"#
        let answers = try await exchange([
            Self.hello,
            request(
                "tools/call", #"{"name":"metrics_query","arguments":{"metrics":["sessions"],"period":\#(period)}}"#),
            request("tools/call", #"{"name":"metrics_query","arguments":{"metrics":["sesions"]}}"#),
            request("tools/call", #"{"name":"users_erase","arguments":{"users":["u1"]}}"#),
        ])
        .filter { $0["method"] == nil }
        let result = answers[1]["result"]
        #expect(result?["structuredContent"]?["totals"]?["sessions"]?.integer == 6)
        #expect(result?["content"]?.elements?[0]["text"]?.text == result?["structuredContent"]?.serialized)
        #expect(answers[2]["result"]?["isError"]?.flag == true)
        #expect(answers[2]["result"]?["content"]?.elements?[0]["text"]?.text?.contains("sessions") == true)
        #expect(answers[3]["error"]?["code"]?.integer == -32602)
    }

    @Test func `progress is heard by whoever asks for it`() async throws {
        let answers = try await exchange([
            Self.hello,
            request(
                "tools/call",
                #"{"name":"question_ask","arguments":{"question":"Sessions last week?"},"_meta":{"progressToken":"p"}}"#
            ),
        ])
        let heard = answers.filter { $0["method"]?.text == "notifications/progress" }
        #expect(
            heard.compactMap { $0["params"]?["message"]?.text } == [
                "interpretation", "facts", "Sessions came to 6 [F1] over 16–22 Nov 2026.",
            ])
        #expect(heard.allSatisfy { $0["params"]?["progressToken"]?.text == "p" })
        #expect(answers.last?["result"]?["isError"]?.flag != true)
        #expect(answers.last?["result"]?["structuredContent"] != nil)
    }

    @Test func `resources, prompts, completion, ping and levels`() async throws {
        let answers = try await exchange([
            Self.hello, request("resources/read", #"{"uri":"fidga://metrics/bounce_rate"}"#),
            request("resources/read", #"{"uri":"fidga://metrics/nonsense"}"#),
            request("prompts/get", #"{"name":"answer-question","arguments":{"facts":"F","question":"Q?"}}"#),
            request("prompts/get", #"{"name":"answer-question","arguments":{}}"#),
            request(
                "completion/complete",
                #"{"ref":{"type":"ref/resource","uri":"fidga://metrics/{id}"},"argument":{"name":"id","value":"bounce"}}"#
            ),
            request("ping"), request("logging/setLevel", #"{"level":"debug"}"#),
            request("logging/setLevel", #"{"level":"loud"}"#), request("nonsense"), "{", "[]",
        ])
        let errors = answers.map { $0["error"]?["code"]?.integer }
        #expect(
            errors == [nil, nil, -32002, nil, -32602, nil, nil, nil, -32602, -32601, -32700, -32600])
        #expect(answers[1]["result"]?["contents"]?.elements?[0]["text"]?.text?.contains("bounce_rate") == true)
        #expect(answers[3]["result"]?["messages"]?.elements?[0]["content"]?["text"]?.text?.contains("Q?") == true)
        #expect(answers[5]["result"]?["completion"]?["values"]?.elements?.first?.text == "bounce_rate")
    }

    @Test func `without a greeting nothing is answered, unless requests stand for themselves`() async throws {
        let meta = #"{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}"#
        let answers = try await exchange([
            request("tools/list"), request("server/discover", meta), request("tools/list", meta), request("ping", meta),
            request("tools/list", meta.replacing("2026-07-28", with: "2031-01-01")),
        ])
        #expect(answers[0]["error"]?["code"]?.integer == -32600)
        #expect(answers[1]["result"]?["supportedVersions"]?.elements?.first?.text == "2026-07-28")
        #expect(answers[2]["result"]?["resultType"]?.text == "complete")
        #expect(answers[2]["result"]?["ttlMs"] != nil)
        #expect(answers[3]["error"]?["code"]?.integer == -32601)
        #expect(answers[4]["error"]?["code"]?.integer == -32022)
    }
}
