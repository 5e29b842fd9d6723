package import Operations
package import Semantics

/// The OpenRPC 1.3 description of a registry: what `rpc.discover` answers.
package struct OpenRPCDocument: Sendable {
    private let registry: OperationRegistry

    package init(registry: OperationRegistry) { self.registry = registry }

    package var json: JSONValue {
        .object([
            "openrpc": .string("1.3.2"),
            "info": ServiceDescription.info,
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
            "tags": .array([.object(["name": .string(ServiceDescription.tag(operation))])]),
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
            "examples": .array([
                .object(["name": .string("example"), "params": .array(example), "result": OpenRPCDocument.someResult])
            ]),
        ])
    }

    /// An example must have a result; ours follows from the data, which a description does not know.
    private static let someResult: JSONValue = .object([
        "name": .string("result"), "summary": .string("Its members are those of the result's schema."),
        "value": .object([:]),
    ])
}
