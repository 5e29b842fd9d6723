import ArgumentParser

struct TableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "Analyses a CSV file of your own; needs no workspace.",
        subcommands: [Explain.self, Experiment.self, Attribution.self])
}
