import ArgumentParser
import Evaluation
import Foundation
import Semantics

extension EvalCommand {
    struct Compare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows what changed between two runs, and whether it could be chance.",
            discussion: """
                A run is what 'fidga eval run --json FILE' wrote, or the folder of --out FOLDER. The p-value is that of McNemar's exact test.

                Examples:
                  fidga eval compare before.json after.json
                  fidga eval compare before.json after.json --gate
                  fidga eval compare runs/monday runs/tuesday
                """)

        @Argument(help: ArgumentHelp("The earlier run.", valueName: "before"))
        var before: String

        @Argument(help: ArgumentHelp("The later run.", valueName: "after"))
        var after: String

        @Flag(name: .long, help: "Print JSON.")
        var json = false

        @Flag(name: .long, help: "Exit with 2 when a case that passed does not pass any more, or is gone.")
        var gate = false

        func run() async throws {
            let comparison: RunComparison
            do {
                comparison = try RunComparison(before: try read(before), after: try read(after))
            } catch let error as ComparisonError {
                throw CommandFailure(error.message, suggestions: ["fidga eval run questions --json before.json"])
            }
            if json {
                try StandardStreams.writeLine(comparison.json.serialized)
            } else {
                try StandardStreams.write(EvalComparisonText.text(comparison))
            }
            if gate, comparison.isWorse { throw ExitCode(2) }
        }

        private func read(_ path: String) throws(CommandFailure) -> JSONValue {
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            let path = isThere && isFolder.boolValue ? path + "/" + EvalFolder.results : path
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw CommandFailure("\(path) cannot be read. Check that the file exists and is yours.")
            }
            do {
                return try JSONValue(parsing: bytes)
            } catch {
                throw CommandFailure("\(path) is not JSON.")
            }
        }
    }
}
