import Operations
package import Semantics

/// The keys of one workspace, and so of one property.
package struct KeyRing: Sendable, Equatable {
    package private(set) var keys: [APIKey]

    package init(_ keys: [APIKey] = []) { self.keys = keys }

    package mutating func add(_ key: APIKey) { keys.append(key) }

    /// Ends keys by id or name.
    ///
    /// - Returns: those that were active.
    package mutating func revoke(_ name: String, at now: Instant) -> [APIKey] {
        var ended: [APIKey] = []
        for index in keys.indices
        where (keys[index].id == name || keys[index].name == name) && keys[index].revoked == nil {
            keys[index].revoked = now
            ended.append(keys[index])
        }
        return ended
    }

    package func hasActive(at now: Instant) -> Bool { keys.contains { $0.isActive(at: now) } }

    /// Who the holder of a key's text is; nil where it is none of ours, or is over.
    func caller(of text: String, at now: Instant) -> Caller? {
        guard let (id, secret) = APIKey.parts(of: text), let key = keys.first(where: { $0.id == id }),
            key.holds(secret), key.isActive(at: now)
        else { return nil }
        return .key(id: key.id, permissions: key.permissions)
    }

    // MARK: as text

    package var json: JSONValue { .object(["version": .integer(1), "keys": .array(keys.map(\.json))]) }

    /// - Throws: `ServiceError` where the text is no key file.
    package init(parsing text: some Collection<UInt8>) throws(ServiceError) {
        let json: JSONValue
        do {
            json = try JSONReader.read(text)
        } catch {
            throw .badKeyFile("\(error.message), at byte \(error.offset)")
        }
        guard json["version"]?.integer == 1, let keys = json["keys"]?.elements else {
            throw .badKeyFile("it has no version 1 and no keys")
        }
        self.init(
            try keys.enumerated().map { index, key throws(ServiceError) in
                guard let key = APIKey(key) else { throw .badKeyFile("key \(index + 1) is incomplete") }
                return key
            })
    }
}

extension APIKey {
    /// As it is kept; moments are milliseconds since 1970.
    var json: JSONValue {
        .object([
            "id": .string(id), "name": .string(name), "hash": .string(hash), "permissions": permissionsJSON,
            "created": .integer(created.milliseconds), "expires": .optional(expires) { .integer($0.milliseconds) },
            "revoked": .optional(revoked) { .integer($0.milliseconds) },
        ])
    }

    /// As it is shown: without the hash.
    package var shown: JSONValue {
        .object([
            "id": .string(id), "name": .string(name), "permissions": permissionsJSON,
            "created": .string(created.description), "expires": .optional(expires) { .string($0.description) },
            "revoked": .optional(revoked) { .string($0.description) },
        ])
    }

    private var permissionsJSON: JSONValue {
        .array(OperationPermission.allCases.filter(permissions.contains).map { .string($0.rawValue) })
    }

    init?(_ json: JSONValue) {
        guard let id = json["id"]?.text, let name = json["name"]?.text, let hash = json["hash"]?.text,
            let names = json["permissions"]?.elements, let created = APIKey.instant(json["created"])
        else { return nil }
        let permissions = names.compactMap { $0.text.flatMap(OperationPermission.init(rawValue:)) }
        guard permissions.count == names.count else { return nil }
        let expires = APIKey.instant(json["expires"])
        let revoked = APIKey.instant(json["revoked"])
        // A moment that cannot be read must not make a key valid for ever.
        guard (expires == nil) == (json["expires"] ?? .null == .null),
            (revoked == nil) == (json["revoked"] ?? .null == .null)
        else { return nil }
        self.init(
            id: id, name: name, hash: hash, permissions: Set(permissions), created: created, expires: expires,
            revoked: revoked)
    }

    private static func instant(_ json: JSONValue?) -> Instant? { json?.integer.map { Instant(milliseconds: $0) } }
}
