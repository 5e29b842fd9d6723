import Semantics

/// "Are we on track for November?", "Black Friday forecast please": where nobody names a figure, a shop means its revenue.
enum DefaultFigure {
    /// A target that is smaller may be of orders as well.
    private static let leastTarget = 1000.0
    private static let pointing = PatternList("it|they|them|its|their")

    private static let judged = PatternList(
        "so|such|that|really|very bad|poor|weak|slow|quiet|good|strong|great|terrible|awful|low|high|well|badly",
        "bad|poor|weak|slow|quiet|good|strong|great|terrible|awful $")

    /// "Why was May so bad?": days are judged, and nothing else is named.
    private static func judgesDays(_ draft: QuestionDraft, _ frame: QuestionFrame) -> Bool {
        guard draft.filters.isEmpty, frame.values.isEmpty, frame.names.isEmpty else { return false }
        return draft.intent == .why && draft.past != nil && draft.breakdown.isEmpty && frame.has(judged)
    }

    /// The draft with revenue as its figure, where the question can mean it; the answer says so.
    static func filled(_ draft: QuestionDraft, _ frame: QuestionFrame) -> QuestionDraft {
        guard [.forecast, .goalPacing].contains(draft.intent) || judgesDays(draft, frame), draft.metrics.isEmpty,
            draft.strangeName == nil, draft.unknownEvent == nil, !draft.isBackwards, draft.impossibleDay == nil,
            !frame.has(pointing), draft.param("report") == nil,
            !(draft.breakdown + draft.filters.map { DimensionID($0.field) })
                .contains(where: DimensionLexicon.advertising.contains)
        else { return draft }
        // "Are we on track?" leaves the days open as well: it means a goal that was told.
        guard draft.intent != .goalPacing || draft.param("target") != nil || (draft.past ?? draft.future) != nil else {
            return draft
        }
        if let target = draft.param("target")?.double, target < leastTarget { return draft }
        var result = draft
        result.metrics = ["total_revenue"]
        result.notes.append("revenue, as no figure was said")
        return result
    }
}
