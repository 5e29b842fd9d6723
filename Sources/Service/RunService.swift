package import Grounding
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
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
///   - outcomes: where it is kept what was done under which idempotency key; nil to forget it with the end.
///   - onListening: called once, with the host and the port that were bound, when requests are accepted.
/// - Throws: `ServiceError` when the address cannot be bound, or the keys or the certificate cannot be read.
package func runService(
    _ configuration: ServiceConfiguration, registry: OperationRegistry = .standard, context: OperationContext,
    keys: KeyFile? = nil, outcomes: OutcomeFile? = nil, prompts: [Prompt] = [], telemetry: Telemetry = Telemetry(),
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
    let router = ServiceRouter(
        runner: runner, configuration: configuration, keys: keys, prompts: prompts,
        outcomes: KnownOutcomes(file: outcomes, logger: context.logger, now: context.now)
    ).router()
    let host = configuration.host
    let port = configuration.port
    let application = Application(
        router: router, server: try server(configuration, logger: context.logger),
        configuration: ApplicationConfiguration(
            address: .hostname(host, port: port), serverName: ServiceDescription.name),
        services: [DataWatch(context)],
        onServerRunning: { channel in
            isListening.withLock { $0 = true }
            onListening(host, channel.localAddress?.port ?? port)
        },
        logger: context.logger)
    defer { outcomes?.release() }
    do {
        try await application.runService()
    } catch is CancellationError {
        // Stopping is what was asked for.
        return
    } catch  where !isListening.withLock({ $0 }) {
        throw ServiceError.cannotListen(host: host, port: port, underlying: error)
    }
}

/// How long a request's first line, or one header, may be: filters stand in addresses, and all that the documents admit of
/// them must fit.
private let headBytes = 65_536

private func server(_ configuration: ServiceConfiguration, logger: Logger) throws -> HTTPServerBuilder {
    let plain = HTTPServerBuilder.http1(
        configuration: .init(
            additionalChannelHandlers: [BrokenRequestHandler(headBytes: headBytes)],
            idleTimeout: .seconds(configuration.limits.idle.components.seconds),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: headBytes, maxHeaderListSize: headBytes * 2, maxHeaderFieldCount: 100)))
    guard let files = configuration.tls else { return plain }
    return try .tls(plain, tlsConfiguration: ServiceCertificate(files, logger: logger).configuration)
}
