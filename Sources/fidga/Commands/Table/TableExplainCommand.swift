import ArgumentParser
import Connectors
import Insights
import Semantics

extension TableCommand {
    struct Explain: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says where the change of a measure between two periods comes from.",
            discussion: """
                Example:
                  fidga table explain sales.csv --measure revenue --period-column week \\
                    --baseline 2026-W46 --current 2026-W47

                Other text columns are dimensions; --per makes the measure a rate. Only conditions that moved otherwise \
                than the rest, beyond noise, are named: none when nothing stands out. Contributions and the remainder add \
                up to the change. '-' reads standard input; .gz and .zst are unpacked.
                """)

        @Argument(help: ArgumentHelp("The table.", valueName: "file"))
        var file: String

        @Option(name: .long, help: ArgumentHelp("Column of the measure.", valueName: "column"))
        var measure: String

        @Option(name: .long, help: ArgumentHelp("Column that the measure is taken per.", valueName: "column"))
        var per: String?

        @Option(name: .customLong("period-column"), help: ArgumentHelp("Column of the period.", valueName: "column"))
        var periodColumn: String

        @Option(name: .long, help: ArgumentHelp("Value of the period to compare with.", valueName: "value"))
        var baseline: String

        @Option(name: .long, help: ArgumentHelp("Value of the period to explain.", valueName: "value"))
        var current: String

        @OptionGroup var common: CommonOptions

        func validate() throws {
            if baseline == current { throw ValidationError("--baseline and --current are the same period.") }
        }

        func run() async throws {
            let explanation = try TableExplanation(
                BareTable(path: file), measure: measure, per: per, period: periodColumn, baseline: baseline,
                current: current)
            if TableOutput.isJSON(common) { return try StandardStreams.writeLine(explanation.json.serialized) }
            try StandardStreams.writeLine(explanation.text(Terminal.output))
        }
    }
}
