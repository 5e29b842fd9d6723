/// Keeps foreign web pages away.
///
/// A page in a browser can send requests to 127.0.0.1, and a hostile name server can make its own name point to any
/// address. So a request's `Host` must be a name of ours: a loopback name where the service listens on loopback, one of the
/// allowed hosts where some are named. And its `Origin`, which browsers send, must be the service itself, this machine
/// where it listens on loopback, or an origin that was allowed.
struct OriginGuard: Sendable, Equatable {
    private let listensOnLoopback: Bool
    private let allowedHosts: Set<String>
    private let allowedOrigins: Set<String>

    /// - Parameter host: where the service listens.
    init(host: String, allowedHosts: [String] = [], allowedOrigins: [String] = []) {
        listensOnLoopback = OriginGuard.isLoopback(host)
        self.allowedHosts = Set(allowedHosts.map { $0.lowercased() })
        self.allowedOrigins = Set(allowedOrigins.map { $0.lowercased() })
    }

    /// Why a request is turned away; nil when it is not.
    func refusal(host: String?, origin: String?) -> String? {
        guard let host, isOurs(host) else { return "The Host of the request is not a name of this service." }
        guard let origin = origin?.lowercased() else { return nil }
        if allowedOrigins.contains("*") || allowedOrigins.contains(origin) { return nil }
        let parts = origin.split(separator: "://", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return OriginGuard.foreignOrigin }
        let name = OriginGuard.withoutPort(parts[1])
        let isItself = parts[1] == host.lowercased()
        let isThisMachine = listensOnLoopback && OriginGuard.isLoopback(name)
        return isItself || isThisMachine ? nil : OriginGuard.foreignOrigin
    }

    private static let foreignOrigin = "The Origin of the request is not allowed."

    private func isOurs(_ host: String) -> Bool {
        let name = OriginGuard.withoutPort(host).lowercased()
        if allowedHosts.contains(name) { return true }
        if listensOnLoopback { return OriginGuard.isLoopback(name) }
        return allowedHosts.isEmpty || OriginGuard.isLoopback(name)
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
