import ArgumentParser
import Chat
import Foundation
import Grounding
import Operations
import Semantics

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Shows what is in the workspace: sources, spans, rows, freshness, gaps, size on disk.",
        discussion: """
            Example:
              fidga status --data shop.db
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let live = try await LiveWorkspace.open(common)
        let status = try await ShowStatus().run(.init(), in: live.context)
        if common.json { return try StandardStreams.writeLine(status.json.serialized) }
        try StandardStreams.writeLine(StatusText(status: status, style: Terminal.output).lines.joined(separator: "\n"))
    }
}

/// A workspace's state in words.
struct StatusText {
    var status: WorkspaceStatus
    var style: TerminalStyle

    private var numbers: NumberFormat { NumberFormat(currency: status.settings.currency) }

    var lines: [String] {
        let inventory = status.inventory
        guard let span = inventory.span else {
            return ["This workspace is empty. Bring data in with 'fidga import', or try 'fidga demo'."]
        }
        var rows = [
            ["days", "\(span.start) … \(span.end) (\(span.dayCount))"],
            ["events", count(inventory.events)], ["sessions", count(inventory.sessions)],
            ["users", count(inventory.users)], ["observations", count(inventory.observations)],
            ["freshness", freshness], ["gaps", gaps],
            ["size on disk", inventory.size.map { numbers.text(Double($0), .bytes) } ?? "n/a"],
            ["time zone", status.settings.calendar.timeZoneName],
            ["currency", status.settings.currency.code],
            ["key events", status.settings.keyEvents.map(\.name).joined(separator: ", ")],
        ]
        if !inventory.properties.isEmpty || inventory.hasMoreProperties { rows.append(["properties", properties]) }
        if !inventory.series.isEmpty { rows.append(["series", inventory.series.joined(separator: ", ")]) }
        let facts = rows.map { row in
            style.apply(.quiet, row[0].padded(toColumns: 14))
                + SafeTerminalText.line(row[1]).truncated(toColumns: style.width - 14)
        }
        return facts + [""] + TableRenderer(style: style).lines(sources)
    }

    /// Foundation calls UTC by its older name.
    private var timeZone: String {
        let name = status.settings.calendar.timeZone.identifier
        return name == "GMT" ? "UTC" : name
    }

    private var freshness: String {
        guard let days = status.daysBehind, days > 0 else { return "up to date" }
        return "\(days) \(days == 1 ? "day" : "days") behind"
    }

    private var gaps: String {
        let gaps = status.inventory.gaps
        guard !gaps.isEmpty else { return "none" }
        let shown = gaps.prefix(5).map(\.description).joined(separator: ", ")
        return gaps.count > 5 ? "\(shown), and \(gaps.count - 5) more" : shown
    }

    /// Names are the sources' own: each on one line, whatever it holds.
    private var properties: String {
        let names = status.inventory.properties
        let shown = names.prefix(12).map { SafeTerminalText.line($0) }.joined(separator: ", ")
        let more = names.count - 12
        let rest = (more > 0 ? ["and \(more) more"] : []) + (status.inventory.hasMoreProperties ? ["others"] : [])
        return ([shown] + rest).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var sources: TextTable {
        TextTable(
            columns: [
                .init("source"), .init("events", .trailing), .init("observations", .trailing), .init("first day"),
                .init("last day"), .init("last import"),
            ],
            rows: status.inventory.sources.map { source in
                [
                    source.name, count(source.events), count(source.observations),
                    source.span.map { "\($0.start)" } ?? "", source.span.map { "\($0.end)" } ?? "",
                    source.lastImport.map { "\($0)" } ?? "",
                ]
            })
    }

    private func count(_ number: Int) -> String { numbers.text(Double(number), .count) }
}
