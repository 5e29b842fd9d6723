import GRDB
import Semantics
import TestSupport
import Testing

@testable import Warehouse

@Suite struct `A workspace keeps alert rules and their log` {
    @Test func `as every store does`() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        try await AlertStoreContract.check(try await workspaces.open("alerts.db"))
        try await AlertStoreContract.check(InMemoryAlertStore())
    }

    @Test func `over closing and opening`() async throws {
        let workspaces = try TemporaryWorkspaces()
        let rule = AlertRule(id: "r", name: "R", metric: "sessions", condition: .missing)
        do {
            let workspace = try await workspaces.open("alerts.db")
            try await workspace.save(rule, judgedThrough: "2026-11-01")
        }
        let workspace = try await workspaces.open("alerts.db")
        #expect(
            try await workspace.alertRules() == [KeptAlertRule(rule: rule, judgedThrough: "2026-11-01")])
    }

    @Test func `the log can neither be changed nor cut`() async throws {
        let workspaces = try TemporaryWorkspaces()
        defer { withExtendedLifetime(workspaces) {} }
        let workspace = try await workspaces.open("alerts.db")
        try await workspace.save(
            AlertRule(id: "r", name: "R", metric: "sessions", condition: .missing), judgedThrough: nil)
        let firing = AlertFiring(
            rule: "r", name: "R", metric: "sessions", step: "2026-11-01", value: nil)
        _ = try await workspace.conclude(
            "r", before: nil, through: "2026-11-01", events: [.fired(firing)], at: Instant(seconds: 1))
        for sql in ["update alert_log set body = ''", "delete from alert_log"] {
            await #expect(throws: (any Error).self) {
                try await workspace.write { try $0.execute(sql: sql) }
            }
        }
        #expect(try await workspace.alertLog().count == 1)
    }

    @Test(arguments: [2, 3]) func `a file of an older format gets room for them`(_ format: Int)
        async throws
    {
        let workspaces = try TemporaryWorkspaces()
        do {
            let workspace = try await workspaces.open("older.db")
            try await workspace.write { db in
                try db.execute(
                    sql: """
                        drop table alert_rule; drop table alert_log; drop table identity;
                        pragma user_version = \(format)
                        """)
                if format == 2 {
                    try db.execute(
                        sql: """
                            alter table session_block drop column first; alter table session_block drop column last
                            """)
                }
            }
        }
        try await AlertStoreContract.check(try await workspaces.open("older.db"))
    }
}
