import ArgumentParser

struct TableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Analyses a CSV file of your own; needs no workspace.",
        discussion: """
            Examples:
              fidga table explain orders.csv --measure revenue --period-column week --baseline 46 --current 47
              fidga table experiment users.csv --variant group --metric converted
              fidga table attribution paths.csv --path path --conversions orders
            """,
        subcommands: [Explain.self, Experiment.self, Attribution.self])
}
