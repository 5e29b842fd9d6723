import Foundation
import Operations
import Semantics
import TestSupport
import Testing

@testable import Service

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The service as a program meets it: over a socket on this machine, stopped at the end of each test.
@Suite(.serialized) struct `The service answers over HTTP` {
    struct Reply {
        var status: Int
        var type: String
        var body: JSONValue
    }

    /// Runs the service on a free port while `body` talks to it.
    private func served(_ body: (URL) async throws -> Void) async throws {
        let context = try await ServedExample.context()
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let service = Task {
            try await runService(
                ServiceConfiguration(port: 0, limits: ServedExample.limits), context: context
            ) { _, port in announce.yield(port) }
        }
        defer { service.cancel() }
        let port = try #require(await ports.first { _ in true })
        try await body(try #require(URL(string: "http://127.0.0.1:\(port)")))
        service.cancel()
        try await service.value
    }

    private func send(
        _ base: URL, _ path: String, body: String? = nil, headers: [String: String] = [:]
    ) async throws -> Reply {
        var request = URLRequest(url: try #require(URL(string: path, relativeTo: base)), timeoutInterval: 3_600)
        if let body {
            request.httpMethod = "POST"
            request.httpBody = Data(body.utf8)
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let http = try #require(response as? HTTPURLResponse)
        return Reply(
            status: http.statusCode, type: http.value(forHTTPHeaderField: "Content-Type") ?? "",
            body: data.isEmpty ? .null : try JSONReader.read(data))
    }

    @Test func `JSON-RPC, REST, health and errors`() async throws {
        try await served { base in
            let rpc = try await send(
                base, "/rpc",
                body: #"{"jsonrpc":"2.0","id":7,"method":"metrics.query","params":{"metrics":["sessions"],"#
                    + #""period":{"start":"2026-11-16","end":"2026-11-17"}}}"#)
            #expect(rpc.status == 200)
            #expect(rpc.body["result"]?["totals"]?["sessions"]?.integer == 6)
            #expect(rpc.body["id"]?.integer == 7)

            let silent = try await send(base, "/rpc", body: #"{"jsonrpc":"2.0","method":"workspace.status"}"#)
            #expect(silent.status == 204)

            let discovered = try await send(base, "/rpc", body: #"{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}"#)
            let methods = (discovered.body["result"]?["methods"]?.elements ?? []).compactMap { $0["name"]?.text }
            #expect(methods == OperationRegistry.standard.operations.map(\.name))

            let query = try await send(
                base, "/api/query",
                body: #"{"metrics":["sessions"],"period":{"start":"2026-11-16","end":"2026-11-17"}}"#)
            #expect(query.body == rpc.body["result"])

            let described = try await send(base, "/api/metrics/bounce_rate")
            #expect(described.body["id"]?.text == "bounce_rate")
            #expect(try await send(base, "/healthz").body["status"]?.text == "ok")
            #expect(try await send(base, "/readyz").body["status"]?.text == "ready")

            let wrong = try await send(
                base, "/api/query", body: #"{"metrics":["sesions"]}"#, headers: ["X-Request-Id": "abc"])
            #expect(wrong.status == 404)
            #expect(wrong.type == "application/problem+json")
            #expect(wrong.body["code"]?.text == "unknown_metric")
            #expect(wrong.body["request_id"]?.text == "abc")
            #expect(wrong.body["suggestions"]?.elements?.first?.text == "sessions")

            // What the schema admits is not refused as if it had not.
            for (path, body) in [
                ("/api/ask", #"{"question":"  "}"#), ("/api/notes", "{}"),
                ("/api/query", #"{"metrics":["sessions"],"period":{"start":"2026-11-17","end":"2026-11-16"}}"#),
            ] {
                let refused = try await send(base, path, body: body)
                #expect(refused.status == 409 && refused.body["code"]?.text == "invalid_parameters")
            }

            let funnel = try await send(base, "/api/reports/run", body: #"{"name":"funnel","comparison":"previous"}"#)
            #expect(funnel.status == 200 && funnel.body["report"]?.text == "funnel")

            #expect(try await send(base, "/nowhere").body["code"]?.text == "unknown_route")
            #expect(try await send(base, "/api/query", body: "{").status == 400)
            let large = String(repeating: " ", count: 1_048_577)
            #expect(try await send(base, "/rpc", body: large).status == 413)
            // What cannot even be read as a request is answered like everything else.
            let endless = try await send(base, "/api/query?metrics=" + String(repeating: "a", count: 100_000))
            #expect(endless.status == 400 && endless.type == "application/problem+json")
            #expect(endless.body["code"]?.text == "broken_request")
            let foreign = try await send(base, "/healthz", headers: ["Origin": "https://evil.example"])
            #expect(foreign.status == 403)
        }
    }

    @Test func `a port that is taken is a clear error`() async throws {
        try await served { base in
            let context = try await emptyContext()
            let configuration = ServiceConfiguration(port: try #require(base.port))
            do {
                try await runService(configuration, context: context) { _, _ in }
                Issue.record("two services share a port")
            } catch let error as ServiceError {
                #expect(error.label == "cannot_listen")
                #expect(error.description.contains("another program"))
            }
        }
    }

    private func emptyContext() async throws -> OperationContext {
        let source = InMemorySource()
        let settings = WorkspaceSettings()
        return OperationContext(
            engine: MetricEngine(source: source, catalogue: .standard, settings: settings), source: source,
            catalogue: .standard, settings: settings,
            reader: { QuestionReader(catalogue: .standard, names: .none, calendarDays: [], weekStart: .monday) },
            answers: InMemoryAnswerLog(), now: { .utc("2026-11-23 09:00:00") })
    }
}
