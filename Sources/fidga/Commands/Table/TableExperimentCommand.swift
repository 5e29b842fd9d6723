import ArgumentParser
import Connectors
import Insights
import Semantics

extension TableCommand {
    struct Experiment: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Judges an A/B test.",
            discussion: """
                Examples:
                  fidga table experiment users.csv --variant group --metric converted,revenue --unit user_id
                  fidga table experiment totals.csv --variant group --metric revenue

                A row a user (with --unit: several rows of a user are taken together), or a row a variant with columns \
                users, sum, sum_of_squares (for several metrics: revenue_sum, revenue_sum_of_squares, …). Metrics of 0 and \
                1 get the pooled two-proportion z-test and the unpooled interval, others Welch's t-test.
                """)

        @Argument(help: ArgumentHelp("The table.", valueName: "file"))
        var file: String

        @Option(name: .long, help: ArgumentHelp("Column of the variant.", valueName: "column"))
        var variant: String

        @Option(name: .long, help: ArgumentHelp("Columns of metrics, separated by commas.", valueName: "columns"))
        var metric: [IdentifierList]

        @Option(name: .long, help: ArgumentHelp("Column that metrics are taken per.", valueName: "column"))
        var denominator: String?

        @Option(name: .long, help: ArgumentHelp("The variant to compare with.", valueName: "value"))
        var control: String?

        @Option(name: .long, help: ArgumentHelp("Column of the user.", valueName: "column"))
        var unit: String?

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Column of the metric before the test: takes out what was so before.", valueName: "column"))
        var before: String?

        @Option(name: .long, help: ArgumentHelp("Intended shares: control=1,treatment=3.", valueName: "shares"))
        var split: String?

        @Option(name: .long, help: ArgumentHelp("Compares this quantile, not means: 0.9.", valueName: "share"))
        var quantile: Double?

        @Option(name: .long, help: ArgumentHelp("Coverage of intervals.", valueName: "share"))
        var level = 0.95

        @Flag(name: .long, help: "Intervals and p-values that hold however often you look.")
        var sequential = false

        @OptionGroup var common: CommonOptions

        func validate() throws {
            if denominator != nil, before != nil {
                throw ValidationError("--denominator and --before exclude each other.")
            }
            if quantile != nil, denominator != nil || before != nil {
                throw ValidationError("--quantile goes with neither --denominator nor --before.")
            }
        }

        func run() async throws {
            let table = try BareTable(path: file)
            let reader = try TableExperiment(
                table, variant: variant, metrics: metric.flatMap(\.names), denominator: denominator, unit: unit,
                before: before)
            let analysis = try ExperimentAnalysis(
                reader.data,
                settings: ExperimentSettings(
                    control: control, level: level, isSequential: sequential, split: try shares(), quantile: quantile))
            if TableOutput.isJSON(common) { return try StandardStreams.writeLine(analysis.json.serialized) }
            try StandardStreams.writeLine(TableExperiment.text(analysis, Terminal.output))
        }

        private func shares() throws -> [String: Double]? {
            guard let split else { return nil }
            var shares: [String: Double] = [:]
            for part in split.split(separator: ",") {
                guard let sign = part.lastIndex(of: "="), let share = Double(part[part.index(after: sign)...]),
                    share > 0
                else { throw CommandFailure("--split '\(part)' is not like treatment=3") }
                shares[String(part[..<sign])] = share
            }
            return shares
        }
    }
}
