import Synchronization

/// A bucket of tokens for each key: it fills at a steady rate up to a brim, and a request takes one.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: Duration
    }

    private let perSecond: Double
    private let brim: Double
    private let now: @Sendable () -> Duration
    private let buckets = Mutex([String: Bucket]())

    /// - Parameter perSecond: 0 for no limit.
    init(perSecond: Int, burst: Int, now: @escaping @Sendable () -> Duration) {
        self.perSecond = Double(perSecond)
        brim = Double(max(1, burst))
        self.now = now
    }

    /// Takes a token.
    ///
    /// - Returns: nil when there was one, else the whole seconds until there will be.
    func wait(for name: String) -> Int? {
        guard perSecond > 0 else { return nil }
        let now = now()
        return buckets.withLock { buckets in
            var bucket = buckets[name] ?? Bucket(tokens: brim, filled: now)
            bucket.tokens = min(brim, bucket.tokens + (now - bucket.filled).seconds * perSecond)
            bucket.filled = now
            defer { buckets[name] = bucket }
            guard bucket.tokens >= 1 else { return max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up))) }
            bucket.tokens -= 1
            return nil
        }
    }
}
