import Operations
import Semantics

/// What can be read by its address: every operation that has a GET route. `GET /api/metrics/{id}` is
/// `fidga://metrics/{id}`, with the same parameters after `?`.
struct MCPResources: Sendable {
    private static let scheme = "fidga://"
    private static let prefix = "/api/"

    private let runner: OperationRunner
    private let operations: [AnyOperation]

    init(runner: OperationRunner) {
        self.runner = runner
        operations = runner.registry.operations.filter { operation in
            operation.effect == .reads && operation.route.method == .get
                && operation.route.path.hasPrefix(MCPResources.prefix)
        }
    }

    /// Those that need no parameter.
    var list: JSONValue {
        .array(
            operations.filter { operation in !operation.parameters.contains(where: \.isRequired) }.map { operation in
                described(operation, "uri", MCPResources.scheme + path(operation))
            })
    }

    /// Those that take parameters, as RFC 6570 writes them.
    var templates: JSONValue {
        .array(
            operations.filter { !$0.parameters.isEmpty }.map { operation in
                let named = Set(operation.pathParameters)
                let rest = operation.parameters.map(\.name).filter { !named.contains($0) }
                let template = path(operation).replacing(#/\{(\w+)\*\}/#) { "{+\($0.output.1)}" }
                return described(
                    operation, "uriTemplate",
                    MCPResources.scheme + template + (rest.isEmpty ? "" : "{?\(rest.joined(separator: ","))}"))
            })
    }

    private func path(_ operation: AnyOperation) -> String {
        String(operation.route.path.dropFirst(MCPResources.prefix.count))
    }

    private func described(_ operation: AnyOperation, _ key: String, _ address: String) -> JSONValue {
        .object([
            .init(key, .string(address)), .init("name", .string(operation.name)),
            .init("title", .string(ServiceDescription.title(operation))),
            .init("description", .string(operation.summary)), .init("mimeType", .string("application/json")),
        ])
    }

    func read(_ params: JSONValue?, version: MCPVersion, call: ServiceCall) async throws(MCPError) -> JSONValue {
        guard let uri = params?["uri"]?.text else { throw .invalidParameters("uri: the address is missing.") }
        guard uri.hasPrefix(MCPResources.scheme) else { throw .unknownResource(uri, version: version) }
        let parts = uri.dropFirst(MCPResources.scheme.count).split(
            separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = MCPResources.prefix + (parts.first.map(String.init) ?? "")
        guard let operation = MCPResources.match(path, operations) else {
            throw .unknownResource(uri, version: version)
        }
        do throws(OperationError) {
            let query = parts.count > 1 ? String(parts[1]) : ""
            let named = try RouteParameters.named(operation, path: path, query: query, body: nil)
            let answer = try await runner.run(operation, named, call: call)
            let content: JSONValue = .object([
                "uri": .string(uri), "mimeType": .string("application/json"), "text": .string(answer.text),
            ])
            return .object(["contents": .array([content])])
        } catch {
            switch error.category {
            case .notFound: throw .unknownResource(uri, version: version)
            default: throw MCPError(error, requestID: call.requestID)
            }
        }
    }

    /// The operation whose route a path fits; a literal route goes before one with a parameter.
    private static func match(_ path: String, _ operations: [AnyOperation]) -> AnyOperation? {
        let fitting = operations.filter { $0.route.fits(path) }
        return fitting.first { $0.pathParameters.isEmpty } ?? fitting.first
    }

    /// Values of a template's parameter that begin with a text; empty where nothing is known of them.
    func completions(of uri: String, argument: String, prefix: String) -> [String] {
        guard uri.hasPrefix("\(MCPResources.scheme)metrics/"), argument == "id" else { return [] }
        let catalogue = runner.context.catalogue
        return (catalogue.metrics.map(\.id.name) + catalogue.dimensions.map(\.id.name)).filter { $0.hasPrefix(prefix) }
    }
}

extension AnyOperation {
    /// Parameters that stand in the route's path.
    var pathParameters: [String] { route.parameterNames }
}

extension OperationRoute {
    /// Whether a path is one of this route's.
    func fits(_ path: String) -> Bool {
        let given = path.split(separator: "/", omittingEmptySubsequences: true)
        let parts = parts
        for (index, part) in parts.enumerated() {
            switch part {
            case .rest: return given.count > index
            case .literal(let text): guard index < given.count, given[index] == text else { return false }
            case .parameter: guard index < given.count else { return false }
            }
        }
        return given.count == parts.count
    }
}
