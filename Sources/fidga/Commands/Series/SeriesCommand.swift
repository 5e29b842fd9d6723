import ArgumentParser

struct SeriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Works on bare series of numbers; needs no workspace.",
        discussion: "Example:\n  fidga series detect visits.csv --output scores",
        subcommands: [Detect.self, Plant.self])
}
