import ArgumentParser
import Chat
import Operations
import Semantics

struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Lists the metrics and dimensions, and says how each is defined.",
        discussion: """
            Examples:
              fidga metrics list revenue
              fidga metrics describe bounce_rate

            Where there is a workspace (--data), its custom properties are among the dimensions.
            """,
        subcommands: [List.self, Describe.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what can be asked for.", discussion: "Example:\n  fidga metrics list revenue")

        @Argument(help: "Only entries whose id, name or synonyms hold this text.")
        var search: String?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let context = try await LiveWorkspace.withDataIfThere(common)
            let listing = try await ListMetrics().run(.init(search: search), in: context)
            if common.json { return try StandardStreams.writeLine(listing.json.serialized) }
            guard !listing.metrics.isEmpty || !listing.dimensions.isEmpty else {
                throw CommandFailure(
                    "no metric or dimension holds '\(search ?? "")'.", suggestions: ["fidga metrics list"])
            }
            let table = TextTable(
                columns: [.init("id"), .init("kind"), .init("unit"), .init("meaning")],
                rows: listing.metrics.map { [$0.id.name, "metric", $0.unit.rawValue, $0.summary] }
                    + listing.dimensions.map { [$0.id.name, "dimension", "", $0.summary] })
            try StandardStreams.writeLine(
                TableRenderer(style: Terminal.output).lines(table).joined(separator: "\n"))
        }
    }

    struct Describe: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says how one metric or dimension is defined.",
            discussion: "Example:\n  fidga metrics describe session_key_event_rate")

        @Argument(help: "Id of a metric or dimension.")
        var id: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let context = try await LiveWorkspace.withDataIfThere(common)
            let entry = try await DescribeMetric().run(.init(id: id), in: context)
            if common.json { return try StandardStreams.writeLine(entry.json.serialized) }
            try StandardStreams.writeLine(lines(entry, style: Terminal.output).joined(separator: "\n"))
        }

        private func lines(_ entry: CatalogueEntry, style: TerminalStyle) -> [String] {
            let rows: [(String, String)]
            switch entry {
            case .metric(let metric, let dimensions):
                rows = [
                    ("metric", metric.id.name), ("name", metric.name), ("meaning", metric.summary),
                    ("formula", metric.formula), ("unit", metric.unit.rawValue), ("scope", metric.scope.rawValue),
                    ("adding up", metric.additivity.rawValue), ("good news", metric.polarity.rawValue),
                    ("no value", metric.nullRule), ("defined by", metric.source),
                    ("also said", metric.synonyms.joined(separator: ", ")), ("ask", metric.exampleQuestion),
                    ("by", dimensions.map(\.name).joined(separator: ", ")),
                ]
            case .dimension(let dimension, let metrics):
                rows = [
                    ("dimension", dimension.id.name), ("name", dimension.name), ("meaning", dimension.summary),
                    ("scope", dimension.scope.rawValue), ("defined by", dimension.source),
                    ("values", dimension.values.joined(separator: ", ")),
                    ("also said", dimension.synonyms.joined(separator: ", ")),
                    ("metrics", metrics.map(\.name).joined(separator: ", ")),
                ]
            }
            let indent = String(repeating: " ", count: 12)
            return rows.filter { !$0.1.isEmpty }.flatMap { name, text in
                let wrapped = TextWrapping.lines(
                    indent + SafeTerminalText.line(text), width: min(style.width, 100), indent: indent)
                return wrapped.enumerated().map { index, line in
                    let body = line.drop { $0 == " " }
                    return (index == 0 ? style.apply(.quiet, name.padded(toColumns: 12)) : indent) + body
                }
            }
        }
    }
}
