import HTTPTypes
import Hummingbird

/// JSON-RPC over `POST /rpc`: 200 for every answer, 204 where there is none.
struct RPCEndpoint: Sendable {
    let server: JSONRPCServer
    let limits: ServiceLimits
    let now: @Sendable () -> Duration

    func answer(_ request: Request, call: ServiceCall) async -> Response {
        do {
            let bytes = try await MessageBody(limits: limits, now: now).bytes(request)
            guard let answer = await server.respond(to: bytes, call: call) else {
                return Replies.empty(requestID: call.requestID)
            }
            return Replies.text(answer, type: "application/json", requestID: call.requestID)
        } catch {
            return error.response(limits: limits, requestID: call.requestID)
        }
    }
}
