import Operations
package import Semantics

/// JSON-RPC 2.0 from bytes to bytes, whatever carries them: an HTTP body, or a line on standard input.
package struct JSONRPCServer: Sendable {
    /// Answers one call with JSON text; parameters are an object, an array, or nil for none.
    package typealias Method = @Sendable (JSONValue?, ServiceCall) async throws -> String

    private let methods: [String: Method]
    private let limits: ServiceLimits

    package init(methods: [String: Method], limits: ServiceLimits = ServiceLimits()) {
        self.methods = methods
        self.limits = limits
    }

    /// Every operation of a registry, and `rpc.discover`.
    package init(runner: OperationRunner) {
        var methods: [String: Method] = [:]
        for operation in runner.registry.operations {
            methods[operation.name] = { params, call in try await runner.run(operation, params, call: call).text }
        }
        let document = OpenRPCDocument(registry: runner.registry).json.serialized
        methods["rpc.discover"] = { _, _ in document }
        self.init(methods: methods, limits: runner.limits)
    }

    /// Answers a message.
    ///
    /// - Returns: the response, or nil where the specification wants none: a notification, or a batch of them.
    package func respond(to message: some Collection<UInt8>, call: ServiceCall) async -> String? {
        let requestID = call.requestID
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
        guard case .array(let calls) = document else { return await answer(document, as: call) }
        guard !calls.isEmpty else {
            return response(.invalidRequest("an empty batch", requestID: requestID), id: .null)
        }
        guard calls.count <= limits.batch else {
            return response(
                .invalidRequest("a batch of more than \(limits.batch) calls", requestID: requestID), id: .null)
        }
        var responses: [String] = []
        for one in calls {
            if let response = await answer(one, as: call) { responses.append(response) }
        }
        return responses.isEmpty ? nil : "[" + responses.joined(separator: ",") + "]"
    }

    /// One call; nil for a notification.
    private func answer(_ request: JSONValue, as call: ServiceCall) async -> String? {
        let requestID = call.requestID
        guard case .object = request else {
            return response(.invalidRequest("a call is an object", requestID: requestID), id: .null)
        }
        let id = request["id"]
        let echo = JSONRPCServer.isID(id) ? id ?? .null : .null
        if let reason = flaw(in: request) {
            return response(.invalidRequest(reason, requestID: requestID), id: echo)
        }
        let name = request["method"]?.text ?? ""
        do {
            guard let method = methods[name] else {
                throw OperationError.unknownOperation(name, among: methods.keys.sorted())
            }
            let result = try await method(request["params"], call)
            guard id != nil else { return nil }
            return #"{"jsonrpc":"2.0","result":\#(result),"id":\#(echo.serialized)}"#
        } catch {
            // A notification is never answered, not even with an error.
            return id == nil
                ? nil : response(JSONRPCError(OperationError(translating: error), requestID: requestID), id: echo)
        }
    }

    /// What keeps an object from being a request; nil when nothing does.
    private func flaw(in request: JSONValue) -> String? {
        guard request["jsonrpc"]?.text == "2.0" else { return "jsonrpc must be \"2.0\"" }
        guard request["method"]?.text != nil else { return "method must be a text" }
        if let id = request["id"], !JSONRPCServer.isID(id) { return "id must be a text, a number or null" }
        switch request["params"] {
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

    private func response(_ error: JSONRPCError, id: JSONValue) -> String {
        JSONValue.object(["jsonrpc": .string("2.0"), "error": error.json, "id": id]).serialized
    }
}
