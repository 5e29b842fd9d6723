import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Operations take data out and check it` {
    @Test func `users.erase removes a user from every answer and says how much that was`() async throws {
        let workspace = try await ExampleWorkspace()
        let dry = try await workspace.call("users.erase", #"{"users":["u3","nobody"],"dry_run":true}"#)
        #expect(dry["events"] == .integer(5))
        #expect(try await workspace.call("workspace.status")["events"] == .integer(15))
        let receipt = try await workspace.call("users.erase", #"{"users":["u3","nobody"]}"#)
        #expect(receipt["dry_run"] == .bool(false))
        #expect(receipt["users"] == .integer(1))
        #expect(receipt["unknown"]?.serialized == #"["nobody"]"#)
        #expect(receipt["sessions"] == .integer(1))
        #expect(receipt["span"]?.serialized == #"{"start":"2026-11-16","end":"2026-11-17"}"#)
        let status = try await workspace.call("workspace.status")
        #expect(status["events"] == .integer(10))
        #expect(status["snapshot"] == receipt["snapshot"])
        let revenue = try await workspace.call(
            "metrics.query", #"{"metrics":["total_revenue"],"period":{"start":"2026-11-16","end":"2026-11-17"}}"#)
        #expect(revenue["totals"]?.serialized == #"{"total_revenue":0.00}"#)
    }

    @Test func `users.erase asks for at least one user`() async throws {
        let error = try await ExampleWorkspace().error("users.erase", #"{"users":[]}"#)
        #expect(error.category == .invalidParameters)
    }

    @Test func `data.retain follows the settings, counted from today`() async throws {
        // Today is 23 November: 7 days are the 17th to the 23rd.
        let policy = RetentionPolicy(events: .days(7), sources: ["shop": .months(26)])
        let workspace = try await ExampleWorkspace(retention: policy)
        let report = try await workspace.call("data.retain")
        #expect(
            report["retention"]?.serialized
                == #"{"events":"7 days","observations":"never","sources":{"shop":"26 months"}}"#)
        #expect(
            report["first_days"]?.serialized
                == #"{"events":"2026-11-17","observations":null,"sources":{"shop":"2024-09-23"}}"#)
        #expect(report["events"] == .integer(8))
        #expect(report["users"] == .integer(1))
        #expect(
            report["sources"]?.serialized
                == #"[{"name":"example","events":8,"observations":0,"#
                + #""span":{"start":"2026-11-16","end":"2026-11-16"}}]"#)
        #expect(try await workspace.call("workspace.status")["events"] == .integer(7))
    }

    @Test func `data.retain removes nothing where the settings say nothing`() async throws {
        let workspace = try await ExampleWorkspace()
        #expect(try await workspace.call("data.retain")["events"] == .integer(0))
        #expect(try await workspace.call("workspace.status")["events"] == .integer(15))
    }

    @Test func `workspace.check lists what is damaged`() async throws {
        let workspace = try await ExampleWorkspace()
        #expect(try await workspace.call("workspace.check").serialized == #"{"ok":true,"damage":[]}"#)
        let report = IntegrityReport(damage: [
            Damage(
                .missing, place: "column time of segment 3", explanation: "It is not there.", days: .days("2026-11-16"))
        ])
        #expect(
            report.json.serialized
                == #"{"ok":false,"damage":[{"kind":"missing","place":"column time of segment 3","#
                + #""explanation":"It is not there.","days":{"start":"2026-11-16","end":"2026-11-16"}}]}"#)
    }

    @Test func `where data cannot be removed or checked, the operations say so`() async throws {
        let workspace = try await ExampleWorkspace(keepsData: false)
        #expect(try await workspace.error("users.erase", #"{"users":["u1"]}"#).label == "cannot_remove")
        #expect(try await workspace.error("data.retain", "{}").label == "cannot_remove")
        #expect(try await workspace.error("workspace.check", "{}").label == "cannot_check")
    }

    @Test func `only these two operations remove anything`() {
        let removing = OperationRegistry.standard.operations.filter { $0.effect == .removes }.map(\.name)
        #expect(removing == ["users.erase", "data.retain"])
    }
}
