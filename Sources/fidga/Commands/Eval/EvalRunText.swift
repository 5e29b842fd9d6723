import Chat
import Evaluation
import Foundation
import Grounding
import Transport

/// A run, for the terminal: what did not pass, and the counts.
enum EvalRunText {
    private static let mostCases = 20

    static func summary(_ run: RunResult) -> String {
        run.suites.map(suite).joined(separator: "\n")
    }

    /// What a run with a model would ask.
    static func estimate(_ count: CountingModel.Count, budget: ModelBudget, isJudged: Bool) -> String {
        var lines = [
            "a model would be asked \(count.calls) times: about \(count.promptTokens) tokens of prompts, at most "
                + "\(count.mostReplyTokens) of replies"
        ]
        if let prices = budget.prices {
            let most =
                (Double(count.promptTokens) * prices.prompt + Double(count.mostReplyTokens) * prices.reply) / 1_000_000
            lines.append(String(format: "at FIDGA_MODEL_PRICES that is at most about %.2f", most))
        } else {
            lines.append("what that costs is said where FIDGA_MODEL_PRICES names the prices, as in 3/15")
        }
        lines.append("replies that fail the check are asked for again, at most twice each")
        if isJudged { lines.append("a judge is asked besides, once for each opinion") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func suite(_ suite: SuiteResult) -> String {
        var lines = suite.problems.map { "  problem      \($0.description)" }
        let noted = suite.cases.count - suite.count(.pass)
        for result in suite.cases.notPassed.prefix(mostCases) {
            let title = [result.id, result.description].filter { !$0.isEmpty }.joined(separator: " · ")
            lines.append("  \(result.verdict.rawValue.padded(toColumns: 12)) \(title): \(result.shortReason)")
        }
        if noted > mostCases { lines.append("  … and \(noted - mostCases) more; --report shows all") }
        if let judging = suite.judging { lines.append("  judge        \(judging.sentence)") }
        lines += suite.ignored.map { "  ignored      \($0)" } + suite.notes.map { "  note         \($0)" }
        let counts = Verdict.allCases.filter { suite.count($0) > 0 }.map { "\(suite.count($0)) \($0.rawValue)" }
        let sure = suite.passInterval.map { interval in
            String(
                format: "; %.1f %% pass, 95 %% interval %.1f to %.1f %%", (suite.passRate ?? 0) * 100,
                interval.lowerBound * 100, interval.upperBound * 100)
        }
        let head = "\(suite.name): \(([suite.size] + counts).joined(separator: ", "))\(sure ?? ""); \(suite.verdict)"
        return ([head] + lines).map { SafeTerminalText.line($0) + "\n" }.joined()
    }

    /// Writes a file whole or not at all.
    static func write(_ text: String, to path: String) throws(CommandFailure) { try write(to: path) { try $0(text) } }

    /// Writes a file piece by piece, whole or not at all.
    static func write(to path: String, _ report: (ReportSink) throws -> Void) throws(CommandFailure) {
        do {
            let file = try FileWriter(path: path, replaces: true)
            try report { try file.write(Array($0.utf8)) }
            try file.finish()
        } catch {
            throw unwritten(path)
        }
    }

    /// - Throws: where a file could not be written; nothing is.
    static func check(_ path: String) throws(CommandFailure) {
        var status = stat()
        // What reads from a pipe would take its being opened twice for its end.
        guard stat(path, &status) != 0 || [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { return }
        do {
            _ = try FileWriter(path: path, replaces: true)
        } catch {
            throw unwritten(path)
        }
    }

    private static func unwritten(_ path: String) -> CommandFailure {
        CommandFailure(
            "\(SafeText.line(path)) could not be written. Check that it is no folder, and that its folder exists and is yours."
        )
    }
}
