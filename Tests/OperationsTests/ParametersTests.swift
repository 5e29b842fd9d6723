import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Wrong parameters are explained before anything is computed` {
    struct Case: Sendable {
        let params: String
        let location: String
        let suggestion: String?
        init(_ params: String, _ location: String, _ suggestion: String? = nil) {
            self.params = params
            self.location = location
            self.suggestion = suggestion
        }
    }

    static let cases: [Case] = [
        Case("{}", "metrics"),
        Case(#"{"metrics":"sessions"}"#, "metrics"),
        Case(#"{"metrics":["sessions"],"granularty":"day"}"#, "granularty", "granularity"),
        Case(#"{"metrics":["sessions"],"granularity":"dya"}"#, "granularity", "day"),
        Case(#"{"metrics":["sessions"],"period":{"start":"2026-11-16"}}"#, "period.end"),
        Case(#"{"metrics":["sessions"],"period":{"start":"2026-11-16","end":"22 Nov"}}"#, "period.end", "2026-11-16"),
        Case(#"{"metrics":["sessions"],"filters":[{"field":"country","op":"is","value":"x"}]}"#, "filters[0].op"),
        Case(#"{"metrics":["sessions"],"filters":[{"field":"country","op":"eq","value":true}]}"#, "filters[0].value"),
        Case(#"{"metrics":["sessions"],"limit":0}"#, "limit"),
        Case(#"{"metrics":["sessions"],"limit":2.5}"#, "limit"),
        Case(#"{"metrics":["sessions"],"comparison":"last"}"#, "comparison", "previous"),
        Case(#"{"metrics":[1]}"#, "metrics[0]"),
    ]

    @Test(arguments: cases) func `the place is named`(_ example: Case) async throws {
        let error = try await ExampleWorkspace().error("metrics.query", example.params)
        #expect(error.category == .invalidParameters)
        #expect(error.label == "invalid_parameters")
        #expect(error.issues.map(\.location) == [example.location])
        if let suggestion = example.suggestion { #expect(error.suggestions.contains(suggestion)) }
    }

    /// The same mistake is the same error, whichever operation hears it.
    @Test(arguments: [
        ("metrics.query", #"{"metrics":["sesions"]}"#), ("change.explain", #"{"metric":"sesions"}"#),
        ("performance.forecast", #"{"metrics":["sesions"]}"#), ("performance.anomalies", #"{"metrics":["sesions"]}"#),
        ("metrics.describe", #"{"id":"sesions"}"#),
        (
            "notes.add",
            #"{"goal":{"metric":"sesions","target":1,"period":{"start":"2026-11-16","end":"2026-11-17"}}}"#
        ),
    ]) func `an unknown metric names nothing, and one is near`(_ name: String, _ params: String) async throws {
        let error = try await ExampleWorkspace().error(name, params)
        #expect(error.label == "unknown_metric" && error.namesNothing)
        #expect(error.suggestions.contains("sessions"))
    }

    @Test(arguments: [
        ("metrics.query", #"{"metrics":["sessions"],"period":P}"#),
        ("change.explain", #"{"metric":"sessions","period":P}"#),
        ("performance.summary", #"{"period":P}"#), ("performance.summary", #"{"comparison":P}"#),
        ("report.run", #"{"name":"weekly_summary","period":P}"#), ("cohort.report", #"{"period":P}"#),
        ("performance.anomalies", #"{"period":P}"#), ("alerts.log", #"{"period":P}"#),
    ]) func `a period that ends before it starts is a wrong parameter`(_ name: String, _ params: String) async throws {
        let period = #"{"start":"2026-11-17","end":"2026-11-16"}"#
        let error = try await ExampleWorkspace().error(name, params.replacing("P", with: period))
        #expect(error.category == .invalidParameters)
        #expect(error.message.contains("before it starts"))
    }

    @Test func `positional parameters take the declared order`() async throws {
        let workspace = try await ExampleWorkspace()
        let named = try await workspace.call("metrics.describe", #"{"id":"bounce_rate"}"#)
        #expect(try await workspace.call("metrics.describe", #"["bounce_rate"]"#) == named)
        #expect(try await workspace.error("metrics.describe", #"["bounce_rate","x"]"#).category == .invalidParameters)
    }

    @Test func `a day that does not exist is named`() async throws {
        let error = try await ExampleWorkspace().error(
            "metrics.query", #"{"metrics":["sessions"],"period":{"start":"2026-02-30","end":"2026-03-01"}}"#)
        #expect(error.issues.map(\.location) == ["period.start"])
    }

    @Test func `what cannot be answered carries the planner's issues`() async throws {
        let error = try await ExampleWorkspace().error("metrics.query", #"{"metrics":["sesions"]}"#)
        #expect(error.category == .refused)
        #expect(error.label == "unknown_metric")
        #expect(error.suggestions.first == "sessions")
    }

    @Test func `what breaks on our side tells the asker nothing of it`() {
        struct Broken: Error { var path = "/secret/workspace.db" }
        let error = OperationError(translating: Broken())
        #expect(error.category == .failed)
        #expect(error.label == "internal")
        #expect(!error.message.contains("secret"))
    }

    @Test func `what will pass by itself is told apart from what broke`() {
        struct Held: PassingFailure { var passing: String? = "busy" }
        let error = OperationError(translating: Held())
        #expect(error.category == .unavailable && error.label == "data_busy")
        #expect(OperationError(translating: Held(passing: nil)).category == .failed)
    }
}
