import ArgumentParser
import Chat
import Operations
import Semantics

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reads everything that is kept and says what is damaged, if anything is.",
        discussion: """
            Example:
              fidga check --data shop.db

            Exit code 2 when something is damaged.
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let progress = LiveProgress()
        let live = try await LiveWorkspace.open(common) { progress.show(share: $0, note: "checking") }
        let report = try await CheckWorkspace().run(.init(), in: live.context)
        progress.finish()
        if common.json {
            try StandardStreams.writeLine(report.json.serialized)
        } else {
            try StandardStreams.writeLine(CheckCommand.lines(report).joined(separator: "\n"))
        }
        if !report.damage.isEmpty { throw ExitCode(2) }
    }

    static func lines(_ report: IntegrityReport) -> [String] {
        guard !report.damage.isEmpty else { return ["Everything is as it was written."] }
        let count = report.damage.count
        return ["\(count) \(count == 1 ? "thing is" : "things are") damaged:"]
            + report.damage.map { damage in
                let days = damage.days.map { " It may touch \($0)." } ?? ""
                return SafeTerminalText.line("  \(damage.place): \(damage.explanation)\(days)")
            } + ["Restore the workspace from a backup, or import its sources into a new one."]
    }
}
