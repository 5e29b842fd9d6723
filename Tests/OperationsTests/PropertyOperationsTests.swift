import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Custom properties in operations` {
    private var workspace: ExampleWorkspace {
        get async throws {
            let plans = ["free", "pro", nil]
            return try await ExampleWorkspace(
                events: WorkedExample.events.enumerated().map { index, event in
                    var event = event
                    event.properties = plans[index % 3].map { ["plan": .text($0), "user plan": .flag(true)] } ?? [:]
                    return event
                })
        }
    }

    @Test func `metrics.list, metrics.describe and workspace.status name them`() async throws {
        let workspace = try await workspace
        let listed = try await workspace.call("metrics.list", #"{"search":"plan"}"#)
        let ids = (listed["dimensions"]?.elements ?? []).compactMap { $0["id"]?.text }
        #expect(ids == ["property:plan", "property:user plan"])
        let described = try await workspace.call("metrics.describe", #"{"id":"property:plan"}"#)
        #expect(described["kind"]?.text == "dimension")
        let metrics = (described["metrics"]?.elements ?? []).compactMap(\.text)
        #expect(metrics.contains("sessions"))
        let sessions = try await workspace.call("metrics.describe", #"{"id":"sessions"}"#)
        let dimensions = (sessions["dimensions"]?.elements ?? []).compactMap(\.text)
        #expect(dimensions.contains("property:plan"))
        let missing = try await workspace.error("metrics.describe", #"{"id":"property:plam"}"#)
        #expect(missing.suggestions.contains("property:plan"))
        let status = try await workspace.call("workspace.status")
        #expect(status["properties"]?.serialized == #"["plan","user plan"]"#)
    }

    @Test func `metrics.query breaks down and filters by them, and funnels select by them`() async throws {
        let workspace = try await workspace
        let table = try await workspace.call(
            "metrics.query",
            #"{"metrics":["event_count"],"breakdown":["property:plan"],"order":{"by":"property:plan","dir":"asc"},"#
                + #""period":{"start":"2026-11-16","end":"2026-11-17"}}"#)
        #expect(table["rows"]?.serialized == #"[["free",5],["pro",5],[null,5]]"#)
        let filtered = try await workspace.call(
            "metrics.query",
            #"{"metrics":["event_count"],"filters":[{"field":"property:plan","op":"eq","value":"pro"}],"#
                + #""period":{"start":"2026-11-16","end":"2026-11-17"}}"#)
        #expect(filtered["totals"]?.serialized == #"{"event_count":5}"#)
        let wrong = try await workspace.error(
            "metrics.query", #"{"metrics":["event_count"],"breakdown":["property:Plan"]}"#)
        #expect(wrong.suggestions.contains("property:plan"))
        let funnel = try await workspace.error(
            "funnel.report",
            #"{"steps":["page_view",{"events":["purchase"],"filters":[{"field":"property:plam","op":"eq","value":"x"}]}]}"#
        )
        #expect(funnel.suggestions.contains("property:plan"))
    }
}
