import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("Kernels agree with the in-memory source however the data lies")
struct KernelAgreementTests {
    /// Segments of few rows, and limits so low that every way of counting is gone.
    static let shapes: [(seed: UInt64, rows: Int, tuning: KernelTuning)] = [
        (21, 7, KernelTuning(threads: 1, rowsWorthAThread: 1)),
        (22, 5, KernelTuning(threads: 3, rowsWorthAThread: 1, denseGroups: 1, sparseRows: 0)),
        (23, 11, KernelTuning(threads: 2, rowsWorthAThread: 1, denseGroups: 6, sparseRows: 9, highestKey: 40)),
        (24, 1000, KernelTuning(threads: 2, rowsWorthAThread: 1, denseGroups: 1, highestKey: 3)),
        (25, 3, KernelTuning(threads: 4, rowsWorthAThread: 1, sparseRows: 0, highestKey: 10)),
    ]

    @Test("on random questions", arguments: shapes.indices)
    func agreement(shape: Int) async throws {
        let workspaces = try TemporaryWorkspaces()
        let (seed, rows, tuning) = KernelAgreementTests.shapes[shape]
        let check = AgreementCheck(candidate: { settings in
            RecutWorkspace(workspace: try await workspaces.make(settings), rows: rows, tuning: tuning)
        })
        let report = try await check.run(seed: seed, count: 200)
        #expect(report.disagreement == nil, "\(report)")
        #expect(report.compared == 200, "\(report)")
    }

    @Test("on the contract of metric sources", arguments: MetricSourceContract.checks)
    func contract(check: MetricSourceContract.Check) async throws {
        let workspaces = try TemporaryWorkspaces()
        let tuning = KernelTuning(threads: 2, rowsWorthAThread: 1, denseGroups: 2, sparseRows: 1)
        try await MetricSourceContract(make: {
            RecutWorkspace(workspace: try await workspaces.make(), rows: 2, tuning: tuning)
        }).verify(check)
    }
}
