import Semantics
import Testing

@testable import Operations

@Suite struct `performance.anomalies looks at daily metrics` {
    @Test func `two days of history are too few to call anything strange`() async throws {
        let report = try await ExampleWorkspace().call(
            "performance.anomalies", #"{"metrics":["sessions"],"period":{"start":"2026-11-16","end":"2026-11-22"}}"#)
        #expect(report["anomalies"]?.elements?.isEmpty == true)
        #expect(report["period"]?.serialized == #"{"start":"2026-11-16","end":"2026-11-22"}"#)
    }

    @Test func `without a period it is the past 28 complete days, and a breakdown is looked at by group`() async throws
    {
        let workspace = try await ExampleWorkspace()
        let report = try await workspace.call("performance.anomalies")
        #expect(report["period"]?.serialized == #"{"start":"2026-10-26","end":"2026-11-22"}"#)
        let groups = try await workspace.call(
            "performance.anomalies",
            #"{"metrics":["sessions"],"breakdown":"device_category","false_alarms_per_month":1}"#)
        #expect(groups["anomalies"]?.elements?.isEmpty == true)
    }

    @Test func `an empty workspace and an impossible rate are errors`() async throws {
        let empty = try await ExampleWorkspace(events: []).error("performance.anomalies", "{}")
        #expect(empty.label == "empty_workspace")
        let rate = try await ExampleWorkspace().error("performance.anomalies", #"{"false_alarms_per_month":0}"#)
        #expect(rate.category == .invalidParameters)
    }

    @Test func `an unknown metric suggests the near ones`() async throws {
        let error = try await ExampleWorkspace().error("performance.anomalies", #"{"metrics":["sesions"]}"#)
        #expect(error.suggestions.contains { $0.contains("sessions") })
    }
}
