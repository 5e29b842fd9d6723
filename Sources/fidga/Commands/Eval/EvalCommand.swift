import ArgumentParser

/// `fidga eval`: the examiner's bench.
struct EvalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract:
            "Runs suites of questions offline and says what is right; compares two runs, and judges a kept one again.",
        discussion: """
            Examples:
              fidga eval run questions numbers --report report.html
              fidga eval compare before.json after.json
              fidga eval replay runs/monday
            """,
        subcommands: [Run.self, Compare.self, Replay.self])
}
