import HTTPTypes
import Hummingbird
import ServiceLifecycle

/// A response that goes on: events as they come, a heartbeat while there are none, and an end when the service stops.
struct EventStream: Sendable {
    /// Events that wait for a caller that reads slowly; of more, the oldest are lost, and the stream can be resumed.
    private static let backlog = 1_000
    private static let heartbeat = Duration.seconds(15)

    private let events: AsyncStream<ServerEvent>
    /// Sends events; `finish()` ends the stream.
    let sink: AsyncStream<ServerEvent>.Continuation

    init() { (events, sink) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(EventStream.backlog)) }

    /// - Parameters:
    ///   - retry: after how many milliseconds a browser comes back; nil to leave it to the browser.
    ///   - onEnd: called once, when the caller has gone or the stream is over.
    func response(
        requestID: String, retry: Int? = nil, telemetry: Telemetry, onEnd: @escaping @Sendable () -> Void = {}
    ) -> Response {
        let (events, sink) = (events, sink)
        var headers = Replies.headers(requestID)
        headers[.contentType] = "text/event-stream"
        headers[.accelBuffering] = "no"
        // Also for a caller who has gone before the first event.
        sink.onTermination = { _ in onEnd() }
        let body = ResponseBody { writer in
            telemetry.change(.streams, by: 1)
            let beat = Task {
                while true {
                    try await Task.sleep(for: EventStream.heartbeat)
                    sink.yield(.comment("ka"))
                }
            }
            defer {
                beat.cancel()
                sink.finish()
                telemetry.change(.streams, by: -1)
            }
            if let retry { try await writer.write(ByteBuffer(string: "retry: \(retry)\n\n")) }
            for await event in events.cancelOnGracefulShutdown() {
                try await writer.write(ByteBuffer(string: event.text))
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }
}
