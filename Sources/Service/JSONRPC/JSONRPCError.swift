import Operations
import Semantics

/// An error object of JSON-RPC 2.0.
struct JSONRPCError: Error, Sendable, Equatable {
    let code: Int
    let message: String
    /// `{code, suggestions, request_id}`, with every issue found where there are several.
    let data: JSONValue

    private init(code: Int, message: String, label: String, requestID: String) {
        self.code = code
        self.message = message
        data = .object(["code": .string(label), "suggestions": .array([]), "request_id": .string(requestID)])
    }

    static func parse(_ failure: JSONReader.Failure, requestID: String) -> JSONRPCError {
        JSONRPCError(
            code: -32700, message: "Parse error: \(failure.message), at byte \(failure.offset).", label: "parse_error",
            requestID: requestID)
    }

    static func invalidRequest(_ reason: String, requestID: String) -> JSONRPCError {
        JSONRPCError(
            code: -32600, message: "Invalid request: \(reason).", label: "invalid_request", requestID: requestID)
    }

    /// The operations' one error shape in JSON-RPC's codes; ours are -32000 to -32004.
    init(_ error: OperationError, requestID: String) {
        code =
            switch error.category {
            case .invalidParameters: -32602
            case .unknownOperation: -32601
            case .refused where error.namesNothing: -32001
            case .noAnswer where error.namesNothing: -32001
            case .refused, .noAnswer: -32000
            case .notFound: -32001
            case .unavailable: -32002
            case .cancelled: -32003
            case .forbidden: -32004
            case .failed: -32603
            }
        message = error.message
        data = error.data(requestID: requestID)
    }

    var json: JSONValue {
        .object(["code": .integer(Int64(code)), "message": .string(message), "data": data])
    }

    /// Every code with what it means, for the OpenRPC document.
    static let published: [(code: Int, message: String)] = [
        (-32700, "The message is no JSON."),
        (-32600, "The message is no request of JSON-RPC 2.0."),
        (-32601, "There is no such method; data.suggestions has names that are near."),
        (-32602, "The parameters are not what the method takes; data.issues says which, and why."),
        (-32603, "Something went wrong on this side."),
        (-32000, "Well-formed, but it cannot be answered; data.suggestions says what can."),
        (-32001, "What was named does not exist."),
        (-32002, "It cannot be answered now."),
        (-32003, "The request was cancelled before it was done."),
        (-32004, "The caller's key does not allow it."),
    ]
}

extension OperationError {
    /// The machine's part of an error on every surface.
    func data(requestID: String) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("code", .string(label)),
            .init("suggestions", .array(suggestions.map { .string($0) })),
            .init("request_id", .string(self.requestID ?? requestID)),
        ]
        if !issues.isEmpty {
            members.append(
                .init(
                    "issues",
                    .array(
                        issues.map { issue in
                            .object([
                                "code": .string(issue.code), "message": .string(issue.message),
                                "location": .string(issue.location),
                                "suggestions": .array(issue.suggestions.map { .string($0) }),
                            ])
                        })))
        }
        return .object(members)
    }
}
