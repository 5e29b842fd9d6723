import Semantics

/// One message of a client, taken apart.
enum MCPMessage: Sendable {
    case request(id: JSONValue, method: String, params: JSONValue?)
    case notification(method: String, params: JSONValue?)
    /// An answer to something that we asked; we ask nothing.
    case response

    init(_ json: JSONValue) throws(MCPError) {
        guard case .object = json else { throw .invalidRequest("a message is an object") }
        guard json["jsonrpc"]?.text == "2.0" else { throw .invalidRequest("jsonrpc must be \"2.0\"") }
        guard let method = json["method"]?.text else {
            guard json["method"] == nil, json["result"] != nil || json["error"] != nil else {
                throw .invalidRequest("method must be a text")
            }
            self = .response
            return
        }
        switch json["params"] {
        case nil, .object: break
        default: throw .invalidRequest("params must be an object")
        }
        switch json["id"] {
        case nil: self = .notification(method: method, params: json["params"])
        case .string, .integer, .literal, .number:
            self = .request(id: json["id"] ?? .null, method: method, params: json["params"])
        default: throw .invalidRequest("id must be a text or a number")
        }
    }

    /// The version that a request says it is written in, where each stands for itself.
    static func statedVersion(_ json: JSONValue) -> String? {
        json["params"]?["_meta"]?["io.modelcontextprotocol/protocolVersion"]?.text
    }
}
