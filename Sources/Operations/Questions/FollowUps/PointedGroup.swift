import Semantics

/// "Which browser is it?", after a figure over time: in which group the figure moved, and not the same curve once for each.
enum PointedGroup {
    private static let asking = PatternList(
        "^ [and|but|so|ok] which|what .. is|was|are|were it|that|this|they [then|mainly|mostly|exactly] $",
        "^ [and|but|so|ok] [in|on|at|from] which|what .. is|was|did it|that|this [happen|happening|mainly|worst|worse|strongest] $"
    )

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { asking.words }

    /// What was asked, by the group and against the time before; nil where the message asks something else.
    static func draft(_ frame: QuestionFrame, after state: QuestionDraft) -> QuestionDraft? {
        guard frame.has(asking), frame.dimensions.count == 1, frame.metrics.isEmpty, frame.dates.isEmpty,
            frame.values.isEmpty, frame.names.isEmpty, state.intent == nil, state.breakdown.isEmpty,
            state.overTime || state.granularity != nil
        else { return nil }
        var result = state
        result.breakdown = [frame.dimensions[0].dimension]
        (result.granularity, result.overTime, result.ranking) = (nil, false, nil)
        result.changes = true
        return result
    }
}
