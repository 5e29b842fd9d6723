import Foundation

/// Several assertions taken together: the weighted mean of their scores, and a verdict.
///
/// Without a threshold, all must pass. With one, the mean must reach it, whatever single assertions say. Nothing passes that
/// holds an assertion of weight that was not judged: a program's score may be any number, below 0 as well. It fails where not
/// even full scores of all those would reach the threshold.
struct AssertionSum: Sendable, Hashable {
    var verdict: Verdict
    var score: Double
    var reason: String

    /// What drew the score down, the first of it in words: ` contains: The output does not contain 'x'. (and 1 more)`
    private static func failures(_ results: [AssertionResult]) -> String {
        let failed = results.filter { $0.verdict == .fail }
        guard let first = failed.first ?? results.min(by: { $0.score < $1.score }) else { return "" }
        return " \(first.type): \(first.reason)\(failed.count > 1 ? " (and \(failed.count - 1) more)" : "")"
    }

    init(_ results: [AssertionResult], threshold: Double?) {
        guard !results.isEmpty else {
            (verdict, score, reason) = (.unsupported, 0, "Nothing is asserted, so there is nothing to judge.")
            return
        }
        let weighed = results.filter { $0.weight > 0 }
        let weight = weighed.reduce(0) { $0 + $1.weight }
        let sum = weighed.filter { $0.verdict != .unsupported }.reduce(0) { $0 + $1.score * $1.weight }
        let unknown = weighed.filter { $0.verdict == .unsupported }.reduce(0) { $0 + $1.weight }
        score = weight > 0 ? sum / weight : 0
        let missing = weighed.filter { $0.verdict == .unsupported }
        let lack = missing.first.map { $0.reason + (missing.count > 1 ? " (and \(missing.count - 1) more)" : "") } ?? ""
        if let faulty = results.first(where: { $0.verdict == .error }) {
            (verdict, reason) = (.error, faulty.reason)
        } else if let threshold {
            let best = weight > 0 ? (sum + unknown) / weight : 0
            // As close as two sums of the same numbers in another order can be.
            let reached = score >= threshold - 1e-12
            let reachable = best >= threshold - 1e-12
            verdict = !reachable ? .fail : !missing.isEmpty ? .unsupported : reached ? .pass : .fail
            reason =
                switch verdict {
                case .unsupported: lack
                case .pass: "The score \(score.plain) reaches the threshold \(threshold.plain)."
                default:
                    "The score \(score.plain) is below the threshold \(threshold.plain)."
                        + AssertionSum.failures(weighed)
                }
        } else if let failed = results.first(where: { $0.verdict == .fail }) {
            (verdict, reason) = (.fail, failed.reason)
        } else if !missing.isEmpty {
            (verdict, reason) = (.unsupported, lack)
        } else {
            (verdict, reason) = (.pass, "All assertions pass.")
        }
    }
}

extension Double {
    /// At most four digits behind the point, for sentences.
    var plain: String {
        let rounded = (self * 10_000).rounded() / 10_000
        return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int64(rounded)) : "\(rounded)"
    }
}
