import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// MCP from revision 2026-07-28 on: every POST stands for itself, says its version and method in headers as well as in the
/// body, and gets an HTTP status that tells how it went.
struct StatelessMCP: Sendable {
    let server: MCPServer
    let runner: OperationRunner

    func answer(_ json: JSONValue, _ request: Request, call: ServiceCall) async -> Response {
        let id = json["id"] ?? .null
        do throws(MCPError) {
            switch try MCPMessage(json) {
            case .response, .notification: return Replies.empty(status: 202, requestID: call.requestID)
            case .request(let id, let method, let params):
                try check(json, method, params, request)
                if params?["_meta"]?["progressToken"] != nil {
                    return MCPStream(server: server, runner: runner).response(
                        id, method, params, version: .stateless, session: nil, call: call)
                }
                let result = try await server.result(
                    method, params, version: .stateless, session: nil, call: call, notify: { _ in })
                return Replies.json(
                    .object(["jsonrpc": .string("2.0"), "id": id, "result": result]), requestID: call.requestID)
            }
        } catch {
            return Replies.json(error.response(id: id), status: error.status, requestID: call.requestID)
        }
    }

    /// Which parameter the header `Mcp-Name` repeats.
    private static let named = ["tools/call": "name", "resources/read": "uri", "prompts/get": "name"]

    /// Headers and body say the same, in a version that we speak.
    private func check(
        _ json: JSONValue, _ method: String, _ params: JSONValue?, _ request: Request
    ) throws(MCPError) {
        let header = request.headers[.mcpVersion]
        guard let stated = MCPMessage.statedVersion(json) else {
            throw .invalidParameters("_meta: io.modelcontextprotocol/protocolVersion is missing.")
        }
        guard stated == MCPVersion.stateless.rawValue else {
            throw .unsupportedVersion(stated, supported: MCPVersion.allCases)
        }
        guard header == stated else {
            throw .headerMismatch("The header MCP-Protocol-Version must be \(stated), as the body says.")
        }
        guard request.headers[.mcpMethod] == method else {
            throw .headerMismatch("The header Mcp-Method must be the body's method.")
        }
        if let parameter = StatelessMCP.named[method], let value = params?[parameter]?.text {
            guard
                request.headers[.mcpName].map({ URLQuery.decoded($0, plusIsBlank: false) ?? $0 }) == value
                    || request.headers[.mcpName] == value
            else { throw .headerMismatch("The header Mcp-Name must be the body's \(parameter).") }
        }
    }
}
