import Semantics

/// Who is whom, from all kept events, by `IdentityRules`.
struct Identities: Sendable {
    private let next: [String: String]
    private let shared: Set<String>
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
        shared = Set(
            next.keys.filter { name in IdentityRules.person(of: name) { next[$0] } != name }
                .map { name in IdentityRules.person(of: name) { next[$0] } })
        self.aliases = aliases
    }

    /// Whether a person has more names than one.
    func haveSeveralNames(_ person: String) -> Bool { shared.contains(person) }

    func person(of name: String) -> String { IdentityRules.person(of: name) { next[$0] } }
}
