import HTTPTypes
import Hummingbird
import Semantics

/// Responses of the service.
enum Replies {
    static func json(
        _ value: JSONValue, status: Int = 200, type: String = "application/json", requestID: String? = nil
    ) -> Response {
        bytes(Array(value.serialized.utf8), status: status, type: type, requestID: requestID)
    }

    static func problem(_ problem: ProblemDetails, requestID: String) -> Response {
        json(problem.json, status: problem.status, type: "application/problem+json", requestID: requestID)
    }

    static func bytes(_ bytes: [UInt8], status: Int, type: String, requestID: String?) -> Response {
        var response = Response(
            status: HTTPResponse.Status(code: status), headers: headers(requestID),
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = type
        return response
    }

    /// 204: there is nothing to say.
    static func empty(requestID: String?) -> Response {
        Response(status: HTTPResponse.Status(code: 204), headers: headers(requestID))
    }

    private static func headers(_ requestID: String?) -> HTTPFields {
        var headers: HTTPFields = [.cacheControl: "no-store", .xContentTypeOptions: "nosniff"]
        if let requestID, let name = HTTPField.Name("X-Request-Id") { headers[name] = requestID }
        return headers
    }
}
