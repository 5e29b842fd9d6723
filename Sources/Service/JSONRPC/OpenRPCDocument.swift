package import Operations
package import Semantics

/// The OpenRPC 1.3 description of a registry: what `rpc.discover` answers.
package struct OpenRPCDocument: Sendable {
    private let registry: OperationRegistry

    package init(registry: OperationRegistry) { self.registry = registry }

    package var json: JSONValue {
        var shapes = SharedShapes(home: "#/components/schemas/")
        let methods = registry.operations.map { method($0, &shapes) }
        let data = JSONSchema.object(ServiceDescription.errorMembers, required: ["code", "suggestions", "request_id"])
        return .object([
            "openrpc": .string("1.3.2"),
            "info": ServiceDescription.info(OpenRPCDocument.manner),
            "servers": .array([.object(["name": .string("http"), "url": .string("/rpc")])]),
            "methods": .array(methods),
            "components": .object([
                "schemas": .object([JSONValue.Member("ErrorData", data)] + shapes.shapes)
            ]),
        ])
    }

    /// In place with each method: common readers of these documents follow no references to errors.
    private static let errors: JSONValue = .array(
        JSONRPCError.published.map {
            .object(["code": .integer(Int64($0.code)), "message": .string($0.message)])
        })

    /// What holds for all methods.
    private static let manner =
        "POST one request, or a batch of them, as JSON (Content-Type: application/json). Where the service has keys, send "
        + "Authorization: Bearer KEY. Parameters by name or by position; a request without an id is a notification. "
        + "The data of every error has the shape of components.schemas.ErrorData."

    private func method(_ operation: AnyOperation, _ shapes: inout SharedShapes) -> JSONValue {
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
                        "required": .bool(parameter.isRequired), "schema": shapes.referring(parameter.schema),
                    ])
                }),
            "result": .object(["name": .string("result"), "schema": shapes.referring(operation.outputSchema)]),
            "errors": OpenRPCDocument.errors,
            // Its result follows from the data, which a description does not know.
            "examples": .array([.object(["name": .string("example"), "params": .array(example)])]),
        ])
    }
}
