package import Semantics

/// A source that also hands out, removes and checks what it keeps.
package typealias ArchivingSource = MetricSource & EventSink & EventArchive & DataRemoval & IntegrityCheck

/// What every keeper of data must hold to: reading it out again, erasing users, retention. See `EventArchive`,
/// `DataRemoval` and `IntegrityCheck`.
package struct ArchiveContract: Sendable {
    /// One rule and a scenario that shows it.
    package struct Check: Sendable, CustomStringConvertible {
        /// The rule, as a sentence.
        package let name: String
        let body: @Sendable (ArchiveBench) async throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (ArchiveBench) async throws -> Void) {
            self.name = name
            self.body = body
        }

        package var description: String { name }
    }

    package typealias Residue = @Sendable (any ArchivingSource) async throws -> [UInt8]

    private let make: @Sendable () async throws -> any ArchivingSource
    private let residue: Residue

    /// - Parameters:
    ///   - make: a new, empty source in UTC with the standard catalogue; called once a check or twice.
    ///   - residue: every byte that the source keeps anywhere, unpacked where it is packed; empty for one without files.
    package init(
        make: @escaping @Sendable () async throws -> any ArchivingSource, residue: @escaping Residue = { _ in [] }
    ) {
        self.make = make
        self.residue = residue
    }

    /// All checks, for parameterised tests.
    package static let checks: [Check] =
        archiveChecks + restoreChecks + erasureChecks + erasedTraceChecks + erasedIdentityChecks + retentionChecks
        + retentionEdgeChecks

    /// Runs one check on a source of its own.
    /// - Throws: `ContractViolation`, or what the source threw.
    package func verify(_ check: Check) async throws {
        let source = try await make()
        let make = make
        try await check.body(
            ArchiveBench(
                source: source, makeAnother: make, residue: residue,
                metrics: ContractBench(check: check.name, source: source, makeAnother: { try await make() })))
    }
}
