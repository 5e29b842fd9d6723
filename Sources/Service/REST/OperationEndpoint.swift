import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// One operation as REST has it: parameters from address and body, the answer in the form that is asked for, with an
/// entity tag by which a caller learns that nothing has changed.
struct OperationEndpoint: Sendable {
    let operation: AnyOperation
    /// The one of its addresses that this is.
    let route: OperationRoute
    let runner: OperationRunner
    let outcomes: KnownOutcomes

    func answer(_ request: Request, call: ServiceCall) async -> Response {
        let id = call.requestID
        let wantsStream = request.headers[.accept]?.lowercased().contains("text/event-stream") == true
        let chosen = Representation.chosen(accept: request.headers[.accept], among: operation.representations)
        guard let form = chosen ?? (wantsStream && operation.streams ? .json : nil) else {
            return Replies.problem(
                status: 406, title: "Not acceptable", code: "not_acceptable",
                "The answer comes as \(operation.representations.map(\.rawValue).joined(separator: ", ")).",
                requestID: id)
        }
        do {
            let body = try await body(request)
            do throws(OperationError) {
                var query = request.uri.query ?? ""
                var page: Page?
                if operation.hasRows { (page, query) = try Page.taken(from: query) }
                let params = try RouteParameters.named(
                    operation, at: route, path: request.uri.path, query: query, body: body)
                if let stream = stream(params, request, call) { return stream }
                return try await answer(Asked(params: params, form: form, page: page, query: query), request, call)
            } catch {
                return Replies.problem(ProblemDetails(error, requestID: id), requestID: id)
            }
        } catch {
            switch error {
            case .refused(let refusal): return refusal.response(limits: runner.limits, requestID: id)
            case .notJSON(let failure):
                return Replies.problem(
                    status: 400, title: "Invalid JSON", code: "parse_error",
                    "The body is not JSON: \(failure.message), at byte \(failure.offset).", requestID: id)
            }
        }
    }

    /// The answer as a stream, where the caller asks for one and the operation answers in words.
    private func stream(_ params: JSONValue, _ request: Request, _ call: ServiceCall) -> Response? {
        guard operation.streams, request.headers[.accept]?.lowercased().contains("text/event-stream") == true
        else { return nil }
        return AskStream(operation: operation, runner: runner).response(params, call: call)
    }

    private enum BodyProblem: Error {
        case refused(MessageBody.Refusal)
        case notJSON(JSONReader.Failure)
    }

    private func body(_ request: Request) async throws(BodyProblem) -> JSONValue? {
        guard request.method == .post else { return nil }
        let bytes: [UInt8]
        do {
            bytes = try await MessageBody(limits: runner.limits, now: runner.telemetry.now).bytes(request)
        } catch {
            throw .refused(error)
        }
        // Parameters that may all be left out need no body.
        if bytes.isEmpty { return .object([:]) }
        do {
            return try JSONReader.read(bytes, depthLimit: runner.limits.depth)
        } catch {
            throw .notJSON(error)
        }
    }

    /// What a request wants to know, and how.
    private struct Asked {
        var params: JSONValue
        var form: Representation
        var page: Page?
        /// What the address says besides the page.
        var query: String
    }

    private func answer(
        _ asked: Asked, _ request: Request, _ call: ServiceCall
    ) async throws(OperationError) -> Response {
        let known = request.method == .post ? nil : request.headers[.ifNoneMatch]
        // An answer that follows from the data alone need not be computed to know that it is the same.
        if operation.isRepeatable, let known, call.caller.may(operation.permission) {
            let tag = EntityTag(operation, asked.params, try await runner.version(), asked.form, asked.page)
            if tag.matches(known) { return unchanged(tag, call) }
        }
        let (answer, isRepeated) = try await outcome(asked.params, request, call)
        var headers = HTTPFields()
        if isRepeated { headers[.idempotencyReplayed] = "true" }
        var json = answer.json
        if let page = asked.page {
            let whole = tag(of: answer, answer.text, asked, .json, page: nil)
            guard page.follows(whole) else { throw .staleCursor }
            let count: Int
            (json, count) = page.cut(from: answer.json, schema: operation.outputSchema)
            headers[.totalCount] = "\(count)"
            if let cursor = page.nextCursor(of: count, answer: whole) {
                let query = asked.query.isEmpty ? "" : asked.query + "&"
                headers[.link] = "<\(request.uri.path)?\(query)\(Page.cursorParameter)=\(cursor)>; rel=\"next\""
            }
        }
        let text: String
        switch asked.form {
        case .json: text = asked.page == nil ? answer.text : json.serialized
        case .csv: text = AnswerRows(json, schema: operation.outputSchema)?.csv ?? ""
        case .lines: text = AnswerRows(json, schema: operation.outputSchema)?.lines ?? ""
        }
        let tag = tag(of: answer, text, asked, asked.form, page: asked.page)
        if let known, tag.matches(known) { return unchanged(tag, call) }
        var response = Replies.text(text, type: asked.form.contentType, requestID: call.requestID)
        for field in headers { response.headers.append(field) }
        response.headers[.eTag] = tag.text
        response.headers[.vary] = "Accept, Accept-Encoding"
        // Kept, but never given again without asking whether it still holds.
        response.headers[.cacheControl] = request.method == .post ? "no-store" : "private, no-cache"
        return response
    }

    private func tag(
        of answer: OperationAnswer, _ text: String, _ asked: Asked, _ form: Representation, page: Page?
    ) -> EntityTag {
        answer.version.map { EntityTag(operation, asked.params, $0, form, page) } ?? EntityTag(content: text, form)
    }

    /// Runs the operation; what changes something is done once under an idempotency key.
    private func outcome(
        _ params: JSONValue, _ request: Request, _ call: ServiceCall
    ) async throws(OperationError) -> (answer: OperationAnswer, isRepeated: Bool) {
        guard operation.takesIdempotencyKey, let text = request.headers[.idempotencyKey] else {
            return (try await runner.run(operation, params, call: call), false)
        }
        guard (1...255).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .invalidParameters([
                ParameterProblem(
                    location: "Idempotency-Key",
                    message: "1 to 255 characters of ASCII are expected, none of them blank.")
            ])
        }
        let key = KnownOutcomes.Key(caller: call.caller.name, operation: operation.name, text: text)
        return try await outcomes.run(key, parameters: params.serialized) {
            [operation, runner] () async throws(OperationError) in
            try await runner.run(operation, params, call: call)
        }
    }

    private func unchanged(_ tag: EntityTag, _ call: ServiceCall) -> Response {
        var response = Replies.empty(status: 304, requestID: call.requestID)
        response.headers[.eTag] = tag.text
        response.headers[.cacheControl] = "private, no-cache"
        return response
    }
}

extension Representation {
    var contentType: String {
        switch self {
        case .json, .lines: rawValue
        case .csv: "text/csv; charset=utf-8; header=present"
        }
    }
}

extension AnyOperation {
    /// Whether the answer can be sent as it comes about: answers in words.
    var streams: Bool { permission == .ask && outputSchema["properties"]?["text"] != nil }

    /// Whether a call may say by which key it is known.
    var takesIdempotencyKey: Bool { effect != .reads && routes.contains { $0.method == .post } }

    /// Whether the result's schema has a list of objects.
    var hasRows: Bool {
        guard case .object(let properties)? = outputSchema["properties"] else { return false }
        return properties.contains {
            $0.value["type"]?.text == "array" && $0.value["items"]?["type"]?.text == "object"
        }
    }

    /// The forms an answer comes in: rows as well where there are some.
    var representations: [Representation] { hasRows ? Representation.allCases : [.json] }
}
