import Operations
import Semantics

/// Operations as tools for a language model. Only what reads is offered: a model must not take data out.
struct MCPTools: Sendable {
    private let runner: OperationRunner
    private let operations: [AnyOperation]

    init(runner: OperationRunner) {
        self.runner = runner
        operations = runner.registry.operations.filter { $0.effect == .reads }
    }

    /// A tool's name: `metrics_query` for `metrics.query`, since not every host takes a point in a name.
    static func name(of operation: AnyOperation) -> String { operation.name.replacing(".", with: "_") }

    var list: JSONValue { .array(operations.map(tool)) }

    private func tool(_ operation: AnyOperation) -> JSONValue {
        .object([
            "name": .string(MCPTools.name(of: operation)),
            "title": .string(ServiceDescription.title(operation)),
            "description": .string(
                operation.summary + " Example: " + operation.example.serialized),
            "inputSchema": SharedShapes.closed(operation.inputSchema),
            "outputSchema": SharedShapes.closed(operation.outputSchema),
            "annotations": .object([
                "title": .string(ServiceDescription.title(operation)), "readOnlyHint": .bool(true),
                "destructiveHint": .bool(false), "idempotentHint": .bool(true), "openWorldHint": .bool(false),
            ]),
        ])
    }

    /// Calls a tool; the operation's own name is taken too.
    ///
    /// - Throws: `MCPError` where there is no such tool, or its arguments are no object. What goes wrong inside is a result
    ///   with `isError`, so that the model can mend its call.
    func call(_ params: JSONValue?, call: ServiceCall) async throws(MCPError) -> JSONValue {
        guard let name = params?["name"]?.text else { throw .invalidParameters("name: the name of a tool is missing.") }
        guard let operation = operations.first(where: { MCPTools.name(of: $0) == name || $0.name == name }) else {
            let near = NearestNames.suggestions(for: name, among: operations.map(MCPTools.name(of:)))
            throw .invalidParameters(
                "Unknown tool: \(name.prefix(80))" + (near.isEmpty ? "" : ". Try: \(near.joined(separator: ", "))"))
        }
        let arguments = params?["arguments"] ?? .null
        switch arguments {
        case .object, .null: break
        default: throw .invalidParameters("arguments: an object of named arguments is expected.")
        }
        do {
            let answer = try await runner.run(operation, arguments == .null ? nil : arguments, call: call)
            return .object([
                "content": .array([.object(["type": .string("text"), "text": .string(answer.text)])]),
                "structuredContent": answer.json,
                "isError": .bool(false),
            ])
        } catch {
            return .object([
                "content": .array([.object(["type": .string("text"), "text": .string("\(error)")])]),
                "isError": .bool(true),
            ])
        }
    }
}
