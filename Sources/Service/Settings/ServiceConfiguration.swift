/// Where the service listens and what it takes.
package struct ServiceConfiguration: Sendable, Equatable {
    package var host: String
    /// 0 picks a free port.
    package var port: Int
    package var limits: ServiceLimits
    /// Origins of web pages that may read answers; `*` for all.
    package var corsOrigins: [String]
    /// Names under which the service may be reached, besides those of this machine; empty for any where keys are needed.
    package var allowedHosts: [String]
    /// What connections are encrypted with; nil for connections in the open.
    package var tls: TLSFiles?

    package init(
        host: String = "127.0.0.1", port: Int = 8080, limits: ServiceLimits = ServiceLimits(),
        corsOrigins: [String] = [], allowedHosts: [String] = [], tls: TLSFiles? = nil
    ) {
        self.host = host
        self.port = port
        self.limits = limits
        self.corsOrigins = corsOrigins
        self.allowedHosts = allowedHosts
        self.tls = tls
    }
}

/// Paths of PEM files.
package struct TLSFiles: Sendable, Equatable {
    /// The service's own certificate, and behind it those that lead to a known one.
    package var certificate: String
    /// Its private key, without a passphrase.
    package var key: String

    package init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}

/// Bounds on what callers may send and take.
package struct ServiceLimits: Sendable, Equatable {
    /// Bytes in one message.
    package var bodyBytes = 1_048_576
    /// Levels of nested arrays and objects.
    package var depth = 64
    /// Calls in one batch.
    package var batch = 100
    /// Computations at the same time.
    package var running = 16
    /// Computations that wait for their turn; more are turned away.
    package var waiting = 256
    /// The longest an answer may take.
    package var deadline = Duration.seconds(30)
    /// Bytes of answers kept to be given again; 0 for none.
    package var cacheBytes = 64 * 1_048_576
    /// Requests a second for each key, on average; 0 for no limit.
    package var requestsPerSecond = 50
    /// Requests of a key at once, above the average.
    package var burst = 100
    /// The longest that a connection may be silent.
    package var idle = Duration.seconds(60)
    /// Open event streams.
    package var streams = 2_000
    /// Bytes from which an answer is packed for callers that take it.
    package var packFrom = 1_024

    package init() {}
}
