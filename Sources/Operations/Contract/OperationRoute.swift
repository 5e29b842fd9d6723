/// Where an operation stands on the REST surface.
package struct OperationRoute: Sendable, Hashable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }
    package let method: Method
    /// `/api/metrics/{id}`: a part in braces is a parameter; a last part `{id*}` takes the rest of the path.
    package let path: String

    /// Parameters come from the path and the query string.
    package static func get(_ path: String) -> OperationRoute { OperationRoute(method: .get, path: path) }
    /// Parameters come from the path and a JSON object in the body.
    package static func post(_ path: String) -> OperationRoute { OperationRoute(method: .post, path: path) }

    package enum Part: Sendable, Hashable {
        case literal(String)
        case parameter(String)
        /// The rest of the path.
        case rest(String)
    }

    package var parts: [Part] {
        path.split(separator: "/").map { part in
            guard part.hasPrefix("{"), part.hasSuffix("}") else { return .literal(String(part)) }
            let name = part.dropFirst().dropLast()
            return name.hasSuffix("*") ? .rest(String(name.dropLast())) : .parameter(String(name))
        }
    }
}
