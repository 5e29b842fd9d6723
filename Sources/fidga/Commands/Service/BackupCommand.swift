import ArgumentParser
import Foundation
import Semantics
import Warehouse

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies a workspace while it is in use: one moment of it, whole.",
        discussion: """
            Example:
              fidga backup shop-2026-11-23.db

            Imports and answers go on meanwhile. The copy is a workspace like any other: 'fidga status --data COPY'. \
            To go back to it, stop the service and put it in the workspace's place.
            """)

    @Argument(help: "The file to write. It must not be there yet.")
    var file: String

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let settings = try WorkspacePaths.load(common)
        let workspace = try await Workspace.open(
            at: WorkspacePaths.data(common), calendar: settings.calendar, create: false,
            now: WorkspacePaths.clock(common, calendar: settings.calendar))
        let bar = LiveProgress()
        defer { bar.finish() }
        let bytes = try await workspace.backUp(to: file) { bar.show(share: $0, note: "copying") }
        bar.finish()
        if common.json {
            let result: JSONValue = .object(["file": .string(file), "bytes": .integer(Int64(bytes))])
            return try StandardStreams.writeLine(result.serialized)
        }
        StandardStreams.message("\(file): \(bytes) bytes\n")
    }
}
