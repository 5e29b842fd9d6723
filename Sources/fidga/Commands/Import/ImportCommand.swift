import ArgumentParser
import Chat
import Connectors
import Foundation
import Semantics
import Warehouse

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings files in: .gz and .zst too, and - for standard input.",
        discussion: """
            Formats:
            \(ImportCommand.formats)

            Example:
              fidga import orders orders.csv.gz --map orders.yaml --rejects rejected.ndjson

            Importing the same file again changes nothing.
            """)

    private static var formats: String {
        let descriptions = ImportFormatRegistry.all.map { $0.description }
        let width = (descriptions.map(\.name.count).max() ?? 0) + 2
        return descriptions.map { "  " + $0.name.padded(toColumns: width) + $0.summary }.joined(separator: "\n")
    }

    @Argument(help: "The format of the files.")
    var format: String

    @Argument(help: ArgumentHelp("Files, or - for standard input.", valueName: "file"))
    var files: [String]

    @Option(
        name: .long, help: ArgumentHelp("What the columns mean (YAML), for formats that need it.", valueName: "yaml"))
    var map: String?

    @Option(
        name: .long, help: ArgumentHelp("Where to write the records that cannot be used (NDJSON).", valueName: "file"))
    var rejects: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Under which name the data is kept, where two shops send the same format. Default: the format.",
            valueName: "name"))
    var source: String?

    @Flag(name: .long, help: "Read and check everything, keep nothing.")
    var dryRun = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        let names = ImportFormatRegistry.all.map { $0.description.name }
        guard names.contains(format.lowercased()) else {
            let near = NearestNames.suggestions(for: format, among: names)
            let advice = near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?"
            throw ValidationError(
                "There is no format '\(SafeTerminalText.line(format))'; there are \(names.joined(separator: ", ")).\(advice)"
            )
        }
        guard !files.isEmpty else { throw ValidationError("Name at least one file, or - for standard input.") }
        if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read once.") }
    }

    func run() async throws {
        let interrupts = Interrupts()
        InterruptSignal.watch(interrupts)
        let command = self
        let result = await interrupts.cancelling { try await command.importFiles() }
        let summary: ImportSummary
        do {
            summary = try result.get()
        } catch is CancellationError {
            throw CommandFailure(
                dryRun
                    ? "Stopped; a dry run keeps nothing."
                    : "Stopped. The workspace is intact: what was read so far is kept. Import the same files again for "
                        + "the rest; nothing will count twice.")
        }
        if common.json { return try StandardStreams.writeLine(summary.json.serialized) }
        try StandardStreams.writeLine(
            ImportReceiptText(summary: summary, style: Terminal.output).lines.joined(separator: "\n"))
    }

    private func importFiles() async throws -> ImportSummary {
        try checkFiles()
        let settings = try WorkspacePaths.load(common)
        let now = WorkspacePaths.clock(common, calendar: settings.calendar)
        let format = try ImportFormatRegistry.format(named: format)
        let setup = ImportSetup(
            source: source ?? format.description.name, calendar: settings.calendar, currency: settings.currency,
            mapping: try mapping(), now: now())
        let rejectLog = try rejects.map { try RejectLog(path: $0) }
        let sink: any EventSink =
            dryRun
            ? DryRunSink(calendar: settings.calendar)
            : try await Workspace.open(
                at: WorkspacePaths.data(common), calendar: settings.calendar, create: true, now: now)
        let run = ImportRun(format: format, setup: setup, files: files, rejects: rejectLog, isDryRun: dryRun)
        return try await run.perform(into: sink)
    }

    /// Every file is looked for before anything is kept.
    private func checkFiles() throws(CommandFailure) {
        for file in files where file != "-" {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
                throw CommandFailure("There is no file \(file). Nothing was imported.")
            }
            guard !isFolder.boolValue else {
                throw CommandFailure("\(file) is a folder; name the files in it. Nothing was imported.")
            }
        }
    }

    private func mapping() throws(CommandFailure) -> String? {
        guard let map else { return nil }
        guard let bytes = FileManager.default.contents(atPath: map) else {
            throw CommandFailure("The mapping \(map) cannot be read. Check that the file exists and is yours.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure("The mapping \(map) is not text in UTF-8.")
        }
        return text
    }
}
