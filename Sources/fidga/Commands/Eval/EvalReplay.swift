import ArgumentParser
import Chat
import Evaluation
import Foundation
import Semantics

extension EvalCommand {
    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Judges a kept run again by what was answered then; exit code 2 when it comes out otherwise.",
            discussion: """
                The folder is what 'fidga eval run --out FOLDER' wrote, wherever it lies now. Nobody is asked: its replies \
                are played. The same build comes to the same bytes; another build shows what its judges see otherwise.

                Example:
                  fidga eval replay runs/monday
                """)

        @Argument(help: ArgumentHelp("The folder of a run.", valueName: "folder"))
        var folder: String

        @Option(name: .long, help: ArgumentHelp("Writes an HTML report that needs no network.", valueName: "file"))
        var report: String?

        @Option(name: .long, help: ArgumentHelp("Writes the results as JSON; - prints them.", valueName: "file"))
        var json: String?

        func run() async throws {
            for file in [report, json].compactMap(\.self) where file != "-" { try EvalRunText.check(file) }
            let kept = try KeptRun(folder)
            let progress = LiveProgress()
            defer { progress.finish() }
            let run = try await kept.judged { progress.show(share: $0, note: $1) }
            progress.finish()
            var text = ""
            run.write(line: { text += $0 })
            if json == "-" {
                try StandardStreams.write(text)
            } else if let json {
                try EvalRunText.write(text, to: json)
            }
            if let report { try EvalRunText.write(to: report) { try HTMLReport.write(run, to: $0) } }
            let isSame = Data(text.utf8) == kept.results
            if json != "-" {
                try StandardStreams.write(
                    isSame ? "\(count(run)) judged again: the same bytes\n" : try difference(kept, text, run))
            }
            if !isSame { throw ExitCode(2) }
        }

        private func count(_ run: RunResult) -> String {
            let count = run.suites.reduce(0) { $0 + $1.cases.count }
            return count == 1 ? "1 case" : "\(count) cases"
        }

        /// The first byte that is otherwise, and what that makes of the cases.
        private func difference(_ kept: KeptRun, _ text: String, _ run: RunResult) throws -> String {
            do {
                let then = try JSONReader.read(kept.results, depthLimit: ReplyTape.deepest)
                let now = try JSONReader.read(text.utf8, depthLimit: ReplyTape.deepest)
                let first = ResultDifference.first(then, now) ?? "the same results, written otherwise"
                return SafeTerminalText.line("\(count(run)) judged again: other bytes. First: \(first)") + "\n"
                    + EvalComparisonText.text(try RunComparison(before: then, after: now))
            } catch {
                throw CommandFailure("\(folder)/\(EvalFolder.results) is not the result of a run.")
            }
        }
    }
}
