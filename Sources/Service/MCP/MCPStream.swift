import Hummingbird
import Operations
import Semantics

/// A request that is answered by a stream: what happens on the way, and at the end the answer.
struct MCPStream: Sendable {
    let server: MCPServer
    let runner: OperationRunner

    func response(
        _ id: JSONValue, _ method: String, _ params: JSONValue?, version: MCPVersion, session: MCPSession?,
        call: ServiceCall
    ) -> Response {
        let stream = EventStream()
        let sink = stream.sink
        let work = Task {
            do throws(MCPError) {
                let result = try await server.result(
                    method, params, version: version, session: session, call: call,
                    notify: { sink.yield(.json("message", $0)) })
                sink.yield(.json("message", .object(["jsonrpc": .string("2.0"), "id": id, "result": result])))
            } catch {
                // A request that was cancelled is not answered.
                if !Task.isCancelled { sink.yield(.json("message", error.response(id: id))) }
            }
            sink.finish()
            session?.ended(id)
        }
        session?.began(id, work)
        return stream.response(requestID: call.requestID, telemetry: runner.telemetry, onEnd: { work.cancel() })
    }
}
