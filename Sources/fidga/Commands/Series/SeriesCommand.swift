import ArgumentParser

struct SeriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Works on bare series of numbers; needs no workspace.",
        discussion: "Example:\n  fidga series forecast visits.csv --frequency daily --horizon 14",
        subcommands: [Forecast.self])
}
