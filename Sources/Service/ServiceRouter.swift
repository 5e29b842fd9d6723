import Grounding
import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// Everything the service answers, each address once.
struct ServiceRouter: Sendable {
    let runner: OperationRunner
    let configuration: ServiceConfiguration
    let keys: KeyFile?
    let prompts: [Prompt]
    let outcomes: KnownOutcomes

    func router() -> Router<ServiceRequestContext> {
        let router = Router(context: ServiceRequestContext.self, options: .autoGenerateHeadEndpoints)
        var table = RouteTable()
        let routes = operationRoutes + fixedRoutes
        for route in routes { table.add(route.path, route.method.rawValue) }
        router.middlewares.add(
            EdgeMiddleware(routes: table, telemetry: runner.telemetry, logger: runner.context.logger))
        router.middlewares.add(
            AccessMiddleware(
                origins: OriginGuard(
                    host: configuration.host, allowedHosts: configuration.allowedHosts,
                    allowedOrigins: configuration.corsOrigins),
                gatekeeper: Gatekeeper(
                    keys: keys, now: runner.context.now,
                    limiter: RateLimiter(
                        perSecond: configuration.limits.requestsPerSecond, burst: configuration.limits.burst,
                        now: runner.telemetry.now)),
                cors: CORSPolicy(origins: configuration.corsOrigins), telemetry: runner.telemetry))
        router.middlewares.add(PackingMiddleware(limits: configuration.limits))
        for route in routes {
            router.on(RouterPath(ServiceRouter.pattern(.get(route.path))), method: route.method) { request, context in
                await route.answer(request, context.call)
            }
        }
        return router
    }

    private struct ServedRoute: Sendable {
        var path: String
        var method: HTTPRequest.Method
        var answer: @Sendable (Request, ServiceCall) async -> Response

        init(
            _ method: HTTPRequest.Method, _ path: String,
            _ answer: @escaping @Sendable (Request, ServiceCall) async -> Response
        ) {
            self.path = path
            self.method = method
            self.answer = answer
        }
    }

    private var operationRoutes: [ServedRoute] {
        runner.registry.operations.flatMap { operation in
            operation.routes.map { route in
                let endpoint = OperationEndpoint(
                    operation: operation, route: route, runner: runner, outcomes: outcomes)
                return ServedRoute(route.method == .get ? .get : .post, route.path) { request, call in
                    await endpoint.answer(request, call: call)
                }
            }
        }
    }

    private var fixedRoutes: [ServedRoute] {
        let rpc = RPCEndpoint(
            server: JSONRPCServer(runner: runner), limits: runner.limits, now: runner.telemetry.now)
        let mcp = MCPEndpoint(
            server: MCPServer(runner: runner, prompts: prompts), runner: runner,
            sessions: MCPSessions(telemetry: runner.telemetry))
        let stream = StreamEndpoint(runner: runner, feeds: MetricFeeds(runner: runner))
        let openAPI = OpenAPIDocument(registry: runner.registry).json.serialized
        return [
            ServedRoute(.post, "/rpc") { request, call in await rpc.answer(request, call: call) },
            ServedRoute(.post, "/mcp") { request, call in await mcp.post(request, call: call) },
            ServedRoute(.get, "/mcp") { request, call in
                request.method == .head
                    ? Replies.empty(status: 200, requestID: call.requestID) : mcp.get(request, call: call)
            },
            ServedRoute(.delete, "/mcp") { request, call in mcp.delete(request, call: call) },
            ServedRoute(.get, "/stream") { request, call in
                // A head has no events, and nobody would ever end the stream.
                guard request.method != .head else { return Replies.empty(status: 200, requestID: call.requestID) }
                return await stream.answer(request, call: call)
            },
            ServedRoute(.get, "/openapi.json") { _, call in
                Replies.text(openAPI, type: "application/json", requestID: call.requestID)
            },
            ServedRoute(.get, "/healthz") { _, call in
                Replies.json(.object(["status": .string("ok")]), requestID: call.requestID)
            },
            ServedRoute(.get, "/readyz") { _, call in await readiness(call.requestID) },
            ServedRoute(.get, "/metrics") { _, call in
                let text = PrometheusText(
                    runner.telemetry, running: runner.admission.running, waiting: runner.admission.waiting
                ).text
                return Replies.text(text, type: "text/plain; version=0.0.4", requestID: call.requestID)
            },
        ]
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

    /// Ready when the data can be read.
    private func readiness(_ id: String) async -> Response {
        do throws(OperationError) {
            let version = try await runner.version()
            return Replies.json(
                .object(["status": .string("ready"), "snapshot": .string(version.snapshot)]), requestID: id)
        } catch {
            return Replies.problem(
                status: 503, title: "Not ready", code: "data_unavailable", "The data cannot be read.", requestID: id)
        }
    }
}
