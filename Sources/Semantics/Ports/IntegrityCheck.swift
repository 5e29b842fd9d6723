/// Looks for damage in what is kept: a flipped bit on the disk, a file cut short, a defect of ours.
package protocol IntegrityCheck: Sendable {
    /// Reads everything: every page, every checksum, and whether tables agree with one another.
    ///
    /// - Returns: what is damaged, in the order found; empty when all is well. One damage does not hide the next.
    /// - Throws: `CancellationError`, or the operator's error of a file that cannot be read at all.
    func verify(progress: @escaping @Sendable (Double) -> Void) async throws -> [Damage]
}

/// One thing that is not as it was written.
package struct Damage: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Bytes differ from their checksum, or cannot be unpacked.
        case unreadable
        /// Something that others point to is not there.
        case missing
        /// Two places that must agree do not: a count, an order, a span.
        case contradiction
    }

    package var kind: Kind
    /// What is damaged, for a person: `column time of segment 12`.
    package var place: String
    /// What is wrong with it, in a sentence.
    package var explanation: String
    /// The days whose answers it may touch, in the property's time zone; nil when it may be all, or none is known.
    package var days: DateRange?

    package init(_ kind: Kind, place: String, explanation: String, days: DateRange? = nil) {
        self.kind = kind
        self.place = place
        self.explanation = explanation
        self.days = days
    }
}
