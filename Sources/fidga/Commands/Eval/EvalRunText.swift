import Chat
import Evaluation
import Foundation

/// A run, for the terminal: what did not pass, and the counts.
enum EvalRunText {
    private static let mostCases = 20

    static func summary(_ run: RunResult) -> String {
        run.suites.map(suite).joined(separator: "\n")
    }

    private static func suite(_ suite: SuiteResult) -> String {
        var lines = suite.problems.map { "  problem      \($0.description)" }
        let noted = suite.cases.filter { $0.verdict != .pass }
        for result in noted.prefix(mostCases) {
            let title = [result.id, result.description].filter { !$0.isEmpty }.joined(separator: " · ")
            lines.append("  \(result.verdict.rawValue.padded(toColumns: 12)) \(title): \(result.reason)")
        }
        if noted.count > mostCases { lines.append("  … and \(noted.count - mostCases) more; --report shows all") }
        lines += suite.ignored.map { "  ignored      \($0)" }
        let counts = Verdict.allCases.filter { suite.count($0) > 0 }.map { "\(suite.count($0)) \($0.rawValue)" }
        let cases = suite.cases.count == 1 ? "1 case" : "\(suite.cases.count) cases"
        let gate = suite.isAboveGate ? "above its gate" : "BELOW ITS GATE"
        let head = "\(suite.name): \(([cases] + counts).joined(separator: ", ")); \(gate)"
        return ([head] + lines).map { SafeTerminalText.line($0) + "\n" }.joined()
    }

    /// Writes a file whole or not at all.
    static func write(_ text: String, to path: String) throws(CommandFailure) {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure("\(path) could not be written. Check that the folder exists and is yours.")
        }
    }
}
