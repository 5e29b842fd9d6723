package import Semantics

/// One thing an answer says, bound to the facts it follows from.
package struct Claim: Sendable, Equatable {
    package enum Status: String, Sendable {
        /// Follows from its facts.
        case verified
        /// Contradicts the sheet.
        case wrong
        /// Is not in the sheet.
        case unsupported
    }

    package var text: String
    /// Ids of facts.
    package var facts: [String]
    package var status: Status
    /// Why the claim does not stand; nil where it does.
    package var reason: String?

    package init(text: String, facts: [String], status: Status, reason: String? = nil) {
        self.text = text
        self.facts = facts
        self.status = status
        self.reason = reason
    }

    package var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("text", .string(text)), .init("facts", .array(facts.map { .string($0) })),
            .init("status", .string(status.rawValue)),
        ]
        if let reason { members.append(.init("reason", .string(reason))) }
        return .object(members)
    }
}
