import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// MCP over streamable HTTP, at one address: POST for messages, GET for what answers nothing, DELETE for the end. Clients of
/// the revision without sessions only POST.
struct MCPEndpoint: Sendable {
    let server: MCPServer
    let runner: OperationRunner
    let sessions: MCPSessions

    func post(_ request: Request, call: ServiceCall) async -> Response {
        let id = call.requestID
        guard
            Representation.chosen(accept: request.headers[.accept], among: [.json]) != nil
                || request.headers[.accept]?.contains("text/event-stream") == true
        else { return notAcceptable(id) }
        let json: JSONValue
        do {
            let bytes = try await MessageBody(limits: runner.limits, now: runner.telemetry.now).bytes(request)
            do {
                json = try JSONReader.read(bytes, depthLimit: runner.limits.depth)
            } catch {
                return failure(.parse(error), .null, status: 400, id)
            }
        } catch {
            return error.response(limits: runner.limits, requestID: id)
        }
        if MCPMessage.statedVersion(json) != nil || request.headers[.mcpVersion] == MCPVersion.stateless.rawValue {
            return await StatelessMCP(server: server, runner: runner).answer(json, request, call: call)
        }
        do throws(MCPError) {
            return try await answer(json, request, call)
        } catch {
            return failure(error, json["id"] ?? .null, status: 400, id)
        }
    }

    private func answer(_ json: JSONValue, _ request: Request, _ call: ServiceCall) async throws(MCPError) -> Response {
        if json["method"]?.text == "initialize" { return try begin(json, call) }
        let session: MCPSession
        switch known(request, call) {
        case .failure(let response): return response
        case .success(let found): session = found
        }
        if case .array(let messages) = json {
            guard session.version.takesBatches, !messages.isEmpty, messages.count <= runner.limits.batch else {
                throw .invalidRequest("a message is one object")
            }
            var responses: [JSONValue] = []
            for message in messages {
                if let response = await response(to: message, session, call) { responses.append(response) }
            }
            guard !responses.isEmpty else { return Replies.empty(status: 202, requestID: call.requestID) }
            return Replies.json(.array(responses), requestID: call.requestID)
        }
        switch try MCPMessage(json) {
        case .response: return Replies.empty(status: 202, requestID: call.requestID)
        case .notification(let method, let params):
            if method == "notifications/cancelled", let cancelled = params?["requestId"] { session.cancel(cancelled) }
            return Replies.empty(status: 202, requestID: call.requestID)
        case .request(let id, let method, let params):
            // Whoever wants to hear of progress gets a stream; all others one answer.
            if params?["_meta"]?["progressToken"] != nil {
                return MCPStream(server: server, runner: runner).response(
                    id, method, params, version: session.version, session: session, call: call)
            }
            let answer = await response(to: json, session, call)
            return Replies.json(answer ?? .null, requestID: call.requestID)
        }
    }

    /// One message's response; nil where it has none.
    private func response(to json: JSONValue, _ session: MCPSession, _ call: ServiceCall) async -> JSONValue? {
        do throws(MCPError) {
            guard case .request(let id, let method, let params) = try MCPMessage(json) else { return nil }
            let work = CancellableWork()
            return await work.run(id, in: session) {
                do throws(MCPError) {
                    let result = try await server.result(
                        method, params, version: session.version, session: session, call: call,
                        notify: { session.tell($0) })
                    return .object(["jsonrpc": .string("2.0"), "id": id, "result": result])
                } catch {
                    return error.response(id: id)
                }
            }
        } catch {
            return error.response(id: json["id"] ?? .null)
        }
    }

    private func begin(_ json: JSONValue, _ call: ServiceCall) throws(MCPError) -> Response {
        guard case .request(let id, _, let params) = try MCPMessage(json) else {
            throw .invalidRequest("initialize is a request")
        }
        guard let requested = params?["protocolVersion"]?.text else {
            throw .invalidParameters("protocolVersion is missing.")
        }
        let session = sessions.open(version: MCPServer.negotiated(requested), owner: call.caller)
        var response = Replies.json(
            .object(["jsonrpc": .string("2.0"), "id": id, "result": server.greeting(session.version)]),
            requestID: call.requestID)
        response.headers[.mcpSession] = session.id
        return response
    }

    // MARK: sessions

    private enum Known {
        case success(MCPSession)
        case failure(Response)
    }

    private func known(_ request: Request, _ call: ServiceCall) -> Known {
        if let version = request.headers[.mcpVersion], MCPVersion(rawValue: version) == nil {
            return .failure(
                failure(
                    .unsupportedVersion(version, supported: MCPVersion.allCases), .null, status: 400, call.requestID))
        }
        guard let id = request.headers[.mcpSession] else {
            return .failure(
                failure(
                    .invalidRequest("the header Mcp-Session-Id is missing; begin with initialize"), .null, status: 400,
                    call.requestID))
        }
        guard let session = sessions.session(id, of: call.caller) else {
            return .failure(
                failure(.invalidRequest("there is no such session"), .null, status: 404, call.requestID))
        }
        return .success(session)
    }

    /// Opens the stream of messages that answer nothing.
    func get(_ request: Request, call: ServiceCall) -> Response {
        guard request.headers[.accept].map({ $0.contains("text/event-stream") || $0.contains("*/*") }) ?? false else {
            return notAcceptable(call.requestID)
        }
        switch known(request, call) {
        case .failure(let response): return response
        case .success(let session):
            guard runner.telemetry.value(of: .streams) < runner.limits.streams else {
                return Replies.problem(
                    ProblemDetails(.overloaded, requestID: call.requestID), requestID: call.requestID)
            }
            let stream = EventStream()
            let sink = stream.sink
            let number = session.listen { sink.yield(.json("message", $0)) }
            return stream.response(
                requestID: call.requestID, telemetry: runner.telemetry, onEnd: { session.stopListening(number) })
        }
    }

    func delete(_ request: Request, call: ServiceCall) -> Response {
        switch known(request, call) {
        case .failure(let response): return response
        case .success(let session):
            sessions.close(session)
            return Replies.empty(status: 200, requestID: call.requestID)
        }
    }

    private func failure(_ error: MCPError, _ id: JSONValue, status: Int, _ requestID: String) -> Response {
        Replies.json(error.response(id: id), status: status, requestID: requestID)
    }

    private func notAcceptable(_ id: String) -> Response {
        Replies.problem(
            status: 406, title: "Not acceptable", code: "not_acceptable",
            "A client takes application/json and text/event-stream.", requestID: id)
    }
}

/// Work on one request of a session that another request of the session may cancel.
struct CancellableWork: Sendable {
    func run(
        _ id: JSONValue, in session: MCPSession, _ body: @escaping @Sendable () async -> JSONValue
    ) async -> JSONValue {
        let task = Task { await body() }
        session.began(
            id,
            Task {
                await withTaskCancellationHandler {
                    _ = await task.value
                } onCancel: {
                    task.cancel()
                }
            })
        defer { session.ended(id) }
        return await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
