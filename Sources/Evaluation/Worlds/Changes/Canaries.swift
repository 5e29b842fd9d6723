import Semantics

/// Text that stands for personal data and secrets: it is made up, and nobody has reason to say it.
///
/// What identifies a person in a world is exchanged for it; wherever it turns up afterwards, something leaked.
package enum Canaries {
    /// The mark that every canary holds.
    package static let mark = "canary"

    static func marked(_ event: Event) -> Event {
        var event = event
        let person = event.user.map { address($0) }
        event.user = person
        event.alias = event.alias.map { address($0) }
        event.transaction = event.transaction.map { "\(mark)-order-\($0)" }
        event.properties["email"] = person.map { .text($0) }
        event.properties["access_token"] = .text("sk-\(mark)-4f9d2c71")
        event.properties["client_ip"] = .text("203.0.113.7-\(mark)")
        return event
    }

    private static func address(_ user: String) -> String { "\(mark).\(user)@mail.example" }
}
