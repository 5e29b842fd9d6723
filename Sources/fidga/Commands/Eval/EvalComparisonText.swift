import Chat
import Evaluation
import Foundation

/// What changed between two runs, for the terminal.
enum EvalComparisonText {
    static func text(_ comparison: RunComparison) -> String {
        var lines = comparison.suites.flatMap(lines)
        lines += comparison.onlyBefore.map { "\($0): in the earlier run only" }
        lines += comparison.onlyAfter.map { "\($0): in the later run only" }
        if lines.isEmpty { lines = ["The runs have no suite in common."] }
        return lines.map { SafeTerminalText.line($0) + "\n" }.joined()
    }

    private static func lines(_ suite: RunComparison.SuiteComparison) -> [String] {
        let chance = suite.flips.isEmpty ? "" : String(format: "; p = %.4f", suite.pValue)
        var lines = [
            "\(suite.name): \(suite.passedBefore) → \(suite.passedAfter) of \(suite.shared) pass, "
                + "\(suite.flips.count) flipped, \(suite.reworded) reworded\(chance)"
        ]
        for slice in suite.slices where slice.passedBefore != slice.passedAfter {
            lines.append("  \(slice.tag): \(slice.passedBefore) → \(slice.passedAfter) of \(slice.shared) pass")
        }
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
