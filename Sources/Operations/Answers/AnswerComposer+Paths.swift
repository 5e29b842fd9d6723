import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// What comes after, or before, a page or an event.
    func tellPaths(_ reading: Interpretation, into progress: inout Progress) async throws {
        let isBackward = reading.params["direction"]?.text == "backward"
        let anchor = reading.params["start"] ?? reading.params["end"]
        let dimension = anchor?["field"]?.text.map { DimensionID($0) } ?? "page_path"
        let depth = min(max(Int(reading.params["steps"]?.integer ?? 1) + 1, 2), 10)
        var selection = EventSelection()
        if let excluded = reading.params["exclude_event"]?.text {
            selection.filters.append(Filter("event_name", .ne, .text(excluded)))
        }
        selection.filters += reading.filters
        let report = try await context.behaviour.paths(
            PathQuery(
                dimension: dimension, selection: selection, direction: isBackward ? .backward : .forward,
                anchor: anchor?["value"]?.text, depth: depth, period: reading.period, limit: reading.limit ?? 5),
            now: now)
        progress.trusts.append(report.trust)
        tell(report, into: &progress.draft)
    }

    private func tell(_ report: BehaviourReport<PathResult>, into draft: inout AnswerDraft) {
        let facts = facts(of: report)
        let result = report.result
        let when = PeriodWords.phrase(report.period)
        let anchor = result.query.anchor.map { SafeText.name($0) }
        let isBackward = result.query.direction == .backward
        let place = anchor ?? (isBackward ? "the end of the visit" : "the beginning of the visit")
        guard result.starts > 0 else {
            draft.say("No visit \(when) came by \(place).")
            return
        }
        func about(_ steps: [String]) -> DimensionValue {
            DimensionValue(result.query.dimension, steps.joined(separator: " → "))
        }
        let starts = facts.fact(
            "sessions", Double(result.starts), .count, called: "Sessions that came by \(place)",
            of: result.query.anchor.map { [DimensionValue(result.query.dimension, $0)] } ?? [])
        draft.say("Sessions that came by \(place) \(when): \(facts.cited(starts, in: &draft)).")
        let paths = result.paths
        guard !paths.isEmpty else {
            draft.say("None of them has a step \(isBackward ? "before" : "after") it.")
            return
        }
        draft.newParagraph()
        draft.say(isBackward ? "What came before:" : "What came next:")
        let ended = result.roots.reduce(0) { $0 + $1.ends }
        let end = isBackward ? "(the visit began)" : "(the visit ended)"
        let ends = anchor.map { ended > 0 ? [(steps: [$0, end], count: ended)] : [] } ?? []
        for path in paths.map({ (steps: $0.steps, count: $0.count) }) + ends {
            let steps = anchor == nil ? path.steps : Array(path.steps.dropFirst())
            let count = facts.fact(
                "sessions", Double(path.count), .count,
                called: "Sessions by \(path.steps.map { SafeText.name($0) }.joined(separator: " → "))",
                of: [about(steps)])
            let share = facts.fact(
                "sessions", Double(path.count) / Double(result.starts), .fraction, kind: .share,
                called: "Share of sessions", of: [about(steps)])
            draft.item(
                "- \(steps.map { SafeText.name($0) }.joined(separator: " → ")): \(facts.cited(count, in: &draft)) sessions, "
                    + "\(facts.cited(share, in: &draft)) of them")
        }
    }
}
