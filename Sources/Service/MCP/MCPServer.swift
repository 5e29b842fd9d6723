import Grounding
import Operations
import Semantics

/// The Model Context Protocol from message to message, whatever carries them: an HTTP body, or a line on standard input.
struct MCPServer: Sendable {
    private let tools: MCPTools
    private let resources: MCPResources
    private let prompts: MCPPrompts

    init(runner: OperationRunner, prompts: [Prompt]) {
        tools = MCPTools(runner: runner)
        resources = MCPResources(runner: runner)
        self.prompts = MCPPrompts(prompts, catalogue: runner.context.catalogue)
    }

    private static let instructions = """
        Answers about web, product, advertising and shop data, computed from the data itself. Every number carries a fact \
        such as [F1]; repeat numbers as they are, with their citation, and compute none yourself. metrics_list says what \
        can be asked for; question_ask takes a question in words; facts_trace says where a number comes from.
        """

    private static let serverInfo: JSONValue = .object([
        "name": .string(ServiceDescription.name), "title": .string("fidga performance insight"),
        "version": .string(ServiceDescription.version),
    ])

    /// The version that a client gets which asks for one.
    static func negotiated(_ requested: String) -> MCPVersion {
        MCPVersion(rawValue: requested).flatMap { $0 == .stateless ? nil : $0 } ?? .latestWithSession
    }

    /// What `initialize` answers.
    func greeting(_ version: MCPVersion) -> JSONValue {
        .object([
            "protocolVersion": .string(version.rawValue), "capabilities": capabilities(version),
            "serverInfo": MCPServer.serverInfo, "instructions": .string(MCPServer.instructions),
        ])
    }

    /// Answers a request of a session, or one that stands for itself.
    ///
    /// - Parameters:
    ///   - session: nil where requests stand for themselves.
    ///   - notify: sends a notification before the answer.
    func result(
        _ method: String, _ params: JSONValue?, version: MCPVersion, session: MCPSession?, call: ServiceCall,
        notify: @escaping @Sendable (JSONValue) -> Void
    ) async throws(MCPError) -> JSONValue {
        let result = try await plainResult(method, params, version, session, call, notify)
        return version == .stateless ? complete(result, method) : result
    }

    private func plainResult(
        _ method: String, _ params: JSONValue?, _ version: MCPVersion, _ session: MCPSession?, _ call: ServiceCall,
        _ notify: @escaping @Sendable (JSONValue) -> Void
    ) async throws(MCPError) -> JSONValue {
        switch (method, version) {
        case ("tools/list", _): return .object(["tools": try page(tools.list, params)])
        case ("tools/call", _):
            let result = try await tools.call(params, call: heard(call, params, notify))
            log(params?["name"]?.text ?? "", failed: result["isError"]?.flag == true, session, notify)
            return result
        case ("resources/list", _): return .object(["resources": try page(resources.list, params)])
        case ("resources/templates/list", _):
            return .object(["resourceTemplates": try page(resources.templates, params)])
        case ("resources/read", _):
            return try await resources.read(params, version: version, call: heard(call, params, notify))
        case ("prompts/list", _): return .object(["prompts": try page(prompts.list, params)])
        case ("prompts/get", _): return try prompts.get(params)
        case ("completion/complete", _): return try completion(params)
        case ("server/discover", .stateless):
            return .object([
                "supportedVersions": .array([.string(MCPVersion.stateless.rawValue)]),
                "capabilities": capabilities(version), "instructions": .string(MCPServer.instructions),
            ])
        case ("ping", _) where version != .stateless: return .object([:])
        case ("logging/setLevel", _) where version != .stateless:
            guard let level = (params?["level"]?.text).flatMap(MCPLogLevel.init(rawValue:)) else {
                let levels = MCPLogLevel.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalidParameters("level: one of \(levels) is expected.")
            }
            session?.level = level
            return .object([:])
        default: throw .unknownMethod(method)
        }
    }

    private func capabilities(_ version: MCPVersion) -> JSONValue {
        let fixed: JSONValue = .object(["listChanged": .bool(false)])
        var members: [JSONValue.Member] = [
            .init("tools", fixed),
            .init("resources", .object(["subscribe": .bool(false), "listChanged": .bool(false)])),
            .init("prompts", fixed), .init("completions", .object([:])),
        ]
        if version != .stateless { members.append(.init("logging", .object([:]))) }
        return .object(members)
    }

    /// What results that stand for themselves carry besides.
    private func complete(_ result: JSONValue, _ method: String) -> JSONValue {
        guard case .object(var members) = result else { return result }
        members.append(.init("resultType", .string("complete")))
        if method.hasSuffix("/list") || method == "resources/read" || method == "server/discover" {
            // Lists change with the program, what is read with the data.
            members.append(.init("ttlMs", .integer(method == "resources/read" ? 0 : 60_000)))
            members.append(.init("cacheScope", .string("private")))
        }
        members.append(.init("_meta", .object(["io.modelcontextprotocol/serverInfo": MCPServer.serverInfo])))
        return .object(members)
    }

    /// Everything fits one page, so that no cursor is ever given and none is known.
    private func page(_ list: JSONValue, _ params: JSONValue?) throws(MCPError) -> JSONValue {
        if let cursor = params?["cursor"], cursor != .null {
            throw .invalidParameters("cursor: there is no such page.")
        }
        return list
    }

    private func completion(_ params: JSONValue?) throws(MCPError) -> JSONValue {
        let reference = params?["ref"] ?? .null
        guard let name = params?["argument"]?["name"]?.text, let value = params?["argument"]?["value"]?.text else {
            throw .invalidParameters("argument: {name, value} is expected.")
        }
        let found: [String]
        switch reference["type"]?.text {
        case "ref/prompt": found = prompts.completions(of: reference["name"]?.text ?? "", argument: name, prefix: value)
        case "ref/resource":
            found = resources.completions(of: reference["uri"]?.text ?? "", argument: name, prefix: value)
        default: throw .invalidParameters("ref.type: ref/prompt or ref/resource is expected.")
        }
        return .object([
            "completion": .object([
                "values": .array(found.prefix(100).map { .string($0) }), "total": .integer(Int64(found.count)),
                "hasMore": .bool(found.count > 100),
            ])
        ])
    }

    // MARK: notifications

    /// The call, with its progress sent to a client that asked for it.
    private func heard(
        _ call: ServiceCall, _ params: JSONValue?, _ notify: @escaping @Sendable (JSONValue) -> Void
    ) -> ServiceCall {
        guard let token = params?["_meta"]?["progressToken"] else { return call }
        let steps = ProgressSteps(token: token, notify: notify)
        var copy = call
        copy.progress = { steps.share($0) }
        copy.stage = { steps.stage($0) }
        return copy
    }

    private func log(
        _ tool: String, failed: Bool, _ session: MCPSession?, _ notify: @Sendable (JSONValue) -> Void
    ) {
        let level = failed ? MCPLogLevel.warning : .info
        guard let session, level >= session.level else { return }
        notify(
            .object([
                "jsonrpc": .string("2.0"), "method": .string("notifications/message"),
                "params": .object([
                    "level": .string(level.rawValue), "logger": .string(ServiceDescription.name),
                    "data": .object(["tool": .string(tool), "outcome": .string(failed ? "error" : "ok")]),
                ]),
            ]))
    }
}
