import ArgumentParser
import Chat
import Evaluation
import Foundation
import Semantics

extension EvalCommand {
    struct Compare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows what changed between two runs, and whether it could be chance.",
            discussion: """
                The two files are what 'fidga eval run --json FILE' wrote. The p-value is that of McNemar's exact test.

                Examples:
                  fidga eval compare before.json after.json
                  fidga eval compare before.json after.json --gate
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
                try StandardStreams.write(text(comparison))
            }
            if gate, comparison.isWorse { throw ExitCode(2) }
        }

        private func read(_ path: String) throws(CommandFailure) -> JSONValue {
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw CommandFailure("\(path) cannot be read. Check that the file exists and is yours.")
            }
            do {
                return try JSONValue(parsing: bytes)
            } catch {
                throw CommandFailure("\(path) is not JSON.")
            }
        }

        private func text(_ comparison: RunComparison) -> String {
            var lines = comparison.suites.flatMap(lines)
            lines += comparison.onlyBefore.map { "\($0): in the earlier run only" }
            lines += comparison.onlyAfter.map { "\($0): in the later run only" }
            if lines.isEmpty { lines = ["The runs have no suite in common."] }
            return lines.map { SafeTerminalText.line($0) + "\n" }.joined()
        }

        private func lines(_ suite: RunComparison.SuiteComparison) -> [String] {
            let chance = suite.flips.isEmpty ? "" : String(format: "; p = %.4f", suite.pValue)
            var lines = [
                "\(suite.name): \(suite.passedBefore) → \(suite.passedAfter) of \(suite.shared) pass, "
                    + "\(suite.flips.count) flipped, \(suite.reworded) reworded\(chance)"
            ]
            for flip in suite.flips {
                lines.append("  \(flip.id): \(flip.before.verdict) → \(flip.after.verdict)")
                lines.append("    asked:  \(flip.input)")
                lines.append("    before: \(flip.before.output)")
                lines.append("    after:  \(flip.after.output)")
                lines.append("    reason: \(flip.after.reason)")
            }
            lines += suite.onlyBefore.map { "  \($0): in the earlier run only" }
            lines += suite.onlyAfter.map { "  \($0): in the later run only" }
            return lines
        }
    }
}
