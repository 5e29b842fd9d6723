import Operations
import Semantics

/// Decides who a request comes from, and whether it may come in at all.
///
/// Without an active key everybody who reaches the service is `local`: it listens on this machine only then. With one,
/// every request needs a key.
package struct Gatekeeper: Sendable {
    private let keys: KeyFile?
    private let now: @Sendable () -> Instant
    private let limiter: RateLimiter

    init(keys: KeyFile?, now: @escaping @Sendable () -> Instant, limiter: RateLimiter) {
        self.keys = keys
        self.now = now
        self.limiter = limiter
    }

    enum Refusal: Error, Equatable {
        /// No key, or none of ours.
        case unknown(String)
        /// Whole seconds until the next request is taken.
        case tooMany(Int)
        /// The keys cannot be read.
        case broken
    }

    /// - Parameters:
    ///   - authorization: `Bearer KEY`.
    ///   - key: the value of `X-API-Key`.
    func admit(authorization: String?, key: String?) throws(Refusal) -> Caller {
        let ring: KeyRing
        do {
            ring = try keys?.ring() ?? KeyRing()
        } catch {
            throw .broken
        }
        let moment = now()
        // A ring whose keys are all over still wants a key: an expiry must not open the door.
        guard !ring.keys.isEmpty else { return .local }
        let bearer = authorization.flatMap { text -> String? in
            let parts = text.split(separator: " ", maxSplits: 1)
            return parts.count == 2 && parts[0].lowercased() == "bearer" ? String(parts[1]) : nil
        }
        guard let text = bearer ?? key else { throw .unknown("A key is needed: Authorization: Bearer KEY.") }
        guard let caller = ring.caller(of: text, at: moment) else {
            throw .unknown("The key is not valid, or not any more.")
        }
        if let seconds = limiter.wait(for: caller.name) { throw .tooMany(seconds) }
        return caller
    }
}
