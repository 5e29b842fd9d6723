import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// One operation as REST has it: parameters from address and body, the answer in the form that is asked for, with an
/// entity tag by which a caller learns that nothing has changed.
struct OperationEndpoint: Sendable {
    let operation: AnyOperation
    let runner: OperationRunner

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
                let params = try RouteParameters.named(
                    operation, path: request.uri.path, query: request.uri.query ?? "", body: body)
                if let stream = stream(params, request, call) { return stream }
                return try await answer(params, form, request, call)
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
            bytes = try await MessageBody(limits: runner.limits).bytes(request)
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

    private func answer(
        _ params: JSONValue, _ form: Representation, _ request: Request, _ call: ServiceCall
    ) async throws(OperationError) -> Response {
        let asked = request.headers[.ifNoneMatch]
        // An answer that follows from the data alone need not be computed to know that it is the same.
        if operation.isRepeatable, request.method != .post, let asked, call.caller.may(operation.permission) {
            let version = try await runner.version()
            let tag = EntityTag(operation, params, version, form)
            if tag.matches(asked) { return unchanged(tag, call) }
        }
        let answer = try await runner.run(operation, params, call: call)
        let text: String
        switch form {
        case .json: text = answer.text
        case .csv: text = AnswerRows(answer.json)?.csv ?? ""
        case .lines: text = AnswerRows(answer.json)?.lines ?? ""
        }
        let tag =
            answer.version.map { EntityTag(operation, params, $0, form) } ?? EntityTag(content: text, form)
        if request.method != .post, let asked, tag.matches(asked) { return unchanged(tag, call) }
        var response = Replies.text(text, type: form.contentType, requestID: call.requestID)
        response.headers[.eTag] = tag.text
        response.headers[.vary] = "Accept, Accept-Encoding"
        // Kept, but never given again without asking whether it still holds.
        response.headers[.cacheControl] = request.method == .post ? "no-store" : "private, no-cache"
        return response
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

    /// The forms an answer comes in: rows as well where the result's schema has a list of objects.
    var representations: [Representation] {
        guard case .object(let properties)? = outputSchema["properties"] else { return [.json] }
        let hasRows = properties.contains {
            $0.value["type"]?.text == "array" && $0.value["items"]?["type"]?.text == "object"
        }
        return hasRows ? Representation.allCases : [.json]
    }
}
