package import Grounding
import Operations
import Semantics
import Synchronization

/// MCP over standard input and output: one message a line, one client, answers in the order in which they are ready.
package final class MCPLines: Sendable {
    private let server: MCPServer
    private let limits: ServiceLimits
    private let write: @Sendable (String) -> Void
    private let session = Mutex<MCPSession?>(nil)

    /// - Parameter write: sends one line; it may be called from several tasks at once.
    package init(runner: OperationRunner, prompts: [Prompt], write: @escaping @Sendable (String) -> Void) {
        server = MCPServer(runner: runner, prompts: prompts)
        limits = runner.limits
        self.write = write
    }

    /// Takes one line; its answer, if it has one, is written when it is ready.
    package func take(_ line: [UInt8], in group: inout DiscardingTaskGroup) {
        // An empty line is nobody's message.
        guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else { return }
        let json: JSONValue
        do throws(MCPError) {
            guard line.count <= limits.bodyBytes else {
                throw MCPError.invalidRequest("a message of more than \(limits.bodyBytes) bytes")
            }
            json = try read(line)
        } catch {
            return send(error.response(id: .null))
        }
        do throws(MCPError) {
            switch try MCPMessage(json) {
            case .response: return
            case .notification(let method, let params):
                guard method == "notifications/cancelled", let request = params?["requestId"] else { return }
                session.withLock { $0 }?.cancel(request)
            case .request(let id, let method, let params):
                answer(id, method, params, stated: MCPMessage.statedVersion(json), in: &group)
            }
        } catch {
            send(error.response(id: json["id"] ?? .null))
        }
    }

    private func read(_ line: [UInt8]) throws(MCPError) -> JSONValue {
        do {
            return try JSONReader.read(line, depthLimit: limits.depth)
        } catch {
            throw .parse(error)
        }
    }

    private func answer(
        _ id: JSONValue, _ method: String, _ params: JSONValue?, stated: String?, in group: inout DiscardingTaskGroup
    ) {
        if method == "initialize" {
            guard let requested = params?["protocolVersion"]?.text else {
                return send(MCPError.invalidParameters("protocolVersion is missing.").response(id: id))
            }
            let version = MCPServer.negotiated(requested)
            session.withLock { $0 = MCPSession(id: "stdio", version: version, owner: .local) }
            return send(.object(["jsonrpc": .string("2.0"), "id": id, "result": server.greeting(version)]))
        }
        if let stated, stated != MCPVersion.stateless.rawValue {
            return send(MCPError.unsupportedVersion(stated, supported: MCPVersion.allCases).response(id: id))
        }
        // Work that outlives its request belongs to a session; requests that stand for themselves have one for that alone.
        let known = session.withLock { session -> MCPSession? in
            if session == nil, stated != nil {
                session = MCPSession(id: "stdio", version: .stateless, owner: .local)
            }
            return session
        }
        guard let known else {
            return send(MCPError.invalidRequest("the first request is initialize").response(id: id))
        }
        let version = stated == nil ? known.version : .stateless
        let task = Task { [server] in
            do throws(MCPError) {
                let result = try await server.result(
                    method, params, version: version, session: version == .stateless ? nil : known,
                    call: ServiceCall(), notify: { [self] in send($0) })
                guard !Task.isCancelled else { return }
                send(.object(["jsonrpc": .string("2.0"), "id": id, "result": result]))
            } catch {
                // A request that was cancelled is not answered.
                if !Task.isCancelled { send(error.response(id: id)) }
            }
        }
        known.began(id, task)
        group.addTask {
            await task.value
            known.ended(id)
        }
    }

    private func send(_ message: JSONValue) { write(message.serialized) }
}
