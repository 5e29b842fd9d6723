import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Semantics

/// Says what was wrong with a request that cannot even be read (no HTTP, too long a head), in the shape of every other error;
/// the server by itself would answer without a word.
///
/// Only where no other answer is under way on the connection: there, the server ends the connection after it.
final class BrokenRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long what is still on its way is swallowed. Closing at once could destroy the answer.
    private static let linger = TimeAmount.seconds(2)

    private let headBytes: Int
    /// Requests whose answers have not been written to their ends.
    private var open = 0
    private var isBroken = false

    /// - Parameter headBytes: how long a request's first line, or one header, may be.
    init(headBytes: Int) { self.headBytes = headBytes }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isBroken else { return }
        if case .head = unwrapInboundIn(data) { open += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { open -= 1 }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isBroken else { return }
        guard open == 0, let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
        isBroken = true
        let id = RequestID.random()
        let detail =
            error == .headerOverflow
            ? "The first line of the request, or a header, is longer than \(headBytes) bytes; parameters may be posted as JSON."
            : "The request is not HTTP."
        let body = ByteBuffer(
            string: ProblemDetails(
                status: 400, title: "Broken request", code: "broken_request", detail: detail, requestID: id
            ).json.serialized)
        var headers = Replies.headers(id)
        headers[.contentType] = "application/problem+json"
        headers[.contentLength] = "\(body.readableBytes)"
        headers[.connection] = "close"
        let head = HTTPResponse(status: .badRequest, headerFields: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        let channel = context.channel
        context.eventLoop.scheduleTask(in: BrokenRequestHandler.linger) { channel.close(promise: nil) }
    }
}
