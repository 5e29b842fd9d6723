import HTTPTypes
import Hummingbird

/// Turns away foreign pages and callers without a key, answers browsers' preflights, and lets web pages read answers where
/// that is set.
struct AccessMiddleware: RouterMiddleware {
    let origins: OriginGuard
    let gatekeeper: Gatekeeper
    let cors: CORSPolicy
    let telemetry: Telemetry

    /// A supervisor has no key, and learns nothing here.
    private static let open: Set<String> = ["/healthz", "/readyz"]

    func handle(
        _ request: Request, context: ServiceRequestContext,
        next: (Request, ServiceRequestContext) async throws -> Response
    ) async throws -> Response {
        let id = context.call.requestID
        let origin = request.headers[.origin]
        // The first Host is the authority; a second one is what a proxy in front might have gone by (RFC 9112, section 3.2).
        guard request.headers[.repeatedHost] == nil else {
            return Replies.problem(
                status: 400, title: "Broken request", code: "several_hosts", "The request names more than one host.",
                requestID: id)
        }
        if let refusal = origins.refusal(host: request.head.authority, origin: origin) {
            telemetry.count(.refusedRequests)
            return Replies.problem(status: 403, title: "Forbidden", code: "foreign_origin", refusal, requestID: id)
        }
        if let preflight = cors.preflight(request, requestID: id) { return preflight }
        var context = context
        if !AccessMiddleware.open.contains(request.uri.path) {
            do throws(Gatekeeper.Refusal) {
                context.call.caller = try gatekeeper.admit(
                    authorization: request.headers[.authorization], key: request.headers[.apiKey])
            } catch {
                return cors.applied(to: refused(error, id), origin: origin)
            }
        }
        return cors.applied(to: try await next(request, context), origin: origin)
    }

    private func refused(_ refusal: Gatekeeper.Refusal, _ id: String) -> Response {
        switch refusal {
        case .unknown(let reason):
            telemetry.count(.refusedRequests)
            var response = Replies.problem(
                status: 401, title: "Unauthorized", code: "unauthorized", reason, requestID: id)
            response.headers[.wwwAuthenticate] = "Bearer realm=\"fidga\""
            return response
        case .tooMany(let seconds):
            telemetry.count(.limitedRequests)
            var response = Replies.problem(
                status: 429, title: "Too many requests", code: "rate_limited",
                "This key sends too many requests; wait \(seconds) s.", requestID: id)
            response.headers[.retryAfter] = "\(seconds)"
            return response
        case .broken:
            return Replies.problem(
                status: 503, title: "Not available", code: "keys_unavailable", "Keys cannot be checked now.",
                requestID: id)
        }
    }
}

/// Which web pages may read answers.
struct CORSPolicy: Sendable {
    let origins: Set<String>

    init(origins: [String]) { self.origins = Set(origins.map { $0.lowercased() }) }

    /// The answer to a browser that asks before it sends; nil for any other request.
    func preflight(_ request: Request, requestID: String) -> Response? {
        guard request.method == .options, request.headers[.accessControlRequestMethod] != nil,
            let allowed = allowed(request.headers[.origin])
        else { return nil }
        var response = Replies.empty(requestID: requestID)
        response.headers[.accessControlAllowOrigin] = allowed
        response.headers[.accessControlAllowMethods] = "GET, POST, DELETE"
        response.headers[.accessControlAllowHeaders] =
            "Accept, Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID, Mcp-Method, Mcp-Name, "
            + "Mcp-Session-Id, MCP-Protocol-Version, X-API-Key, X-Request-Id"
        response.headers[.accessControlMaxAge] = "86400"
        response.headers[.vary] = "Origin"
        return response
    }

    func applied(to response: Response, origin: String?) -> Response {
        guard let allowed = allowed(origin) else { return response }
        var response = response
        response.headers[.accessControlAllowOrigin] = allowed
        response.headers[.accessControlExposeHeaders] =
            "ETag, Idempotency-Replayed, Link, Mcp-Session-Id, Retry-After, X-Request-Id, X-Total-Count"
        response.headers[.vary] = "Origin"
        return response
    }

    private func allowed(_ origin: String?) -> String? {
        guard let origin else { return nil }
        if origins.contains("*") { return "*" }
        return origins.contains(origin.lowercased()) ? origin : nil
    }
}
