/// Where the service listens and what it takes.
package struct ServiceConfiguration: Sendable, Equatable {
    package var host: String
    /// 0 picks a free port.
    package var port: Int
    package var limits: ServiceLimits

    package init(host: String = "127.0.0.1", port: Int = 8080, limits: ServiceLimits = ServiceLimits()) {
        self.host = host
        self.port = port
        self.limits = limits
    }
}

/// Bounds on what one caller may send.
package struct ServiceLimits: Sendable, Equatable {
    /// Bytes in one message.
    package var bodyBytes: Int
    /// Levels of nested arrays and objects.
    package var depth: Int
    /// Calls in one batch.
    package var batch: Int

    package init(bodyBytes: Int = 1_048_576, depth: Int = 64, batch: Int = 100) {
        self.bodyBytes = bodyBytes
        self.depth = depth
        self.batch = batch
    }
}

/// The name under which a request stands in errors and logs.
package enum RequestID {
    /// 16 random hexadecimal digits.
    package static let random: @Sendable () -> String = {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A caller's own id, when it is short and plain; nil for anything else.
    static func accepted(_ text: String?) -> String? {
        guard let text, (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x5F
            })
        else { return nil }
        return text
    }
}
