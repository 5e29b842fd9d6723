import HTTPTypes
import Hummingbird
import Operations
import Semantics

/// `GET /stream?metrics=sessions,key_events&breakdown=device_category`: today's figures, and again whenever they change.
/// A browser that lost the connection gets what it missed by `Last-Event-ID`.
struct StreamEndpoint: Sendable {
    private static let retry = 2_000
    private static let usual = "sessions,key_events,total_revenue"

    let runner: OperationRunner
    let feeds: MetricFeeds

    func answer(_ request: Request, call: ServiceCall) async -> Response {
        let id = call.requestID
        guard runner.telemetry.value(of: .streams) < runner.limits.streams else {
            return Replies.problem(ProblemDetails(.overloaded, requestID: id), requestID: id)
        }
        do throws(OperationError) {
            guard call.caller.may(.read) else { throw .forbidden("This key may not 'read', which a stream needs.") }
            let (params, last) = try parameters(request)
            let stream = EventStream()
            let feed = feeds.feed(params)
            let number: Int
            do {
                number = try await feed.listen(after: last, stream.sink)
            } catch {
                throw OperationError(translating: error)
            }
            return stream.response(
                requestID: id, retry: StreamEndpoint.retry, telemetry: runner.telemetry,
                onEnd: { Task { await feed.leave(number) } })
        } catch {
            return Replies.problem(ProblemDetails(error, requestID: id), requestID: id)
        }
    }

    private func parameters(_ request: Request) throws(OperationError) -> ([JSONValue.Member], Int64?) {
        var last = request.headers[.lastEventID]
        var lists = ["metrics": StreamEndpoint.usual]
        for (name, value) in URLQuery.pairs(request.uri.query ?? "") ?? [] {
            switch name {
            case "metrics", "breakdown": lists[name] = value
            case "last_event_id": last = value
            default:
                throw .invalidParameters([
                    ParameterProblem(
                        location: String(name.prefix(60)), message: "A stream takes metrics and breakdown.",
                        suggestions: ["metrics", "breakdown"])
                ])
            }
        }
        let params = ["metrics", "breakdown"].compactMap { name in
            lists[name].map { list in
                JSONValue.Member(name, .array(list.split(separator: ",").map { .string(String($0)) }))
            }
        }
        return (params, last.flatMap { Int64($0) })
    }
}
