package import Operations
package import Semantics

/// The OpenAPI 3.1 description of a registry, served at `/openapi.json`.
package struct OpenAPIDocument: Sendable {
    private let registry: OperationRegistry

    package init(registry: OperationRegistry) { self.registry = registry }

    package var json: JSONValue {
        var paths: [JSONValue.Member] = []
        for operation in registry.operations {
            for method in operation.methods {
                let path = operation.route.path.replacing("*}", with: "}")
                let item = JSONValue.Member(method.rawValue.lowercased(), described(operation, method))
                if let place = paths.firstIndex(where: { $0.key == path }), case .object(let known) = paths[place].value
                {
                    paths[place].value = .object(known + [item])
                } else {
                    paths.append(.init(path, .object([item])))
                }
            }
        }
        return .object([
            "openapi": .string("3.1.0"), "info": ServiceDescription.info,
            "servers": .array([.object(["url": .string("/")])]),
            "security": .array([.object([:]), .object(["key": .array([])])]),
            "paths": .object(paths),
            "components": .object([
                "schemas": .object(["Problem": OpenAPIDocument.problem]),
                "responses": .object(OpenAPIDocument.failures.map(failure)),
                "securitySchemes": .object([
                    "key": .object(["type": .string("http"), "scheme": .string("bearer")])
                ]),
            ]),
        ])
    }

    private func described(_ operation: AnyOperation, _ method: OperationRoute.Method) -> JSONValue {
        let isMain = method == operation.route.method
        var members: [JSONValue.Member] = [
            .init("operationId", .string(operation.name + (isMain ? "" : ".post"))),
            .init("summary", .string(operation.summary)),
            .init("tags", .array([.string(ServiceDescription.tag(operation))])),
        ]
        let inPath = operation.pathParameters
        let parameters = operation.parameters.filter { inPath.contains($0.name) || method == .get }
        if !parameters.isEmpty {
            members.append(
                .init(
                    "parameters",
                    .array(parameters.map { described($0, operation, isInPath: inPath.contains($0.name)) })))
        }
        if method == .post { members.append(.init("requestBody", body(operation))) }
        members.append(.init("responses", responses(operation, method)))
        return .object(members)
    }

    // MARK: requests

    private func described(_ parameter: OperationParameter, _ operation: AnyOperation, isInPath: Bool) -> JSONValue {
        let schema = OpenAPIDocument.withoutNull(parameter.schema)
        var members: [JSONValue.Member] = [
            .init("name", .string(parameter.name)), .init("in", .string(isInPath ? "path" : "query")),
            .init("description", .string(parameter.summary)),
            .init("required", .bool(isInPath || parameter.isRequired)),
        ]
        let example = operation.example[parameter.name].map { [JSONValue.Member("example", $0)] } ?? []
        switch OpenAPIDocument.form(of: schema) {
        case .plain:
            members.append(.init("schema", isInPath ? OpenAPIDocument.inPath(schema) : schema))
            members += example
        case .repeated:
            members += [.init("style", .string("form")), .init("explode", .bool(true)), .init("schema", schema)]
            members += example
        case .json:
            members.append(
                .init("content", .object(["application/json": .object([.init("schema", schema)] + example)])))
        }
        return .object(members)
    }

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

    /// A part of a path is not empty.
    private static func inPath(_ schema: JSONValue) -> JSONValue {
        guard case .object(let members) = schema, schema["minLength"] == nil else { return schema }
        return .object(members + [.init("minLength", .integer(1))])
    }

    private func body(_ operation: AnyOperation) -> JSONValue {
        .object([
            "required": .bool(operation.parameters.contains(where: \.isRequired)),
            "content": .object([
                "application/json": .object(["schema": operation.inputSchema, "example": operation.example])
            ]),
        ])
    }

    // MARK: responses

    private func responses(_ operation: AnyOperation, _ method: OperationRoute.Method) -> JSONValue {
        let content = operation.representations.map { form in
            let schema: JSONValue
            switch form {
            case .json: schema = operation.outputSchema
            case .csv, .lines: schema = JSONSchema.string()
            }
            return JSONValue.Member(form.rawValue, .object(["schema": schema]))
        }
        var answer: [JSONValue.Member] = [
            .init("description", .string("The answer.")), .init("content", .object(content)),
            .init(
                "headers",
                .object([
                    "ETag": .object([
                        "description": .string("Names this state of the answer, for If-None-Match."),
                        "schema": JSONSchema.string(),
                    ])
                ])),
        ]
        let links = OpenAPILinks.from(operation, in: registry)
        if !links.isEmpty { answer.append(.init("links", .object(links))) }
        var members = [JSONValue.Member("200", .object(answer))]
        if method == .get {
            members.append(.init("304", .object(["description": .string("Nothing has changed.")])))
        }
        members += OpenAPIDocument.failures.map { failure in
            .init(
                "\(failure.status)",
                .object(["$ref": .string("#/components/responses/\(failure.name)")]))
        }
        return .object(members)
    }

    private typealias Failure = (status: Int, name: String, text: String)

    private static let failures: [Failure] = [
        (400, "BadRequest", "The request is not as described."),
        (401, "Unauthorized", "A key is needed."),
        (403, "Forbidden", "The key does not allow it, or the request comes from a foreign page."),
        (404, "NotFound", "What was named does not exist."),
        (405, "MethodNotAllowed", "The address takes other methods."),
        (406, "NotAcceptable", "There is no answer in the form that was asked for."),
        (409, "CannotBeAnswered", "Well-formed, but the data has no answer to it; suggestions say what it has."),
        (413, "TooLarge", "The body is too large."),
        (415, "UnsupportedMediaType", "The body is not JSON."),
        (429, "TooManyRequests", "The key sends too many requests."),
        (500, "InternalError", "Something went wrong on this side."),
        (503, "NotAvailable", "It cannot be answered now."),
    ]

    private func failure(_ failure: Failure) -> JSONValue.Member {
        .init(
            failure.name,
            .object([
                "description": .string(failure.text),
                "content": .object([
                    "application/problem+json": .object([
                        "schema": .object(["$ref": .string("#/components/schemas/Problem")])
                    ])
                ]),
            ]))
    }

    /// RFC 9457, with our own members.
    private static let problem: JSONValue = {
        let issue = JSONSchema.object(
            [
                .init("code", JSONSchema.string()), .init("message", JSONSchema.string()),
                .init("location", JSONSchema.string()), .init("suggestions", JSONSchema.array(of: JSONSchema.string())),
            ], required: ["code", "message", "location", "suggestions"])
        return JSONSchema.object(
            [
                .init("type", JSONSchema.string()), .init("title", JSONSchema.string()),
                .init("status", JSONSchema.integer()), .init("detail", JSONSchema.string()),
                .init("code", JSONSchema.string()), .init("suggestions", JSONSchema.array(of: JSONSchema.string())),
                .init("request_id", JSONSchema.string()), .init("issues", JSONSchema.array(of: issue)),
            ], required: ["type", "title", "status", "detail", "code", "suggestions", "request_id"])
    }()
}

extension AnyOperation {
    /// The methods that its route takes. What is only read, but takes lists of filters and the like, can be asked for with
    /// its parameters in a body, too.
    var methods: [OperationRoute.Method] {
        let needsBody = parameters.contains { parameter in
            parameter.schema["type"]?.text == "array" || parameter.schema["anyOf"] != nil
        }
        return route.method == .get && needsBody && pathParameters.isEmpty ? [.get, .post] : [route.method]
    }
}
