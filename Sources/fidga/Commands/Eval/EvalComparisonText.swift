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

    /// What was asked, and both texts; one where they are the same.
    private static func texts(_ flip: RunComparison.Flip) -> [String] {
        let changed = flip.isOtherCase ? ["    the case changed: it asks or expects something else now"] : []
        let asked = "    asked:  \(flip.input)"
        guard flip.before.output != flip.after.output else {
            return changed + [asked, "    both:   \(flip.after.output)"]
        }
        return changed + [asked, "    before: \(flip.before.output)", "    after:  \(flip.after.output)"]
    }

    private static func lines(_ suite: RunComparison.SuiteComparison) -> [String] {
        let chance = suite.flips.isEmpty ? "" : String(format: "; p = %.4f", suite.pValue)
        var lines = [
            "\(suite.name): \(suite.passedBefore) → \(suite.passedAfter) of \(suite.shared) pass, "
                + "\(suite.flips.count) flipped, \(suite.reworded.count) reworded\(chance)"
        ]
        for slice in suite.slices where slice.passedBefore != slice.passedAfter {
            lines.append("  \(slice.tag): \(slice.passedBefore) → \(slice.passedAfter) of \(slice.shared) pass")
        }
        for flip in suite.flips {
            lines.append("  \(flip.id): \(flip.before.verdict) → \(flip.after.verdict)")
            lines += texts(flip) + ["    reason: \(flip.after.reason)"]
        }
        for flip in suite.reworded {
            lines.append("  \(flip.id): reworded, \(flip.after.verdict) as before")
            lines += texts(flip)
        }
        lines += suite.changed.map { "  \($0): the case changed, and came out the same" }
        lines += suite.onlyBefore.map { "  \($0): in the earlier run only" }
        lines += suite.onlyAfter.map { "  \($0): in the later run only" }
        return lines
    }
}
