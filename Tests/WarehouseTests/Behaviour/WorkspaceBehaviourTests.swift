import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("The embedded warehouse, asked about behaviour")
struct WorkspaceBehaviourTests {
    @Test("keeps the contract of behaviour sources", arguments: BehaviourSourceContract.checks)
    func contract(check: BehaviourSourceContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces()
        try await BehaviourSourceContract(make: { try await workspaces.make() }).verify(check)
    }

    @Test("keeps the contract with segments of a few events", arguments: BehaviourSourceContract.checks)
    func contractInPieces(check: BehaviourSourceContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces(
            segmentCapacity: 5, dictionaryLimits: DictionaryLimits(fieldTexts: 1, propertyTexts: 1, properties: 1))
        try await BehaviourSourceContract(make: { try await workspaces.make() }).verify(check)
    }

    /// A disagreement prints its seed, and the seed alone brings it back.
    @Test("agrees with the in-memory source on random questions", arguments: 21...25 as ClosedRange<UInt64>)
    func agreement(seed: UInt64) async throws {
        let capacities = [Workspace.defaultSegmentCapacity, 400, 60, 25]
        let workspaces = try TemporaryWorkspaces(
            segmentCapacity: capacities[Int(seed % 4)],
            dictionaryLimits: seed.isMultiple(of: 2)
                ? DictionaryLimits() : DictionaryLimits(fieldTexts: 2, propertyTexts: 2, properties: 2))
        let check = BehaviourAgreementCheck(candidate: { try await workspaces.make($0) })
        let disagreement = try await check.run(seed: seed, count: 60)
        #expect(disagreement == nil)
    }

    /// Small worlds would not be worth a second thread.
    @Test("agrees when several threads share the work", arguments: 31...36 as ClosedRange<UInt64>)
    func threads(seed: UInt64) async throws {
        let workspaces = try TemporaryWorkspaces(segmentCapacity: 40)
        let check = BehaviourAgreementCheck(candidate: {
            CrowdedSource(
                workspace: try await workspaces.make($0),
                crew: Crew(KernelTuning(threads: 2 + Int(seed % 3), rowsWorthAThread: 2)))
        })
        let disagreement = try await check.run(seed: seed, count: 60)
        #expect(disagreement == nil)
    }

    @Test("stops when nobody waits for the answer")
    func cancellation() async throws {
        let workspaces = try TemporaryWorkspaces()
        let workspace = try await workspaces.make()
        try await workspace.append(IngestBatch(source: "example", events: WorkedExample.events))
        _ = try await workspace.commit { _ in }
        let plan = SessionPreviewPlan(period: WorkedExample.period, calendar: .utc, inactivityMilliseconds: 1)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await workspace.sessionPreview(plan)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

/// A workspace whose kernels use several threads however few rows there are.
private struct CrowdedSource: BehaviourSource, EventSink {
    let workspace: Workspace
    let crew: Crew

    func append(_ batch: IngestBatch) async throws { try await workspace.append(batch) }
    func commit(progress: @Sendable (Double) -> Void) async throws -> IngestReceipt {
        try await workspace.commit(progress: progress)
    }
    func inventory() async throws -> Inventory { try await workspace.inventory() }
    func compute(_ plan: QueryPlan) async throws -> MeasureTable { try await workspace.compute(plan) }
    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String] {
        try await workspace.values(of: dimension, in: period, limit: limit)
    }
    func funnel(_ plan: FunnelPlan) async throws -> FunnelTable {
        try await workspace.following(by: crew) { try FunnelComputation(plan, view: $0, crew: $1).table() }
    }
    func cohorts(_ plan: CohortPlan) async throws -> CohortTable {
        try await workspace.following(by: crew) { try CohortComputation(plan, view: $0, crew: $1).table() }
    }
    func paths(_ plan: PathPlan) async throws -> PathTree {
        try await workspace.following(by: crew) { try PathComputation(plan, view: $0, crew: $1).tree() }
    }
    func attribution(_ plan: AttributionPlan) async throws -> AttributionTable {
        try await workspace.following(by: crew) { try AttributionComputation(plan, view: $0, crew: $1).table() }
    }
    func sessionPreview(_ plan: SessionPreviewPlan) async throws -> SessionPreviewTable {
        try await workspace.following(by: crew) { try SessionPreviewComputation(plan, view: $0, crew: $1).table() }
    }
    func membership(_ plan: MembershipPlan) async throws -> MembershipTable {
        try await workspace.following(by: crew) { try MembershipComputation(plan, view: $0, crew: $1).table() }
    }
}
