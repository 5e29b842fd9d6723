import ArgumentParser
import Semantics
import Testing

@testable import fidga

struct CommandParsingTests {
    private func query(_ arguments: String...) throws -> QueryCommand {
        try QueryCommand.parse(arguments)
    }

    @Test("Arguments become one metric query")
    func wholeQuery() throws {
        let command = try query(
            "--metrics", "sessions,bounce_rate", "--by", "device_category", "--by", "country", "--where", "country!=X",
            "--where", "sessions>=5", "--from", "2026-11-16", "--to", "2026-11-22", "--compare", "previous",
            "--granularity", "day", "--order", "sessions:desc", "--limit", "5")
        let today = try #require(CivilDate("2026-11-23"))
        let from = try #require(CivilDate("2026-11-16"))
        #expect(
            command.query(today: today)
                == MetricQuery(
                    metrics: ["sessions", "bounce_rate"], breakdown: ["device_category", "country"],
                    filters: [Filter("country", .ne, .text("X")), Filter("sessions", .gte, .number(5))],
                    period: DateRange(start: from, end: from.adding(days: 6)), comparison: .previous,
                    granularity: .day, order: SortOrder(by: "sessions", dir: .desc), limit: 5))
    }

    @Test("Without days the period is left to the planner; --from alone runs to today")
    func periods() throws {
        let today = try #require(CivilDate("2026-11-23"))
        #expect(try query("--metrics", "sessions").query(today: today).period == nil)
        let since = try query("--metrics", "sessions", "--from", "2026-11-20").query(today: today)
        #expect(since.period?.description == "2026-11-20..2026-11-23")
    }

    @Test(
        "Wrong usage is refused",
        arguments: [
            [], ["--metrics", "sessions", "--to", "2026-11-22"], ["--metrics", "sessions", "--limit", "0"],
            ["--metrics", "sessions", "--from", "2026-11-22", "--to", "2026-11-16"],
            ["--metrics", "sessions", "--from", "22.11.2026"], ["--metrics", "sessions", "--granularity", "minute"],
            ["--metrics", "sessions", "--where", "country"], ["--metrics", "sessions", "--csv", "--json"],
            ["--metrics", "sessions", "--csv", "--ndjson"],
            ["--metrics", "sessions", "--compare", "last"], ["--metrics", ","], ["--metrics", "sessions", "extra"],
        ])
    func refused(arguments: [String]) {
        #expect(throws: (any Error).self) { try QueryCommand.parse(arguments) }
    }

    @Test("A format that does not exist names those that do")
    func importFormat() throws {
        let error = #expect(throws: (any Error).self) { try ImportCommand.parse(["oders", "a.csv"]) }
        let message = ImportCommand.message(for: try #require(error))
        #expect(message.contains("no format 'oders'") && message.contains("orders"))
        #expect(try ImportCommand.parse(["orders", "a.csv", "-", "--dry-run"]).files == ["a.csv", "-"])
        #expect(throws: (any Error).self) { try ImportCommand.parse(["orders"]) }
    }

    @Test("Every command has a help with an example")
    func help() {
        for command in Fidga.configuration.subcommands {
            let name = command.configuration.commandName ?? ""
            #expect(!command.configuration.abstract.isEmpty, "\(name)")
            #expect(command.configuration.discussion.contains("fidga \(name)"), "\(name) has no example")
        }
        #expect(
            Fidga.configuration.subcommands.compactMap { $0.configuration.commandName }.sorted() == [
                "alerts", "ask", "backup", "chat", "check", "demo", "erase", "eval", "export", "import", "interpret",
                "keys", "mcp", "metrics", "query", "report", "retain", "rpc", "series", "serve", "status", "table",
                "verify",
            ])
    }
}
