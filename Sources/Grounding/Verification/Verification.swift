package import Semantics

/// What the check of a text found.
package struct Verification: Sendable, Equatable {
    package var claims: [Claim]

    /// Every claim follows from the sheet.
    package var isAccepted: Bool { claims.allSatisfy { $0.status == .verified } }
    /// What does not stand.
    package var faults: [Claim] { claims.filter { $0.status != .verified } }

    package var json: JSONValue {
        .object([
            "verdict": .string(isAccepted ? "accepted" : "rejected"), "claims": .array(claims.map(\.json)),
        ])
    }
}
