/// Keeps web pages away from a service that listens on this machine only.
///
/// A page in a browser can send requests to 127.0.0.1, and a hostile name server can make its own name point there. So
/// a service on a loopback address answers only requests whose `Host` is a loopback name, and whose `Origin`, where a
/// browser sends one, is too.
struct LoopbackGuard: Sendable, Equatable {
    private let isOn: Bool

    /// - Parameter host: where the service listens; elsewhere than on loopback the guard lets everything pass.
    init(host: String) { isOn = LoopbackGuard.isLoopback(host) }

    /// Why a request is turned away; nil when it is not.
    func refusal(host: String?, origin: String?) -> String? {
        guard isOn else { return nil }
        guard let host, LoopbackGuard.isLoopback(LoopbackGuard.withoutPort(host)) else {
            return "The Host of the request is not this machine."
        }
        guard let origin else { return nil }
        let parts = origin.split(separator: "://", maxSplits: 1)
        guard parts.count == 2, LoopbackGuard.isLoopback(LoopbackGuard.withoutPort(String(parts[1]))) else {
            return "The Origin of the request is not this machine."
        }
        return nil
    }

    static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        if ["localhost", "::1", "[::1]"].contains(host) { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func withoutPort(_ host: String) -> String {
        guard let colon = host.lastIndex(of: ":") else { return host }
        // TRICKY: an IPv6 address has colons of its own, and stands in brackets before a port.
        if host.hasPrefix("["), !host[..<colon].hasSuffix("]") { return host }
        return String(host[..<colon])
    }
}
