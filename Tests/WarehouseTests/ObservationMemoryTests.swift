import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite("Observations that were read before")
struct ObservationMemoryTests {
    private let workspaces: TemporaryWorkspaces

    init() throws { workspaces = try TemporaryWorkspaces() }

    private func spend(_ amount: String, on day: CivilDate, for campaign: String) -> Observation {
        Observation(
            source: "ads", key: "\(campaign)-\(day)", period: DateRange(day: day),
            dimensions: ["campaign_name": campaign], values: [.clicks: 3], money: [.cost: .amount(amount)])
    }

    private func cost(_ workspace: Workspace, over days: DateRange) async throws -> [String: Double] {
        let plan = QueryPlan(
            period: days, granularity: .none, calendar: .utc,
            breakdown: [try #require(Catalogue.standard.dimension("campaign_name"))], filters: [], segment: nil,
            measures: [Measure(.sumObservedMoney(.cost), of: .observations)], keyEvents: [])
        let rows = try await workspace.compute(plan).rows
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.values[0] ?? "", $0.measures[0] ?? 0) })
    }

    @Test("answer for fewer days too, and no more when others took their place")
    func remembered() async throws {
        let workspace = try await workspaces.make()
        let month = DateRange.days("2026-11-01", "2026-11-30")
        let first = month.days.flatMap { [spend("2", on: $0, for: "a"), spend("5", on: $0, for: "b")] }
        try await workspace.append(IngestBatch(source: "ads", observations: first))
        _ = try await workspace.commit { _ in }
        #expect(try await cost(workspace, over: month) == ["a": 60, "b": 150])
        #expect(try await cost(workspace, over: .days("2026-11-03", "2026-11-04")) == ["a": 4, "b": 10])
        #expect(try await cost(workspace, over: .days("2026-10-01", "2026-11-01")) == ["a": 2, "b": 5])
        let day = DateRange.days("2026-11-03").start
        try await workspace.append(IngestBatch(source: "ads", observations: [spend("9", on: day, for: "a")]))
        _ = try await workspace.commit { _ in }
        #expect(try await cost(workspace, over: .days("2026-11-03", "2026-11-04")) == ["a": 11, "b": 10])
        #expect(try await cost(workspace, over: month) == ["a": 67, "b": 150])
    }
}
