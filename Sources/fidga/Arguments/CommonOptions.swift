import ArgumentParser

/// What every command can be told.
struct CommonOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The workspace. Default: $FIDGA_DATA, else ~/.local/share/fidga/fidga.db.", valueName: "file"))
    var data: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Fixes the clock, so that an answer can be replayed: 2026-11-23T09:00Z.", valueName: "iso-8601"))
    var now: InstantArgument?

    @Option(
        name: .customLong("time-zone"),
        help: ArgumentHelp(
            "Time zone of the property: Europe/Berlin. Default: the settings', else UTC.", valueName: "name"))
    var timeZone: TimeZoneArgument?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Settings of the workspace (YAML). Default: the workspace's path with .yaml added, if there is such a file.",
            valueName: "file"))
    var settings: String?

    @Flag(name: .long, help: "Print exactly the JSON that the same operation returns over JSON-RPC.")
    var json = false
}
