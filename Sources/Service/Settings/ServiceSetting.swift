/// One setting of the service: its name in the environment and in a settings file, what it means, and how its text is read.
package struct ServiceSetting: Sendable {
    /// `FIDGA_DEADLINE_SECONDS`; on the command line `--set deadline_seconds=…`.
    package let name: String
    /// What it says, and what holds without it, in a phrase.
    package let meaning: String
    /// Puts the text's value into a configuration, or says what is wrong with the text.
    let apply: @Sendable (String, inout ServiceConfiguration) -> String?

    /// `deadline_seconds`.
    package var shortName: String { name.dropFirst("FIDGA_".count).lowercased() }

    /// Every setting there is.
    package static let all: [ServiceSetting] = [
        .init("FIDGA_HOST", "address to listen on; 127.0.0.1") { text, configuration in
            guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return "an address is expected" }
            configuration.host = text
            return nil
        },
        .whole("FIDGA_PORT", "port to listen on, 0 for a free one; 8080", 0...65_535) { $0.port = $1 },
        .list("FIDGA_CORS_ORIGINS", "origins of web pages that may read answers, by commas, or *; none") {
            $0.corsOrigins = $1
        },
        .list("FIDGA_ALLOWED_HOSTS", "names the service is reached under, by commas; any where keys are needed") {
            $0.allowedHosts = $1
        },
        .path(
            "FIDGA_TLS_CERTIFICATE", "PEM file of the certificate to encrypt with, and its chain; none", \.certificate),
        .path("FIDGA_TLS_KEY", "PEM file of the certificate's private key; none", \.key),
        .whole("FIDGA_BODY_BYTES", "bytes of a request's body at most; 1048576", 1_024...1_073_741_824) {
            $0.limits.bodyBytes = $1
        },
        .whole("FIDGA_JSON_DEPTH", "levels of nested JSON at most; 64", 4...512) { $0.limits.depth = $1 },
        .whole("FIDGA_BATCH", "calls of a batch at most; 100", 1...10_000) { $0.limits.batch = $1 },
        .whole("FIDGA_RUNNING", "computations at the same time; 16", 1...1_024) { $0.limits.running = $1 },
        .whole("FIDGA_WAITING", "computations that may wait, more get 503; 256", 0...100_000) {
            $0.limits.waiting = $1
        },
        .whole("FIDGA_DEADLINE_SECONDS", "the longest an answer may take; 30", 1...3_600) {
            $0.limits.deadline = .seconds($1)
        },
        .whole("FIDGA_CACHE_BYTES", "bytes of answers kept to be given again, 0 for none; 67108864", 0...(1 << 40)) {
            $0.limits.cacheBytes = $1
        },
        .whole("FIDGA_REQUESTS_PER_SECOND", "requests of a key on average, 0 for no limit; 50", 0...1_000_000) {
            $0.limits.requestsPerSecond = $1
        },
        .whole("FIDGA_BURST", "requests of a key at once; 100", 1...1_000_000) { $0.limits.burst = $1 },
        .whole("FIDGA_IDLE_SECONDS", "the longest a connection may be silent; 60", 1...3_600) {
            $0.limits.idle = .seconds($1)
        },
        .whole("FIDGA_STREAMS", "open event streams at most; 2000", 1...100_000) { $0.limits.streams = $1 },
    ]

    private init(
        _ name: String, _ meaning: String,
        _ apply: @escaping @Sendable (String, inout ServiceConfiguration) -> String?
    ) {
        self.name = name
        self.meaning = meaning
        self.apply = apply
    }

    private static func whole(
        _ name: String, _ meaning: String, _ range: ClosedRange<Int>,
        _ set: @escaping @Sendable (inout ServiceConfiguration, Int) -> Void
    ) -> ServiceSetting {
        ServiceSetting(name, meaning) { text, configuration in
            guard let number = Int(text), range.contains(number) else {
                return "a whole number from \(range.lowerBound) to \(range.upperBound) is expected"
            }
            set(&configuration, number)
            return nil
        }
    }

    /// One of the two files that TLS needs; the other may still come.
    private static func path(
        _ name: String, _ meaning: String, _ file: any WritableKeyPath<TLSFiles, String> & Sendable
    ) -> ServiceSetting {
        ServiceSetting(name, meaning) { text, configuration in
            var files = configuration.tls ?? TLSFiles(certificate: "", key: "")
            files[keyPath: file] = text
            // Both empty is what stands in a file for "none".
            configuration.tls = files == TLSFiles(certificate: "", key: "") ? nil : files
            return nil
        }
    }

    private static func list(
        _ name: String, _ meaning: String, _ set: @escaping @Sendable (inout ServiceConfiguration, [String]) -> Void
    ) -> ServiceSetting {
        ServiceSetting(name, meaning) { text, configuration in
            let parts = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
            set(&configuration, parts.filter { !$0.isEmpty })
            return nil
        }
    }
}
