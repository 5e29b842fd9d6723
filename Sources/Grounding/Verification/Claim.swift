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

    package init(text: String, facts: [String], status: Status) {
        self.text = text
        self.facts = facts
        self.status = status
    }

    package var json: JSONValue {
        .object([
            "text": .string(text), "facts": .array(facts.map { .string($0) }), "status": .string(status.rawValue),
        ])
    }
}
