import ArgumentParser
import Chat
import Connectors
import Insights
import Semantics

extension TableCommand {
    struct Attribution: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shares conversions out among the channels on the way to them.",
            discussion: """
                Example:
                  fidga table attribution paths.csv --path path --conversions conversions --null null

                A path is written 'search > email > direct', first touch first. Models: \
                \(PathAttribution.Model.all.map(\.name).joined(separator: ", ")). markov credits by removal effect and \
                wants --null, how often the path ended without a conversion. Bare paths have no times: time_decay halves \
                the weight every --half-life steps before the last.
                """)

        @Argument(help: ArgumentHelp("The table.", valueName: "file"))
        var file: String

        @Option(name: .long, help: ArgumentHelp("Column of the path.", valueName: "column"))
        var path: String

        @Option(name: .long, help: ArgumentHelp("Column of the number of conversions.", valueName: "column"))
        var conversions: String

        @Option(name: .long, help: ArgumentHelp("Column of paths that did not convert.", valueName: "column"))
        var null: String?

        @Option(
            name: .long, help: ArgumentHelp("Models, separated by commas. Default: all but last_non_direct_click."))
        var model: [IdentifierList] = []

        @Option(name: .customLong("half-life"), help: ArgumentHelp("Of time_decay, in steps.", valueName: "steps"))
        var halfLife = 1.0

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let result = try PathAttribution(
                TablePaths(BareTable(path: file), path: path, conversions: conversions, null: null).paths,
                models: try models(), halfLife: halfLife)
            if TableOutput.isJSON(common) { return try StandardStreams.writeLine(result.json.serialized) }
            try StandardStreams.writeLine(TablePaths.text(result, Terminal.output))
        }

        private func models() throws -> [PathAttribution.Model] {
            let names = model.flatMap(\.names)
            if names.isEmpty { return PathAttribution.Model.standard }
            return try names.map { name in
                guard let model = PathAttribution.Model(name: name) else {
                    let known = PathAttribution.Model.all.map(\.name)
                    throw CommandFailure(
                        "there is no attribution model '\(name)'; there are: \(known.joined(separator: ", "))",
                        suggestions: known)
                }
                return model
            }
        }
    }
}
