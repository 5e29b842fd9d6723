import ArgumentParser
import Operations
import Semantics

struct RetainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retain",
        abstract: "Removes, for good, the data that is older than the settings' retention allows.",
        discussion: """
            Examples:
              fidga retain --dry-run
              fidga retain --data shop.db

            How long data is kept stands in the settings file under 'retention'. Without it, nothing is removed.
            """)

    @Flag(name: .long, help: "Only say what would go.")
    var dryRun = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let progress = LiveProgress()
        let live = try await LiveWorkspace.open(common) { progress.show(share: $0, note: "removing") }
        let report = try await RetainData().run(.init(dryRun: dryRun), in: live.context)
        progress.finish()
        if common.json { return try StandardStreams.writeLine(report.json.serialized) }
        try StandardStreams.writeLine(RemovalText.lines(report).joined(separator: "\n"))
    }
}
