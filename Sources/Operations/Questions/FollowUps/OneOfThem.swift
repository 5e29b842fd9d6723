import Semantics

/// "Which one grows fastest?", "who has the highest?": one of several is asked for, where the talk named only one, or none.
enum OneOfThem {
    private static let asking = PatternList(
        "^ [and|so|but|ok] which|who|what [one|ones|of] [them|those|these] is|are|has|have|had|was|were|grows|grow|grew|shrinks|shrank|"
            + "falls|fell|rose|rises|gained|lost|improved|does|did")

    /// The words of the pattern: right as they stand, and nothing to mend other words to.
    static var words: [String] { asking.words }

    /// By what to split; nil where the message asks nothing of the kind.
    static func group(_ frame: QuestionFrame, own: QuestionDraft, after previous: QuestionDraft) -> DimensionID? {
        guard frame.has(asking), own.intent == nil, own.breakdown.isEmpty, own.filters.isEmpty, own.metrics.isEmpty,
            frame.periods.isEmpty, previous.breakdown.isEmpty, [nil, .definition].contains(previous.intent),
            !previous.metrics.isEmpty,
            StructureCues.ranked.matches(frame.tokens) || StructureCues.moves(frame.tokens)
        else { return nil }
        let named = previous.filters.last { [.eq, .isIn].contains($0.op) }
        return named.map { DimensionID($0.field) } ?? "session_default_channel_group"
    }
}
