import Semantics
import TestSupport
import Testing

@Suite("The in-memory source")
struct InMemorySourceTests {
    @Test("keeps the contract of metric sources", arguments: MetricSourceContract.checks)
    func contract(check: MetricSourceContract.Check) async throws {
        try await MetricSourceContract(make: { InMemorySource() }).verify(check)
    }

    @Test("checks of the contract have names of their own")
    func names() {
        #expect(Set(MetricSourceContract.checks.map(\.name)).count == MetricSourceContract.checks.count)
    }

    @Test("a source that is wrong breaks the contract, and is told what it broke")
    func wrongSource() async throws {
        let contract = MetricSourceContract(make: { MiscountingSource(counting: 1, from: 0) })
        let violation = await #expect(throws: ContractViolation.self) { try await contract.verify() }
        #expect(violation?.description.contains("expected [4.0, 3.0, 2839.0, 1.0], got [5.0, 3.0") == true)
    }
}

/// The in-memory source, except that the first measure of every table is too high.
actor MiscountingSource: MetricSource, EventSink {
    private let source: InMemorySource
    private let excess: Double
    private let threshold: Double

    /// - Parameters:
    ///   - excess: what is added to the first measure's values and total …
    ///   - threshold: … where they are at least this.
    init(counting excess: Double, from threshold: Double, settings: WorkspaceSettings = WorkspaceSettings()) {
        source = InMemorySource(settings: settings)
        self.excess = excess
        self.threshold = threshold
    }

    func append(_ batch: IngestBatch) async { await source.append(batch) }
    func commit(progress: @Sendable (Double) -> Void) async -> IngestReceipt { await source.commit(progress: progress) }
    func inventory() async -> Inventory { await source.inventory() }
    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async -> [String] {
        await source.values(of: dimension, in: period, limit: limit)
    }

    func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        var table = try await source.compute(plan)
        func miscount(_ measures: inout [Double?]) {
            if let value = measures.first ?? nil, value >= threshold { measures[0] = value + excess }
        }
        for index in table.rows.indices { miscount(&table.rows[index].measures) }
        miscount(&table.totals)
        return table
    }
}
