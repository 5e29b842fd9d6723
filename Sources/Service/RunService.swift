import Hummingbird
import NIOCore
package import Operations
import Synchronization

/// Runs the service until it is told to stop (SIGTERM, SIGINT, or cancellation of the task); requests in flight are
/// answered first.
///
/// - Parameter onListening: called once, with the host and the port that were bound, when requests are accepted.
/// - Throws: `ServiceError` when the address cannot be bound.
package func runService(
    _ configuration: ServiceConfiguration, registry: OperationRegistry = .standard, context: OperationContext,
    onListening: @escaping @Sendable (_ host: String, _ port: Int) -> Void
) async throws {
    let isListening = Mutex(false)
    let router = ServiceRouter(registry: registry, context: context, configuration: configuration).router()
    let application = Application(
        router: router,
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: "fidga"),
        onServerRunning: { channel in
            isListening.withLock { $0 = true }
            onListening(configuration.host, channel.localAddress?.port ?? configuration.port)
        },
        logger: context.logger)
    do {
        try await application.runService()
    } catch is CancellationError {
        // Stopping is what was asked for.
        return
    } catch  where !isListening.withLock({ $0 }) {
        throw ServiceError.cannotListen(host: configuration.host, port: configuration.port, underlying: error)
    }
}
