import Operations
import Semantics

/// An error object of MCP: JSON-RPC's codes, and the protocol's own.
struct MCPError: Error, Sendable, Equatable {
    let code: Int
    let message: String
    let data: JSONValue?

    private init(_ code: Int, _ message: String, data: JSONValue? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }

    static func parse(_ failure: JSONReader.Failure) -> MCPError {
        MCPError(-32700, "Parse error: \(failure.message), at byte \(failure.offset).")
    }

    static func invalidRequest(_ reason: String) -> MCPError { MCPError(-32600, "Invalid request: \(reason).") }
    static func unknownMethod(_ name: String) -> MCPError {
        MCPError(-32601, "Method not found", data: .string(String(name.prefix(80))))
    }
    static func invalidParameters(_ reason: String) -> MCPError { MCPError(-32602, reason) }

    /// - Parameter version: revisions have different codes for it.
    static func unknownResource(_ uri: String, version: MCPVersion) -> MCPError {
        MCPError(
            version == .stateless ? -32602 : -32002, "Unknown resource: \(uri.prefix(200))",
            data: .object(["uri": .string(uri)]))
    }

    /// A header says something else than the body.
    static func headerMismatch(_ reason: String) -> MCPError { MCPError(-32020, reason) }

    static func unsupportedVersion(_ requested: String, supported: [MCPVersion]) -> MCPError {
        MCPError(
            -32022, "Unsupported protocol version",
            data: .object([
                "supported": .array(supported.map { .string($0.rawValue) }), "requested": .string(requested),
            ]))
    }

    init(_ error: OperationError, requestID: String) {
        let error = JSONRPCError(error, requestID: requestID)
        self.init(error.code, error.message, data: error.data)
    }

    /// The whole response.
    func response(id: JSONValue) -> JSONValue {
        var members: [JSONValue.Member] = [.init("code", .integer(Int64(code))), .init("message", .string(message))]
        if let data { members.append(.init("data", data)) }
        return .object(["jsonrpc": .string("2.0"), "id": id, "error": .object(members)])
    }

    /// The status that goes with it where requests stand for themselves.
    var status: Int {
        switch code {
        case -32601: 404
        case -32603: 500
        case -32002: 503
        case -32004: 403
        default: 400
        }
    }
}
