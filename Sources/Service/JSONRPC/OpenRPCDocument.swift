package import Operations
package import Semantics

/// The OpenRPC 1.3 description of a registry: what `rpc.discover` answers.
package struct OpenRPCDocument: Sendable {
    private let registry: OperationRegistry

    package init(registry: OperationRegistry) { self.registry = registry }

    package var json: JSONValue {
        .object([
            "openrpc": .string("1.3.2"),
            "info": .object([
                "title": .string("fidga"), "version": .string("0.1.0"),
                "description": .string("Performance insight: every number is true and can be traced."),
            ]),
            "methods": .array(registry.operations.map(method)),
        ])
    }

    private func method(_ operation: AnyOperation) -> JSONValue {
        let example: [JSONValue] = operation.parameters.compactMap { parameter in
            operation.example[parameter.name].map {
                .object(["name": .string(parameter.name), "value": $0])
            }
        }
        return .object([
            "name": .string(operation.name),
            "summary": .string(operation.summary),
            "paramStructure": .string("either"),
            "params": .array(
                operation.parameters.map { parameter in
                    .object([
                        "name": .string(parameter.name), "summary": .string(parameter.summary),
                        "required": .bool(parameter.isRequired), "schema": parameter.schema,
                    ])
                }),
            "result": .object(["name": .string("result"), "schema": operation.outputSchema]),
            "errors": .array(
                JSONRPCError.published.map {
                    .object(["code": .integer(Int64($0.code)), "message": .string($0.message)])
                }),
            "examples": .array([.object(["name": .string("example"), "params": .array(example)])]),
        ])
    }
}
