package import Grounding
import Hummingbird
import Logging
import NIOCore
package import Operations
import Synchronization

/// Runs the service until it is told to stop (SIGTERM, SIGINT, or cancellation of the task); requests in flight are
/// answered first, and streams end.
///
/// - Parameters:
///   - keys: the file of API keys. Where it holds none, the service listens on this machine only, whatever the
///     configuration says.
///   - onListening: called once, with the host and the port that were bound, when requests are accepted.
/// - Throws: `ServiceError` when the address cannot be bound, or the keys cannot be read.
package func runService(
    _ configuration: ServiceConfiguration, registry: OperationRegistry = .standard, context: OperationContext,
    keys: KeyFile? = nil, prompts: [Prompt] = [], telemetry: Telemetry = Telemetry(),
    onListening: @escaping @Sendable (_ host: String, _ port: Int) -> Void
) async throws {
    var configuration = configuration
    if try keys?.ring().keys.isEmpty ?? true, !OriginGuard.isLoopback(configuration.host) {
        context.logger.warning(
            "no API key is configured, so the service listens on this machine only; make one with 'fidga keys create'")
        configuration.host = "127.0.0.1"
    }
    let isListening = Mutex(false)
    let runner = OperationRunner(
        registry: registry, context: context, limits: configuration.limits, telemetry: telemetry)
    let router = ServiceRouter(runner: runner, configuration: configuration, keys: keys, prompts: prompts).router()
    let host = configuration.host
    let port = configuration.port
    let application = Application(
        router: router,
        server: .http1(
            configuration: .init(
                idleTimeout: .seconds(configuration.limits.idle.components.seconds),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))),
        configuration: ApplicationConfiguration(
            address: .hostname(host, port: port), serverName: ServiceDescription.name),
        onServerRunning: { channel in
            isListening.withLock { $0 = true }
            onListening(host, channel.localAddress?.port ?? port)
        },
        logger: context.logger)
    do {
        try await application.runService()
    } catch is CancellationError {
        // Stopping is what was asked for.
        return
    } catch  where !isListening.withLock({ $0 }) {
        throw ServiceError.cannotListen(host: host, port: port, underlying: error)
    }
}
