import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Events that happen to people rather than are done: between two deeds they say nothing of the way.
    private static let passive: Set<String> = [
        "page_view", "screen_view", "scroll", "session_start", "first_visit", "user_engagement",
    ]
    private static let usualPaths = 5

    /// What comes after, or before, a page or an event.
    func tellPaths(_ reading: Interpretation, into progress: inout Progress) async throws {
        let isBackward = reading.params["direction"]?.text == "backward"
        let anchor = reading.params["start"] ?? reading.params["end"]
        let dimension = anchor?["field"]?.text.map { DimensionID($0) } ?? "page_path"
        let value = anchor?["value"]?.text
        let steps = reading.params["steps"]?.integer.map { Int($0) }
        var left: Set<String> = []
        if dimension == "event_name", let value, !AnswerComposer.passive.contains(value) {
            left = AnswerComposer.passive
        }
        if let excluded = reading.params["exclude_event"]?.text { left.insert(excluded) }
        var selection = EventSelection()
        if !left.isEmpty {
            selection.filters.append(
                left.count == 1
                    ? Filter("event_name", .ne, .text(left.first ?? ""))
                    : Filter("event_name", .notIn, .list(left.sorted())))
        }
        selection.filters += reading.filters
        // Where nobody says how far to look, a way that nearly all go is followed to where they part.
        let looksFar = steps == nil && dimension == "event_name" && value != nil
        let depth = looksFar ? PathQuery.depths.upperBound : min(max((steps ?? 1) + 1, 2), PathQuery.depths.upperBound)
        let report = try await context.behaviour.paths(
            PathQuery(
                dimension: dimension, selection: selection, direction: isBackward ? .backward : .forward,
                anchor: value, depth: depth, period: reading.period,
                limit: reading.limit ?? AnswerComposer.usualPaths), now: now)
        progress.trusts.append(report.trust)
        PathNarration(report, facts: facts(of: report), looksFar: looksFar).tell(into: &progress.draft)
        if looksFar, report.result.starts > 0 {
            progress.draft.newParagraph()
            progress.draft.say("Views of pages and scrolling are left out.")
        }
    }
}
