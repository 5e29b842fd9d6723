import Hummingbird
import NIOCore

/// What is known of a request besides its bytes: its call, from the moment the edge has looked at it.
struct ServiceRequestContext: RequestContext {
    /// How long the rest of a body that nobody wants is swallowed. Closing at once could destroy the answer on its way.
    private static let linger = TimeAmount.seconds(2)

    var coreContext: CoreRequestContextStorage
    var call = ServiceCall(requestID: "")
    private let channel: any Channel

    init(source: Source) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// Ends the connection soon, whatever the caller still sends.
    func closeSoon() {
        channel.eventLoop.scheduleTask(in: ServiceRequestContext.linger) { [channel] in channel.close(promise: nil) }
    }
}
