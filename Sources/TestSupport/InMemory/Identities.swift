import Semantics

/// Who is whom, from all kept events, by `IdentityRules`.
struct Identities: Sendable {
    private let next: [String: String]
    /// All names that are an alias.
    let aliases: Set<String>

    init(_ events: [Event]) {
        var next: [String: String] = [:]
        var aliases: Set<String> = []
        for event in events.sorted(by: { ($0.time, $0.key) < ($1.time, $1.key) }) {
            guard IdentityRules.links(alias: event.alias, to: event.user) else { continue }
            guard let alias = event.alias, let user = event.user, aliases.insert(alias).inserted else { continue }
            next[alias] = user
        }
        self.next = next
        self.aliases = aliases
    }

    func person(of name: String) -> String { IdentityRules.person(of: name) { next[$0] } }
}
