package import Operations
package import Semantics

/// A key as it is kept: everything but the key itself, of which only a hash is there.
package struct APIKey: Sendable, Equatable {
    /// Stands at the beginning of the key, and in logs.
    package var id: String
    /// What its owner calls it.
    package var name: String
    /// SHA-256 of the secret part, in hexadecimal digits. The secret is 256 random bits, so that no slow hash is needed.
    package var hash: String
    package var permissions: Set<OperationPermission>
    package var created: Instant
    /// The first moment at which it is not valid any more.
    package var expires: Instant?
    package var revoked: Instant?

    package func isActive(at now: Instant) -> Bool { revoked == nil && expires.map { now < $0 } ?? true }

    private static let prefix = "fidga"

    /// Makes a key.
    ///
    /// - Returns: what is kept, and the key's text, which nobody can read again.
    package static func make(
        name: String, permissions: Set<OperationPermission>, created: Instant, expires: Instant?
    ) -> (kept: APIKey, text: String) {
        let id = RequestID.random()
        // The system's generator is fit for secrets.
        var generator = SystemRandomNumberGenerator()
        let secret = SHA256.hexadecimal((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        let key = APIKey(
            id: id, name: name, hash: hash(of: secret), permissions: permissions, created: created, expires: expires,
            revoked: nil)
        return (key, "\(prefix)_\(id)_\(secret)")
    }

    /// The parts of a key's text; nil for what cannot be one.
    static func parts(of text: String) -> (id: String, secret: String)? {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] == prefix, parts[1].count == 16, parts[2].count == 64 else { return nil }
        return (parts[1], parts[2])
    }

    /// Whether a secret is this key's. Takes as long for a wrong one as for the right one.
    func holds(_ secret: String) -> Bool {
        let given = Array(APIKey.hash(of: secret).utf8)
        let kept = Array(hash.utf8)
        guard given.count == 64, kept.count == 64 else { return false }
        return zip(given, kept).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func hash(of secret: String) -> String { SHA256.digits(of: Array(secret.utf8)) }
}
