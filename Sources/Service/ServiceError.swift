/// Why the service could not begin or go on.
package struct ServiceError: Error, Sendable, CustomStringConvertible {
    private enum Code: String, Sendable {
        case cannotListen = "cannot_listen"
    }

    private let code: Code
    /// One line for the operator: what was wrong, where, what to do.
    package let description: String
    /// What lies below.
    package let underlying: any Error

    /// A bounded label for telemetry.
    package var label: String { code.rawValue }

    package static func cannotListen(host: String, port: Int, underlying: any Error) -> ServiceError {
        ServiceError(
            code: .cannotListen,
            description: "cannot listen on \(host):\(port) (is another program there?); choose another --port, or 0",
            underlying: underlying)
    }
}
