package import Operations
package import Semantics

/// The OpenAPI 3.1 description of a registry, served at `/openapi.json`.
package struct OpenAPIDocument: Sendable {
    private let registry: OperationRegistry

    package init(registry: OperationRegistry) { self.registry = registry }

    package var json: JSONValue {
        var paths: [JSONValue.Member] = []
        var shapes = SharedShapes(home: "#/components/schemas/")
        for operation in registry.operations {
            for route in operation.routes {
                let path = route.path.replacing("*}", with: "}")
                let item = JSONValue.Member(
                    route.method.rawValue.lowercased(), described(operation, route, &shapes))
                if let place = paths.firstIndex(where: { $0.key == path }), case .object(let known) = paths[place].value
                {
                    paths[place].value = .object(known + [item])
                } else {
                    paths.append(.init(path, .object([item])))
                }
            }
        }
        return .object([
            "openapi": .string("3.1.0"), "info": ServiceDescription.info(OpenAPIDocument.manner),
            "servers": .array([.object(["url": .string("/")])]),
            "security": .array([.object([:]), .object(["key": .array([])])]),
            "paths": .object(paths),
            "components": .object([
                "schemas": .object([JSONValue.Member("Problem", OpenAPIResponses.problem)] + shapes.shapes),
                "responses": .object(OpenAPIResponses.shared),
                "securitySchemes": .object([
                    "key": .object(["type": .string("http"), "scheme": .string("bearer")])
                ]),
            ]),
        ])
    }

    /// What holds for all of it.
    private static let manner =
        "Bodies are JSON (Content-Type: application/json). Where the service has keys, send Authorization: Bearer KEY. "
        + "Errors are application/problem+json: 400 for parameters that are not as described, 404 for names of nothing, "
        + "409 for what is as described and has no answer. Answers with rows come as CSV or as lines of JSON, too, by Accept: the first list of objects that has "
        + "some. Every operation is a method of JSON-RPC as well, see rpc.discover at /rpc."

    private func described(
        _ operation: AnyOperation, _ route: OperationRoute, _ shapes: inout SharedShapes
    ) -> JSONValue {
        let method = route.method
        let isMain = route == operation.route
        var members: [JSONValue.Member] = [
            .init("operationId", .string(operation.name + (isMain ? "" : ".post"))),
            .init("summary", .string(operation.summary)),
            .init("tags", .array([.string(ServiceDescription.tag(operation))])),
        ]
        let inPath = route.parameterNames
        let parameters = operation.parameters.filter { inPath.contains($0.name) || method == .get }
        var listed = parameters.map { described($0, operation, isInPath: inPath.contains($0.name), &shapes) }
        if operation.hasRows { listed += OpenAPIDocument.pages }
        if method == .post, operation.takesIdempotencyKey { listed.append(OpenAPIDocument.idempotencyKey) }
        if !listed.isEmpty { members.append(.init("parameters", .array(listed))) }
        if method == .post, let body = body(operation, route, &shapes) { members.append(.init("requestBody", body)) }
        members.append(.init("responses", OpenAPIResponses.of(operation, method, in: registry, &shapes)))
        return .object(members)
    }

    // MARK: requests

    private func described(
        _ parameter: OperationParameter, _ operation: AnyOperation, isInPath: Bool, _ shapes: inout SharedShapes
    ) -> JSONValue {
        let schema = OpenAPIDocument.withoutNull(parameter.schema)
        var members: [JSONValue.Member] = [
            .init("name", .string(parameter.name)), .init("in", .string(isInPath ? "path" : "query")),
            .init("description", .string(parameter.summary)),
            .init("required", .bool(isInPath || parameter.isRequired)),
        ]
        let example = operation.example[parameter.name].map { [JSONValue.Member("example", $0)] } ?? []
        switch OpenAPIDocument.form(of: schema) {
        case .plain:
            members.append(
                .init(
                    "schema",
                    isInPath
                        ? OpenAPIDocument.inPath(schema, taken: OpenAPIPaths(registry).taken(parameter, of: operation))
                        : shapes.referring(schema)))
            members += example
        case .repeated:
            members += [
                .init("style", .string("form")), .init("explode", .bool(true)),
                .init("schema", shapes.referring(schema)),
            ]
            members += example
        case .json:
            members.append(
                .init(
                    "content",
                    .object([
                        "application/json": .object(
                            [
                                .init(
                                    "schema",
                                    shapes.referring(
                                        OpenAPIDocument.exemplified(schema, operation.example[parameter.name])))
                            ] + example)
                    ])))
        }
        return .object(members)
    }

    /// What every answer with rows takes.
    private static let pages: [JSONValue] = [
        .object([
            "name": .string(Page.sizeParameter), "in": .string("query"), "required": .bool(false),
            "description": .string("Rows on a page; without it, and without a cursor, all rows come at once."),
            "schema": JSONSchema.integer(minimum: 1, maximum: Page.largest),
        ]),
        .object([
            "name": .string(Page.cursorParameter), "in": .string("query"), "required": .bool(false),
            "description": .string("Of the next page, from the header Link of the page before."),
            "schema": JSONSchema.string(),
        ]),
    ]

    private static let idempotencyKey: JSONValue = .object([
        "name": .string("Idempotency-Key"), "in": .string("header"), "required": .bool(false),
        "description": .string("A text of the caller's own. Asked again under it, nothing is done twice."),
        "schema": .object([
            "type": .string("string"), "pattern": .string("^[!-~]+$"), "minLength": .integer(1),
            "maxLength": .integer(255),
        ]),
    ])

    private enum Form { case plain, repeated, json }

    /// How a value stands in an address: plain values as they are, lists of them one after another, a period by its
    /// ends, everything else as JSON.
    private static func form(of schema: JSONValue) -> Form {
        switch schema["type"]?.text {
        case "string", "number", "integer", "boolean": .plain
        case "array" where form(of: schema["items"] ?? .null) == .plain: .repeated
        case "object" where schema == JSONSchema.period: .repeated
        default: .json
        }
    }

    /// Left out is what null says.
    private static func withoutNull(_ schema: JSONValue) -> JSONValue {
        guard let options = schema["anyOf"]?.elements else { return schema }
        let rest = options.filter { $0 != JSONSchema.null }
        return rest.count == 1 ? rest[0] : JSONSchema.anyOf(rest)
    }

    /// A part of a path is not empty; where all names are known, it is one of those that are no paths of their own.
    private static func inPath(_ schema: JSONValue, taken: [String]) -> JSONValue {
        guard case .object(let all) = schema else { return schema }
        var members = all.filter { $0.key != "x-names" }
        if let names = JSONSchema.names(of: schema) {
            members.append(.init("enum", .array(names.filter { !taken.contains($0) }.map { .string($0) })))
        }
        if schema["minLength"] == nil { members.append(.init("minLength", .integer(1))) }
        return .object(members)
    }

    /// The elements of a list's example are examples of its elements, too: readers that take a list apart look there.
    private static func exemplified(_ schema: JSONValue, _ example: JSONValue?) -> JSONValue {
        guard case .object(var members) = schema, let elements = example?.elements, !elements.isEmpty,
            let place = members.firstIndex(where: { $0.key == "items" }),
            case .object(let items) = members[place].value
        else { return schema }
        members[place].value = .object(items + [.init("examples", .array(elements))])
        return .object(members)
    }

    /// The parameters that do not stand in the path; nil where none is left.
    private func body(
        _ operation: AnyOperation, _ route: OperationRoute, _ shapes: inout SharedShapes
    ) -> JSONValue? {
        let inPath = route.parameterNames
        let parameters = operation.parameters.filter { !inPath.contains($0.name) }
        guard !parameters.isEmpty else { return nil }
        let schema = JSONSchema.object(
            parameters.map { .init($0.name, $0.describedSchema) },
            required: parameters.filter(\.isRequired).map(\.name))
        var example: [JSONValue.Member] = []
        if case .object(let members) = operation.example { example = members.filter { !inPath.contains($0.key) } }
        return .object([
            "required": .bool(parameters.contains(where: \.isRequired)),
            "content": .object([
                "application/json": .object(["schema": shapes.referring(schema), "example": .object(example)])
            ]),
        ])
    }
}

extension AnyOperation {
    /// Its addresses, the main one first. What is only read, but takes lists of filters and the like, can be asked for
    /// with its parameters in a body, too.
    var routes: [OperationRoute] {
        let needsBody = parameters.contains { parameter in
            parameter.schema["type"]?.text == "array" || parameter.schema["anyOf"] != nil
        }
        let twin = route.method == .get && needsBody && pathParameters.isEmpty ? [OperationRoute.post(route.path)] : []
        return [route] + twin + (bodyRoute.map { [$0] } ?? [])
    }
}
