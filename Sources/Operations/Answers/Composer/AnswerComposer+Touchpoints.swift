import Grounding
import Insights
import Semantics

/// How long the way to a conversion is: the visits of those who converted, and the ways most of them came.
extension AnswerComposer {
    private static let mostWays = 5
    /// Longer ways are counted together.
    private static let longestTold = 4

    func tellTouchpoints(_ query: AttributionQuery, into progress: inout Progress) async throws {
        var query = query
        (query.rules, query.pathModels) = ([.lastClick], [.markov])
        let report = try await AttributionReader(context: context, now: now).report(query)
        progress.trusts.append(report.trust)
        let when = PeriodWords.phrase(report.period)
        let paths = report.result.table.paths.filter { $0.conversions > 0 }
        let conversions = paths.reduce(0) { $0 + $1.conversions }
        guard conversions > 0 else {
            return progress.draft.say("There was no conversion \(when), so there is no way to one.")
        }
        let facts = facts(of: report)
        let visits = paths.reduce(0) { $0 + $1.conversions * $1.labels.count }
        let total = facts.fact("key_events", Double(conversions), .count)
        let mean = facts.fact(
            "sessions", Double(visits) / Double(conversions), .ratio, called: "Visits for each key event, on average")
        progress.draft.say(
            "Key events \(when): \(facts.cited(total, in: &progress.draft)). On average each took "
                + "\(facts.cited(mean, in: &progress.draft)) visits, the one that it came in counted with them.")
        tellCounted(in: report.result.query, into: &progress.draft)
        tellLengths(paths, of: conversions, facts, into: &progress.draft)
        tellWays(paths, facts, into: &progress.draft)
        progress.draft.newParagraph()
        let reach = report.result.query.lookBackDays.map { "Visits up to \($0) days before" } ?? "All visits before"
        progress.draft.say(
            "\(reach) are counted, of one person as far as the data can tell that it is one.")
        progress.nextQuestions = [
            "Which channel gets the credit by first click \(inQuestion(report.period))?",
            "Compare the attribution models \(inQuestion(report.period))",
        ]
    }

    /// How many came in the first visit, the second and so on.
    private func tellLengths(
        _ paths: [TouchPath], of conversions: Int, _ facts: ReportedFacts, into draft: inout AnswerDraft
    ) {
        let longest = AnswerComposer.longestTold
        var counts: [Int: Int] = [:]
        for path in paths { counts[min(path.labels.count, longest), default: 0] += path.conversions }
        draft.newParagraph()
        for length in counts.keys.sorted() {
            let words = length == 1 ? "1 visit" : length < longest ? "\(length) visits" : "\(longest) visits or more"
            let count = facts.fact(
                "key_events", Double(counts[length] ?? 0), .count, called: "Key events after \(words)",
                of: [DimensionValue("visits", words)])
            let share = facts.fact(
                "key_events", Double(counts[length] ?? 0) / Double(conversions), .fraction, kind: .share,
                called: "Share of key events after \(words)", of: [DimensionValue("visits", words)])
            draft.item(
                "- \(words): \(facts.cited(count, in: &draft)), \(facts.cited(share, in: &draft)) of all")
        }
    }

    /// The ways that most conversions came by.
    private func tellWays(_ paths: [TouchPath], _ facts: ReportedFacts, into draft: inout AnswerDraft) {
        func told(_ path: TouchPath) -> String {
            path.labels.map { SafeText.name($0) }.joined(separator: " → ")
        }
        let longer = paths.filter { $0.labels.count > 1 }.sorted { a, b in
            a.conversions == b.conversions ? told(a) < told(b) : a.conversions > b.conversions
        }
        guard !longer.isEmpty else { return }
        draft.newParagraph()
        draft.say("The most frequent ways of more than one visit:")
        for path in longer.prefix(AnswerComposer.mostWays) {
            let count = facts.fact(
                "key_events", Double(path.conversions), .count, called: "Key events by way of \(told(path))",
                of: [DimensionValue("path", told(path))])
            draft.item("- \(told(path)): \(facts.cited(count, in: &draft))")
        }
    }
}
