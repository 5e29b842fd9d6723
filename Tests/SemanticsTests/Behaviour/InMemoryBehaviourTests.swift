import Semantics
import TestSupport
import Testing

@Suite("The in-memory source, asked about behaviour") struct InMemoryBehaviourTests {
    @Test("keeps the contract of behaviour sources", arguments: BehaviourSourceContract.checks)
    func contract(check: BehaviourSourceContract.Check) async throws {
        try await BehaviourSourceContract(make: { InMemorySource() }).verify(check)
    }

    /// A source that loses a session is found out: the check is able to fail.
    @Test("differs from a source that has not seen everything")
    func disagreement() async throws {
        let check = BehaviourAgreementCheck(candidate: { ForgetfulSource(settings: $0) })
        #expect(try await check.run(seed: 5, count: 3) != nil)
    }
}

/// Keeps all but the first batch.
private actor ForgetfulSource: BehaviourSource, EventSink {
    private let source: InMemorySource
    private var batches = 0

    init(settings: WorkspaceSettings) { source = InMemorySource(settings: settings) }

    func append(_ batch: IngestBatch) async throws {
        batches += 1
        if batches > 1 { await source.append(batch) }
    }
    func commit(progress: @Sendable (Double) -> Void) async throws -> IngestReceipt {
        await source.commit(progress: progress)
    }
    func inventory() async throws -> Inventory { await source.inventory() }
    func compute(_ plan: QueryPlan) async throws -> MeasureTable { try await source.compute(plan) }
    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String] {
        await source.values(of: dimension, in: period, limit: limit)
    }
    func funnel(_ plan: FunnelPlan) async throws -> FunnelTable { try await source.funnel(plan) }
    func cohorts(_ plan: CohortPlan) async throws -> CohortTable { try await source.cohorts(plan) }
    func paths(_ plan: PathPlan) async throws -> PathTree { try await source.paths(plan) }
    func attribution(_ plan: AttributionPlan) async throws -> AttributionTable { try await source.attribution(plan) }
    func sessionPreview(_ plan: SessionPreviewPlan) async throws -> SessionPreviewTable {
        try await source.sessionPreview(plan)
    }
    func membership(_ plan: MembershipPlan) async throws -> MembershipTable { try await source.membership(plan) }
}
