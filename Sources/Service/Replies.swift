import HTTPTypes
import Hummingbird
import Semantics

/// Responses of the service.
enum Replies {
    static func json(
        _ value: JSONValue, status: Int = 200, type: String = "application/json", requestID: String? = nil
    ) -> Response {
        text(value.serialized, status: status, type: type, requestID: requestID)
    }

    static func problem(_ problem: ProblemDetails, requestID: String) -> Response {
        var response = json(
            problem.json, status: problem.status, type: "application/problem+json", requestID: requestID)
        if problem.status == 503 { response.headers[.retryAfter] = "1" }
        return response
    }

    static func problem(
        status: Int, title: String, code: String, _ detail: String, requestID: String
    ) -> Response {
        problem(
            ProblemDetails(status: status, title: title, code: code, detail: detail, requestID: requestID),
            requestID: requestID)
    }

    static func text(_ text: String, status: Int = 200, type: String, requestID: String?) -> Response {
        var response = Response(
            status: HTTPResponse.Status(code: status), headers: headers(requestID),
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        response.headers[.contentType] = type
        return response
    }

    /// There is nothing to say.
    static func empty(status: Int = 204, requestID: String?) -> Response {
        Response(status: HTTPResponse.Status(code: status), headers: headers(requestID))
    }

    static func headers(_ requestID: String?) -> HTTPFields {
        var headers: HTTPFields = [.cacheControl: "no-store", .xContentTypeOptions: "nosniff"]
        if let requestID { headers[.requestID] = requestID }
        return headers
    }
}
