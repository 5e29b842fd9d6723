import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("The embedded warehouse")
struct WorkspaceContractTests {
    @Test("keeps the contract of metric sources", arguments: MetricSourceContract.checks)
    func contract(check: MetricSourceContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces()
        try await MetricSourceContract(make: { try await workspaces.make() }).verify(check)
    }

    @Test("keeps the contract with segments of a few events", arguments: MetricSourceContract.checks)
    func contractInPieces(check: MetricSourceContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: 5)
        try await MetricSourceContract(make: { try await workspaces.make() }).verify(check)
    }

    /// A thousand questions in all; a disagreement prints its seed, and the seed alone brings it back.
    @Test(
        "agrees with the in-memory source on random questions",
        arguments: [(11, 334, 131_072), (12, 333, 400), (13, 333, 60)] as [(UInt64, Int, Int)])
    func agreement(seed: UInt64, questions: Int, segmentCapacity: Int) async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: segmentCapacity)
        let report = try await AgreementCheck(candidate: { try await workspaces.make($0) })
            .run(seed: seed, count: questions)
        #expect(report.disagreement == nil, "\(report)")
        #expect(report.compared == questions, "\(report)")
    }
}
