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

    @Test(
        "keeps the contract with segments of a few events, and dictionaries of one text",
        arguments: MetricSourceContract.checks)
    func contractInPieces(check: MetricSourceContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces(
            segmentCapacity: 5, dictionaryLimits: DictionaryLimits(fieldTexts: 1, propertyTexts: 1))
        try await MetricSourceContract(make: { try await workspaces.make() }).verify(check)
    }

    /// A thousand questions in all; a disagreement prints its seed, and the seed alone brings it back.
    @Test(
        "agrees with the in-memory source on random questions",
        arguments: [
            (11, 334, 131_072, DictionaryLimits()),
            (12, 333, 400, DictionaryLimits(fieldTexts: 2, propertyTexts: 3, properties: 3)),
            (13, 333, 60, DictionaryLimits(fieldTexts: 0, propertyTexts: 0, properties: 1)),
        ] as [(UInt64, Int, Int, DictionaryLimits)])
    func agreement(seed: UInt64, questions: Int, segmentCapacity: Int, limits: DictionaryLimits) async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: segmentCapacity, dictionaryLimits: limits)
        let report = try await AgreementCheck(candidate: { try await workspaces.make($0) })
            .run(seed: seed, count: questions)
        #expect(report.disagreement == nil, "\(report)")
        #expect(report.compared == questions, "\(report)")
    }
}
