import Operations
import Semantics

/// An error on the REST surface, in the shape of RFC 9457 (`application/problem+json`).
struct ProblemDetails: Sendable, Equatable {
    let status: Int
    let title: String
    /// `{code, suggestions, request_id}`, as JSON-RPC has it.
    let data: JSONValue
    let detail: String

    init(_ error: OperationError, requestID: String) {
        (status, title) =
            switch error.category {
            // What a schema admits is answered with this, so that a client made from the document may send all it admits.
            case .invalidParameters where error.isWellFormed: (409, "Cannot be answered")
            case .invalidParameters: (400, "Invalid parameters")
            case .unknownOperation, .notFound: (404, "Not found")
            case .forbidden: (403, "Forbidden")
            case .refused where error.namesNothing: (404, "Not found")
            case .noAnswer where error.namesNothing: (404, "Not found")
            case .refused, .noAnswer: (409, "Cannot be answered")
            case .unavailable: (503, "Not available")
            case .cancelled: (503, "Cancelled")
            case .failed: (500, "Internal error")
            }
        detail = error.message
        data = error.data(requestID: requestID)
    }

    init(status: Int, title: String, code: String, detail: String, requestID: String) {
        self.status = status
        self.title = title
        self.detail = detail
        data = .object(["code": .string(code), "suggestions": .array([]), "request_id": .string(requestID)])
    }

    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("type", .string("about:blank")), .init("title", .string(title)),
            .init("status", .integer(Int64(status))), .init("detail", .string(detail)),
        ]
        if case .object(let more) = data { members += more }
        return .object(members)
    }
}
