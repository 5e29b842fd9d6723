import Semantics
import TestSupport
import Testing

/// What is observed is known by the day: no hour of it is told as nothing.
@Suite struct `Observations have no hours` {
    private func codes(_ query: MetricQuery) -> [String] {
        let settings = WorkspaceSettings()
        do {
            _ = try QueryPlanner(catalogue: Catalogue(settings: settings), settings: settings)
                .plan(query, today: .day("2026-11-23"), inventory: Inventory(snapshot: ""))
            return []
        } catch {
            return error.issues.map(\.code)
        }
    }

    @Test func `neither as steps nor as groups nor as a filter`() throws {
        let day = DateRange(day: try #require(CivilDate("2026-11-22")))
        #expect(
            codes(MetricQuery(metrics: ["advertiser_ad_cost"], period: day, granularity: .hour))
                == ["observations_by_hour"])
        #expect(
            codes(MetricQuery(metrics: ["advertiser_ad_cost"], breakdown: ["hour_of_day"], period: day))
                == ["mixed_scopes"])
        #expect(
            codes(
                MetricQuery(
                    metrics: ["advertiser_ad_cost"], filters: [Filter("hour_of_day", .eq, .text("09"))], period: day))
                == ["mixed_scopes"])
        #expect(codes(MetricQuery(metrics: ["sessions"], period: day, granularity: .hour)).isEmpty)
    }
}
