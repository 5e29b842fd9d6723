/// Why the service could not begin or go on.
package struct ServiceError: Error, Sendable, CustomStringConvertible {
    private enum Code: String, Sendable {
        case cannotListen = "cannot_listen"
        case badCertificate = "bad_certificate"
        case badKeyFile = "bad_key_file"
        case badOutcomeFile = "bad_outcome_file"
        case badSettings = "bad_settings"
    }

    private let code: Code
    /// One line for the operator: what was wrong, where, what to do.
    package let description: String
    /// What lies below.
    package let underlying: (any Error)?

    private init(_ code: Code, _ description: String, underlying: (any Error)? = nil) {
        self.code = code
        self.description = description
        self.underlying = underlying
    }

    /// A bounded label for telemetry.
    package var label: String { code.rawValue }

    package static func cannotListen(host: String, port: Int, underlying: any Error) -> ServiceError {
        ServiceError(
            .cannotListen,
            "cannot listen on \(host):\(port) (is another program there?); choose another --port, or 0",
            underlying: underlying)
    }

    static func badCertificate(_ reason: String, underlying: (any Error)?) -> ServiceError {
        ServiceError(.badCertificate, "connections cannot be encrypted: \(reason)", underlying: underlying)
    }

    static func badKeyFile(_ reason: String) -> ServiceError {
        ServiceError(.badKeyFile, "the file of API keys cannot be used: \(reason)")
    }

    static func badOutcomeFile(_ path: String, _ reason: String) -> ServiceError {
        ServiceError(.badOutcomeFile, "the file of outcomes \(path) cannot be used: \(reason)")
    }

    /// - Parameter problems: all there are, each a sentence that names its place.
    static func badSettings(_ problems: [String]) -> ServiceError {
        ServiceError(.badSettings, "settings of the service: " + problems.joined(separator: " — "))
    }
}
