import HTTPTypes
import Hummingbird
import Transport

/// Packs answers with gzip for callers that take it; small ones, and streams, are sent as they are.
struct PackingMiddleware: RouterMiddleware {
    let limits: ServiceLimits

    func handle(
        _ request: Request, context: ServiceRequestContext,
        next: (Request, ServiceRequestContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        guard let length = response.body.contentLength, length >= limits.packFrom, request.method != .head,
            response.headers[.contentEncoding] == nil,
            PackingMiddleware.takesGzip(request.headers[.acceptEncoding])
        else { return response }
        let collector = BodyCollector()
        try await response.body.write(collector)
        let writer = try GzipWriter(level: 1)
        let packed = writer.write(collector.bytes) + writer.finish()
        var smaller = response
        smaller.body = ResponseBody(byteBuffer: ByteBuffer(bytes: packed))
        smaller.headers[.contentEncoding] = "gzip"
        // The bytes are others than the tag says; their meaning is the same.
        if let tag = response.headers[.eTag], !tag.hasPrefix("W/") { smaller.headers[.eTag] = "W/" + tag }
        return smaller
    }

    static func takesGzip(_ header: String?) -> Bool {
        (header ?? "").split(separator: ",").contains { part in
            let fields = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            let isZero = fields.dropFirst().contains { $0 == "q=0" || $0.hasPrefix("q=0.0") }
            return (fields.first == "gzip" || fields.first == "*") && !isZero
        }
    }
}

/// A body that is at hand, taken out of its response.
private final class BodyCollector: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes.append(contentsOf: buffer.readableBytesView) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
