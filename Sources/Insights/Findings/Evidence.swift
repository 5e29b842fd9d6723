package import Semantics

/// What a finding rests on, enough to compute it again.
package struct Evidence: Sendable, Equatable {
    /// How the finding follows from the data, in words: "current minus baseline per group".
    package var method: String
    package var provenance: Provenance

    package init(method: String, provenance: Provenance) {
        self.method = method
        self.provenance = provenance
    }
}
