import Operations
import Semantics

/// The responses of the OpenAPI document: an operation's own answer, and the failures that all of them share.
enum OpenAPIResponses {
    static func of(
        _ operation: AnyOperation, _ method: OperationRoute.Method, in registry: OperationRegistry,
        _ shapes: inout SharedShapes
    ) -> JSONValue {
        var content: [JSONValue.Member] = []
        for form in operation.representations {
            let schema: JSONValue
            switch form {
            case .json: schema = shapes.referring(operation.outputSchema)
            case .csv, .lines: schema = JSONSchema.string()
            }
            content.append(.init(form.rawValue, .object(["schema": schema])))
        }
        var answer: [JSONValue.Member] = [
            .init("description", .string("The answer.")), .init("content", .object(content)),
            .init("headers", .object(headers(operation, method))),
        ]
        let links = OpenAPILinks.from(operation, in: registry)
        if !links.isEmpty { answer.append(.init("links", .object(links))) }
        var members = [JSONValue.Member("200", .object(answer))]
        if method == .get {
            members.append(.init("304", .object(["description": .string("Nothing has changed.")])))
        }
        members += failures.map { failure in
            .init(
                "\(failure.status)",
                .object(["$ref": .string("#/components/responses/\(failure.name)")]))
        }
        return .object(members)
    }

    private static func headers(_ operation: AnyOperation, _ method: OperationRoute.Method) -> [JSONValue.Member] {
        var headers = [("ETag", "Names this state of the answer, for If-None-Match.", JSONSchema.string())]
        if operation.hasRows {
            headers.append(("Link", "Where the next page is, if there is one: rel=\"next\".", JSONSchema.string()))
            headers.append(("X-Total-Count", "Rows on all pages, where pages were asked for.", JSONSchema.integer()))
        }
        if method == .post, operation.takesIdempotencyKey {
            headers.append(("Idempotency-Replayed", "true for the outcome of an earlier call.", JSONSchema.string()))
        }
        return headers.map { name, meaning, schema in
            .init(name, .object(["description": .string(meaning), "schema": schema]))
        }
    }

    /// Those that every operation may have, by name.
    static var shared: [JSONValue.Member] { failures.map(described) }

    private typealias Failure = (status: Int, name: String, text: String)

    private static let failures: [Failure] = [
        (400, "BadRequest", "The request is not as described."),
        (401, "Unauthorized", "A key is needed."),
        (403, "Forbidden", "The key does not allow it, or the request comes from a foreign page."),
        (404, "NotFound", "What was named does not exist."),
        (405, "MethodNotAllowed", "The address takes other methods."),
        (406, "NotAcceptable", "There is no answer in the form that was asked for."),
        (408, "TooSlow", "The body took too long."),
        (
            409, "CannotBeAnswered",
            "As described, but it has no answer: by what it says, or for what the data holds. See suggestions."
        ),
        (413, "TooLarge", "The body is too large."),
        (415, "UnsupportedMediaType", "The body is not JSON."),
        (429, "TooManyRequests", "The key sends too many requests."),
        (500, "InternalError", "Something went wrong on this side."),
        (503, "NotAvailable", "It cannot be answered now."),
    ]

    private static func described(_ failure: Failure) -> JSONValue.Member {
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
    static let problem = JSONSchema.object(
        [
            .init("type", JSONSchema.string()), .init("title", JSONSchema.string()),
            .init("status", JSONSchema.integer()), .init("detail", JSONSchema.string("What was wrong, for people")),
        ] + ServiceDescription.errorMembers,
        required: ["type", "title", "status", "detail", "code", "suggestions", "request_id"])
}
