import ArgumentParser
import Chat
import Connectors
import Operations
import Semantics

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes out what is kept, event by event, for other programs or another workspace.",
        discussion: """
            Examples:
              fidga export events --from 2026-01-01 --to 2026-03-31 --output events.ndjson.gz
              fidga export observations --format csv > observations.csv

            An export as ndjson is taken in again, with nothing lost, by 'fidga import fidga FILE'. A file whose name \
            ends in .gz or .zst is packed. For the rows of one metric query: 'fidga query … --csv' or '--ndjson'.
            """)

    @Argument(help: "events or observations.")
    var content: ArchiveExport.Content

    @Option(name: .long, help: ArgumentHelp("First day. Default: the first there is.", valueName: "day"))
    var from: DayArgument?

    @Option(name: .long, help: ArgumentHelp("Last day, included. Default: the last there is.", valueName: "day"))
    var to: DayArgument?

    @Option(name: .long, help: "One JSON object a line, or a table.")
    var format: ArchiveExport.Form = .ndjson

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file to write; it appears only when it is whole. Default: standard output.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "Replace the file if there is one.")
    var force = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let from, let to, to.date < from.date {
            throw ValidationError("--to \(to.date) lies before --from \(from.date).")
        }
        if common.json, output == nil {
            throw ValidationError("--json says what was written to a file: name one with --output.")
        }
        if force, output == nil { throw ValidationError("--force replaces a file: name it with --output.") }
    }

    func run() async throws {
        let interrupts = Interrupts()
        InterruptSignal.watch(interrupts)
        let command = self
        let result = await interrupts.cancelling { try await command.export() }
        let records: Int
        do {
            records = try result.get()
        } catch is CancellationError {
            throw CommandFailure(output == nil ? "Stopped." : "Stopped; no file was written.")
        }
        guard let output else { return }
        if common.json {
            let summary: JSONValue = .object([
                "content": .string(content.rawValue), "format": .string(format.rawValue), "file": .string(output),
                "records": .integer(Int64(records)),
            ])
            return try StandardStreams.writeLine(summary.serialized)
        }
        StandardStreams.message("Wrote \(records) \(content.rawValue) to \(SafeTerminalText.line(output)).\n")
    }

    private func export() async throws -> Int {
        let live = try await LiveWorkspace.open(common)
        let span = try await live.context.source.inventory().span
        let period = span.map { DateRange(start: from?.date ?? $0.start, end: to?.date ?? $0.end) }
        let export = ArchiveExport(content, as: format, period: from == nil && to == nil ? nil : period)
        // The file is refused before anything is read.
        let file = try output.map { try ExportFile(path: $0, replaces: force) }
        let progress = LiveProgress()
        defer { progress.finish() }
        let bounds = period.map { live.context.settings.calendar.instants(of: $0) }
        let records = try await export.run(
            from: live.archive,
            progress: { _, time in
                guard file != nil else { return }
                progress.show(share: ExportCommand.share(of: time, in: bounds), note: "writing")
            },
            write: { bytes in
                if let file { try file.write(bytes) } else { try StandardStreams.write(bytes) }
            })
        try file?.finish()
        return records
    }

    /// How far into the period a time lies, 0…1.
    private static func share(of time: Instant?, in bounds: Range<Instant>?) -> Double? {
        guard let time, let bounds, bounds.lowerBound < bounds.upperBound else { return nil }
        let whole = Double(bounds.upperBound.milliseconds - bounds.lowerBound.milliseconds)
        return min(1, max(0, Double(time.milliseconds - bounds.lowerBound.milliseconds) / whole))
    }
}

extension ArchiveExport.Content: ExpressibleByArgument {}
extension ArchiveExport.Form: ExpressibleByArgument {}
