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

    /// A thousand questions in all; a disagreement prints its seed, and the seed alone brings it back.
    @Test("agrees with the in-memory source on random questions", arguments: zip([11, 12, 13], [334, 333, 333]))
    func agreement(seed: UInt64, questions: Int) async throws {
        let workspaces = try TemporaryWorkspaces()
        let report = try await AgreementCheck(candidate: { try await workspaces.make($0) })
            .run(seed: seed, count: questions)
        #expect(report.disagreement == nil, "\(report)")
        #expect(report.compared == questions, "\(report)")
    }
}
