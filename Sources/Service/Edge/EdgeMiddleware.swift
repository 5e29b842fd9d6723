import HTTPTypes
import Hummingbird
import Logging
import Operations

/// The outermost layer: gives a request its id, turns every failure into the one error shape, counts and logs.
///
/// The log has the route's pattern, never the address that was asked, which may hold names of people.
struct EdgeMiddleware: RouterMiddleware {
    let routes: RouteTable
    let telemetry: Telemetry
    let logger: Logger

    func handle(
        _ request: Request, context: ServiceRequestContext,
        next: (Request, ServiceRequestContext) async throws -> Response
    ) async throws -> Response {
        let began = telemetry.now()
        telemetry.change(.requests, by: 1)
        defer { telemetry.change(.requests, by: -1) }
        var context = context
        context.call = ServiceCall(requestID: EdgeMiddleware.id(of: request))
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            response = notServed(request, context.call.requestID)
        } catch let error as HTTPError {
            response = Replies.problem(
                status: error.status.code, title: "Cannot be done", code: "http_\(error.status.code)",
                "The request cannot be served.", requestID: context.call.requestID)
        } catch is CancellationError {
            response = Replies.problem(
                status: 503, title: "Cancelled", code: "cancelled", "The service is stopping.",
                requestID: context.call.requestID)
        } catch {
            logger.error("a request failed", metadata: ["error": "\(error)", "id": "\(context.call.requestID)"])
            response = Replies.problem(
                ProblemDetails(.failed, requestID: context.call.requestID), requestID: context.call.requestID)
        }
        if EdgeMiddleware.unread.contains(response.status.code) {
            response.headers[.connection] = "close"
            context.closeSoon()
        }
        let labels = Telemetry.RequestLabels(
            method: EdgeMiddleware.methods.contains(request.method.rawValue) ? request.method.rawValue : "other",
            route: routes.pattern(of: request.uri.path) ?? "none", status: response.status.code)
        telemetry.request(labels)
        logger.info(
            "request",
            metadata: [
                "id": "\(context.call.requestID)", "method": "\(labels.method)", "route": "\(labels.route)",
                "status": "\(labels.status)",
                "ms": "\(((telemetry.now() - began).seconds * 1_000_000).rounded() / 1000)",
            ])
        return response
    }

    /// Answers to requests whose bodies were not read to their ends: too slow, too large.
    private static let unread: Set<Int> = [408, 413]

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    /// 405 for an address that answers to other methods, else 404.
    private func notServed(_ request: Request, _ id: String) -> Response {
        guard let allowed = routes.methods(at: request.uri.path) else {
            return Replies.problem(
                status: 404, title: "Not found", code: "unknown_route", "There is nothing at this address.",
                requestID: id)
        }
        var response = Replies.problem(
            status: 405, title: "Method not allowed", code: "method_not_allowed",
            "This address takes \(allowed.joined(separator: ", ")).", requestID: id)
        response.headers[.allow] = allowed.joined(separator: ", ")
        return response
    }

    /// The id a request goes by: the caller's own where it sends a plain one.
    static func id(of request: Request) -> String {
        RequestID.accepted(request.headers[.requestID]) ?? RequestID.random()
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("X-Request-Id") ?? .via
    static let repeatedHost = HTTPField.Name("Host") ?? .via
    static let apiKey = HTTPField.Name("X-API-Key") ?? .via
    static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .via
    static let accelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .via
    static let mcpSession = HTTPField.Name("Mcp-Session-Id") ?? .via
    static let mcpVersion = HTTPField.Name("MCP-Protocol-Version") ?? .via
    static let mcpMethod = HTTPField.Name("Mcp-Method") ?? .via
    static let mcpName = HTTPField.Name("Mcp-Name") ?? .via
    static let idempotencyKey = HTTPField.Name("Idempotency-Key") ?? .via
    static let idempotencyReplayed = HTTPField.Name("Idempotency-Replayed") ?? .via
    static let link = HTTPField.Name("Link") ?? .via
    static let totalCount = HTTPField.Name("X-Total-Count") ?? .via
}
