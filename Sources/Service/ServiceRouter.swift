import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// Everything the service answers: JSON-RPC, one route an operation, and the two questions of a supervisor.
struct ServiceRouter: Sendable {
    let registry: OperationRegistry
    let context: OperationContext
    let configuration: ServiceConfiguration

    func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.middlewares.add(GuardMiddleware(guardian: LoopbackGuard(host: configuration.host)))
        let rpc = JSONRPCServer(registry: registry, context: context, limits: configuration.limits)
        router.post("rpc") { request, _ in await answerRPC(request, rpc) }
        router.get("healthz") { _, _ in Replies.json(.object(["status": .string("ok")])) }
        router.get("readyz") { request, _ in await readiness(RequestNaming.id(request)) }
        for operation in registry.operations {
            let path = RouterPath(ServiceRouter.pattern(operation.route))
            let method: HTTPRequest.Method = operation.route.method == .get ? .get : .post
            router.on(path, method: method) { request, _ in await answer(request, operation) }
        }
        return router
    }

    /// The route in the router's own notation.
    static func pattern(_ route: OperationRoute) -> String {
        route.parts.map { part in
            switch part {
            case .literal(let text): "/\(text)"
            case .parameter(let name): "/{\(name)}"
            case .rest: "/**"
            }
        }.joined()
    }

    private func answerRPC(_ request: Request, _ rpc: JSONRPCServer) async -> Response {
        let id = RequestNaming.id(request)
        guard let body = await body(of: request) else { return tooLarge(id) }
        guard let answer = await rpc.respond(to: body, requestID: id) else { return Replies.empty(requestID: id) }
        return Replies.bytes(answer, status: 200, type: "application/json", requestID: id)
    }

    private func answer(_ request: Request, _ operation: AnyOperation) async -> Response {
        let id = RequestNaming.id(request)
        var json: JSONValue?
        if operation.route.method == .post {
            guard let body = await body(of: request) else { return tooLarge(id) }
            do throws(JSONReader.Failure) {
                json = try JSONReader.read(body, depthLimit: configuration.limits.depth)
            } catch {
                return Replies.problem(
                    ProblemDetails(
                        status: 400, title: "Invalid JSON", code: "parse_error",
                        detail: "The body is not JSON: \(error.message), at byte \(error.offset).", requestID: id),
                    requestID: id)
            }
        }
        do throws(OperationError) {
            let params = try RouteParameters.named(
                operation, path: request.uri.path, query: request.uri.query ?? "", body: json)
            return Replies.json(try await operation.run(params, in: context), requestID: id)
        } catch {
            return Replies.problem(ProblemDetails(error, requestID: id), requestID: id)
        }
    }

    /// Ready when the data can be read.
    private func readiness(_ id: String) async -> Response {
        do {
            let inventory = try await context.source.inventory()
            return Replies.json(.object(["status": .string("ready"), "snapshot": .string(inventory.snapshot)]))
        } catch {
            context.note(dataUnavailable: error)
            return Replies.problem(
                ProblemDetails(
                    status: 503, title: "Not ready", code: "data_unavailable", detail: "The data cannot be read.",
                    requestID: id), requestID: id)
        }
    }

    /// The whole body; nil when it is larger than the limit.
    private func body(of request: Request) async -> [UInt8]? {
        guard let buffer = try? await request.body.collect(upTo: configuration.limits.bodyBytes) else { return nil }
        return Array(buffer.readableBytesView)
    }

    private func tooLarge(_ id: String) -> Response {
        Replies.problem(
            ProblemDetails(
                status: 413, title: "Too large", code: "too_large",
                detail: "The body is larger than \(configuration.limits.bodyBytes) bytes.", requestID: id),
            requestID: id)
    }
}

/// The id a request goes by: the caller's own where it sends a plain one.
enum RequestNaming {
    static func id(_ request: Request) -> String {
        let given = HTTPField.Name("X-Request-Id").flatMap { request.headers[$0] }
        return RequestID.accepted(given) ?? RequestID.random()
    }
}

/// Turns away what the loopback guard refuses, and answers unknown addresses in the one error shape.
struct GuardMiddleware: RouterMiddleware {
    typealias Context = BasicRequestContext
    let guardian: LoopbackGuard

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        let id = RequestNaming.id(request)
        if let refusal = guardian.refusal(host: request.head.authority, origin: request.headers[.origin]) {
            return Replies.problem(
                ProblemDetails(
                    status: 403, title: "Forbidden", code: "foreign_origin", detail: refusal, requestID: id),
                requestID: id)
        }
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            let isMissing = error.status.code == 404
            return Replies.problem(
                ProblemDetails(
                    status: error.status.code, title: isMissing ? "Not found" : "Cannot be done",
                    code: isMissing ? "unknown_route" : "http_\(error.status.code)",
                    detail: isMissing ? "There is nothing at this address." : "The request cannot be served.",
                    requestID: id), requestID: id)
        }
    }
}
