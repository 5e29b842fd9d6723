package import Operations
package import Semantics

/// JSON-RPC 2.0 from bytes to bytes, whatever carries them: an HTTP body, or a line on standard input.
package struct JSONRPCServer: Sendable {
    /// Answers one call; parameters are an object, an array, or nil for none.
    package typealias Method = @Sendable (JSONValue?) async throws -> JSONValue

    private let methods: [String: Method]
    private let limits: ServiceLimits
    private let requestID: @Sendable () -> String

    package init(
        methods: [String: Method], limits: ServiceLimits = ServiceLimits(),
        requestID: @escaping @Sendable () -> String = RequestID.random
    ) {
        self.methods = methods
        self.limits = limits
        self.requestID = requestID
    }

    /// Every operation of a registry, and `rpc.discover`.
    package init(
        registry: OperationRegistry, context: OperationContext, limits: ServiceLimits = ServiceLimits(),
        requestID: @escaping @Sendable () -> String = RequestID.random
    ) {
        var methods: [String: Method] = [:]
        for operation in registry.operations {
            methods[operation.name] = { params in try await operation.run(params, in: context) }
        }
        let document = OpenRPCDocument(registry: registry).json
        methods["rpc.discover"] = { _ in document }
        self.init(methods: methods, limits: limits, requestID: requestID)
    }

    /// Answers a message.
    ///
    /// - Returns: the response, or nil where the specification wants none: a notification, or a batch of them.
    package func respond(to message: some Collection<UInt8>, requestID given: String? = nil) async -> [UInt8]? {
        await answer(message, requestID: given ?? requestID()).map { Array($0.serialized.utf8) }
    }

    private func answer(_ message: some Collection<UInt8>, requestID: String) async -> JSONValue? {
        guard message.count <= limits.bodyBytes else {
            return response(
                .invalidRequest("the message is larger than \(limits.bodyBytes) bytes", requestID: requestID), id: .null
            )
        }
        let document: JSONValue
        do {
            document = try JSONReader.read(message, depthLimit: limits.depth)
        } catch {
            return response(.parse(error, requestID: requestID), id: .null)
        }
        guard case .array(let calls) = document else { return await answer(call: document, requestID: requestID) }
        guard !calls.isEmpty else {
            return response(.invalidRequest("an empty batch", requestID: requestID), id: .null)
        }
        guard calls.count <= limits.batch else {
            return response(
                .invalidRequest("a batch of more than \(limits.batch) calls", requestID: requestID), id: .null)
        }
        var responses: [JSONValue] = []
        for call in calls {
            if let response = await answer(call: call, requestID: requestID) { responses.append(response) }
        }
        return responses.isEmpty ? nil : .array(responses)
    }

    /// One call; nil for a notification.
    private func answer(call: JSONValue, requestID: String) async -> JSONValue? {
        guard case .object = call else {
            return response(.invalidRequest("a call is an object", requestID: requestID), id: .null)
        }
        let id = call["id"]
        let echo = JSONRPCServer.isID(id) ? id ?? .null : .null
        if let reason = flaw(in: call) {
            return response(.invalidRequest(reason, requestID: requestID), id: echo)
        }
        let name = call["method"]?.text ?? ""
        do {
            guard let method = methods[name] else {
                throw OperationError.unknownOperation(name, among: methods.keys.sorted())
            }
            let result = try await method(call["params"])
            guard id != nil else { return nil }
            return .object(["jsonrpc": .string("2.0"), "result": result, "id": echo])
        } catch {
            // A notification is never answered, not even with an error.
            return id == nil
                ? nil : response(JSONRPCError(OperationError(translating: error), requestID: requestID), id: echo)
        }
    }

    /// What keeps an object from being a request; nil when nothing does.
    private func flaw(in call: JSONValue) -> String? {
        guard call["jsonrpc"]?.text == "2.0" else { return "jsonrpc must be \"2.0\"" }
        guard call["method"]?.text != nil else { return "method must be a text" }
        if let id = call["id"], !JSONRPCServer.isID(id) { return "id must be a text, a number or null" }
        switch call["params"] {
        case nil, .object, .array: return nil
        default: return "params must be an object or an array"
        }
    }

    private static func isID(_ id: JSONValue?) -> Bool {
        switch id {
        case .string, .integer, .number, .literal, .null: true
        default: false
        }
    }

    private func response(_ error: JSONRPCError, id: JSONValue) -> JSONValue {
        .object(["jsonrpc": .string("2.0"), "error": error.json, "id": id])
    }
}
