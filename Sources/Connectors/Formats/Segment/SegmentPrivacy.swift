import Semantics

/// What is not kept of the messages: names, addresses, telephone numbers, IP addresses, and whatever else says who
/// somebody is.
enum SegmentPrivacy {
    /// The only traits of `identify` and `group` that are kept.
    private static let keptTraits: Set<String> = [
        "plan", "tier", "subscription", "subscription_status", "industry", "employees", "role", "segment", "cohort",
        "audience", "locale", "language", "currency", "version",
    ]

    private static let personalKeys: Set<String> = [
        "email", "emailaddress", "phone", "phonenumber", "mobile", "firstname", "lastname", "fullname", "username",
        "address", "street", "birthday", "dateofbirth", "gender", "age", "ip", "ipaddress", "password", "token",
        "creditcard", "cardnumber", "ssn",
    ]

    static func keepsTrait(_ name: String) -> Bool { keptTraits.contains(name.lowercased()) }

    /// Whether a property of this name may be kept: `email`, `first_name` and `IP Address` may not.
    static func keepsProperty(_ name: String) -> Bool {
        let last = name.split(separator: ".").last ?? ""
        return !personalKeys.contains(String(last.lowercased().filter { $0.isLetter }))
    }

    /// The text, unless there is an e-mail address in it.
    static func keepable(_ text: String) -> String? { holdsAddress(text) ? nil : text }

    /// Whether there may be an e-mail address in a text: it has an `@`, perhaps percent-encoded.
    static func mayHoldAddress(_ text: UnsafeRawBufferPointer) -> Bool {
        for index in text.indices {
            if text[index] == 0x40 { return true }
            if text[index] == 0x25, index + 2 < text.count, text[index + 1] == 0x34, text[index + 2] == 0x30 {
                return true
            }
        }
        return false
    }

    /// Whether the text may be kept: there is no e-mail address in it.
    static func isKeepable(_ text: UnsafeRawBufferPointer) -> Bool {
        !mayHoldAddress(text) || !holdsAddress(String(decoding: text, as: UTF8.self))
    }

    /// A user id that is an e-mail address is kept as a hash of it, so that its events still belong together.
    static func pseudonym(_ user: String) -> String {
        guard holdsAddress(user) else { return user }
        let hash = EventKey(source: "user", id: user.lowercased())
        return "hashed-" + String(hash.high, radix: 16) + String(hash.low, radix: 16)
    }

    /// Something, `@` (also percent-encoded), and a name with a dot.
    private static func holdsAddress(_ text: String) -> Bool {
        let bytes = Array(text.replacing("%40", with: "@").utf8)
        for (index, byte) in bytes.enumerated() where byte == 0x40 {
            guard index > 0, isWord(bytes[index - 1]) else { continue }
            let host = bytes[(index + 1)...].prefix { isWord($0) || $0 == 0x2E || $0 == 0x2D }
            if let first = host.first, isWord(first), host.dropFirst().contains(0x2E) { return true }
        }
        return false
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        Ascii.isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
            || byte == 0x5F
    }
}
