import Semantics
import TestSupport
import Testing

@Suite("Asking by custom properties")
struct PropertyQueryTests {
    private static let days = DateRange.days("2026-11-16", "2026-11-17")

    private func plan(_ query: MetricQuery, _ inventory: Inventory) throws -> PlannedQuery {
        let settings = WorkspaceSettings()
        return try QueryPlanner(catalogue: Catalogue(settings: settings), settings: settings)
            .plan(query, today: .day("2026-11-23"), inventory: inventory)
    }

    private func issues(_ query: MetricQuery, _ inventory: Inventory) -> [QueryIssue] {
        do {
            _ = try plan(query, inventory)
            return []
        } catch let refusal as QueryRefusal {
            return refusal.issues
        } catch { return [QueryIssue(code: "\(error)", message: "", location: "")] }
    }

    private let known = Inventory(snapshot: "", properties: ["plan", "seats", "user plan"])

    @Test(
        "the definition keeps the name as the source wrote it", arguments: ["plan", "a:b", "", "\u{301}x", "Zo\u{EB} "])
    func definition(name: String) throws {
        let dimension = try #require(Catalogue.standard.dimension(DimensionID("property:" + name)))
        #expect(dimension.binding == .property(name))
        #expect(dimension.id.property == name)
        #expect(dimension.scope == .event)
    }

    @Test("properties that events have may be used everywhere, others not; the issue names the nearest")
    func unknown() throws {
        let query = MetricQuery(
            metrics: ["sessions"], breakdown: ["property:plan"], filters: [Filter("property:seats", .gt, .text("5"))],
            segment: Segment(unit: .users, filters: [Filter("property:user plan", .eq, .text("x"))]), period: Self.days)
        #expect(try plan(query, known).plan.breakdown.map(\.binding) == [.property("plan")])
        let wrong = MetricQuery(
            metrics: ["sessions"], breakdown: ["property:plann"], filters: [Filter("property:seat", .gt, .text("5"))],
            period: Self.days)
        let issues = issues(wrong, known)
        #expect(issues.map(\.code) == ["unknown_property", "unknown_property"])
        #expect(issues.map(\.location) == ["breakdown[0]", "filters[0].field"])
        #expect(issues.map(\.suggestions.first) == ["property:plan", "property:seats"])
        // Nothing is known to be absent where not all names are known.
        #expect(self.issues(wrong, Inventory(snapshot: "", properties: ["plan"], hasMoreProperties: true)).isEmpty)
        #expect(
            self.issues(wrong, Inventory(snapshot: "")).first?.message
                == "No event in the workspace has a custom property.")
    }

    @Test("a property asked for by its bare name is suggested by its whole one")
    func bareName() {
        let issues = issues(MetricQuery(metrics: ["sessions"], breakdown: ["plan"], period: Self.days), known)
        #expect(issues.map(\.code) == ["unknown_dimension"])
        #expect(issues.first?.suggestions.first == "property:plan")
    }

    @Test("figures without events do not know them")
    func scopes() {
        let query = MetricQuery(
            metrics: ["advertiser_ad_cost"], breakdown: ["property:plan"], period: Self.days)
        #expect(issues(query, known).map(\.code) == ["mixed_scopes"])
    }
}
