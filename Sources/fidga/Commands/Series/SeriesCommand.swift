import ArgumentParser

struct SeriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Works on bare series of numbers; needs no workspace.",
        discussion: """
            Examples:
              fidga series forecast visits.csv --frequency daily --horizon 14
              fidga series detect visits.csv --output scores
            """,
        subcommands: [Forecast.self, Detect.self, Plant.self])
}
